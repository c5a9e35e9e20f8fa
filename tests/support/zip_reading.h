// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace caodiem::sample {

/// All parts of a zip container by name; empty when it cannot be read.
[[nodiscard]] QMap<QString, QByteArray> zipParts(const QString &path);
/// The text of all elements of one name ("w:t", "v"), in order.
[[nodiscard]] QStringList elementTexts(const QByteArray &xml, const QString &qualifiedName);

} // namespace caodiem::sample
