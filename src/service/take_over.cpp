// SPDX-License-Identifier: GPL-3.0-or-later
// The list's word on a step into the register, by the rule of every import (ingest/step_plan.h).
#include "service/take_over.h"

#include "base/number_format.h"
#include "ingest/step_plan.h"
#include "service/remark_sentences.h"
#include "service/step_doubts.h"
#include "service/wording.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;

/// A row that is "done" without a day is worth the list's date, be it a tick or a name in the list.
ingest::StepMark markOf(const DifferenceSide &there)
{
    ingest::StepMark mark;
    mark.kind = there.doneOn == kNever ? ingest::StepMark::Tick
        : there.latest                 ? ingest::StepMark::Latest
                                       : ingest::StepMark::On;
    mark.day = there.doneOn;
    return mark;
}

bool livesOn(const domain::Resident &person, const std::vector<domain::Spell> &spells, Day on)
{
    return person.birth.day <= on && on < person.diedOn
        && std::ranges::any_of(
            spells, [on](const domain::Spell &spell) { return spell.from <= on && on < spell.until; });
}

/// What the list's side alone forbids; empty = the register decides.
QString listObstacle(const UpperLine &line)
{
    if (!saysDone(line)) {
        return QCoreApplication::translate("caodiem::service", "The list does not say that the step is done.");
    }
    if (!line.here) {
        return QCoreApplication::translate("caodiem::service", "Not in the register: add the person first.");
    }
    if (line.kind == DifferenceKind::OtherIdentity) {
        return QCoreApplication::translate(
            "caodiem::service", "The identity is not certain: hold the papers against both sides first.");
    }
    return {};
}

/// As much of the register as the lines are about, now.
struct Known {
    std::unordered_map<qint64, domain::Resident> people;
    std::unordered_map<qint64, std::vector<domain::Spell>> spells;
};

Result<Known> knownNow(store::Store &store, const std::vector<ResidentId> &ids)
{
    auto people = store.residents(ids);
    auto spells = store.spellsOf(ids);
    if (!people || !spells) {
        return people ? spells.error() : people.error();
    }
    Known known;
    for (domain::Resident &person : people.value()) {
        const qint64 id = person.id.value;
        known.people.emplace(id, std::move(person));
    }
    for (const domain::Spell &spell : spells.value()) {
        known.spells[spell.resident.value].push_back(spell);
    }
    return known;
}

struct TakePlan {
    TakeOverPreview preview;
    domain::BatchChanges changes;
};

class Taking {
public:
    Taking(store::Store &store, const UpperReport &report, const QSet<QString> &overruled, Day today)
        : m_store(store)
        , m_report(report)
        , m_overruled(overruled)
        , m_today(today)
    { }

    Result<TakePlan> run(const std::vector<const UpperLine *> &lines)
    {
        std::vector<ResidentId> ids;
        for (const UpperLine *line : lines) {
            if (listObstacle(*line).isEmpty()) {
                ids.push_back(line->here->resident);
            }
        }
        auto known = knownNow(m_store, ids);
        if (!known) {
            return known.error();
        }
        m_known = std::move(known).value();
        for (const UpperLine *line : lines) {
            if (auto taken = take(*line); !taken) {
                return taken.error();
            }
        }
        std::ranges::stable_sort(m_plan.preview.lines, {}, &TakeOverLine::verdict);
        return std::move(m_plan);
    }

private:
    Status take(const UpperLine &line)
    {
        const DifferenceSide &side = line.here ? *line.here : *line.there;
        TakeOverLine out;
        out.key = line.key;
        out.who = line.here ? line.here->resident : ResidentId();
        out.name = side.fullName;
        out.personalId = side.personalId;
        out.village = side.village;
        out.why = listObstacle(line);
        if (line.here && line.here->done) {
            out.before = line.here->doneOn;
            out.beforeLatest = line.here->latest;
        }
        auto taken = out.why.isEmpty() ? weigh(line, out) : Status(Done {});
        m_plan.preview.lines.push_back(std::move(out));
        return taken;
    }

    /// Against the register as it is now, which may be another than the one that was compared.
    Status weigh(const UpperLine &line, TakeOverLine &out)
    {
        const auto person = m_known.people.find(line.here->resident.value);
        const bool same = person != m_known.people.end() && person->second.personalId == line.here->personalId
            && person->second.fullName == line.here->fullName && person->second.birth == line.here->birth;
        if (!same) {
            out.why = QCoreApplication::translate(
                "caodiem::service", "The register was changed since the comparison: compare again.");
            return Done {};
        }
        if (!livesOn(person->second, m_known.spells[line.here->resident.value], m_report.request.on)) {
            out.why = QCoreApplication::translate(
                "caodiem::service", "By the register not living here on the list's date.");
            return Done {};
        }
        const auto events = m_store.eventsOf(line.here->resident);
        if (!events) {
            return events.error();
        }
        merge(person->second, markOf(*line.there), events.value(), out);
        return Done {};
    }

