// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reconcile_tabs.h"

#include "ui/widgets/segment_bar.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace caodiem::ui {

ReconcileTabs::ReconcileTabs(QWidget *document, QWidget *list, QWidget *parent)
    : QWidget(parent)
    , m_bar(new SegmentBar({tr("&Document"), tr("&List from above")}, this))
    , m_pages(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 8, 14, 0);
    m_bar->setObjectName(QStringLiteral("reconcileTabs"));
    row->addWidget(m_bar);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(document);
    m_pages->addWidget(list);
    connect(m_bar, &SegmentBar::chosen, this, &ReconcileTabs::choose);
}

bool ReconcileTabs::showsList() const
{
    return m_pages->currentIndex() == 1;
}

void ReconcileTabs::choose(int tab)
{
    m_bar->setCurrent(tab);
    m_pages->setCurrentIndex(tab);
    Q_EMIT changed();
}

void ReconcileTabs::showDocument()
{
    choose(0);
}

void ReconcileTabs::showList()
{
    choose(1);
}

} // namespace caodiem::ui
