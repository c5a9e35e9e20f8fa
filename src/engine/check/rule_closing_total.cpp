// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/arithmetic.h"
#include "engine/check/passage.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace caodiem::engine::check {
namespace {

using namespace Qt::StringLiterals;

/// "Thôn 1: 820, thôn 2: 760, thôn 3: 690; tổng cộng 2.260": a total that closes a list of places, each with its count.
class ClosingTotals {
public:
    explicit ClosingTotals(Passage &passage)
        : m_passage(passage)
    { }

    void check()
    {
        for (int i = 0; i < m_passage.size(); ++i) {
            if (addsUp(i)) {
                judge(i, partsBefore(i));
            }
        }
    }

private:
    [[nodiscard]] const Mention &at(int i) const { return m_passage.at(i); }

    /// Only "cộng" promises that what was listed is added; "tổng số" may speak of the whole commune.
    [[nodiscard]] bool addsUp(int i) const
    {
        const Mention &m = at(i);
        return isCount(m) && !m.goal && m.head < 0 && i > 0
            && (m.before.contains(u" cộng "_s) || m.before == u" tổng "_s);
    }

    /// The counts of the list, the last first; empty where it holds what cannot be added.
    [[nodiscard]] std::vector<int> partsBefore(int total) const
    {
        std::vector<int> parts;
        QSet<QString> places;
        for (int i = total - 1; i >= 0 && belongs(i, total); --i) {
            const Mention &m = at(i);
            if (m.place.isEmpty()) {
                break;
            }
            if (!isCount(m) || places.contains(m.place) || !isLike(m, at(total - 1))) {
                return {};
            }
            places.insert(m.place);
            parts.push_back(i);
        }
        std::reverse(parts.begin(), parts.end());
        return parts;
    }

    [[nodiscard]] bool belongs(int part, int total) const
    {
        const bool listed = at(part).bullet && at(part).block == at(total).block;
        const bool before = at(part).block == at(total).block && at(part).sentence + 1 >= at(total).sentence
            && at(part).sentence == at(total - 1).sentence;
        return listed || before;
    }

    [[nodiscard]] bool isLike(const Mention &part, const Mention &last) const
    {
        return part.role == last.role && part.verb == last.verb && part.role != Role::Difference
            && part.role != Role::Base && !part.goal && part.head < 0 && goTogether(part.noun, last.noun);
    }

    void judge(int total, const std::vector<int> &parts)
    {
        const Mention &m = at(total);
        if (parts.size() < 2 || !goTogether(m.noun, at(parts.back()).noun)) {
            return;
        }
        qint64 sum = 0;
        QStringList terms;
        bool approximate = m.approximate;
        for (const int part : parts) {
            sum += at(part).figure.value;
            terms.append(countText(at(part).figure.value));
            approximate = approximate || at(part).approximate;
        }
        const bool agrees = sum == m.figure.value;
        if (!agrees && saysWhole(m)) {
            return; // some of the villages may be listed, and the total be that of all
        }
        FigureFinding finding = m_passage.finding(CheckRule::Sum, m.figure, total);
        finding.computed = countText(sum);
        finding.because = terms.join(u" + "_s);
        finding.verdict = approximate ? CheckVerdict::Unknown : agrees ? CheckVerdict::Agrees : CheckVerdict::Disagrees;
        finding.denominator = m.figure.value;
        m_passage.add(std::move(finding));
        for (const int part : parts) {
            m_passage.setPart(part);
        }
    }

    [[nodiscard]] static bool saysWhole(const Mention &m)
    {
        const QString words = m.before + m.after;
        return words.contains(u" toàn "_s) || words.contains(u" cả "_s);
    }

    Passage &m_passage;
};

} // namespace

void checkClosingTotals(Passage &passage)
{
    ClosingTotals(passage).check();
}

} // namespace caodiem::engine::check
