// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "engine/organisation_view.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

/// The registers as pages show and edit them: what is held in memory, one person's card, a form filled in, a change of
/// many. Everything is a value; Office reads and writes.
namespace caodiem::service {

struct OfficeImage;

/// Names and numbers in memory beside the columns.
struct RegisterIndex {
    std::shared_ptr<const engine::ResidentIndex> residents;
    std::shared_ptr<const engine::OrganisationIndex> organisations;
};

/// Something that happened to a person or an organisation, the latest first.
struct TimelineEntry {
    enum class Kind : quint8 { Step, Outcome, Place };
    Kind kind = Kind::Step;
    domain::EventKind event = domain::EventKind::Present; ///< of a step or an outcome
    Day on = kDayMin; ///< kDayMin = always been so
    bool latest = false; ///< on this day or before
    QString title;
    QString note; ///< may be empty
    QString source; ///< "danh-sach.xlsx, lô 12", "Ghi tại bàn, an"; empty for a place
    EventId entry; ///< what Office::withdraw() takes; null for a place
};

/// A form as it stands on the screen: texts as typed. What is empty is not known.
struct ResidentDraft {
    ResidentId id; ///< null = somebody new
    QString personalId;
    QString fullName;
    QString birth; ///< "26/05/1970", "05/1970", "1970"
    domain::Sex sex = domain::Sex::Unknown;
    QString address;
    QString phone;
    QString householdCode;
    QString householdHead;
    QString guardianName;
    QString guardianPersonalId;
    QString village; ///< names; one that is not in the register is added to it
    QString school;
    QString schoolClass;
    domain::Residence residence = domain::Residence::Permanent;
    /// Of another village, residence, school or class: the day of the move. kDayMin = no move, the register was wrong.
    Day movedOn = kDayMin;
    Day leftOn = kNever;
    Day diedOn = kNever;
    QString oldId; ///< 9 digits of a former identity card
    friend bool operator==(const ResidentDraft &, const ResidentDraft &) = default;
};

struct ResidentCard {
    domain::Resident person;
    std::vector<domain::Spell> spells; ///< by day
    std::vector<TimelineEntry> timeline;
    ResidentDraft draft; ///< the form as it is now
    std::array<Day, domain::kResidentSteps> steps {kNever, kNever, kNever, kNever, kNever};
};

struct OrganisationDraft {
    OrganisationId id;
    QString taxCode;
    QString name;
    domain::OrganisationKind kind = domain::OrganisationKind::Enterprise;
    QString establishedOn; ///< "26/05/2020"
    QString closedOn;
    QString village;
    QString address;
    QString representative;
    QString representativePersonalId;
    QString phone;
    QString registeredOn; ///< the account; emptied = was recorded by mistake
    QString verifiedOn; ///< likewise
    friend bool operator==(const OrganisationDraft &, const OrganisationDraft &) = default;
};

struct OrganisationCard {
    domain::Organisation organisation;
    std::vector<TimelineEntry> timeline;
    OrganisationDraft draft;
};

/// A field of either form.
enum class Field : quint8 {
    FullName,
    PersonalId,
    Birth,
    Sex,
    Phone,
    Address,
    HouseholdCode,
    HouseholdHead,
    Guardian,
    GuardianId,
    Village,
    Residence,
    School,
    SchoolClass,
    MovedOn,
    LeftOn,
    DiedOn,
    TaxCode,
    OrganisationName,
    EstablishedOn,
    ClosedOn,
    Representative,
    RepresentativeId,
    OldId,
    RegisteredOn,
    VerifiedOn
};

/// One sentence at one field. A warning never stops anybody from saving.
struct FieldNote {
    Field field = Field::FullName;
    bool blocks = false;
    QString sentence;
};

/// What is wrong or doubtful about a form. `before`: the card that is being edited, null for somebody new. Reads only
/// the picture, so it may be asked at every key. Pre: `image.snapshot`.
[[nodiscard]] std::vector<FieldNote> check(
    const ResidentDraft &draft, const ResidentCard *before, const OfficeImage &image);
[[nodiscard]] std::vector<FieldNote> check(
    const OrganisationDraft &draft, const OrganisationCard *before, const OfficeImage &image);
[[nodiscard]] bool blocks(const std::vector<FieldNote> &notes);

/// One change for many people at once.
struct BulkChange {
    enum class Kind : quint8 {
        Village, ///< they move to another village on the day
        SchoolClass, ///< they change to another school and class (both may be empty: they leave school)
        Residence, ///< permanent or temporary from the day on
        Contact, ///< the same outcome of a contact is recorded for each
        Leave ///< they left on the day
    };
    Kind kind = Kind::Village;
    std::vector<ResidentId> people;
    Day on = kNever;
    QString village;
    QString school;
    QString schoolClass;
    domain::Residence residence = domain::Residence::Permanent;
    domain::EventKind outcome = domain::EventKind::Absent; ///< no step
    QString note;
};

struct BulkSkip {
    QString reason; ///< one sentence
    qint64 people = 0;
    QStringList names; ///< the first few
};

struct BulkPreview {
    qint64 changing = 0;
    std::vector<BulkSkip> skipped;
};

/// An edit that was written. `batch` is empty when there was nothing to change.
struct EditDone {
    std::optional<BatchId> batch;
    QString sentence; ///< "Đã sửa Nguyễn Văn An." It names one person at most.
    ResidentId resident; ///< of an edit of one person: who it was (a new person's id)
    OrganisationId organisation;
};

/// "Căn cước trái ngày sinh, giới tính" …
[[nodiscard]] QString issueName(engine::Issue issue);
[[nodiscard]] QString issueName(engine::OrganisationIssue issue);
[[nodiscard]] QString stateName(engine::AccountState state);
[[nodiscard]] QString stateName(engine::RepresentativeState state);

} // namespace caodiem::service
