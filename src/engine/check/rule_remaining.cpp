// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/arithmetic.h"
#include "engine/check/passage.h"

#include <set>

namespace caodiem::engine::check {
namespace {

using namespace Qt::StringLiterals;

/// What a remainder can be the difference of.
struct Pair {
    qint64 whole = 0;
    qint64 part = 0;
    bool approximate = false;
    int done = -1;
};

class RemainingRule {
public:
    explicit RemainingRule(Passage &passage)
        : m_passage(passage)
    { }

    void check()
    {
        for (int i = 0; i < m_passage.size(); ++i) {
            if (isCount(at(i)) && isRemainder(i) && !at(i).goal && !m_passage.isPart(i)) {
                judge(i);
            }
        }
    }

private:
    [[nodiscard]] const Mention &at(int i) const { return m_passage.at(i); }

    /// Its own words say so, or it restates a percent that does: "chưa làm 25% tương đương 15 hộ", "còn 25% (15 hộ)".
    [[nodiscard]] bool isRemainder(int i) const
    {
        const Mention &m = at(i);
        if (m.role == Role::Rest) {
            return !isPartOfRest(i);
        }
        const bool restates = i > 0 && isPercent(at(i - 1)) && at(i - 1).sentence == m.sentence
            && (m.lead == u'(' || m.before.contains(u" tương "_s) || m.before.contains(u" tức "_s))
            && lastNotDone(at(i - 1).before + at(i - 1).after) >= 0;
        return restates && m.role != Role::Difference;
    }

    /// "còn 15 hộ, trong đó 10 hộ chưa có …" takes the remainder apart.
    [[nodiscard]] bool isPartOfRest(int i) const
    {
        const int head = at(i).head;
        return head >= 0 && at(head).role == Role::Rest;
    }

    void judge(int i)
    {
        const std::vector<Pair> pairs
            = at(i).baseVerb != Verb::None && at(i).baseVerb != Verb::Generic && at(i).baseVerb != at(i).verb
            ? stepPairs(i)
            : donePairs(i);
        const Pair *best = nullptr;
        for (const Pair &pair : pairs) {
            if (pair.whole - pair.part == at(i).figure.value) {
                best = &pair;
                break;
            }
        }
        if (best == nullptr && !pairs.empty() && mayAccuse(i, pairs)) {
            best = &pairs.front();
        }
        if (best == nullptr) {
            return;
        }
        const qint64 rest = best->whole - best->part;
        FigureFinding finding = m_passage.finding(CheckRule::Remaining, at(i).figure, best->done);
        finding.computed = countText(rest);
        finding.because = countText(best->whole) + u" − "_s + countText(best->part);
        finding.verdict = at(i).approximate || best->approximate ? CheckVerdict::Unknown
            : rest == at(i).figure.value                         ? CheckVerdict::Agrees
                                                                 : CheckVerdict::Disagrees;
        finding.numerator = best->part;
        finding.denominator = best->whole;
        m_used.insert(best->done);
        m_passage.add(std::move(finding));
    }

    /// Nothing is accused where the words leave open which count the remainder belongs to.
    [[nodiscard]] bool mayAccuse(int i, const std::vector<Pair> &pairs) const
    {
        const Pair &first = pairs.front();
        if (givesOtherReason(at(i)) || namesOwnWhole(i)) {
            return false;
        }
        if (m_used.contains(first.done) || first.whole < first.part) {
            return false;
        }
        const Mention &done = at(first.done);
        const bool nearby = done.line != at(i).line || done.sentence >= at(i).sentence - 1;
        return nearby && !rivalFractions(i, first.done) && !otherStepNearer(i, first.done);
    }

    /// "còn 3 thôn chưa báo cáo", "còn 5 hộ chưa liên hệ được": not the step that the counts are of.
    [[nodiscard]] static bool givesOtherReason(const Mention &m)
    {
        return m.after.contains(u" sẽ "_s) || (m.after.contains(u" chưa "_s) && lastNotDone(m.after) < 0);
    }

    /// "còn 60 em chưa được cấp trong tổng số 450 em": of a whole that the counts before it do not have.
    [[nodiscard]] bool namesOwnWhole(int i) const
    {
        const int next = i + 1;
        return next < m_passage.size() && at(next).sentence == at(i).sentence && at(next).role == Role::Base;
    }

    /// Its own sentence speaks of another step than the sentence that the pair was found in.
    [[nodiscard]] bool otherStepNearer(int i, int done) const
    {
        for (int k = i - 1; k > done && at(k).sentence == at(i).sentence; --k) {
            const bool step = isFraction(at(k)) || at(k).role == Role::Done;
            if (at(done).sentence != at(i).sentence && step && !canBeSame(at(k).verb, at(i).verb)) {
                return true;
            }
        }
        return false;
    }

    /// "Thôn A 45/60, thôn B 30/40 hộ, còn 25 hộ": of both together, or of the last?
    [[nodiscard]] bool rivalFractions(int i, int done) const
    {
        for (int k = done - 1; k >= 0 && at(k).sentence == at(i).sentence; --k) {
            if (isFraction(at(k)) && isFraction(at(done)) && at(k).segment == at(i).segment && !m_used.contains(k)
                && at(k).figure.value != at(done).whole.value) {
                return canBeSame(at(i).verb, at(k).verb) && at(i).verb != at(done).verb;
            }
        }
        return false;
    }

