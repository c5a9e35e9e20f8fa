// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/step_plan.h"

#include "base/number_format.h"
#include "domain/list_words.h"

#include <algorithm>

namespace caodiem::ingest {
namespace {

using domain::Entry;
using domain::EventSource;

Entry stepFromList(domain::EventKind kind, Day on, bool latest)
{
    Entry entry;
    entry.kind = kind;
    entry.on = on;
    entry.latest = latest;
    entry.source = EventSource::List;
    return entry;
}

StepAnswer ask(RemarkCode code, const QStringList &args)
{
    return {std::nullopt, nullptr, code, args};
}

/// A better date for the same doing: place and note stay true.
StepAnswer replace(const Entry &old, Entry better)
{
    better.place = old.place;
    better.note = old.note;
    return {std::move(better), &old, std::nullopt, {}};
}

/// The list gives the very day.
StepAnswer mergeExact(const Entry &earliest, const std::vector<const Entry *> &live, Day day)
{
    const bool recorded
        = std::ranges::any_of(live, [day](const Entry *entry) { return entry->on == day && !entry->latest; });
    if (recorded) {
        return {};
    }
    const bool sharper = earliest.latest && day <= earliest.on;
    if (sharper || earliest.source != EventSource::Desk) {
        return replace(earliest, stepFromList(earliest.kind, day, false));
    }
    return ask(RemarkCode::StepDateDiffers, {domain::listStep(earliest.on, earliest.latest)});
}

/// The list says: done on `day` or before.
StepAnswer mergeLatest(const Entry &earliest, Day day)
{
    if (earliest.on <= day) {
        return {};
    }
    if (earliest.latest) { // both only know a bound; the earlier one says more
        return replace(earliest, stepFromList(earliest.kind, day, true));
    }
    return ask(RemarkCode::StepRecordedLater, {fmt_vi::date(day), fmt_vi::date(earliest.on)});
}

} // namespace

std::vector<const Entry *> liveSteps(domain::EventKind kind, std::span<const domain::Event *const> stored,
    const std::vector<EventId> &voided, const std::vector<Entry> &proposed)
{
    std::vector<const Entry *> live;
    std::ranges::copy_if(stored, std::back_inserter(live), [&voided, kind](const domain::Event *event) {
        return event->kind == kind && std::ranges::find(voided, event->id) == voided.end();
    });
    for (const Entry &entry : proposed) {
        if (entry.kind == kind) {
            live.push_back(&entry);
        }
    }
    return live;
}

QString shownReplaced(const StepAnswer &answer)
{
    return answer.replaces == nullptr ? QString() : domain::listStep(answer.replaces->on, answer.replaces->latest);
}

StepAnswer mergeStep(
    domain::EventKind kind, const std::vector<const Entry *> &live, const StepMark &mark, Day listDate, Day today)
{
    if (mark.kind == StepMark::None) {
        return {};
    }
    const auto earliest = std::ranges::min_element(live, {}, &Entry::on);
    const bool known = earliest != live.end();
    if (mark.kind == StepMark::On) {
        return known ? mergeExact(**earliest, live, mark.day)
                     : StepAnswer {stepFromList(kind, mark.day, false), {}, {}, {}};
    }
    if (mark.kind == StepMark::Tick && listDate == kNever) {
        const bool done = known && (*earliest)->on <= today;
        return done ? StepAnswer() : ask(RemarkCode::TickWithoutListDate, {});
    }
    const Day day = mark.kind == StepMark::Tick ? listDate : mark.day;
    return known ? mergeLatest(**earliest, day) : StepAnswer {stepFromList(kind, day, true), {}, {}, {}};
}

StepAnswer overruleStep(
    domain::EventKind kind, const std::vector<const Entry *> &live, const StepMark &mark, Day listDate)
{
    const Day day = mark.kind == StepMark::Tick ? listDate : mark.day;
    if (day == kNever) {
        return ask(RemarkCode::TickWithoutListDate, {});
    }
    Entry better = stepFromList(kind, day, mark.kind != StepMark::On);
    const auto earliest = std::ranges::min_element(live, {}, &Entry::on);
    return earliest == live.end() ? StepAnswer {std::move(better), nullptr, std::nullopt, {}}
                                  : replace(**earliest, std::move(better));
}

void takeAnswer(StepAnswer answer, std::span<const domain::Event *const> stored, std::vector<domain::Entry> &proposed,
    std::vector<EventId> &voided)
{
    if (answer.replaces != nullptr) {
        const auto old = std::ranges::find(stored, answer.replaces);
        if (old != stored.end()) {
            voided.push_back((*old)->id);
        } else {
            std::erase_if(proposed, [&answer](const Entry &entry) { return &entry == answer.replaces; });
        }
    }
    proposed.push_back(*std::move(answer.add));
}

QString shownMark(const StepMark &mark)
{
    return mark.shown.isEmpty() ? domain::listStep(mark.day, mark.kind == StepMark::Latest) : mark.shown;
}

} // namespace caodiem::ingest
