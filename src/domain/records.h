// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/ids.h"
#include "domain/event_kind.h"

#include <QString>
#include <QStringList>

#include <vector>

/// The registers as plain values: what the store keeps, what a list proposes, what the demo invents.
/// Empty text means not known; kDayMin / kNever mean "always been here" / "still here, alive, open".
namespace caodiem::domain {

enum class Sex : quint8 { Unknown, Male, Female };
enum class Residence : quint8 { Permanent, Temporary };
enum class DatePrecision : quint8 { Day, Month, Year };
enum class OrganisationKind : quint8 { Enterprise, Cooperative, Agency, PublicUnit, HouseholdBusiness, Other };
enum class UnitKind : quint8 { Commune, Ward, SpecialZone }; ///< xã, phường, đặc khu

/// Only a year counts as 1 January, month and year as the 1st (counting.md rule 3); the precision is kept.
struct BirthDate {
    Day day = kNever; ///< kNever = not known at all (never stored for a resident)
    DatePrecision precision = DatePrecision::Day;
    friend bool operator==(const BirthDate &, const BirthDate &) = default;
};

struct Officer {
    OfficerId id;
    QString name;
    friend bool operator==(const Officer &, const Officer &) = default;
};

struct Village {
    VillageId id;
    QString name; ///< as shown, NFC, unique
    QString kind; ///< thôn, khu phố, tổ dân phố …
    QStringList oldNames; ///< still recognised in lists
    QString headName; ///< trưởng thôn
    QString phone;
    OfficerId officer; ///< area officer (cảnh sát khu vực); null = not known
    VillageId mergedInto {}; ///< became part of this one on `mergedOn`; null = still there
    Day mergedOn = kNever; ///< first day on which lists naming it mean the other one
    friend bool operator==(const Village &, const Village &) = default;
};

struct School {
    SchoolId id;
    QString name; ///< unique
    QStringList oldNames {}; ///< still recognised in lists
    SchoolId mergedInto {}; ///< as for a village
    Day mergedOn = kNever;
    friend bool operator==(const School &, const School &) = default;
};

struct SchoolClass {
    ClassId id;
    SchoolId school; ///< 5A of two schools are two classes
    QString name;
    friend bool operator==(const SchoolClass &, const SchoolClass &) = default;
};

struct Household {
    HouseholdId id;
    QString code; ///< số hộ, unique when not empty
    QString headName; ///< chủ hộ
    friend bool operator==(const Household &, const Household &) = default;
};

struct Resident {
    ResidentId id;
    QString personalId; ///< 12 digits
    QString fullName;
    BirthDate birth;
    Sex sex = Sex::Unknown;
    QString address;
    HouseholdId household;
    QString phone;
    QString guardianName;
    QString guardianPersonalId;
    Day diedOn = kNever;
    QString oldId; ///< 9 digits of a former identity card (số CMND); empty = none known
    friend bool operator==(const Resident &, const Resident &) = default;
};

/// Days during which one resident has the same village, residence, school and class: [from, until).
struct Spell {
    SpellId id;
    ResidentId resident;
    Day from = kDayMin; ///< kDayMin = always been here
    Day until = kNever; ///< day after the last; kNever = open
    VillageId village; ///< null = not known
    Residence residence = Residence::Permanent;
    SchoolId school; ///< null = none
    ClassId schoolClass; ///< null = none
    friend bool operator==(const Spell &, const Spell &) = default;
};

struct Organisation {
    OrganisationId id;
    QString taxCode;
    QString name;
    OrganisationKind kind = OrganisationKind::Enterprise;
    Day establishedOn = kDayMin; ///< kDayMin = not known
    Day closedOn = kNever;
    VillageId village;
    QString address;
    QString representative;
    QString representativePersonalId;
    QString phone;
    friend bool operator==(const Organisation &, const Organisation &) = default;
};

/// Where an entry of the log came from. A date from a list yields to a better one, one entered by hand is defended.
enum class EventSource : quint8 { Desk, List, Demo };

/// What an entry of the log says. A list proposes hundreds of thousands of them: who it is about, and by whom and when
/// it was written, come with the writing.
struct Entry {
    EventKind kind = EventKind::Present;
    bool latest = false; ///< "muộn nhất ngày": done on this day or before
    EventSource source = EventSource::Desk;
    Day on = kNever;
    QString place; ///< empty = here
    QString note;
    friend bool operator==(const Entry &, const Entry &) = default;
};

/// One entry of the append-only log. Exactly one of resident and organisation is set.
struct Event : Entry {
    EventId id;
    ResidentId resident;
    OrganisationId organisation;
    qint64 recordedAtMs = 0; ///< UTC milliseconds; order is by id
    QString recordedBy;
    BatchId batch; ///< null = not from a list
    friend bool operator==(const Event &, const Event &) = default;
};

/// Head and foot of the report; what is blank stays blank in the document.
struct Unit {
    QString name; ///< "Công an xã Phú Riềng"
    UnitKind kind = UnitKind::Commune; ///< decides the symbol: CAX, CAP, CAĐK
    QString parent; ///< "Công an tỉnh Đồng Nai"
    QString place; ///< "Phú Riềng"
    QString signerTitle; ///< "TRƯỞNG CÔNG AN XÃ"
    QString signer; ///< rank and name
    QStringList recipients; ///< lines of "Nơi nhận"
    friend bool operator==(const Unit &, const Unit &) = default;
};

/// Everything at once: what the demo hands over and an empty store takes in. Ids are 1, 2, … in each table.
struct Registers {
    std::vector<Officer> officers;
    std::vector<Village> villages;
    std::vector<School> schools;
    std::vector<SchoolClass> classes;
    std::vector<Household> households;
    std::vector<Resident> residents;
    std::vector<Spell> spells;
    std::vector<Organisation> organisations;
    std::vector<Event> events;
};

} // namespace caodiem::domain
