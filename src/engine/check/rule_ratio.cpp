// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/arithmetic.h"
#include "engine/check/passage.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace caodiem::engine::check {
namespace {

using namespace Qt::StringLiterals;

/// One way to compute the percent.
struct Share {
    qint64 part = 0;
    qint64 whole = 0;
    bool approximate = false;
    int counted = -1;
};

bool startsWithAny(const QString &words, std::initializer_list<QStringView> starts)
{
    return std::any_of(starts.begin(), starts.end(), [&words](QStringView start) { return words.startsWith(start); });
}

bool tiesForward(const Mention &next)
{
    return (next.lead == u'(' && next.opening == Opening::None && onlyLinkingWords(next.before))
        || startsWithAny(
            next.before, {u" tương đương ", u" tương ứng ", u" tức ", u" bằng ", u" là ", u" với ", u" ứng với "});
}

class RatioRule {
public:
    explicit RatioRule(Passage &passage)
        : m_passage(passage)
    { }

    void check()
    {
        for (int i = 0; i < m_passage.size(); ++i) {
            if (isPercent(m_passage.at(i)) && mayBeJudged(i)) {
                judge(i);
            }
        }
    }

private:
    [[nodiscard]] const Mention &at(int i) const { return m_passage.at(i); }
    [[nodiscard]] bool same(int i, int sentence) const
    {
        return i >= 0 && i < m_passage.size() && at(i).sentence == sentence;
    }

    /// The clause ties the percent to a count and sets no goal.
    [[nodiscard]] bool mayBeJudged(int i) const
    {
        const Mention &m = at(i);
        if (m.goal || m.role == Role::Difference || forbidsRatio(m.after)) {
            return false;
        }
        const int next = i + 1;
        if (same(next, m.sentence) && isFraction(at(next)) && at(next).lead == u'(' && m.after == u" "_s) {
            return true; // its own fraction stands behind it, whatever it is a percent of
        }
        QString before = m.before;
        if (!m.place.isEmpty()) {
            before.replace(u' ' + m.place + u' ', u" "_s);
        }
        if (!onlyLinkingWords(before)) {
            return false;
        }
        if (hasLinkingWord(m.before) || m.lead == u'(' || lastNotDone(m.before + m.after) >= 0) {
            return true;
        }
        // "…, 0,18%." and "= 16,89%": nothing but the percent; else it is of something else ("98% hồ sơ trực tuyến").
        return m.after == u" "_s
            || startsWithAny(m.after, {u" tổng ", u" số ", u" dân số ", u" so với ", u" trên ", u" chỉ tiêu "});
    }

    void judge(int i)
    {
        const Mention &m = at(i);
        const bool notDone = lastNotDone(m.before) >= 0 || lastNotDone(m.after) >= 0;
        const bool ownRest = same(i - 1, m.sentence) && isCount(at(i - 1)) && at(i - 1).role == Role::Rest
            && !m_claimed.contains(i - 1);
        if (notDone && !ownRest) {
            complement(i);
            return;
        }
        const int ahead = ownerAhead(i);
        const int owner = ahead >= 0 && isFraction(at(ahead)) ? ahead : ownerBehind(i);
        const int counted = owner >= 0 ? owner : ahead;
        if (counted < 0) {
            return;
        }
        std::vector<Share> shares = sharesOf(i, counted);
        if (owner >= 0 && at(owner).role == Role::Rest && m.lead != u'(' && !m.before.contains(u" chiếm "_s)) {
            const int done = doneBehind(owner);
            const std::vector<Share> others = done >= 0 ? sharesOf(i, done) : std::vector<Share>();
            shares.insert(shares.end(), others.begin(), others.end());
        }
        conclude(i, counted, shares);
    }

