// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/mentions.h"

#include <QStringList>

#include <algorithm>

namespace caodiem::engine::check {
namespace {

using namespace Qt::StringLiterals;

qsizetype lastPhrase(const QString &words, std::initializer_list<QStringView> phrases)
{
    qsizetype last = -1;
    for (const QStringView phrase : phrases) {
        last = std::max(last, words.lastIndexOf(phrase));
    }
    return last;
}

/// Where the words begin that make the number behind them the whole of a step: "trong số hồ sơ đã thu nhận là 2.339".
bool namesBase(const QString &before)
{
    const qsizetype at = lastPhrase(
        before, {u" trong số ", u" trên số ", u" trong tổng số ", u" trên tổng số ", u" trên tổng ", u" trong tổng "});
    return at >= 0 && lastPhrase(before, {u" số này ", u" số đó ", u" số ấy ", u" số trên "}) < at;
}

bool endsWithHas(const QString &before)
{
    static const QStringList tails {u" có "_s, u" có là "_s, u" có khoảng "_s, u" có trên "_s, u" có gần "_s,
        u" có hơn "_s, u" hiện có "_s, u" có tổng "_s, u" có tổng số "_s};
    return std::any_of(tails.begin(), tails.end(), [&before](const QString &tail) { return before.endsWith(tail); });
}

bool isObligation(const QString &words)
{
    return lastPhrase(words, {u" phải ", u" cần ", u" thuộc diện ", u" diện ", u" trong độ tuổi ", u" đủ điều kiện "})
        >= 0;
}

struct Reading {
    Role role = Role::None;
    Verb verb = Verb::None;
};

Reading readBefore(const QString &words)
{
    const qsizetype rest = lastNotDone(words);
    const qsizetype done = lastPhrase(words, {u" đã ", u" xong ", u" đạt được ", u" được "});
    const FoundVerb verb = lastVerb(words);
    const bool total = lastPhrase(words, {u" tổng "}) >= 0;
    if (rest >= 0 && rest > lastPhrase(words, {u" đã "}) && !(rest < done && verb.at > done && done > rest + 12)) {
        return {Role::Rest, firstVerb(words.mid(rest)).verb};
    }
    if (isObligation(words) && lastPhrase(words, {u" đã "}) < 0) {
        return {Role::Total, Verb::None};
    }
    const qsizetype certain = lastPhrase(words, {u" đã ", u" xong "});
    if (certain >= 0) {
        return {total && words.indexOf(u" tổng "_s) < certain ? Role::TotalOfStep : Role::Done, verb.verb};
    }
    if (total) {
        const bool stepped = verb.verb != Verb::None && verb.verb != Verb::Generic;
        return stepped ? Reading {Role::TotalOfStep, verb.verb} : Reading {Role::Total, Verb::None};
    }
    if (verb.verb != Verb::None && !endsWithHas(words)) {
        return {Role::Done, verb.verb};
    }
    return endsWithHas(words) ? Reading {Role::Total, Verb::None} : Reading {};
}

Reading readAfter(const QString &words)
{
    const qsizetype rest = lastNotDone(words);
    const FoundVerb verb = firstVerb(words);
    if (rest >= 0) {
        return {Role::Rest, firstVerb(words.mid(rest)).verb};
    }
    if (isObligation(words)) {
        return {Role::Total, Verb::None};
    }
    if (lastPhrase(words, {u" đã "}) >= 0 || verb.verb != Verb::None) {
        return {Role::Done, verb.verb};
    }
    return {};
}

void combine(Mention &mention)
{
    const Reading before = readBefore(mention.before);
    const Reading after = readAfter(mention.after);
    mention.role = before.role;
    mention.verb = before.verb;
    const bool open = before.role == Role::None || (before.role == Role::Total && endsWithHas(mention.before));
    if (open && after.role != Role::None) {
        mention.role = after.role;
        mention.verb = after.verb;
    } else if (before.role == Role::Total && after.role == Role::Done && after.verb != Verb::Generic) {
        mention.role = Role::TotalOfStep;
        mention.verb = after.verb;
    } else if (before.role == Role::Done && after.role == Role::Rest) {
        mention.role = Role::None; // "đã rà soát 60 hộ chưa có thẻ"
    } else if (before.role == Role::Rest && after.role != Role::None && canBeSame(before.verb, after.verb)) {
        mention.verb = after.verb == Verb::None ? before.verb : after.verb;
    } else if (before.role == Role::Done && mention.verb == Verb::Generic && after.verb != Verb::None) {
        mention.verb = after.verb; // "đã làm 395 tài khoản kích hoạt"
    }
}

/// "đã thu nhận nhưng chưa kích hoạt"
Verb stepBehindDone(const Mention &mention)
{
    const QString words = mention.before + mention.after;
    const qsizetype done = words.indexOf(u" đã "_s);
    const qsizetype rest = lastNotDone(words);
    return done >= 0 && rest > done ? firstVerb(words.mid(done, rest - done + 1)).verb : Verb::None;
}

bool isGoal(const Mention &mention)
{
    const qsizetype at = lastGoal(mention.sentenceBefore);
    if (at < 0) {
        return false;
    }
    const QString behind = mention.sentenceBefore.mid(at);
    // A new clause that reports facts ends the goal: "chỉ tiêu giao 1.000 hồ sơ, đã thu nhận 750".
    qsizetype clause = -1;
    for (const QString &mark : {u" , "_s, u" ; "_s, u" : "_s}) {
        const qsizetype first = behind.indexOf(mark);
        clause = clause < 0 || (first >= 0 && first < clause) ? first : clause;
    }
    const bool named = behind.startsWith(u" chỉ tiêu "_s)
        && (mention.sentenceBefore.left(at + 1).endsWith(u" # "_s)
            || mention.sentenceBefore.left(at + 1).endsWith(u" với "_s));
    return !named && !(clause >= 0 && reportsFacts(behind.mid(clause)));
}

} // namespace

void giveRole(Mention &mention)
{
    mention.goal = isGoal(mention);
    if (isDifference(mention.before, mention.after)) {
        mention.role = Role::Difference;
        return;
    }
    combine(mention);
    if (isCount(mention) && namesBase(mention.before)) {
        mention.verb = lastVerb(mention.before).verb;
        if (mention.verb == Verb::None) {
            mention.verb = firstVerb(mention.after).verb;
        }
        mention.role = Role::Base;
    }
    if (mention.role == Role::Rest) {
        mention.baseVerb = stepBehindDone(mention);
    }
}

} // namespace caodiem::engine::check
