// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/card_frame.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

constexpr int kHeadHeight = 36;

CardFrame::CardFrame(QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel({}, this))
    , m_caption(new ElidedLabel({}, this))
{
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *head = new QFrame(this);
    head->setProperty("cardHead", true);
    head->setFixedHeight(kHeadHeight);
    m_head = new QHBoxLayout(head);
    m_head->setContentsMargins(12, 0, 8, 0);
    m_head->setSpacing(8);
    m_title->setFont(fontOf(13, true));
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // the caption gives way first
    m_caption->setProperty("role", u"caption"_s);
    m_head->addWidget(m_title);
    m_head->addWidget(m_caption, 1);
    column->addWidget(head);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    column->addLayout(m_body, 1);
}

void CardFrame::setTitle(const QString &title, const QString &caption)
{
    m_title->setFullText(title);
    m_caption->setFullText(caption);
}

QString CardFrame::caption() const
{
    return m_caption->fullText();
}

void CardFrame::addToHead(QWidget *widget)
{
    m_head->addWidget(widget);
}

void CardFrame::addTableButton()
{
    m_more = new QPushButton(this);
    m_more->setProperty("flat", true);
    m_more->setIcon(icon(u"more"_s));
    m_more->setToolTip(tr("Show as a table (Alt+Enter)"));
    m_more->setAccessibleName(tr("Show as a table"));
    connect(m_more, &QPushButton::clicked, this, &CardFrame::tableWanted);
    m_head->addWidget(m_more);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(key)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &CardFrame::tableWanted);
    }
}

void CardFrame::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_more != nullptr) {
        m_more->setIcon(icon(u"more"_s));
    }
}

} // namespace caodiem::ui