    void conclude(int i, int counted, const std::vector<Share> &shares)
    {
        const auto verdictOf = [this, i](const Share &share) {
            return share.whole == 0 ? CheckVerdict::Unknown : comparePercent(at(i).figure, share.part, share.whole);
        };
        const Share *best = nullptr;
        for (const Share &share : shares) {
            const CheckVerdict verdict = verdictOf(share);
            if (verdict == CheckVerdict::Agrees || (verdict == CheckVerdict::AgreesTruncated && best == nullptr)) {
                best = &share;
            }
            if (verdict == CheckVerdict::Agrees) {
                break;
            }
        }
        if (best == nullptr && !isOfTheCounted(i, counted) && !isOfStepBefore(i, counted)) {
            best = firstToAccuse(shares);
        }
        if (best == nullptr || best->whole == 0) {
            return;
        }
        FigureFinding finding = m_passage.finding(CheckRule::Ratio, at(i).figure, best->counted);
        finding.computed = percentText(best->part, best->whole);
        finding.because = countText(best->part) + u" / "_s + countText(best->whole);
        finding.verdict = at(i).approximate || best->approximate ? CheckVerdict::Unknown : verdictOf(*best);
        if (at(best->counted).role != Role::Rest) {
            finding.numerator = best->part;
        }
        finding.denominator = best->whole;
        m_claimed.insert(counted);
        m_lastPercent = i;
        m_passage.add(std::move(finding));
    }

    /// "9/15 thôn đạt 100%", "45 hộ hoàn thành 100%": what those counted have reached, not their share.
    [[nodiscard]] bool isOfTheCounted(int i, int counted) const
    {
        constexpr qint64 kAll = 100;
        const bool adjoins = counted == i - 1 && at(i).lead.isNull();
        return adjoins && (at(counted).noun.kind == NounKind::Area || at(i).figure.value == kAll);
    }

    /// "Tiếp nhận 500 hồ sơ, giải quyết 450 hồ sơ, đạt 90%" after a sentence with a total: of the count before it,
    /// which the total says nothing about. From intake to activation the rule stays strict: there "trên số đã …" must
    /// be said.
    [[nodiscard]] bool isOfStepBefore(int i, int counted) const
    {
        const auto inChain = [](Verb verb) {
            return verb == Verb::Intake || verb == Verb::Approve || verb == Verb::Activate || verb == Verb::Issue;
        };
        for (int k = counted - 1; isCount(at(counted)) && same(k, at(counted).sentence); --k) {
            const bool step = isCount(at(k)) && at(k).role == Role::Done && at(k).figure.value > 0
                && !(inChain(at(k).verb) && inChain(at(counted).verb));
            if (step
                && comparePercent(at(i).figure, at(counted).figure.value, at(k).figure.value) == CheckVerdict::Agrees) {
                return true;
            }
        }
        return false;
    }

    /// A share over a whole that is only one of several possible ones may agree, but accuses nobody.
    [[nodiscard]] const Share *firstToAccuse(const std::vector<Share> &shares) const
    {
        return shares.empty() || m_onlyAgrees ? nullptr : &shares.front();
    }

    /// "75% (45/60 hộ)", "75%, tương đương 45 hộ".
    [[nodiscard]] int ownerAhead(int i) const
    {
        const int next = i + 1;
        if (!same(next, at(i).sentence) || isPercent(at(next)) || !tiesForward(at(next)) || at(next).goal) {
            return -1;
        }
        const Role role = at(next).role;
        return role == Role::Difference || role == Role::Base ? -1 : next;
    }

    /// The sentence in which the owner of this percent is looked for.
    [[nodiscard]] int ownersSentence(int i) const
    {
        const Mention &m = at(i);
        if (m.firstInSentence && hasLinkingWord(m.before) && i > 0 && at(i - 1).line == m.line
            && at(i - 1).sentence == m.sentence - 1) {
            return m.sentence - 1; // "… 2.339/2.983 hồ sơ. Tỷ lệ đạt 78,41%."
        }
        const bool entry = m.firstInSentence && isEntryBelow(i);
        return entry ? at(i - 1).sentence : m.sentence; // "- Đã cấp: 32.788 / - Tỷ lệ: 93,42%"
    }