    void merge(const domain::Resident &person, const ingest::StepMark &mark, const std::vector<domain::Event> &events,
        TakeOverLine &out)
    {
        const domain::EventKind step = m_report.request.step;
        const Day listDate = m_report.request.on;
        std::vector<const domain::Event *> stored;
        for (const domain::Event &event : events) {
            if (event.kind == step) {
                stored.push_back(&event);
            }
        }
        const std::vector<const domain::Entry *> live(stored.begin(), stored.end());
        const domain::Event *holds = entryOf(events, step);
        out.before = holds == nullptr ? kNever : holds->on;
        out.beforeLatest = holds != nullptr && holds->latest;
        ingest::StepAnswer answer = ingest::mergeStep(step, live, mark, listDate, m_today);
        if (answer.question) {
            out.verdict = TakeVerdict::Contradicts;
            out.why = worded({ingest::Gravity::Question, *answer.question, 0, {}, {}, answer.args}).reason;
            answer = ingest::overruleStep(step, live, mark, listDate);
        } else if (answer.add) {
            out.verdict = TakeVerdict::Writes;
        }
        if (!answer.add) {
            out.why = QCoreApplication::translate("caodiem::service", "The register has it already.");
            return;
        }
        out.after = answer.add->on;
        out.afterLatest = answer.add->latest;
        out.doubts = stepDoubts(step, out.after, events);
        if (out.verdict == TakeVerdict::Writes || m_overruled.contains(out.key)) {
            domain::ResidentChange change;
            change.after = person;
            change.registerChanged = false;
            ingest::takeAnswer(std::move(answer), stored, change.events, change.voided);
            m_plan.changes.residents.push_back(std::move(change));
        }
    }

    store::Store &m_store;
    const UpperReport &m_report;
    const QSet<QString> &m_overruled;
    Day m_today;
    Known m_known;
    TakePlan m_plan;
};

/// Each key once, in the report's order.
Result<std::vector<const UpperLine *>> linesOf(const UpperReport &report, const QStringList &keys)
{
    QSet<QString> wanted(keys.begin(), keys.end());
    std::vector<const UpperLine *> lines;
    for (const UpperLine &line : report.lines) {
        if (wanted.remove(line.key)) {
            lines.push_back(&line);
        }
    }
    if (!wanted.isEmpty()) {
        return Error {Errc::NotFound, u"difference"_s, {}};
    }
    return lines;
}

Result<TakePlan> planTakeOver(
    store::Store &store, const UpperReport &report, const QStringList &keys, const QSet<QString> &overruled, Day today)
{
    const auto lines = linesOf(report, keys);
    if (!lines) {
        return lines.error();
    }
    return Taking(store, report, overruled, today).run(lines.value());
}

} // namespace

qint64 TakeOverPreview::count(TakeVerdict verdict) const
{
    return std::ranges::count(lines, verdict, &TakeOverLine::verdict);
}

bool saysDone(const UpperLine &line)
{
    return line.there && line.there->done;
}

QString codeOf(TakeVerdict verdict)
{
    constexpr std::array<QStringView, kTakeVerdicts> codes {u"contradicts", u"writes", u"stays"};
    return codes.at(static_cast<std::size_t>(verdict)).toString();
}

QString stepDayText(Day on, bool latest)
{
    if (on == kNever) {
        return QCoreApplication::translate("caodiem::service", "not recorded");
    }
    return latest ? QString(u"≤ "_s + fmt_vi::date(on)) : fmt_vi::date(on);
}

Result<TakeOverPreview> Office::previewTakeOver(const UpperReport &report, const QStringList &keys)
{
    auto plan = planTakeOver(*m_store, report, keys, {}, m_image->today);
    if (!plan) {
        return plan.error();
    }
    return std::move(plan.value().preview);
}

Result<TakenOver> Office::takeOver(const UpperReport &report, const TakeOverPreview &seen, const QStringList &overruled)
{
    QStringList keys;
    for (const TakeOverLine &line : seen.lines) {
        keys << line.key;
    }
    const QSet<QString> given(overruled.begin(), overruled.end());
    auto plan = planTakeOver(*m_store, report, keys, given, m_image->today);
    if (!plan) {
        return plan.error();
    }
    TakenOver taken;
    if (!(plan.value().preview == seen)) {
        taken.instead = std::move(plan.value().preview);
        return taken;
    }
    const auto writing = std::ssize(plan.value().changes.residents);
    if (writing == 0) {
        taken.done.sentence = QCoreApplication::translate("caodiem::service", "Nothing was changed.");
        return taken;
    }
    domain::BatchSource source;
    source.fileName = report.fileName;
    source.fileSha256 = report.fileSha256;
    source.listDate = report.request.on;
    source.rows = std::ssize(seen.lines);
    source.changed = writing;
    source.unchanged = source.rows - writing;
    auto written = writeFrom(plan.value().changes, source);
    if (!written) {
        return written.error();
    }
    taken.done = std::move(written).value();
    taken.done.resident = {};
    taken.done.sentence = QCoreApplication::translate("caodiem::service", "Took “%1” of %2 people over from “%3”.")
                              .arg(eventName(report.request.step), fmt_vi::num(writing), report.fileName);
    return taken;
}

} // namespace caodiem::service
