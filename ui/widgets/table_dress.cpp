// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_dress.h"

#include <QHeaderView>
#include <QTableView>

namespace caodiem::ui {

void dressTable(QTableView *view, int rowHeight)
{
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(rowHeight);
    view->horizontalHeader()->setHighlightSections(false);
}

} // namespace caodiem::ui
