// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/upper_list.h"

/// Taking over what a list from above says of its step: what would be written, and writing it as one batch
/// (docs/methods.md#taking-over). Only the step changes; names, places and households stay as the register has them.
namespace caodiem::service {

enum class TakeVerdict : quint8 {
    Contradicts, ///< another day was entered by hand, or an exact later one is recorded: only where asked for by name
    Writes,
    Stays ///< cannot be taken over
};
inline constexpr std::size_t kTakeVerdicts = 3;

struct TakeOverLine {
    QString key; ///< of the difference
    ResidentId who; ///< null = not in the register
    QString name;
    QString personalId; ///< 12 digits; whoever shows it masks it unless asked not to
    QString village;
    Day before = kNever; ///< the day that the register has now; kNever = the step is not recorded
    bool beforeLatest = false;
    Day after = kNever; ///< what is, or can be, written; kNever for a line that stays
    bool afterLatest = false;
    TakeVerdict verdict = TakeVerdict::Stays;
    QString why; ///< one sentence: what is contradicted, or why it stays; empty for a line that is written
    QStringList doubts {}; ///< beside the person's other steps; they stop nobody
    friend bool operator==(const TakeOverLine &, const TakeOverLine &) = default;
};

struct TakeOverPreview {
    std::vector<TakeOverLine> lines; ///< by verdict, then in the report's order
    [[nodiscard]] qint64 count(TakeVerdict verdict) const;
    friend bool operator==(const TakeOverPreview &, const TakeOverPreview &) = default;
};

struct TakenOver {
    EditDone done; ///< without a batch when nothing was to be written
    std::optional<TakeOverPreview> instead {}; ///< set = nothing was written; this is what would be written now
};

/// Whether the list's side says that the step is done; else there is nothing to take over.
[[nodiscard]] bool saysDone(const UpperLine &line);
/// "writes", "contradicts", "stays", for machines.
[[nodiscard]] QString codeOf(TakeVerdict verdict);
/// "Chưa ghi", "12/05/2026", "≤ 23/05/2026".
[[nodiscard]] QString stepDayText(Day on, bool latest);

} // namespace caodiem::service
