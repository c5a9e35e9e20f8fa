// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noted_field.h"

#include "ui/theme/lamp.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace caodiem::ui {

NotedField::NotedField(const QString &title, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_mark(new QLabel(this))
    , m_note(new QLabel(this))
    , m_line(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto *label = new QLabel(title, this);
    label->setProperty("role", QStringLiteral("caption"));
    label->setBuddy(editor);
    column->addWidget(label);
    editor->setParent(this);
    QString spoken = title;
    editor->setAccessibleName(spoken.remove(u'&'));
    column->addWidget(editor);
    auto *row = new QHBoxLayout(m_line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setFont(fontOf(12));
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_note, 1);
    column->addWidget(m_line);
    column->addStretch(1);
    m_line->hide();
}

void NotedField::setNote(const QString &sentence, bool blocks)
{
    m_line->setVisible(!sentence.isEmpty());
    m_editor->setAccessibleDescription(sentence);
    if (sentence.isEmpty()) {
        m_note->clear();
        return;
    }
    const engine::Lamp lamp = blocks ? engine::Lamp::Late : engine::Lamp::AtRisk;
    QPixmap mark(qRound(13 * devicePixelRatioF()), qRound(15 * devicePixelRatioF()));
    mark.setDevicePixelRatio(devicePixelRatioF());
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    paintLamp(&painter, QRectF(0, 2, 12, 12), lamp);
    painter.end();
    m_mark->setPixmap(mark);
    QPalette palette = m_note->palette();
    palette.setColor(QPalette::WindowText, lampColours(lamp).text);
    m_note->setPalette(palette);
    m_note->setText(sentence);
}

QString NotedField::note() const
{
    return m_note->text();
}

} // namespace caodiem::ui