    [[nodiscard]] int ownerBehind(int i) const
    {
        const Mention &m = at(i);
        const int sentence = ownersSentence(i);
        const Verb verb = lastVerb(m.before).verb;
        const bool stepSaid = verb != Verb::None && verb != Verb::Generic;
        const bool adjoining = m.lead == u'(' && m.bracketed && !m.before.contains(u" đạt "_s);
        for (int k = i - 1; same(k, sentence); --k) {
            if (adjoining && !isPercent(at(k))) {
                return at(k).role == Role::Difference || at(k).goal ? -1 : k;
            }
            if (isPercent(at(k)) || m_claimed.contains(k)) {
                if (!stepSaid) {
                    return -1;
                }
                continue;
            }
            if (mayOwn(i, k) && (!stepSaid || canBeSame(verb, at(k).verb))) {
                return at(k).place == m.place && (sentence == m.sentence || mayOwnAcross(k, stepSaid, verb)) ? k : -1;
            }
        }
        return -1;
    }

    [[nodiscard]] bool isEntryBelow(int i) const
    {
        return i > 0 && at(i).bullet && at(i - 1).bullet && at(i - 1).block == at(i).block
            && at(i - 1).line + 1 == at(i).line && hasLinkingWord(at(i).before);
    }

    /// From the sentence before only what was done, and of no other step than the percent names.
    [[nodiscard]] bool mayOwnAcross(int k, bool stepSaid, Verb verb) const
    {
        return (isFraction(at(k)) || at(k).role == Role::Done) && (!stepSaid || at(k).verb == verb);
    }

    [[nodiscard]] bool mayOwn(int percent, int k) const
    {
        const Mention &m = at(k);
        if (m.goal || m.noun.kind == NounKind::Other || m.role == Role::Difference || m.role == Role::Base) {
            return false;
        }
        const bool share = at(percent).before.contains(u" chiếm "_s);
        if (m.role == Role::Total) {
            return share;
        }
        return m.role != Role::Rest || !at(percent).before.contains(u" đạt "_s);
    }

    [[nodiscard]] int doneBehind(int i) const
    {
        for (int k = i - 1; same(k, at(i).sentence); --k) {
            if (isFraction(at(k)) || at(k).role == Role::Done) {
                return k;
            }
        }
        return -1;
    }

    [[nodiscard]] std::vector<Share> sharesOf(int percent, int counted)
    {
        const Mention &m = at(counted);
        m_onlyAgrees = false;
        if (isFraction(m)) {
            return {{m.figure.value, m.whole.value, m.approximate || m.wholeApproximate, counted}};
        }
        const auto over = [&m, counted](const Whole &whole) {
            return Share {m.figure.value, whole.value, m.approximate || whole.approximate, counted};
        };
        if (const auto named = wholeBehindPercent(percent)) {
            return {over(*named)};
        }
        bool referred = false;
        if (const auto base = referredBase(percent, counted, referred); base || referred) {
            return base ? std::vector<Share> {over(*base)} : std::vector<Share>();
        }
        std::vector<Share> out;
        for (const Whole &whole : m_passage.wholesBefore(percent, counted)) {
            const bool impossible = whole.value < m.figure.value;
            if (!impossible) {
                out.push_back(over(whole));
            }
        }
        addHead(counted, out, over);
        return out;
    }

    /// A part behind "trong đó" may be counted against what it is part of: "thu nhận 214 em, trong đó 20 em ở xa
    /// (9,35%)".
    template <typename Over>
    void addHead(int counted, std::vector<Share> &out, const Over &over)
    {
        const Mention &m = at(counted);
        if (m.head < 0) {
            return;
        }
        const Mention &head = at(m.head);
        const bool ownBand = m.band.has_value() && !at(m.head).band;
        m_onlyAgrees = out.empty() || (m.opening == Opening::OfWhich && ownBand);
        out.push_back(over({head.figure.value, head.approximate, m.head}));
        if (isFraction(head)) {
            out.push_back(over({head.whole.value, head.wholeApproximate, m.head}));
        }
    }

    /// "đạt 80,09% trên tổng số 27.434 người".
    [[nodiscard]] std::optional<Whole> wholeBehindPercent(int percent) const
    {
        const int next = percent + 1;
        if (!same(next, at(percent).sentence) || !isCount(at(next)) || !at(next).lead.isNull()) {
            return std::nullopt;
        }
        const QString words = at(percent).after + at(next).before;
        const bool names
            = words.contains(u" tổng "_s) || startsWithAny(at(next).before, {u" trên ", u" trong ", u" của "});
        if (!names || at(next).role == Role::Rest) {
            return std::nullopt;
        }
        return Whole {at(next).figure.value, at(next).approximate && !at(next).before.endsWith(u" trên "_s), next};
    }

