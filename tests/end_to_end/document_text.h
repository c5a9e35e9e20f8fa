// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a produced document says, read without the code that wrote it.
namespace caodiem::tests {

/// One part of a docx or xlsx container; fails the test when it is not there.
[[nodiscard]] QString partOf(const QString &file, const QString &part);
/// The text of a docx: cells end with a tab, paragraphs with a line break.
[[nodiscard]] QString textOf(const QString &docx);

} // namespace caodiem::tests
