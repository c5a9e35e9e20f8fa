// SPDX-License-Identifier: GPL-3.0-or-later
// One change for many people: what it would do, and doing it.
#include "base/number_format.h"
#include "base/text.h"
#include "ingest/place_book.h"
#include "service/office.h"
#include "service/spell_edit.h"
#include "store/store.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace caodiem::service {
namespace {

constexpr qsizetype kNamesTold = 3;

/// Why somebody stays as he is.
enum class Stay : quint8 { Same, Later, NotHere, Dead, None };
constexpr std::size_t kStays = 4;

QString reasonOf(Stay stay)
{
    switch (stay) {
    case Stay::Same:
        return QCoreApplication::translate("caodiem::service", "is so already");
    case Stay::Later:
        return QCoreApplication::translate("caodiem::service", "a later change of residence is recorded");
    case Stay::NotHere:
        return QCoreApplication::translate("caodiem::service", "was not here on that day");
    case Stay::Dead:
    case Stay::None:
        break;
    }
    return QCoreApplication::translate("caodiem::service", "had died or was not yet born on that day");
}

struct BulkPlan {
    domain::BatchChanges changes;
    BulkPreview preview;
};

Error refusedBulk(const QString &sentence)
{
    return {Errc::BadInput, QString(QStringLiteral("edit:") + sentence), {}};
}

class BulkPlanner {
public:
    BulkPlanner(const BulkChange &change, const domain::Registers &directory)
        : m_change(change)
        , m_book(directory, m_plan.changes, change.on)
        , m_village(
              change.kind == BulkChange::Kind::Village ? m_book.village(cleanText(change.village)).id : VillageId())
    {
        if (change.kind == BulkChange::Kind::SchoolClass) {
            m_school = m_book.school(cleanText(change.school)).id;
            m_class = m_book.schoolClass(m_school, cleanText(change.schoolClass));
        }
    }

    void take(const domain::Resident &person, std::vector<domain::Spell> spells)
    {
        domain::ResidentChange each;
        each.after = person;
        each.registerChanged = false;
        const Stay stay = plan(person, spells, each);
        if (stay == Stay::None) {
            ++m_plan.preview.changing;
            m_plan.changes.residents.push_back(std::move(each));
            return;
        }
        BulkSkip &skip = m_skips.at(static_cast<std::size_t>(stay));
        ++skip.people;
        if (skip.names.size() < kNamesTold) {
            skip.names << person.fullName;
        }
    }

    [[nodiscard]] BulkPlan finish()
    {
        for (std::size_t stay = 0; stay < m_skips.size(); ++stay) {
            if (m_skips.at(stay).people > 0) {
                m_skips.at(stay).reason = reasonOf(static_cast<Stay>(stay));
                m_plan.preview.skipped.push_back(m_skips.at(stay));
            }
        }
        return std::move(m_plan);
    }

private:
    [[nodiscard]] Stay plan(
        const domain::Resident &person, std::vector<domain::Spell> &spells, domain::ResidentChange &each)
    {
        const Day on = m_change.on;
        if (person.diedOn <= on || on < person.birth.day) {
            return Stay::Dead;
        }
        std::ranges::sort(spells, {}, &domain::Spell::from);
        if (spells.empty()) {
            return Stay::NotHere;
        }
        if (m_change.kind == BulkChange::Kind::Contact) {
            return contact(spells, each);
        }
        const domain::Spell &last = spells.back();
        if (last.until <= on) {
            return Stay::NotHere;
        }
        const SpellOutcome outcome
            = m_change.kind == BulkChange::Kind::Leave ? leave(spells, on) : move(spells, placeFrom(last), on);
        if (outcome == SpellOutcome::Changed) {
            each.spells = std::move(spells);
            return Stay::None;
        }
        return outcome == SpellOutcome::Same   ? Stay::Same
            : outcome == SpellOutcome::NotHere ? Stay::NotHere
                                               : Stay::Later;
    }

    [[nodiscard]] Stay contact(const std::vector<domain::Spell> &spells, domain::ResidentChange &each) const
    {
        const bool here = std::ranges::any_of(spells,
            [this](const domain::Spell &spell) { return spell.from <= m_change.on && m_change.on < spell.until; });
        if (!here) {
            return Stay::NotHere;
        }
        domain::Entry entry;
        entry.kind = m_change.outcome;
        entry.on = m_change.on;
        entry.note = cleanText(m_change.note);
        each.events.push_back(std::move(entry));
        return Stay::None;
    }

