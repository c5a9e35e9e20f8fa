// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/passage.h"

#include <algorithm>

namespace caodiem::engine::check {
namespace {

using namespace Qt::StringLiterals;

std::optional<CheckBand> bandOf(const Mention &m)
{
    return m.band ? m.band : m.heading;
}

CheckStep stepOf(const Mention &m)
{
    const QString words = m.before + m.after;
    const bool card = words.contains(u" căn cước "_s) || words.contains(u" thẻ "_s) || words.contains(u" cccd "_s);
    const bool identity
        = words.contains(u" định danh "_s) || words.contains(u" đdđt "_s) || words.contains(u" tài khoản "_s);
    switch (m.verb) {
    case Verb::Activate:
        return CheckStep::Activated;
    case Verb::Approve:
        return CheckStep::Approved;
    case Verb::Intake:
        return card && !identity ? CheckStep::Card : CheckStep::Intake;
    case Verb::Issue:
    case Verb::Return:
        return identity && !card ? CheckStep::Intake : CheckStep::Card;
    case Verb::Verify:
    case Verb::Register:
        return CheckStep::Organisation;
    default:
        return card ? CheckStep::Card : identity ? CheckStep::Intake : CheckStep::None;
    }
}

} // namespace

bool Passage::isLoneTotal(int i) const
{
    const Mention &m = at(i);
    const bool alone = (i == 0 || at(i - 1).line != m.line) && (i + 1 == size() || at(i + 1).line != m.line);
    return alone && isCount(m) && (m.role == Role::Total || m.role == Role::None);
}

bool Passage::sees(int later, int earlier) const
{
    const Mention &user = at(later);
    const Mention &said = at(earlier);
    if (user.line == said.line) {
        return true;
    }
    return user.block == said.block && (!said.bullet || isLoneTotal(earlier));
}

bool Passage::fits(int a, int b) const
{
    const Mention &x = at(a);
    const Mention &y = at(b);
    const auto xBand = bandOf(x);
    const auto yBand = bandOf(y);
    return goTogether(x.noun, y.noun) && samePlace(x, y) && !(xBand && yBand && *xBand != *yBand);
}

bool Passage::namesWhole(int i) const
{
    const Mention &m = at(i);
    if (isFraction(m)) {
        return true;
    }
    if (!isCount(m) || isPart(i)) {
        return false;
    }
    if (m.role == Role::Total || m.role == Role::TotalOfStep || m.role == Role::Base) {
        return true;
    }
    // "Nhân khẩu thường trú toàn xã 35.097 NK": no word names it, but it opens the sentence and says what was done of
    // nothing.
    const bool people = m.noun.kind == NounKind::Person || m.noun.kind == NounKind::Household
        || m.noun.kind == NounKind::Organisation || m.noun.kind == NounKind::Case || m.noun.kind == NounKind::Unit
        || m.before.contains(u" nhân khẩu "_s) || m.before.contains(u" dân số "_s);
    return m.role == Role::None && people && m.firstInSentence && m.head < 0;
}

/// A goal is no whole, but the number of a plan is: "chỉ tiêu giao 1.000 hồ sơ, đã thu nhận 750 hồ sơ, đạt 75%".
bool Passage::isPlan(const Mention &m)
{
    return m.goal && isCount(m) && m.before.contains(u" chỉ tiêu "_s);
}

bool Passage::mayBeWhole(int i, int counted) const
{
    const Mention &m = at(i);
    const auto band = bandOf(at(counted));
    const bool partOfBand = band && isCount(m) && m.band == band && m.role != Role::Done && m.role != Role::Rest;
    const bool named = !m.goal && (namesWhole(i) || partOfBand);
    const Noun &noun = isFraction(m) ? m.wholeNoun : m.noun;
    return (named || isPlan(m)) && samePlace(m, at(counted)) && goTogether(noun, at(counted).noun);
}

std::vector<Whole> Passage::wholesBefore(int user, int counted) const
{
    std::vector<Whole> banded;
    std::vector<Whole> others;
    std::vector<Whole> plans;
    const auto band = bandOf(at(counted));
    for (int i = user - 1; i >= 0; --i) {
        const Mention &m = at(i);
        if (i == counted || isPercent(m) || !sees(user, i) || !mayBeWhole(i, counted)) {
            continue;
        }
        const Whole whole {
            isFraction(m) ? m.whole.value : m.figure.value, isFraction(m) ? m.wholeApproximate : m.approximate, i};
        (isPlan(m) ? plans : band && bandOf(m) == band ? banded : others).push_back(whole);
    }
    banded.insert(banded.end(), others.begin(), others.end());
    banded.insert(banded.end(), plans.begin(), plans.end());
    return banded;
}

FigureFinding Passage::bareFinding(CheckRule rule, qsizetype at, qsizetype size) const
{
    FigureFinding out;
    out.rule = rule;
    out.at = at;
    out.stated = quoted(at, size);
    return out;
}

FigureFinding Passage::finding(CheckRule rule, const Figure &figure, int counted) const
{
    FigureFinding out = bareFinding(rule, figure.at, figure.size);
    const Mention &m = at(counted);
    out.step = stepOf(m);
    out.band = bandOf(m);
    out.organisations = m.noun.kind == NounKind::Organisation || m.noun.kind == NounKind::Unit
        || m.sentenceBefore.contains(u" doanh nghiệp "_s) || m.sentenceBefore.contains(u" hợp tác xã "_s);
    return out;
}

void Passage::add(FigureFinding finding)
{
    const auto known = m_findings.find(finding.at);
    if (known == m_findings.end()) {
        m_findings.emplace(finding.at, std::move(finding));
    } else if (finding.verdict == CheckVerdict::Disagrees && known->second.verdict != CheckVerdict::Disagrees) {
        known->second = std::move(finding);
    }
}

std::vector<FigureFinding> Passage::take()
{
    std::vector<FigureFinding> out;
    out.reserve(m_findings.size());
    for (auto &[at, finding] : m_findings) {
        out.push_back(std::move(finding));
    }
    m_findings.clear();
    return out;
}

} // namespace caodiem::engine::check
