// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/check/lexicon.h"
#include "engine/check/lines.h"

namespace caodiem::engine::check {

enum class MentionKind : quint8 { Count, Fraction, Percent };

/// What the words around a number make of it.
enum class Role : quint8 {
    None,
    Done, ///< đã, thu nhận, kích hoạt được …
    Rest, ///< còn, còn lại, chưa
    Total, ///< tổng, có, phải
    TotalOfStep, ///< "tổng số hồ sơ thu nhận": done, and what further steps may be counted against
    Base, ///< behind "trong số", "trên tổng số"
    Difference ///< tăng, giảm
};

enum class Opening : quint8 { None, Consists /* gồm, bao gồm */, OfWhich /* trong đó */ };

/// A count, a fraction or a percent, with what the sentence says about it.
struct Mention {
    MentionKind kind = MentionKind::Count;
    Figure figure; ///< the count, the percent, the upper number
    Figure whole; ///< the lower number of a fraction
    int block = 0;
    int line = 0;
    int sentence = 0; ///< numbered through the whole text, as are segments
    int segment = 0; ///< a part of a sentence up to a semicolon
    bool bullet = false;
    bool firstInSentence = false;
    bool bracketed = false;
    QString before; ///< words since the last boundary or mention
    QString after; ///< words up to the next boundary or mention
    QString sentenceBefore; ///< all of the sentence so far, marks and numbers (#) included
    QChar lead; ///< the boundary before `before`: , ; ( ) : or nothing
    QChar trail; ///< the boundary after `after`
    bool approximate = false;
    bool wholeApproximate = false;
    bool goal = false;
    Noun noun; ///< of the count; of a fraction the upper number's, else the lower one's
    Noun wholeNoun; ///< of the lower number
    Role role = Role::None;
    Verb verb = Verb::None;
    Verb baseVerb = Verb::None; ///< "đã thu nhận nhưng chưa kích hoạt": the step that is done
    std::optional<CheckBand> band; ///< named in its own clause
    std::optional<CheckBand> heading; ///< else the last one named before it in the sentence
    QString place; ///< the hamlet, school or class spoken of; empty: the whole
    Opening opening = Opening::None; ///< the word that opens the enumeration it stands in
    int head = -1; ///< index of the mention which that enumeration takes apart
};

[[nodiscard]] std::vector<Mention> mentionsOf(const std::vector<Line> &lines);

/// Fills role, verb, goal, nouns from the words of the clause.
void giveRole(Mention &mention);

[[nodiscard]] inline bool isCount(const Mention &m)
{
    return m.kind == MentionKind::Count;
}
[[nodiscard]] inline bool isFraction(const Mention &m)
{
    return m.kind == MentionKind::Fraction;
}
[[nodiscard]] inline bool isPercent(const Mention &m)
{
    return m.kind == MentionKind::Percent;
}

} // namespace caodiem::engine::check
