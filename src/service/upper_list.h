// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/campaign.h"
#include "service/office.h"

#include <array>

/// The comparison of a list from above (approved accounts, those remaining …) with the register, as window, command
/// line and files show it.
namespace caodiem::service {

struct UpperRequest {
    QString file;
    QString sheet; ///< empty = the first that has the columns
    QString mapping; ///< as for an import
    domain::EventKind step = domain::EventKind::EidActivated; ///< a resident's step
    bool remaining = false; ///< the list names those who have not done the step
    Day on = kNever; ///< the list's date; kNever = the file's own
    QString campaign; ///< empty = current
    /// Only the people of this indicator can be missing in the list; empty = everybody who lives here on the day.
    QString indicator;
};

enum class DifferenceKind : quint8 { OnlyHere, OnlyThere, OtherStatus, OtherIdentity };
inline constexpr std::size_t kDifferenceKinds = 4;
inline constexpr std::array<DifferenceKind, kDifferenceKinds> kAllDifferences {
    DifferenceKind::OnlyHere, DifferenceKind::OnlyThere, DifferenceKind::OtherStatus, DifferenceKind::OtherIdentity};

/// Who has to look and correct.
enum class Corrector : quint8 { Above, Here };

/// What one side says of a person.
struct DifferenceSide {
    ResidentId resident; ///< ours
    int row = 0; ///< the list's
    QString personalId; ///< 12 digits; whoever shows it masks it unless asked not to
    QString fullName;
    domain::BirthDate birth; ///< kNever = not said
    QString village;
    bool done = false;
    Day doneOn = kNever; ///< kNever = not said
    bool latest = false;
    bool lives = true; ///< ours: false = in the register, but not living here on the day
    Day goneOn = kNever; ///< then: since when; kNever = not here yet
};

struct Agreement {
    QString reason;
    Day on = kNever;
    QString by;
};

struct UpperLine {
    DifferenceKind kind = DifferenceKind::OnlyHere;
    QString key; ///< 32 hex digits, the same as long as both sides say the same
    std::optional<DifferenceSide> here;
    std::optional<DifferenceSide> there;
    Corrector corrector = Corrector::Above;
    QString what; ///< one sentence: how the sides differ
    QString correction; ///< one sentence: what the corrector is asked to do
    std::optional<Agreement> agreed;
};

struct UpperCount {
    qint64 open = 0;
    qint64 agreed = 0;
};

struct UpperReport {
    UpperRequest request; ///< with the date that was used
    QString fileName; ///< without folder
    QString fileSha256;
    QString population; ///< in words: "Mọi cư dân", or the indicator's title
    qint64 rows = 0; ///< = agreeing + repeated + leftOut + lines that have a `there`
    qint64 agreeing = 0;
    qint64 repeated = 0;
    qint64 leftOut = 0;
    std::vector<RowRemark> unread; ///< why rows were left out
    std::vector<RowRemark> warnings; ///< of columns and sheets: what was not read, or not as its header says
    std::vector<UpperLine> lines; ///< by kind, then by row, or village and name
    /// By DifferenceKind.
    [[nodiscard]] std::array<UpperCount, kDifferenceKinds> counts() const;
    [[nodiscard]] qint64 open() const;
};

/// A comparison that was signed off.
struct SignedNote {
    qint64 number = 0;
    QString file;
    QString sha256;
    Day listDate = kNever;
    domain::EventKind step = domain::EventKind::EidActivated;
    bool remaining = false;
    qint64 rows = 0;
    qint64 agreeing = 0;
    std::array<qint64, kDifferenceKinds> differences {};
    qint64 agreed = 0;
    Day on = kNever; ///< signed off
    QString by;
};

/// "only_here" …, for machines.
[[nodiscard]] QString codeOf(DifferenceKind kind);
[[nodiscard]] QString codeOf(Corrector corrector); ///< "above", "here"
[[nodiscard]] QString nameOf(DifferenceKind kind);
[[nodiscard]] QString nameOf(Corrector corrector);
/// "Đã thực hiện 12/05/2026", "Đã thực hiện, không ghi ngày", "Chưa thực hiện"; "Không có" without a side.
[[nodiscard]] QString stateOf(const std::optional<DifferenceSide> &side);
/// "Danh sách đã kích hoạt ĐDĐT", "Danh sách còn lại, chưa kích hoạt ĐDĐT".
[[nodiscard]] QString listTitle(domain::EventKind step, bool remaining);

/// The record of the comparison as docx; `signedOff` names its number and day. Needs a QGuiApplication.
[[nodiscard]] Result<QString> writeUpperRecord(
    const UpperReport &report, const OfficeImage &image, const SignedNote &signedOff, const QString &file);

} // namespace caodiem::service
