// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caodiem::ingest {

/// A cell for a name, without what lists put beside names.
struct NameReading {
    QString name;
    QString note; ///< words behind the name, empty when there are none
};

/// "1. Lê An" is Lê An; "Lê An (đã chết)", "Lê An - chuyển đi 4/2026" and "Lê An*" are Lê An with a note or a mark.
/// What would leave no name stays as it is.
[[nodiscard]] NameReading readName(const QString &text);

/// The name without its Vietnamese marks, as machines without a Vietnamese keyboard type it: it says less than `known`.
[[nodiscard]] bool isPlainForm(const QString &given, const QString &known);
[[nodiscard]] bool isPlainName(const QString &name); ///< nothing but ASCII

} // namespace caodiem::ingest
