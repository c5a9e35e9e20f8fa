// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong or doubtful about a form (docs/methods.md#register): errors block, warnings never do.
#include "base/number_format.h"
#include "base/text.h"
#include "domain/age.h"
#include "domain/personal_id.h"
#include "ingest/cell_text.h"
#include "ingest/place_book.h"
#include "service/office.h"
#include "service/registers.h"
#include "service/spell_edit.h"

#include <QCoreApplication>

#include <algorithm>

namespace caodiem::service {
namespace {

using FieldNotes = std::vector<FieldNote>;

constexpr int kGuardedAge = 14;
constexpr qsizetype kIdTail = 3;

void stop(FieldNotes &notes, Field field, const QString &sentence)
{
    notes.push_back({field, true, sentence});
}

void warn(FieldNotes &notes, Field field, const QString &sentence)
{
    notes.push_back({field, false, sentence});
}

/// The date of a field; says what is wrong with it.
std::optional<domain::BirthDate> dateOf(FieldNotes &notes, Field field, const QString &text)
{
    const ingest::DateReading read = ingest::readDateText(text);
    switch (read.state) {
    case ingest::Reading::Empty:
        return std::nullopt;
    case ingest::Reading::Read:
        return read.date;
    case ingest::Reading::Impossible:
        if (read.repair != kNever) {
            stop(notes, field,
                QCoreApplication::translate("caodiem::service", "There is no day %1. Old papers mean %2 by it.")
                    .arg(text.trimmed(), fmt_vi::date(read.repair)));
        } else {
            stop(notes, field,
                QCoreApplication::translate("caodiem::service", "There is no day %1.").arg(text.trimmed()));
        }
        return std::nullopt;
    case ingest::Reading::Unreadable:
        break;
    }
    stop(notes, field,
        QCoreApplication::translate("caodiem::service", "This is no date. Write it as 26/05/2015, 05/2015 or 2015."));
    return std::nullopt;
}

void checkOwnId(FieldNotes &notes, const ResidentDraft &draft, const engine::ResidentIndex *index,
    const std::optional<domain::BirthDate> &birth)
{
    const QString id = cleanText(draft.personalId).remove(u' ');
    if (!domain::isPersonalId(id)) {
        stop(notes, Field::PersonalId,
            id.isEmpty() ? QCoreApplication::translate("caodiem::service", "The personal ID is missing.")
                         : QCoreApplication::translate("caodiem::service", "A personal ID has 12 digits, here are %1.")
                               .arg(id.size()));
        return;
    }
    const std::size_t row = index == nullptr ? 0 : index->rowOfPersonalId(id);
    if (index != nullptr && row < index->size() && index->id(row) != draft.id) {
        stop(notes, Field::PersonalId,
            QCoreApplication::translate("caodiem::service", "%1 has this personal ID already.")
                .arg(index->fullName(row)));
        return;
    }
    const domain::PersonalIdParts parts = domain::partsOf(id);
    const int year = birth ? civilFromDay(birth->day).year : 0;
    if (!domain::agreesWith(id, year, domain::Sex::Unknown)) {
        warn(notes, Field::PersonalId,
            QCoreApplication::translate("caodiem::service", "By the personal ID the year of birth is %1.")
                .arg(parts.birthYear));
    }
    if (!domain::agreesWith(id, 0, draft.sex)) {
        warn(notes, Field::PersonalId,
            parts.sex == domain::Sex::Male
                ? QCoreApplication::translate("caodiem::service", "By the personal ID this is a man.")
                : QCoreApplication::translate("caodiem::service", "By the personal ID this is a woman."));
    }
    if (!domain::hasKnownPrefix(id)) {
        warn(notes, Field::PersonalId,
            QCoreApplication::translate("caodiem::service", "No province or country has the code %1.").arg(id.left(3)));
    }
}

std::optional<domain::BirthDate> checkBirth(FieldNotes &notes, const ResidentDraft &draft, Day today)
{
    const auto birth = dateOf(notes, Field::Birth, draft.birth);
    if (birth && birth->day > today) {
        stop(notes, Field::Birth, QCoreApplication::translate("caodiem::service", "This day lies after today."));
    } else if (!birth && !blocks(notes)) {
        stop(notes, Field::Birth,
            QCoreApplication::translate("caodiem::service", "The birth date is missing; the year alone will do."));
    } else if (birth && birth->precision != domain::DatePrecision::Day) {
        warn(notes, Field::Birth,
            QCoreApplication::translate(
                "caodiem::service", "The day of birth is not fully known; the age counts from %1.")
                .arg(fmt_vi::date(birth->day)));
    }
    return birth;
}

void checkNamesake(FieldNotes &notes, const ResidentDraft &draft, const engine::ResidentIndex *index,
    const std::optional<domain::BirthDate> &birth)
{
    if (index == nullptr || !birth) {
        return;
    }
    const QString name = folded(draft.fullName);
    for (std::size_t row = 0; row < index->size(); ++row) {
        if (index->birth(row) == *birth && index->id(row) != draft.id && folded(index->fullName(row)) == name) {
            warn(notes, Field::FullName,
                QCoreApplication::translate(
                    "caodiem::service", "Somebody with this name and birth date is there already (ID …%1).")
                    .arg(index->personalId(row).right(kIdTail)));
            return;
        }
    }
}

void checkGuardian(FieldNotes &notes, const ResidentDraft &draft, const ResidentCard *before,
    const std::optional<domain::BirthDate> &birth, Day today)
{
    const QString id = cleanText(draft.guardianPersonalId).remove(u' ');
    const bool kept = before != nullptr && before->draft.guardianPersonalId == draft.guardianPersonalId;
    if (!id.isEmpty() && !domain::isPersonalId(id)) {
        const QString sentence
            = QCoreApplication::translate("caodiem::service", "A personal ID has 12 digits, here are %1.")
                  .arg(id.size());
        kept ? warn(notes, Field::GuardianId, sentence) : stop(notes, Field::GuardianId, sentence);
    } else if (!id.isEmpty() && id == cleanText(draft.personalId).remove(u' ')) {
        stop(notes, Field::GuardianId, QCoreApplication::translate("caodiem::service", "Nobody is his own guardian."));
    }
    if (birth && draft.guardianName.trimmed().isEmpty() && domain::ageOn(birth->day, today) < kGuardedAge) {
        warn(notes, Field::Guardian,
            QCoreApplication::translate(
                "caodiem::service", "Below 14 a guardian acts for the child; none is recorded."));
    }
}

void checkOldId(FieldNotes &notes, const ResidentDraft &draft, const ResidentCard *before)
{
    const QString id = cleanText(draft.oldId).remove(u' ');
    if (id.isEmpty() || domain::isOldId(id)) {
        return;
    }
    const QString sentence = QCoreApplication::translate(
        "caodiem::service", "The number of a former identity card has 9 digits, here are %1.")
                                 .arg(id.size());
    const bool kept = before != nullptr && before->draft.oldId == draft.oldId;
    kept ? warn(notes, Field::OldId, sentence) : stop(notes, Field::OldId, sentence);
}

void checkHousehold(FieldNotes &notes, const ResidentDraft &draft, const engine::ResidentIndex *index)
{
    const QString code = cleanText(draft.householdCode);
    const QString head = cleanText(draft.householdHead);
    if (index == nullptr || code.isEmpty()) {
        return;
    }
    const auto known = std::ranges::find(index->households(), code, &domain::Household::code);
    if (known == index->households().end()) {
        warn(notes, Field::HouseholdCode,
            QCoreApplication::translate("caodiem::service", "There is no household %1 yet; it will be added.")
                .arg(code));
    } else if (!head.isEmpty() && !sameName(known->headName, head)) {
        warn(notes, Field::HouseholdHead,
            QCoreApplication::translate("caodiem::service", "Household %1 has the head “%2”; it will be changed.")
                .arg(code, known->headName));
    }
}

bool namesPlace(const QStringList &names, const QString &wanted)
{
    return std::ranges::any_of(names, [&](const QString &name) { return sameName(name, wanted); });
}

template <typename Items>
QStringList namesOf(const Items &items)
{
    QStringList names;
    for (const auto &item : items) {
        names << item.name;
    }
    return names;
}

/// The same look-up as an import's: old names count, and a name without its "Thôn".
bool isNewVillage(const QString &name, const engine::Directory &directory)
{
    domain::Registers known;
    known.villages = directory.villages;
    domain::BatchChanges changes;
    ingest::PlaceBook book(known, changes, kNever);
    static_cast<void>(book.village(name));
    return !changes.villages.empty();
}

void checkVillage(FieldNotes &notes, const QString &name, const engine::Directory &directory)
{
    if (name.trimmed().isEmpty()) {
        warn(notes, Field::Village,
            QCoreApplication::translate("caodiem::service", "Without a village this counts under “not known”."));
    } else if (isNewVillage(cleanText(name), directory)) {
        warn(notes, Field::Village,
            QCoreApplication::translate("caodiem::service", "There is no village “%1” yet; it will be added.")
                .arg(cleanText(name)));
    }
}

void checkSchool(FieldNotes &notes, const ResidentDraft &draft, const engine::Directory &directory)
{
    const QString school = cleanText(draft.school);
    const QString schoolClass = cleanText(draft.schoolClass);
    if (school.isEmpty()) {
        if (!schoolClass.isEmpty()) {
            stop(notes, Field::School,
                QCoreApplication::translate("caodiem::service", "A class belongs to a school; name it."));
        }
        return;
    }
    if (!namesPlace(namesOf(directory.schools), school)) {
        warn(notes, Field::School,
            QCoreApplication::translate("caodiem::service", "There is no school “%1” yet; it will be added.")
                .arg(school));
    }
}

void checkStay(FieldNotes &notes, const ResidentDraft &draft, const ResidentCard *before,
    const std::optional<domain::BirthDate> &birth, Day today)
{
    const std::pair<Field, Day> days[]
        = {{Field::MovedOn, draft.movedOn}, {Field::LeftOn, draft.leftOn}, {Field::DiedOn, draft.diedOn}};
    for (const auto &[field, day] : days) {
        if (day == kDayMin || day == kNever) {
            continue;
        }
        if (day > today) {
            stop(notes, field, QCoreApplication::translate("caodiem::service", "This day lies after today."));
        } else if (birth && day < birth->day) {
            stop(notes, field, QCoreApplication::translate("caodiem::service", "This day lies before the birth."));
        }
    }
    if (before == nullptr || before->spells.empty()) {
        return;
    }
    const domain::Spell &last = before->spells.back();
    if (draft.movedOn != kDayMin && draft.movedOn < last.from) {
        stop(notes, Field::MovedOn,
            QCoreApplication::translate("caodiem::service", "A move on %1 is recorded already; choose a later day.")
                .arg(fmt_vi::date(last.from)));
    }
    const Day lastFrom = draft.movedOn == kDayMin ? last.from : std::max(last.from, draft.movedOn);
    if (draft.leftOn != kNever && draft.leftOn != before->draft.leftOn && draft.leftOn <= lastFrom) {
        stop(notes, Field::LeftOn,
            QCoreApplication::translate("caodiem::service", "The last move is of %1; leaving comes after it.")
                .arg(fmt_vi::date(lastFrom)));
    }
    const auto late
        = std::ranges::max_element(before->timeline, {}, [](const TimelineEntry &entry) { return entry.on; });
    if (draft.diedOn != kNever && late != before->timeline.end() && late->on > draft.diedOn) {
        warn(notes, Field::DiedOn,
            QCoreApplication::translate("caodiem::service", "Something is recorded after this day (%1).")
                .arg(fmt_vi::date(late->on)));
    }
}

/// Who moves to another village has another house as well.
void checkAddress(FieldNotes &notes, const ResidentDraft &draft, const ResidentCard *before)
{
    if (before != nullptr && !before->draft.village.isEmpty() && !draft.address.trimmed().isEmpty()
        && folded(draft.village) != folded(before->draft.village) && draft.address == before->draft.address) {
        warn(notes, Field::Address,
            QCoreApplication::translate(
                "caodiem::service", "This is still the address in %1; correct it if it changed.")
                .arg(before->draft.village));
    }
}

void checkPhone(FieldNotes &notes, const QString &phone)
{
    if (!ingest::isPhone(phone.trimmed())) {
        warn(notes, Field::Phone,
            QCoreApplication::translate("caodiem::service", "This is no Vietnamese telephone number."));
    }
}

void checkTaxCode(FieldNotes &notes, const OrganisationDraft &draft, const OrganisationCard *before,
    const engine::OrganisationIndex *index)
{
    const QString code = cleanText(draft.taxCode).remove(u' ');
    if (code.isEmpty()) {
        return;
    }
    const bool kept = before != nullptr && before->draft.taxCode == draft.taxCode;
    if (!domain::looksLikeTaxCode(code)) {
        const QString sentence = QCoreApplication::translate(
            "caodiem::service", "A tax code has 10 digits, 10 and 3 with a dash between them, or 12.");
        kept ? warn(notes, Field::TaxCode, sentence) : stop(notes, Field::TaxCode, sentence);
    } else if (!domain::isTaxCode(code)) {
        warn(notes, Field::TaxCode,
            QCoreApplication::translate("caodiem::service", "The check digit is wrong; compare it with the paper."));
    }
    const std::size_t row = index == nullptr ? 0 : index->rowOfTaxCode(code);
    if (index != nullptr && row < index->size() && index->at(row).id != draft.id) {
        stop(notes, Field::TaxCode,
            QCoreApplication::translate("caodiem::service", "%1 has this tax code already.").arg(index->at(row).name));
    }
}

/// The day of one step of an organisation's account; kNever when there is none or it cannot be read.
Day checkAccountDay(FieldNotes &notes, Field field, const QString &text, Day opened, Day today)
{
    const auto day = dateOf(notes, field, text);
    if (!day) {
        return kNever;
    }
    if (day->precision != domain::DatePrecision::Day) {
        stop(notes, field,
            QCoreApplication::translate("caodiem::service", "The whole day is needed here, as in 26/05/2026."));
    } else if (day->day > today) {
        stop(notes, field, QCoreApplication::translate("caodiem::service", "This day lies after today."));
    } else if (day->day < opened) {
        warn(notes, field, QCoreApplication::translate("caodiem::service", "This day lies before the establishment."));
    }
    return day->day;
}

void checkAccount(FieldNotes &notes, const OrganisationDraft &draft, Day opened, Day today)
{
    const Day registered = checkAccountDay(notes, Field::RegisteredOn, draft.registeredOn, opened, today);
    const Day verified = checkAccountDay(notes, Field::VerifiedOn, draft.verifiedOn, opened, today);
    if (registered != kNever && verified < registered) {
        warn(notes, Field::VerifiedOn,
            QCoreApplication::translate(
                "caodiem::service", "The account was verified before it was registered; compare the two days."));
    }
}

} // namespace

bool blocks(const std::vector<FieldNote> &notes)
{
    return std::ranges::any_of(notes, [](const FieldNote &note) { return note.blocks; });
}

std::vector<FieldNote> check(const ResidentDraft &draft, const ResidentCard *before, const OfficeImage &image)
{
    FieldNotes notes;
    const engine::ResidentIndex *index = image.registers ? image.registers->residents.get() : nullptr;
    const auto birth = checkBirth(notes, draft, image.today);
    if (draft.fullName.trimmed().isEmpty()) {
        stop(notes, Field::FullName, QCoreApplication::translate("caodiem::service", "The name is missing."));
    } else {
        checkNamesake(notes, draft, index, birth);
    }
    checkOwnId(notes, draft, index, birth);
    checkPhone(notes, draft.phone);
    checkHousehold(notes, draft, index);
    checkGuardian(notes, draft, before, birth, image.today);
    checkOldId(notes, draft, before);
    checkVillage(notes, draft.village, image.snapshot->directory());
    checkAddress(notes, draft, before);
    checkSchool(notes, draft, image.snapshot->directory());
    checkStay(notes, draft, before, birth, image.today);
    return notes;
}

std::vector<FieldNote> check(const OrganisationDraft &draft, const OrganisationCard *before, const OfficeImage &image)
{
    FieldNotes notes;
    if (draft.name.trimmed().isEmpty()) {
        stop(notes, Field::OrganisationName, QCoreApplication::translate("caodiem::service", "The name is missing."));
    }
    checkTaxCode(notes, draft, before, image.registers ? image.registers->organisations.get() : nullptr);
    const auto opened = dateOf(notes, Field::EstablishedOn, draft.establishedOn);
    const auto closed = dateOf(notes, Field::ClosedOn, draft.closedOn);
    if (opened && opened->day > image.today) {
        stop(
            notes, Field::EstablishedOn, QCoreApplication::translate("caodiem::service", "This day lies after today."));
    }
    if (opened && closed && closed->day < opened->day) {
        stop(notes, Field::ClosedOn,
            QCoreApplication::translate("caodiem::service", "This day lies before the establishment."));
    }
    checkVillage(notes, draft.village, image.snapshot->directory());
    checkPhone(notes, draft.phone);
    const QString id = cleanText(draft.representativePersonalId).remove(u' ');
    const bool kept = before != nullptr && before->draft.representativePersonalId == draft.representativePersonalId;
    if (!id.isEmpty() && !domain::isPersonalId(id)) {
        const QString sentence
            = QCoreApplication::translate("caodiem::service", "A personal ID has 12 digits, here are %1.")
                  .arg(id.size());
        kept ? warn(notes, Field::RepresentativeId, sentence) : stop(notes, Field::RepresentativeId, sentence);
    }
    if (draft.representative.trimmed().isEmpty()) {
        warn(notes, Field::Representative,
            QCoreApplication::translate(
                "caodiem::service", "Only a representative can register the account; none is recorded."));
    }
    checkAccount(notes, draft, opened ? opened->day : kDayMin, image.today);
    return notes;
}

} // namespace caodiem::service
