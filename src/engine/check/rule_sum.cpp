// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/arithmetic.h"
#include "engine/check/passage.h"

#include <QStringList>

#include <algorithm>

namespace caodiem::engine::check {
namespace {

using namespace Qt::StringLiterals;

class SumRule {
public:
    explicit SumRule(Passage &passage)
        : m_passage(passage)
    { }

    void check()
    {
        for (int i = 0; i < m_passage.size(); ++i) {
            const int head = at(i).head;
            const bool first = head >= 0 && (i == 0 || at(i - 1).head != head || at(i - 1).opening != at(i).opening);
            if (first && isCount(at(head)) && !at(head).goal) {
                judge(head, partsFrom(i));
            }
        }
    }

private:
    [[nodiscard]] const Mention &at(int i) const { return m_passage.at(i); }

    /// The counts of the enumeration that begins with mention `first`; empty when it holds what cannot be added.
    [[nodiscard]] std::vector<int> partsFrom(int first) const
    {
        std::vector<int> parts;
        for (int i = first; i < m_passage.size() && belongs(i, first); ++i) {
            const Mention &m = at(i);
            if (isPercent(m) || restatesPercent(i)) {
                continue;
            }
            if (isFraction(m)) {
                return {};
            }
            if (endsParts(m, parts)) {
                break;
            }
            if (at(m.head).noun.kind != NounKind::None && isOtherKnownKind(m, at(m.head))) {
                continue; // "60 hộ gồm 3 thôn: Đoài 20 hộ, …"
            }
            parts.push_back(i);
        }
        return parts;
    }

    [[nodiscard]] bool belongs(int i, int first) const
    {
        return at(i).head == at(first).head && at(i).opening == at(first).opening && at(i).block == at(first).block;
    }

    [[nodiscard]] bool restatesPercent(int i) const
    {
        return i > 0 && isPercent(at(i - 1)) && at(i - 1).sentence == at(i).sentence
            && (at(i).before.contains(u" tương "_s) || (at(i).lead == u'(' && at(i).bracketed));
    }

    /// After parts that say nothing of done or not done, such a count is no further part but a new statement.
    [[nodiscard]] bool endsParts(const Mention &m, const std::vector<int> &parts) const
    {
        if (m.role == Role::Difference || m.role == Role::Base) {
            return true;
        }
        if (parts.empty()) {
            return false;
        }
        const Mention &first = at(parts.front());
        if (m.opening == Opening::OfWhich && m.role == Role::Rest && m.before.contains(u" còn "_s)) {
            return true; // "trong đó đã làm 45 hộ, còn 15 hộ" states a remainder
        }
        const bool plain = first.role == Role::None || first.role == Role::Total;
        const bool plainNow = m.role == Role::None || m.role == Role::Total;
        if (plain && !plainNow) {
            return !(m.band && first.band);
        }
        return (first.role == Role::Done || first.role == Role::Rest) && plainNow && !m.band;
    }

    [[nodiscard]] static bool isOtherKnownKind(const Mention &m, const Mention &head)
    {
        return m.noun.kind != NounKind::Other && !goTogether(m.noun, head.noun);
    }

    void judge(int head, const std::vector<int> &parts)
    {
        if (parts.size() < 2) {
            return;
        }
        qint64 sum = 0;
        QStringList terms;
        bool approximate = at(head).approximate;
        for (const int part : parts) {
            sum += at(part).figure.value;
            terms.append(countText(at(part).figure.value));
            approximate = approximate || at(part).approximate;
        }
        const bool agrees = sum == at(head).figure.value;
        if (!mayJudge(head, parts, agrees || approximate)) {
            return;
        }
        FigureFinding finding = m_passage.finding(CheckRule::Sum, at(head).figure, head);
        finding.computed = countText(sum);
        finding.because = terms.join(u" + "_s);
        finding.verdict = approximate ? CheckVerdict::Unknown : agrees ? CheckVerdict::Agrees : CheckVerdict::Disagrees;
        finding.denominator = at(head).figure.value;
        m_passage.add(std::move(finding));
        for (const int part : parts) {
            m_passage.setPart(part);
        }
    }

    [[nodiscard]] bool mayJudge(int head, const std::vector<int> &parts, bool agrees) const
    {
        const bool bands = std::all_of(parts.begin(), parts.end(), [this](int i) { return at(i).band.has_value(); });
        if (at(head).opening == Opening::OfWhich || at(parts.front()).opening == Opening::OfWhich) {
            return (bands && (agrees || coverWhole(head, parts))) || isDonePair(parts);
        }
        const NounKind kind = at(head).noun.kind;
        const bool known = kind != NounKind::None && kind != NounKind::Other;
        const bool clear = std::all_of(parts.begin(), parts.end(), [this, head](int i) {
            const Mention &m = at(i);
            return m.noun.kind != NounKind::Other && goTogether(m.noun, at(head).noun);
        });
        return clear && (agrees || known || bands) && distinctBands(parts);
    }

    [[nodiscard]] bool distinctBands(const std::vector<int> &parts) const
    {
        for (std::size_t i = 1; i < parts.size(); ++i) {
            if (at(parts[i]).band && at(parts[i]).band == at(parts[i - 1]).band) {
                return at(parts[i]).role != at(parts[i - 1]).role;
            }
        }
        return true;
    }

    /// One part done and one not, of the same step.
    [[nodiscard]] bool isDonePair(const std::vector<int> &parts) const
    {
        if (parts.size() != 2) {
            return false;
        }
        const Mention &a = at(parts[0]);
        const Mention &b = at(parts[1]);
        // "237.176 em đã có thẻ nhưng chưa có tài khoản" is the done part beside "199.393 em chưa có thẻ".
        const auto isDone = [](const Mention &m) { return m.role == Role::Done || m.baseVerb != Verb::None; };
        const auto step = [](const Mention &m) { return m.baseVerb != Verb::None ? m.baseVerb : m.verb; };
        const bool known
            = (a.role == Role::Done || a.role == Role::Rest) && (b.role == Role::Done || b.role == Role::Rest);
        return known && isDone(a) != isDone(b) && canBeSame(step(a), step(b)) && a.band == b.band;
    }

    /// The bands follow one another without a gap and reach from the lowest age to the highest of the whole.
    [[nodiscard]] bool coverWhole(int head, const std::vector<int> &parts) const
    {
        std::vector<CheckBand> bands;
        bands.reserve(parts.size());
        for (const int part : parts) {
            bands.push_back(at(part).band.value_or(CheckBand {}));
        }
        std::sort(bands.begin(), bands.end(), [](const CheckBand &a, const CheckBand &b) { return a.from < b.from; });
        for (std::size_t i = 1; i < bands.size(); ++i) {
            const auto &below = bands[i - 1].below;
            if (!below || (*below != bands[i].from && *below + 1 != bands[i].from)) {
                return false;
            }
        }
        const CheckBand whole = at(head).band.value_or(at(head).heading.value_or(CheckBand {}));
        return bands.front().from <= whole.from && bands.back().below == whole.below;
    }

    Passage &m_passage;
};

} // namespace

void checkSums(Passage &passage)
{
    SumRule(passage).check();
}

} // namespace caodiem::engine::check
