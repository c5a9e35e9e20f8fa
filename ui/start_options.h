// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace caodiem::ui {

/// How the program was started.
struct StartOptions {
    QString store; ///< empty = the default store
    QString demo; ///< profile of the sample that is made when the store is not there yet
    QString snapshot; ///< folder for pictures of the pages; the program ends after them
    QString gallery; ///< folder for pictures of every page and state; the program ends after them
    std::optional<ThemeKind> theme; ///< nothing = as last time
    QSize size {1440, 900};

    [[nodiscard]] bool headless() const { return !snapshot.isEmpty() || !gallery.isEmpty(); }
};

/// Nothing when the words cannot be understood; `problem` then says why. `--help` and `--version` end the program.
[[nodiscard]] std::optional<StartOptions> parseStart(const QStringList &arguments, QString &problem);

} // namespace caodiem::ui
