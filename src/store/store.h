// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/changes.h"
#include "domain/outreach.h"
#include "domain/ticket.h"
#include "store/questions.h"
#include "store/reconciliation.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

/// The only room with SQL. A store is a folder NAME.caodiem with the database and a lock file in it.
namespace caodiem::store {

class Connection;

/// A live entry of the log as the snapshot needs it.
struct EventColumns {
    domain::EventKind kind = domain::EventKind::Present;
    Day on = kNever;
};

/// One resident as the snapshot needs it: no names. Events by (on, recorded), live ones only; spells by `from`.
struct PersonColumns {
    ResidentId id;
    domain::BirthDate birth;
    Day diedOn = kNever;
    std::vector<domain::Spell> spells;
    std::vector<EventColumns> events;
};

struct OrganisationColumns {
    OrganisationId id;
    domain::OrganisationKind kind = domain::OrganisationKind::Enterprise;
    Day establishedOn = kDayMin;
    Day closedOn = kNever;
    VillageId village;
    std::vector<EventColumns> events;
};

struct StoredCampaign {
    QString key;
    QByteArray definition; ///< the file as loaded
};

struct AuditRow {
    qint64 id = 0;
    qint64 atMs = 0;
    QString by;
    QString action;
    QString subject;
    QString before;
    QString after;
};

/// A row of import_batch.
struct BatchRow {
    BatchId id;
    domain::BatchSource source;
    qint64 atMs = 0;
    QString by;
    BatchId undoes; ///< null unless it took another one back
    BatchId undoneBy; ///< null unless it was taken back
};

/// One resident as search needs it.
struct NameColumns {
    ResidentId id;
    QString personalId;
    QString fullName;
    domain::BirthDate birth;
    domain::Sex sex = domain::Sex::Unknown;
    HouseholdId household;
    QString phone;
    bool hasGuardian = false;
    QString oldId; ///< of 9 digits; empty = none
};
struct FormerId {
    ResidentId resident;
    QString personalId;
};
/// Whom a batch changed, brought in or took out, each once.
struct BatchSubjects {
    std::vector<ResidentId> residents;
    std::vector<OrganisationId> organisations;
    bool broughtIn = false; ///< somebody came in with it
    bool directory = false; ///< villages, schools, classes or officers changed
    bool households = false;
};

/// What of a batch could not be taken back, and why: "entries-since" something was entered of this person since,
/// "changed-since" another batch changed the row, "moved-since" the person moved since, "in-use" others refer to it,
/// "gone-since" the row is no longer there.
struct KeptRow {
    QString table;
    qint64 row = 0;
    QString why;
};
struct UndoneBatch {
    BatchId undo; ///< the batch that taking back made
    qint64 removed = 0; ///< rows that the batch had brought in
    qint64 restored = 0; ///< rows as they were before it
    qint64 entries = 0; ///< entries of the log taken back, or holding again
    std::vector<KeptRow> kept;
};

/// What `verify` found; `findings` are codes with places ("foreign_key:spell:17"), without personal data.
struct Verification {
    QString contentHash; ///< SHA-256 over registers and live events; not batches, audit or moments
    QStringList findings; ///< empty = sound
};

/// Keys of questions, see ingest::questionKey(): those that wait, and those that a person answered or dropped.
struct QuestionKeys {
    QSet<QString> open;
    QSet<QString> settled;
};

/// How old a list is: by its date; beside a list without one, by when it was written.
struct ListAge {
    Day date = kNever; ///< kNever = it has none
    BatchId batch; ///< null = not written yet
};

/// What lists that are later than a given one have set. Those that were taken back do not count.
struct LaterLists {
    Day newest = kNever; ///< the latest of their dates; kNever = there are none, or none has one
    QHash<qint64, quint32> values; ///< resident or organisation → bits by the list's column, as far as it still stands
    QSet<qint64> batches;
};

/// An open store: one connection, one lock, one thread. Every write is one BEGIN IMMEDIATE transaction with its audit
/// row; a function that returned a value has committed. Errors: Errc::Storage, DiskFull, Corrupt, and those named.
class Store {
public:
    /// Makes the folder and an empty store in it. Errc::Conflict when the path exists, Io when it cannot be made.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(
        const QString &folder, const domain::Unit &unit, const domain::Stamp &stamp);
    /// Errc::NotFound no store there; Locked another program has it (context: its process and host);
    /// NewerFile made by a newer program, untouched; Corrupt not one of ours or damaged.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &folder);
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    [[nodiscard]] QString folder() const;