    [[nodiscard]] bool mayBeDone(int i, int k) const
    {
        const Mention &m = at(k);
        if (isPercent(m) || m.goal || m.role == Role::Difference || !seesDone(i, k) || !m_passage.fits(i, k)) {
            return false;
        }
        const bool done = isFraction(m) || m.role == Role::Done || m.role == Role::TotalOfStep;
        return done && m.role != Role::Rest && canBeSame(at(i).verb, m.verb);
    }

    /// In a list the entry above may hold what was done: "- Đã cấp: 32.788. / - Chưa cấp: 2.309."
    [[nodiscard]] bool seesDone(int i, int k) const
    {
        const Mention &user = at(i);
        const Mention &said = at(k);
        return m_passage.sees(i, k)
            || (user.block == said.block && user.bullet && said.bullet && user.line <= said.line + 2);
    }

    [[nodiscard]] std::vector<Pair> donePairs(int i) const
    {
        std::vector<Pair> out;
        for (int k = i - 1; k >= 0 && at(k).block == at(i).block; --k) {
            if (!mayBeDone(i, k)) {
                continue;
            }
            const Mention &m = at(k);
            if (isFraction(m)) {
                out.push_back({m.whole.value, m.figure.value, m.approximate || m.wholeApproximate, k});
                continue;
            }
            for (const Whole &whole : m_passage.wholesBefore(k, k)) {
                if (whole.value >= m.figure.value) {
                    out.push_back({whole.value, m.figure.value, whole.approximate || m.approximate, k});
                }
            }
            for (const Whole &whole : m_passage.wholesBefore(i, k)) {
                if (whole.from > k && whole.value >= m.figure.value) {
                    out.push_back({whole.value, m.figure.value, whole.approximate || m.approximate, k});
                }
            }
        }
        const std::vector<Pair> later = out.empty() ? pairsAhead(i) : std::vector<Pair>();
        const std::vector<Pair> steps = pairsOfSteps(i);
        out.insert(out.end(), steps.begin(), steps.end());
        out.insert(out.end(), later.begin(), later.end());
        return out;
    }

    /// "đã cấp 500 thẻ, trả 450 thẻ, còn 50 thẻ chưa trả": from step to step; it may agree, never the first choice.
    [[nodiscard]] std::vector<Pair> pairsOfSteps(int i) const
    {
        std::vector<Pair> out;
        for (int k = i - 1; k >= 0 && at(k).sentence == at(i).sentence; --k) {
            for (int base = k - 1; base >= 0 && at(base).sentence == at(i).sentence; --base) {
                const bool steps = isCount(at(k)) && isCount(at(base)) && at(k).role == Role::Done
                    && at(base).role == Role::Done && m_passage.fits(base, k);
                if (steps && at(base).figure.value - at(k).figure.value == at(i).figure.value) {
                    out.push_back({at(base).figure.value, at(k).figure.value, false, k});
                }
            }
        }
        return out;
    }

    /// "đã làm 45 hộ, còn 15 hộ, đạt 75% tổng số 60 hộ": the whole is named last; it may agree and accuses nobody.
    [[nodiscard]] std::vector<Pair> pairsAhead(int i) const
    {
        for (int k = i - 1; k >= 0 && at(k).sentence == at(i).sentence; --k) {
            if (!mayBeDone(i, k) || isFraction(at(k))) {
                continue;
            }
            for (int whole = i + 1; whole < m_passage.size() && at(whole).sentence == at(i).sentence; ++whole) {
                const bool total
                    = isCount(at(whole)) && (at(whole).role == Role::Total || at(whole).role == Role::Base);
                if (total && m_passage.fits(i, whole)
                    && at(whole).figure.value - at(k).figure.value == at(i).figure.value) {
                    return {
                        {at(whole).figure.value, at(k).figure.value, at(whole).approximate || at(k).approximate, k}};
                }
            }
        }
        return {};
    }

    /// "còn 1.944 hồ sơ đã thu nhận nhưng chưa kích hoạt": between the counts of the two steps.
    [[nodiscard]] std::vector<Pair> stepPairs(int i) const
    {
        int base = -1;
        int done = -1;
        for (int k = i - 1; k >= 0 && at(k).line == at(i).line; --k) {
            if (isPercent(at(k)) || at(k).role == Role::Rest || !m_passage.samePlace(at(i), at(k))) {
                continue;
            }
            base = base < 0 && at(k).verb == at(i).baseVerb ? k : base;
            done = done < 0 && at(k).verb == at(i).verb ? k : done;
        }
        if (base < 0 || done < 0) {
            return {};
        }
        return {{at(base).figure.value, at(done).figure.value, at(base).approximate || at(done).approximate, done}};
    }

    Passage &m_passage;
    std::set<int> m_used; ///< done counts that have their remainder
};

} // namespace

void checkRemaining(Passage &passage)
{
    RemainingRule(passage).check();
}

} // namespace caodiem::engine::check
