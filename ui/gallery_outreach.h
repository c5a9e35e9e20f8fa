// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

namespace caodiem::ui {

class MainWindow;

/// The three tabs of the outreach page with something in them, and the desk's day in counts.
void takeOutreach(MainWindow &window, const std::function<void(QWidget &, const QString &)> &take);

} // namespace caodiem::ui