    // The unit's own data and settings.
    [[nodiscard]] Result<domain::Unit> unit();
    [[nodiscard]] Status setUnit(const domain::Unit &unit, const domain::Stamp &stamp);
    [[nodiscard]] Result<std::optional<QString>> setting(const QString &key);
    [[nodiscard]] Status setSetting(const QString &key, const QString &value, const domain::Stamp &stamp);

    // Campaigns loaded from files (the built-in ones are resources, not rows).
    [[nodiscard]] Result<std::vector<StoredCampaign>> campaigns();
    [[nodiscard]] Status putCampaign(const StoredCampaign &campaign, const domain::Stamp &stamp);

    // Reading. Officers, villages, schools, classes by id; the rest left empty.
    [[nodiscard]] Result<domain::Registers> directory();
    /// Everything, live events only. For imports and exports; the snapshot uses the scans.
    [[nodiscard]] Result<domain::Registers> registers();
    /// Directory and households whole, of the rest only this part; live events only.
    [[nodiscard]] Result<domain::Registers> registersOf(const RegisterPart &part);
    [[nodiscard]] Status scanPersons(const std::function<void(const PersonColumns &)> &visit);
    [[nodiscard]] Status scanOrganisations(const std::function<void(const OrganisationColumns &)> &visit);
    /// What keepColumns() was given, if nothing was written since and nothing is damaged.
    [[nodiscard]] Result<std::optional<QByteArray>> columns();
    /// Keeps the columns that were made of the registers as they stand now.
    [[nodiscard]] Status keepColumns(const QByteArray &bytes);
    /// Errc::NotFound for unknown ids.
    [[nodiscard]] Result<PersonColumns> person(ResidentId id);
    [[nodiscard]] Result<OrganisationColumns> organisationColumns(OrganisationId id);
    /// In the order asked.
    [[nodiscard]] Result<std::vector<domain::Resident>> residents(const std::vector<ResidentId> &ids);
    [[nodiscard]] Result<std::vector<domain::Organisation>> organisations(const std::vector<OrganisationId> &ids);
    /// The spell that holds on the day, for those who have one; in no particular order.
    [[nodiscard]] Result<std::vector<domain::Spell>> spellsOn(const std::vector<ResidentId> &ids, Day on);
    /// By household id: the head's name, else the number. What a list shows as "chủ hộ".
    [[nodiscard]] Result<std::unordered_map<qint64, QString>> householdNames();
    [[nodiscard]] Result<std::optional<ResidentId>> residentByPersonalId(const QString &personalId);
    [[nodiscard]] Result<std::optional<OrganisationId>> organisationByTaxCode(const QString &taxCode);
    [[nodiscard]] Result<domain::Event> event(EventId id); ///< also a voided one; Errc::NotFound
    [[nodiscard]] Result<bool> isVoided(EventId id);
    [[nodiscard]] Result<std::vector<AuditRow>> audit(qint64 sinceMs);

    [[nodiscard]] Result<std::vector<BatchRow>> batches(); ///< the latest first

