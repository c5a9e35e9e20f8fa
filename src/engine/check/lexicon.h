// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

/// The Vietnamese words that figures are recognised by: all of them stand in lexicon.cpp. Words come in NFC and lower
/// case; `words` is a run of them with one space between and one at each end (" đã thu nhận ").
namespace caodiem::engine::check {

/// What a number counts. Two counts can belong to one calculation only if their nouns can.
enum class NounKind : quint8 {
    None,
    Person,
    Document, ///< hồ sơ, tài khoản, thẻ: one per person or organisation
    Case, ///< trường hợp, đối tượng: of anything
    Household,
    Organisation,
    Unit, ///< đơn vị: organisation or area
    Area,
    Other ///< anything else; only the same word goes with it
};

struct Noun {
    NounKind kind = NounKind::None;
    QString word; ///< the first word, for Other
};

/// The noun that starts with `first` (and `second`); function words give None.
[[nodiscard]] Noun nounOf(const QString &first, const QString &second);
[[nodiscard]] bool goTogether(const Noun &a, const Noun &b);

/// What a word does to the number behind it.
enum class Labels : quint8 {
    Nothing,
    Always, ///< Điều 5, lớp 9, tháng 4
    Small ///< xã 3: only a number of at most two digits without a noun behind it
};
[[nodiscard]] Labels labels(const QString &word);

/// Measures, times and money: a number before them is no count.
[[nodiscard]] bool isUnit(const QString &word, const QString &next);
/// Nghị định, Luật, công văn …: a/b behind them is a document's number.
[[nodiscard]] bool isDocumentWord(const QString &before, const QString &word);
/// Of those the ones that number nothing else: Nghị định, Luật, Thông tư …
[[nodiscard]] bool isLawWord(const QString &before, const QString &word);
[[nodiscard]] bool isPhoneWord(const QString &word);
/// ngày, trước, sau, đến, hết, từ …: a/b behind them is a date.
[[nodiscard]] bool isDateWord(const QString &word);
/// khoảng, gần, hơn, ước … directly before a number; "trên" is decided where the sentence is known.
[[nodiscard]] bool isApproximate(const QString &word);

/// The words that say what was done; Other stands for làm, thực hiện, hoàn thành …, which fit any step.
enum class Verb : quint8 { None, Generic, Issue, Intake, Approve, Activate, Verify, Register, Integrate, Return };
struct FoundVerb {
    Verb verb = Verb::None;
    qsizetype at = -1; ///< where in `words`
};
[[nodiscard]] FoundVerb lastVerb(const QString &words);
[[nodiscard]] FoundVerb firstVerb(const QString &words);
/// Neither is known, or one is generic, or they are the same.
[[nodiscard]] bool canBeSame(Verb a, Verb b);

/// Where the last "còn", "chưa" … stands that means what is left to do; −1 without.
[[nodiscard]] qsizetype lastNotDone(const QString &words);
/// A goal, a task or a plan is spoken of: phấn đấu, chỉ tiêu, bảo đảm …; −1 without.
[[nodiscard]] qsizetype lastGoal(const QString &words);
/// A report of facts starts anew: đã, đến nay, kết quả …
[[nodiscard]] bool reportsFacts(const QString &words);
/// tăng, giảm, cao hơn … with no lên, xuống còn, đạt behind it: the number is a difference.
[[nodiscard]] bool isDifference(const QString &before, const QString &after);

/// A percent can be tied to the count before it across these words only (đạt tỷ lệ, chiếm, tương đương …).
[[nodiscard]] bool onlyLinkingWords(const QString &words);
[[nodiscard]] bool hasLinkingWord(const QString &words);
/// The words behind a percent say that it is of something else, or a goal (so với tuần trước, trở lên, trước ngày …).
[[nodiscard]] bool forbidsRatio(const QString &after);

} // namespace caodiem::engine::check
