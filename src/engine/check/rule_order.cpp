// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/arithmetic.h"
#include "engine/check/passage.h"

namespace caodiem::engine::check {
namespace {

using namespace Qt::StringLiterals;

/// Place in the chain: a later step cannot have more people than an earlier one.
int rankOf(const Mention &m)
{
    const QString words = m.before + m.after;
    const bool cardOnly = (words.contains(u" căn cước "_s) || words.contains(u" cccd "_s))
        && !words.contains(u" định danh "_s) && !words.contains(u" đdđt "_s);
    switch (cardOnly ? Verb::None : m.verb) {
    case Verb::Intake:
        return 1;
    case Verb::Approve:
        return 2;
    case Verb::Activate:
        return 3;
    default:
        return 0;
    }
}

/// What a week brought is no level: more can be activated in it than was taken in.
bool isOfPeriod(const Mention &m)
{
    const QString words = m.sentenceBefore + m.before + m.after;
    for (const QStringView period : {u" trong tuần ", u" tuần ", u" trong tháng ", u" trong ngày ", u" trong kỳ ",
             u" lũy kế ", u" luỹ kế ", u" cùng kỳ ", u" trong quý ", u" hôm nay ", u" trong đợt ", u" từ # "}) {
        if (words.contains(period)) {
            return true;
        }
    }
    return false;
}

class OrderRule {
public:
    explicit OrderRule(Passage &passage)
        : m_passage(passage)
    { }

    void check()
    {
        for (int i = 0; i < m_passage.size(); ++i) {
            const Mention &m = m_passage.at(i);
            if (m.goal || m.approximate || isPercent(m)) {
                continue;
            }
            if (isFraction(m) && !m.wholeApproximate && m.figure.value > m.whole.value) {
                accuse(i, m.whole.value);
            } else if (const auto bound = boundOf(i); bound && m.figure.value > *bound) {
                accuse(i, *bound);
            }
        }
    }

private:
    void accuse(int i, qint64 bound)
    {
        const Mention &m = m_passage.at(i);
        FigureFinding finding = m_passage.finding(CheckRule::Order, m.figure, i);
        finding.computed = u"≤ "_s + countText(bound);
        finding.because = countText(m.figure.value) + u" > "_s + countText(bound);
        finding.verdict = CheckVerdict::Disagrees;
        finding.numerator = m.figure.value;
        finding.denominator = bound;
        m_passage.add(std::move(finding));
    }

    /// The least of the earlier steps and the total named in the same sentence.
    [[nodiscard]] std::optional<qint64> boundOf(int i) const
    {
        const Mention &m = m_passage.at(i);
        const int rank = m.role == Role::Done || isFraction(m) ? rankOf(m) : 0;
        if (rank == 0 || isOfPeriod(m) || m_passage.isPart(i)) {
            return std::nullopt;
        }
        std::optional<qint64> bound;
        for (int k = 0; k < m_passage.size(); ++k) {
            const Mention &other = m_passage.at(k);
            if (k == i || other.sentence != m.sentence || other.goal || other.approximate || !m_passage.fits(i, k)
                || m_passage.isPart(k) || other.head != m.head) {
                continue;
            }
            const bool earlier = other.role == Role::Done && !isPercent(other) && rankOf(other) > 0
                && rankOf(other) < rank && !isOfPeriod(other);
            const bool total = k < i && isCount(other) && other.role == Role::Total;
            if (earlier || total) {
                bound = bound ? std::min(*bound, other.figure.value) : other.figure.value;
            }
        }
        return bound;
    }

    Passage &m_passage;
};

} // namespace

void checkOrder(Passage &passage)
{
    OrderRule(passage).check();
}

void checkFormat(Passage &passage)
{
    const auto flag = [&passage](const Figure &figure, int counted) {
        if (figure.shape != Shape::Comma) {
            return;
        }
        FigureFinding finding = passage.finding(CheckRule::Format, figure, counted);
        finding.computed = countText(figure.value);
        finding.because = finding.stated + u" → "_s + finding.computed;
        finding.verdict = CheckVerdict::Disagrees;
        passage.add(std::move(finding));
    };
    for (int i = 0; i < passage.size(); ++i) {
        const Mention &m = passage.at(i);
        if (isPercent(m) || m.goal || m.noun.kind == NounKind::Other) {
            continue;
        }
        const bool count = isFraction(m) || m.noun.kind != NounKind::None || m.role != Role::None;
        if (count) {
            flag(m.figure, i);
        }
        if (isFraction(m)) {
            flag(m.whole, i);
        }
    }
}

} // namespace caodiem::engine::check