    // The registers by person, for search and editing.
    /// Every resident with what search and the questions of the register need, by id.
    [[nodiscard]] Status scanNames(const std::function<void(const NameColumns &)> &visit);
    [[nodiscard]] Result<std::vector<domain::Household>> households(); ///< by id
    [[nodiscard]] Result<std::vector<domain::Organisation>> allOrganisations(); ///< by id
    /// Personal IDs that residents had before a correction, oldest first.
    [[nodiscard]] Result<std::vector<FormerId>> formerIds();
    /// All spells of these people; in no particular order.
    [[nodiscard]] Result<std::vector<domain::Spell>> spellsOf(const std::vector<ResidentId> &ids);
    /// Live entries, the latest first; of one day the later recorded first.
    [[nodiscard]] Result<std::vector<domain::Event>> eventsOf(ResidentId id);
    [[nodiscard]] Result<std::vector<domain::Event>> eventsOf(OrganisationId id);
    /// Whom a batch changed. Errc::NotFound for no such batch.
    [[nodiscard]] Result<BatchSubjects> subjectsOf(BatchId batch);
    // What lists left to a person.
    [[nodiscard]] Result<std::vector<Question>> questions(bool onlyOpen); ///< in the order of asking
    [[nodiscard]] Result<Question> question(qint64 id); ///< Errc::NotFound
    [[nodiscard]] Result<qint64> openQuestions(); ///< how many
    [[nodiscard]] Result<QuestionKeys> questionKeys();
    /// Errc::NotFound when the batch keeps none.
    [[nodiscard]] Result<AbsenceRow> absence(BatchId batch);
    [[nodiscard]] Result<QHash<qint64, qint64>> absenceCounts(); ///< by batch
    /// Grows with every change: the same number means the same content.
    [[nodiscard]] Result<qint64> auditHead();
    /// What was entered by hand and still stands: resident or organisation → bits by the list's column.
    [[nodiscard]] Result<QHash<qint64, quint32>> handValues(domain::BatchKind list);
    /// `residents`: the values of these alone (a list of people may have set 150,000); null = of everybody.
    [[nodiscard]] Result<LaterLists> laterLists(
        domain::BatchKind list, const ListAge &age, const std::vector<ResidentId> *residents = nullptr);

    // Writing.
    /// An audit row for something that changes nothing in the registers (a list with full IDs was written). `subject`
    /// and `after` hold codes and counts, never a name or an ID.
    [[nodiscard]] Status note(
        const QString &action, const QString &subject, const QString &after, const domain::Stamp &stamp);
    [[nodiscard]] Result<EventId> record(const domain::Event &event, const domain::Stamp &stamp);
    /// Errc::NotFound unknown, Conflict already taken back.
    [[nodiscard]] Status voidEvent(EventId id, const QString &reason, const domain::Stamp &stamp);
    /// Writes a whole batch or nothing; answers its number.
    [[nodiscard]] Result<BatchId> apply(const domain::BatchChanges &changes, const domain::BatchSource &source,
        const domain::Stamp &stamp, const BatchNotes &notes = {});
    /// What the answer to a question changes, as a batch of its own, and the answer, together or not at all.
    /// Errc::NotFound; Conflict "question:answered" when it waits no more.
    [[nodiscard]] Result<BatchId> applyAnswer(qint64 question, const QString &answer,
        const domain::BatchChanges &changes, const domain::BatchSource &source, const domain::Stamp &stamp,
        const BatchNotes &notes = {});
    /// An answer that changes nothing. Errors as applyAnswer().
    [[nodiscard]] Status closeQuestion(
        qint64 id, QuestionState state, const QString &answer, const domain::Stamp &stamp);
    /// Takes a whole batch back, but for what was changed since. Errc::NotFound no such batch; Conflict "undone" it was
    /// taken back already, "demo" or "undo" that cannot be taken back.
    [[nodiscard]] Result<UndoneBatch> undo(BatchId batch, const domain::Stamp &stamp);
    /// Fills an empty store with ids as given (the demo). Errc::Conflict when there are residents already.
    /// Events keep their recordedAtMs and recordedBy.
    [[nodiscard]] Result<BatchId> fill(
        const domain::Registers &registers, const domain::BatchSource &source, const domain::Stamp &stamp);

    // Lists from above.
    [[nodiscard]] Result<std::vector<AgreedDifference>> agreedDifferences(); ///< those that hold
    /// Errc::Conflict "difference:agreed" when one of this digest holds already.
    [[nodiscard]] Status agreeDifference(const AgreedDifference &difference, const domain::Stamp &stamp);
    [[nodiscard]] Status withdrawAgreement(const QString &digest, const domain::Stamp &stamp); ///< Errc::NotFound
    [[nodiscard]] Result<std::vector<Reconciliation>> reconciliations(); ///< the latest first
    /// Answers its number.
    [[nodiscard]] Result<qint64> keepReconciliation(const Reconciliation &one, const domain::Stamp &stamp);

