// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QSize>
#include <QString>

namespace caodiem::ui {

class FilePrompt;
class MainWindow;

/// Pictures of the open store's pages: the overview, and of a sample store (where nobody is real) a list of people.
/// False when one could not be written.
[[nodiscard]] bool writeSnapshots(MainWindow &window, const QString &folder, ThemeKind theme, QSize size);

/// Every page and state in both themes at 1440x900 and 1366x768. Needs an open sample store.
[[nodiscard]] bool writeGallery(MainWindow &window, FilePrompt &prompt, const QString &folder);

/// Runs the event loop until the session has no job left. Only for runs without a person.
void waitForJobs(MainWindow &window);
/// Fills the queue of a sample commune and opens one of its households at the desk.
void openIntake(MainWindow &window);

} // namespace caodiem::ui
