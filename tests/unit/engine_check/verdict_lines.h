// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/check/figure_check.h"

#include <QStringList>

#include <vector>

namespace caodiem::engine::test {

/// A text and what is expected of it, as in tests/stored/directives: "text | 78,41% ratio agrees; 186 remaining
/// disagrees 184", or "| no figure to judge". What was computed may be left out.
struct VerdictLine {
    QString text;
    QStringList expected;
};

/// The lines of a file of tests/stored/directives.
[[nodiscard]] std::vector<VerdictLine> verdictLines(const QString &fileName);
[[nodiscard]] QString storedText(const QString &fileName);

/// The findings in the same form; one whose offset does not lead to what it states says so.
[[nodiscard]] QStringList saidOf(const QString &text);
/// Each expected line is there once, in any order, and nothing else.
[[nodiscard]] bool saysExactly(const QStringList &said, QStringList expected);

} // namespace caodiem::engine::test
