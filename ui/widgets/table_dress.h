// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace caodiem::ui {

/// The look and manners that the tables of rows share: no grid, one line a row, whole rows chosen, Tab leads out of the
/// table, sideways by pixels. Every row is `rowHeight` pixels high, so that none of 150,000 is measured. Which model
/// and delegate, how many rows can be chosen, and the columns are the owner's.
void dressTable(QTableView *view, int rowHeight);

} // namespace caodiem::ui
