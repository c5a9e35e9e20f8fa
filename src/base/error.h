// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caodiem {

/// Why something failed, for a program. `service` turns each into one Vietnamese sentence.
enum class Errc : quint8 {
    BadInput, ///< what was given cannot be used; context names it
    NotFound, ///< the thing named in context is not there
    Conflict, ///< contradicts what is there already (an existing path, a shipped file that was edited)
    Locked, ///< another program has the store open
    NewerFile, ///< made by a newer version; untouched
    Corrupt, ///< the file is damaged
    DiskFull, ///< no room left; nothing was written
    Storage, ///< any other failure of the database
    Io, ///< a file could not be read or written
    Unsupported, ///< a format this program does not read
    Cancelled ///< stopped on request; nothing was written
};

/// `code` for programs, `context` what was being done and with what (shown to people: no personal data),
/// `detail` driver or system text, for the log only (never bound values).
struct Error {
    Errc code = Errc::BadInput;
    QString context;
    QString detail;
};

/// One line for the log.
[[nodiscard]] QString describe(const Error &error);

} // namespace caodiem