    /// "trong số đã thu nhận", "trên số hồ sơ đã thu nhận": the step's own count is the whole.
    [[nodiscard]] std::optional<Whole> referredBase(int percent, int counted, bool &referred) const
    {
        for (int k = percent - 1; same(k, at(percent).sentence); --k) {
            if (k != counted && at(k).role == Role::Base && isCount(at(k))) {
                return Whole {at(k).figure.value, at(k).approximate, k};
            }
        }
        static const QRegularExpression phrase(
            u" (?:trong|trên|so với|của)(?: tổng)? số(?: (?!này|đó|ấy|phải|cần)\\S+){0,4}? (?:đã|được) ((?:\\S+ ){1,3})"_s);
        const QString words = at(percent).sentenceBefore + at(percent).before + at(percent).after;
        const QRegularExpressionMatch match = phrase.match(words);
        if (!match.hasMatch()) {
            return std::nullopt;
        }
        const Verb verb = firstVerb(u' ' + match.captured(1)).verb;
        referred = verb != Verb::None && verb != Verb::Generic && verb != at(counted).verb;
        for (int k = percent - 1; referred && k >= 0 && at(k).line == at(percent).line; --k) {
            if (k != counted && !isPercent(at(k)) && at(k).verb == verb && m_passage.samePlace(at(k), at(counted))) {
                return Whole {at(k).figure.value, at(k).approximate, k};
            }
        }
        return std::nullopt;
    }

    /// "đạt 75%, chưa làm 25%": 100 less the percent before it, else what the fraction before it leaves.
    void complement(int i)
    {
        const Mention &m = at(i);
        for (int k = i - 1; k >= 0 && at(k).line == m.line && at(k).sentence >= m.sentence - 1; --k) {
            if (at(k).place != m.place || at(k).goal || m_complements.contains(k)) {
                continue;
            }
            if (isPercent(at(k)) && at(k).role != Role::Difference) {
                FigureFinding finding = m_passage.finding(CheckRule::Complement, m.figure, i);
                finding.computed = complementText(at(k).figure);
                finding.because = u"100% − "_s + percentAsStated(at(k).figure);
                finding.verdict = m.approximate || at(k).approximate ? CheckVerdict::Unknown
                                                                     : compareComplement(m.figure, at(k).figure);
                m_complements.insert(i);
                m_passage.add(std::move(finding));
                return;
            }
            if (isFraction(at(k)) && at(k).whole.value >= at(k).figure.value) {
                complementOfFraction(i, k);
                return;
            }
        }
    }

    void complementOfFraction(int i, int k)
    {
        const qint64 rest = at(k).whole.value - at(k).figure.value;
        FigureFinding finding = m_passage.finding(CheckRule::Complement, at(i).figure, k);
        finding.computed = percentText(rest, at(k).whole.value);
        finding.because = u"100% − "_s + countText(at(k).figure.value) + u" / "_s + countText(at(k).whole.value);
        finding.verdict = at(i).approximate || at(k).approximate
            ? CheckVerdict::Unknown
            : comparePercent(at(i).figure, rest, at(k).whole.value);
        m_complements.insert(i);
        m_passage.add(std::move(finding));
    }

    [[nodiscard]] static QString percentAsStated(const Figure &figure)
    {
        QString digits = QString::number(figure.value);
        if (figure.decimals > 0) {
            digits = digits.rightJustified(figure.decimals + 1, u'0');
            digits.insert(digits.size() - figure.decimals, u',');
        }
        return digits + u'%';
    }

    Passage &m_passage;
    std::set<int> m_claimed; ///< counts that have their percent
    std::set<int> m_complements;
    int m_lastPercent = -1;
    bool m_onlyAgrees = false;
};

} // namespace

void checkRatios(Passage &passage)
{
    RatioRule(passage).check();
}

} // namespace caodiem::engine::check
