// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QString;
class QWidget;

namespace caodiem::ui {

class MainWindow;

using Shot = std::function<void(QWidget &widget, const QString &name)>;

/// Pictures of the comparison with a list from above (made up from the open sample store, with differences of every
/// kind) and of the villages and schools.
void takeListFromAbove(MainWindow &window, const Shot &shot);
void takePlaces(MainWindow &window, const Shot &shot);

} // namespace caodiem::ui
