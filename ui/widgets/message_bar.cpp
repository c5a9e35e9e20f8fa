// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include "ui/theme/lamp.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kSuccessMs = 6000;
constexpr int kMarkRoom = 34;

engine::Lamp markOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Success:
        return engine::Lamp::OnTrack;
    case MessageBar::Kind::Warning:
        return engine::Lamp::AtRisk;
    case MessageBar::Kind::Error:
        return engine::Lamp::Late;
    case MessageBar::Kind::Info:
        break;
    }
    return engine::Lamp::Done;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_leave(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kMarkRoom, 5, 8, 5);
    row->setSpacing(8);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_close->setProperty("flat", true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    m_leave->setSingleShot(true);
    m_leave->setInterval(kSuccessMs);
    connect(m_leave, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionWanted);
    dress();
    hide();
}

void MessageBar::say(Kind kind, const QString &sentence, const QString &action, bool closable)
{
    m_kind = kind;
    m_text->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_close->setVisible(closable);
    setAccessibleName(sentence);
    if (kind == Kind::Success) {
        m_leave->start();
    } else {
        m_leave->stop();
    }
    show();
    update();
}

QString MessageBar::sentence() const
{
    return m_text->text();
}

void MessageBar::dress()
{
    m_close->setIcon(icon(u"close"_s));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const LampColours colours = lampColours(markOf(m_kind));
    painter.setPen(QPen(colours.icon, 1));
    painter.setBrush(colours.soft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 5, 5);
    paintLamp(&painter, QRectF(12, height() / 2.0 - 7, 14, 14), markOf(m_kind));
}

} // namespace caodiem::ui
