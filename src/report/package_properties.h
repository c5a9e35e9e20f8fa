// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <QByteArray>
#include <QString>

namespace caodiem::report {

/// What a document says about itself.
struct BookTitle {
    QString title;
    QString author;
    Day on = kNever; ///< date of creation in the file; kNever gives 1 January 2000
};

/// The XML declaration, a line end, and `body`.
[[nodiscard]] QByteArray xmlPart(const QByteArray &body);
/// For attribute values and text; characters that XML 1.0 cannot hold are dropped.
[[nodiscard]] QString xmlText(const QString &text);

/// docProps/core.xml and docProps/app.xml, the same in Word and spreadsheet containers.
[[nodiscard]] QByteArray coreProperties(const BookTitle &title);
[[nodiscard]] QByteArray appProperties();

} // namespace caodiem::report
