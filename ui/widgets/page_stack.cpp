// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_stack.h"

#include <QApplication>

namespace caodiem::ui {

void PageStack::addWidget(QWidget *page)
{
    page->setParent(this);
    page->hide();
    m_pages.push_back(page);
    if (m_current == nullptr) {
        setCurrentWidget(page);
    }
}

void PageStack::setCurrentWidget(QWidget *page)
{
    if (page == m_current) {
        return;
    }
    QWidget *before = m_current;
    const bool hadFocus = before != nullptr && before->isAncestorOf(QApplication::focusWidget());
    m_current = page;
    page->setGeometry(rect());
    page->show();
    if (hadFocus) { // where it was on this page, not wherever hiding the other would put it
        (page->focusWidget() != nullptr ? page->focusWidget() : page)->setFocus();
    }
    if (before != nullptr) {
        before->hide();
    }
    Q_EMIT currentChanged();
}

void PageStack::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_current != nullptr) {
        m_current->setGeometry(rect());
    }
}

} // namespace caodiem::ui