    // Whom a list lacked, and somebody looked into (ingest/absence_key.h).
    [[nodiscard]] Result<QSet<QString>> absenceMarks(); ///< digests that hold
    /// All of them in one transaction; one that holds already stays as it is.
    [[nodiscard]] Status markAbsences(const QStringList &digests, Day on, const domain::Stamp &stamp);
    [[nodiscard]] Status withdrawAbsenceMarks(const QStringList &digests, const domain::Stamp &stamp);

    // The desk.
    /// All of them in one transaction, or none. Errors as record().
    [[nodiscard]] Result<std::vector<EventId>> recordAll(
        const std::vector<domain::Event> &events, const domain::Stamp &stamp);
    /// Takes all of them back, or none. Errors as voidEvent().
    [[nodiscard]] Status voidAll(const std::vector<EventId> &events, const QString &reason, const domain::Stamp &stamp);
    /// Live entries made at the desk for this day, in the order of recording.
    [[nodiscard]] Result<std::vector<domain::Event>> deskEvents(Day on);
    /// By birth, the eldest first.
    [[nodiscard]] Result<std::vector<domain::Resident>> membersOf(HouseholdId household);
    [[nodiscard]] Result<std::vector<domain::Household>> households(const std::vector<HouseholdId> &ids);
    /// Residents whose folded name holds every word, or whose personal ID ends in the digits; the first `most` by id.
    [[nodiscard]] Result<std::vector<ResidentId>> findResidents(const QString &text, int most);
    [[nodiscard]] Result<std::vector<domain::Ticket>> tickets(Day on); ///< by number
    [[nodiscard]] Result<domain::Ticket> ticket(TicketId id); ///< Errc::NotFound
    /// A new ticket (id null) gets its id and the day's next number; another takes the place of what was there.
    [[nodiscard]] Result<domain::Ticket> putTicket(const domain::Ticket &ticket, const domain::Stamp &stamp);

    // Outreach and calls (domain/outreach.h).
    [[nodiscard]] Result<std::vector<domain::OutreachEntry>> outreach(Day from, Day to); ///< both included; by day
    /// New entries (id null) get their ids, others take the place of what was there; all or none. Errc::BadInput no day
    /// or no number, NotFound.
    [[nodiscard]] Result<std::vector<domain::OutreachEntry>> putOutreach(
        const std::vector<domain::OutreachEntry> &entries, const domain::Stamp &stamp);
    [[nodiscard]] Status removeOutreach(OutreachId id, const domain::Stamp &stamp); ///< Errc::NotFound
    /// The call and the entry of the log that it gives, together or not at all. Errors as record().
    [[nodiscard]] Result<domain::Call> recordCall(
        const domain::Call &call, const std::optional<domain::Event> &event, const domain::Stamp &stamp);
    /// Takes the call back, and its entry of the log. Errc::NotFound, Conflict.
    [[nodiscard]] Status undoCall(CallId id, const domain::Stamp &stamp);
    [[nodiscard]] Result<std::vector<domain::Call>> calls(Day to); ///< up to this day; by day, then as recorded
    [[nodiscard]] Result<std::vector<domain::Call>> callsOf(ResidentId resident, Day to); ///< likewise, of one person

    // Safety.
    /// A checked copy in one file: written beside, synced, reopened, verified, renamed. Conflict: the path exists.
    [[nodiscard]] Status backup(const QString &file);
    /// Makes a new store folder from a backup file. Conflict: the folder exists. Corrupt: not a sound backup.
    [[nodiscard]] static Status restore(const QString &file, const QString &folder);
    [[nodiscard]] Result<Verification> verify();

private:
    friend class ScheduleStore; ///< its tables are this store's
    struct Parts;
    explicit Store(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace caodiem::store