    [[nodiscard]] domain::Spell placeFrom(domain::Spell place) const
    {
        switch (m_change.kind) {
        case BulkChange::Kind::Village:
            place.village = m_village;
            break;
        case BulkChange::Kind::SchoolClass:
            place.school = m_school;
            place.schoolClass = m_class;
            break;
        case BulkChange::Kind::Residence:
            place.residence = m_change.residence;
            break;
        case BulkChange::Kind::Contact:
        case BulkChange::Kind::Leave:
            break;
        }
        return place;
    }

    BulkChange m_change;
    BulkPlan m_plan;
    ingest::PlaceBook m_book;
    VillageId m_village;
    SchoolId m_school;
    ClassId m_class;
    std::array<BulkSkip, kStays> m_skips {};
};

Status checkBulk(const BulkChange &change, Day today)
{
    if (change.on == kNever || change.on == kDayMin) {
        return refusedBulk(QCoreApplication::translate("caodiem::service", "Give the day from which it holds."));
    }
    if (change.on > today) {
        return refusedBulk(QCoreApplication::translate("caodiem::service", "This day lies after today."));
    }
    if (change.kind == BulkChange::Kind::Village && change.village.trimmed().isEmpty()) {
        return refusedBulk(QCoreApplication::translate("caodiem::service", "Name the village."));
    }
    if (change.kind == BulkChange::Kind::SchoolClass && change.school.trimmed().isEmpty()
        && !change.schoolClass.trimmed().isEmpty()) {
        return refusedBulk(QCoreApplication::translate("caodiem::service", "A class belongs to a school; name it."));
    }
    if (change.kind == BulkChange::Kind::Contact && domain::isStep(change.outcome)) {
        return refusedBulk(QCoreApplication::translate("caodiem::service", "A step is recorded person by person."));
    }
    return Done {};
}

Result<BulkPlan> planBulk(store::Store &store, const BulkChange &change, Day today)
{
    if (auto fit = checkBulk(change, today); !fit) {
        return fit.error();
    }
    const auto directory = store.directory();
    if (!directory) {
        return directory.error();
    }
    const auto people = store.residents(change.people);
    if (!people) {
        return people.error();
    }
    const auto spells = store.spellsOf(change.people);
    if (!spells) {
        return spells.error();
    }
    std::unordered_map<qint64, std::vector<domain::Spell>> spellsOf;
    for (const domain::Spell &spell : spells.value()) {
        spellsOf[spell.resident.value].push_back(spell);
    }
    BulkPlanner planner(change, directory.value());
    for (const domain::Resident &person : people.value()) {
        planner.take(person, spellsOf[person.id.value]);
    }
    return planner.finish();
}

QString bulkSentence(const BulkChange &change, qint64 people)
{
    const QString number = fmt_vi::num(people);
    switch (change.kind) {
    case BulkChange::Kind::Village:
        return QCoreApplication::translate("caodiem::service", "%1 people moved to %2.")
            .arg(number, cleanText(change.village));
    case BulkChange::Kind::SchoolClass:
        return QCoreApplication::translate("caodiem::service", "%1 people changed school and class.").arg(number);
    case BulkChange::Kind::Residence:
        return QCoreApplication::translate("caodiem::service", "%1 people changed the kind of residence.").arg(number);
    case BulkChange::Kind::Contact:
        return QCoreApplication::translate("caodiem::service", "Recorded the outcome of %1 people.").arg(number);
    case BulkChange::Kind::Leave:
        break;
    }
    return QCoreApplication::translate("caodiem::service", "Recorded that %1 people left.").arg(number);
}

} // namespace

Result<BulkPreview> Office::preview(const BulkChange &change)
{
    auto plan = planBulk(*m_store, change, m_image->today);
    if (!plan) {
        return plan.error();
    }
    return std::move(plan.value().preview);
}

Result<EditDone> Office::apply(const BulkChange &change, const JobContext &job)
{
    const auto plan = planBulk(*m_store, change, m_image->today);
    if (!plan) {
        return plan.error();
    }
    EditDone nothing;
    nothing.sentence = QCoreApplication::translate("caodiem::service", "Nothing was changed.");
    if (plan.value().preview.changing == 0) {
        return nothing;
    }
    if (job.stopRequested()) {
        return Error {Errc::Cancelled, QStringLiteral("bulk"), {}};
    }
    domain::BatchSource source;
    source.rows = static_cast<qint64>(change.people.size());
    source.changed = plan.value().preview.changing;
    source.unchanged = source.rows - source.changed;
    auto done = write(plan.value().changes, source);
    if (done) {
        done.value().sentence = bulkSentence(change, plan.value().preview.changing);
        done.value().resident = {};
    }
    return done;
}

} // namespace caodiem::service
