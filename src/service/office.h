// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/campaign.h"
#include "domain/changes.h"
#include "engine/balance.h"
#include "engine/figures.h"
#include "service/job.h"
#include "service/places.h"
#include "service/registers.h"
#include "service/saved_filters.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QJsonArray;

namespace caodiem::store {
class Store;
struct BatchSubjects;
struct Question;
} // namespace caodiem::store
namespace caodiem::ingest {
struct AskedQuestion;
struct RowDecision;
} // namespace caodiem::ingest

namespace caodiem::service {

/// What everybody may read at once without a lock: an immutable picture of the open store. Figures are computed on it
/// by the engine, in whatever thread asks. A change in the store gives a new picture.
struct OfficeImage {
    QString folder;
    domain::Unit unit;
    Day today = kNever; ///< a demo store's own day, else the day in Vietnam (UTC+7) when the picture was made
    bool demo = false;
    std::vector<domain::Campaign> campaigns; ///< built-in ones first, then those loaded from files
    QString currentCampaign; ///< key; always one of `campaigns`
    qint64 openQuestions = 0; ///< of imported lists, that wait for an answer
    std::shared_ptr<const engine::Snapshot> snapshot; ///< null when opened for entries, or when it could not be read
    std::shared_ptr<const RegisterIndex> registers; ///< null until loadRegisters(), and after a change of many

    [[nodiscard]] const domain::Campaign *campaign(const QString &key) const; ///< empty key = the current one
};

/// One line of the audit trail.
struct AuditNote {
    qint64 id = 0;
    qint64 atMs = 0; ///< UTC milliseconds
    QString at; ///< the same in Vietnam, "2026-05-23T08:12:03"
    QString by;
    QString action; ///< stable word
    QString subject; ///< "resident:17", "setting:campaign"; names nobody
};

struct UpperRequest; // service/upper_list.h
struct UpperReport;
struct SignedNote;
struct TakeOverPreview; // service/take_over.h
struct TakenOver;

struct PersonRow {
    ResidentId id;
    QString personalId; ///< 12 digits; whoever shows or writes it masks it unless asked not to
    QString fullName;
    domain::BirthDate birth;
    int age = 0; ///< on the as-of date
    domain::Sex sex = domain::Sex::Unknown;
    QString village;
    QString school;
    QString schoolClass;
    QString address;
    QString household; ///< head's name, else number
    QString phone;
    std::array<Day, domain::kResidentSteps> steps {
        kNever, kNever, kNever, kNever, kNever}; ///< kNever after the as-of date
    domain::Reach reach = domain::Reach::Unknown;
    Day comesOn = kNever; ///< only in lists of those coming of age: the day of the birthday
    bool comesIn = true; ///< likewise: into the denominator, else out of it
};

struct OrganisationRow {
    OrganisationId id;
    QString taxCode;
    QString name;
    Day establishedOn = kDayMin;
    QString village;
    QString address;
    QString representative;
    QString phone;
    std::array<Day, domain::kOrganisationSteps> steps {kNever, kNever};
};

/// The people (or organisations) behind a figure: one of the two lists is filled.
struct PeopleTable {
    QString title; ///< "Còn lại · Thu nhận ĐDĐT · Thôn 1 · số liệu đến 23/05/2026"
    domain::Subject subject = domain::Subject::Resident;
    /// Sorted by village, then by name (given name first); those coming of age by day first.
    std::vector<PersonRow> people;
    bool comingOfAge = false; ///< people have comesOn and comesIn
    std::vector<OrganisationRow> organisations; ///< sorted by village, then by name
};

/// A slice of the balance that ends on the query's as-of date.
struct SliceChoice {
    Day from = kNever; ///< the opening's as-of date, ≤ the query's
    engine::Slice slice;
    friend bool operator==(const SliceChoice &, const SliceChoice &) = default;
};

struct PeopleQuery {
    QString campaign; ///< empty = current
    QString indicator;
    Day asOf = kNever;
    engine::CellChoice cell;
    engine::What what = engine::What::Remaining;
    /// Asked for in place of `indicator`: a part of the population that no indicator of the campaign counts.
    std::optional<domain::Indicator> instead {};
    // At most one of these, each in place of `what`.
    std::optional<SliceChoice> slice {}; ///< why the figure moved (rule 18)
    std::optional<domain::Reach> reach {}; ///< of the remaining only those in this class (rule 6)
    std::optional<Day> ageBy {}; ///< those who come into the denominator or leave it by a birthday up to this day

    /// Remaining and achieved are two sides of the same question.
    [[nodiscard]] bool hasTwoSides() const { return !indicator.isEmpty() && !instead && !slice && !reach && !ageBy; }
};

enum class Register : quint8 { Residents, Organisations, Villages };

/// What a header of a file is: proposal.h.
struct ColumnChoice {
    QString header; ///< as in the file
    int column = -1; ///< enumerator of domain/list_columns.h; kNotWanted = known and left out
    QString code; ///< encoding of its texts ("TCVN3", "Unicode" …); empty = to be found out
    friend bool operator==(const ColumnChoice &, const ColumnChoice &) = default;
};
inline constexpr int kNotWanted = -2;

struct ImportRequest {
    Register what = Register::Residents;
    QString file;
    QString sheet; ///< empty = the first that has the columns
    QString mapping; ///< file that explains headers (docs/huong-dan-su-dung.md); empty = what is remembered for them
    Day listDate = kNever; ///< kNever = the file's own date, if it has one
    bool dryRun = false;
    std::vector<ColumnChoice> columns {}; ///< headers explained by hand, in place of `mapping`; empty = none
    bool remember = true; ///< keeps what explains the headers for the next list that has the same
};

/// One row that was left out, asks something, or was taken in with a remark. `value` is what stood in the cell.
struct RowRemark {
    int row = 0; ///< as the spreadsheet numbers it, from 1
    QString column;
    QString value;
    QString reason; ///< one Vietnamese sentence
};

struct ImportSummary {
    std::optional<BatchId> batch; ///< nothing on a dry run, and when nothing was written
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0; ///< rows left out
    Day listDate = kNever; ///< that ticks and moves counted from; kNever = neither given nor in the title
    std::vector<RowRemark> rejections;
    std::vector<RowRemark> questions;
    std::vector<RowRemark> warnings;
};

struct Proposal;
struct Accepted;
struct AbsentPeople; // service/absence.h
struct ListLook;
struct QuestionNote;
struct QuestionAnswer;
struct Answered;

/// A batch as the list of batches shows it.
struct BatchNote {
    BatchId id;
    Day on = kNever; ///< the day in Vietnam on which it was written
    QString file; ///< without folder
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 rejected = 0;
    BatchId undoes; ///< null unless it took another one back
    BatchId undoneBy; ///< null unless it was taken back
    bool canUndo = false;
    qint64 absent = 0; ///< people whom the list should have had and lacked
    QString state; ///< "Đã hoàn tác bởi lô 9"; empty when there is nothing to say
};

/// Something that taking a batch back had to leave as it is.
struct KeptNote {
    QString what; ///< "Nguyễn Văn A (…123)", a village's name …
    QString reason; ///< one Vietnamese sentence
};
struct UndoSummary {
    BatchId undo; ///< the batch that taking back made
    qint64 removed = 0;
    qint64 restored = 0;
    qint64 entries = 0;
    std::vector<KeptNote> kept;
};

struct RecordRequest {
    QString subject; ///< personal ID, or tax code for an organisation's step
    domain::EventKind kind = domain::EventKind::Present;
    Day on = kNever; ///< kNever = today
    QString place;
    QString note;
};

struct ReportRequest {
    QString campaign; ///< empty = current
    Day asOf = kNever; ///< kNever = today
    Day from = kNever; ///< kNever = asOf − 6
    QString folder; ///< made when it is not there
    bool docx = true;
    bool xlsx = true;
    bool pdf = true;
};

struct VerifySummary {
    bool ok = false;
    QString contentHash;
    QStringList findings;
};

enum class OpenFor : quint8 { Figures, Entries };

/// An open office: the use cases that window and command line share. Lives in one thread (the store's); only image()
/// may be read from others. Errors are turned into sentences by sentenceFor().
class Office {
public:
    [[nodiscard]] static Result<std::unique_ptr<Office>> create(
        const QString &folder, const domain::Unit &unit, const QString &by);
    /// OpenFor::Entries leaves out the columns (image()->snapshot is null): for single entries, backups, settings.
    [[nodiscard]] static Result<std::unique_ptr<Office>> open(const QString &folder, const QString &by,
        OpenFor purpose = OpenFor::Figures, const JobContext &job = JobContext::silent());
    ~Office();
    Q_DISABLE_COPY_MOVE(Office)

    [[nodiscard]] std::shared_ptr<const OfficeImage> image() const { return m_image; }

    [[nodiscard]] Status setUnit(const domain::Unit &unit);
    [[nodiscard]] Status useCampaign(const QString &key);
    /// Reads a campaign file and keeps it; answers its key. The same key replaces an earlier loaded one.
    [[nodiscard]] Result<QString> loadCampaign(const QString &file);

    [[nodiscard]] Result<PeopleTable> people(const PeopleQuery &query, const JobContext &job = JobContext::silent());
    /// Who comes into the denominator, or leaves it, by a birthday in D+1 … lastDay (rule 16), by day. `lastDay` kNever
    /// = the current target's. Errc::BadInput "no-deadline" when there is none, "period" when it lies before D,
    /// "residents-only" for an organisation indicator. `query.what` is not looked at.
    [[nodiscard]] Result<PeopleTable> comingOfAge(
        const PeopleQuery &query, Day lastDay = kNever, const JobContext &job = JobContext::silent());
    /// Writes the table as xlsx; answers the path. IDs are cut to the last three digits unless `fullId` (audited).
    [[nodiscard]] Result<QString> exportPeople(const PeopleTable &table, const QString &file, bool fullId);

    /// Puts into the audit that full personal IDs of this table were shown (its size and title, no person).
    [[nodiscard]] Status noteFullIds(const PeopleTable &table);
    [[nodiscard]] Status noteFullIds(qint64 rows); ///< of a register page

    [[nodiscard]] Result<ImportSummary> importList(
        const ImportRequest &request, const JobContext &job = JobContext::silent());
    // The same step by step (proposal.h).
    /// Looks at a file's first rows; `what` nothing = finds out which list it is. A missing header is no error.
    [[nodiscard]] Result<ListLook> lookAt(const ImportRequest &request, std::optional<Register> what = std::nullopt);
    /// Reads the list and says what it would change; writes nothing.
    [[nodiscard]] Result<Proposal> propose(const ImportRequest &request, const JobContext &job = JobContext::silent());
    /// Writes a proposal in one transaction, with answers to its questions by their place; what is not answered waits
    /// in the queue. Where the store or the file changed since and the proposal would be another, nothing is written
    /// and the new one is handed back.
    [[nodiscard]] Result<Accepted> accept(const Proposal &proposal, const std::vector<QuestionAnswer> &answers,
        const JobContext &job = JobContext::silent());
    [[nodiscard]] Result<Accepted> accept(const Proposal &proposal); ///< without answers
    /// The rows left out, in the file's own columns with the reason behind them, ready to be mended and read again.
    [[nodiscard]] Result<QString> exportRejected(const Proposal &proposal, const QString &file);
    // Those whom the list should have had (service/absence.h).
    [[nodiscard]] Result<AbsentPeople> absentFrom(const Proposal &proposal);
    [[nodiscard]] Result<AbsentPeople> absentFrom(BatchId batch); ///< Errc::NotFound when it keeps none
    /// They were looked into: no list asks for them again until the register says something else of who and where they
    /// are. Or (`seen` false) they shall be asked for again.
    [[nodiscard]] Status markAbsent(Register what, const std::vector<qint64> &ids, bool seen);
    [[nodiscard]] static Result<QString> saveMapping(
        Register what, const std::vector<ColumnChoice> &columns, const QString &file);

    /// Questions that wait, in the order of asking.
    [[nodiscard]] Result<std::vector<QuestionNote>> questions();
    [[nodiscard]] Result<qint64> openQuestions(); ///< how many
    /// Writes what the answer changes as a batch of its own. Errc::NotFound; Conflict "question:answered"; BadInput
    /// "answer:…" when the row cannot be taken in that way.
    [[nodiscard]] Result<Answered> answerQuestion(qint64 question, const QuestionAnswer &answer);

    [[nodiscard]] Result<std::vector<BatchNote>> batches(); ///< the latest first
    /// Takes a whole batch back but for what was changed since. Errc::NotFound, Conflict as store::Store::undo().
    [[nodiscard]] Result<UndoSummary> undoImport(BatchId batch);
    [[nodiscard]] Result<QString> exportRegister(
        Register what, const QString &file, const JobContext &job = JobContext::silent());
    [[nodiscard]] static Result<QString> writeTemplate(Register what, const QString &file);

    /// What the audit holds from this day on (Vietnamese time; kNever = all of it), the oldest first.
    [[nodiscard]] Result<std::vector<AuditNote>> auditTrail(Day since);
    /// Differs whenever something was written in between.
    [[nodiscard]] Result<qint64> auditMark();

    /// Filters of residents that were given a name, by name. Each call answers those there are then.
    [[nodiscard]] Result<std::vector<SavedFilter>> savedFilters();
    /// One of the same name, whatever its case, is replaced. BadInput "filter-name" for an empty name, "filters-full".
    [[nodiscard]] Result<std::vector<SavedFilter>> saveFilter(
        const QString &name, const engine::ResidentFilter &filter);
    [[nodiscard]] Result<std::vector<SavedFilter>> dropFilter(const QString &name); ///< NotFound "filter:NAME"

    // The registers (service/registers.h).
    /// Names and numbers in memory beside the columns: image()->registers. Nothing to do when they are there.
    [[nodiscard]] Status loadRegisters(const JobContext &job = JobContext::silent());
    [[nodiscard]] Result<ResidentCard> resident(ResidentId id); ///< Errc::NotFound
    [[nodiscard]] Result<OrganisationCard> organisation(OrganisationId id);
    /// Writes a form as one change that can be taken back with undoImport(). Errc::BadInput "edit:SENTENCE" when
    /// check() blocks; Conflict when a number is taken.
    [[nodiscard]] Result<EditDone> save(const ResidentDraft &draft);
    [[nodiscard]] Result<EditDone> save(const OrganisationDraft &draft);
    /// Takes an entry of a time line out of the figures, as one change that can be taken back; the log keeps it. A
    /// wrong day is mended so: withdrawn, then recorded anew. NotFound "entry" when it does not hold any more.
    [[nodiscard]] Result<EditDone> withdraw(EventId entry);
    /// The organisation's step on this day (kNever = today), as the form would write it.
    [[nodiscard]] Result<EditDone> recordStep(OrganisationId id, domain::EventKind step, Day on = kNever);
    /// What a change of many would do; writes nothing.
    [[nodiscard]] Result<BulkPreview> preview(const BulkChange &change);
    /// All of it in one transaction, taken back as one.
    [[nodiscard]] Result<EditDone> apply(const BulkChange &change, const JobContext &job = JobContext::silent());
    /// These people as a list that can be shown and exported, sorted by village and name.
    [[nodiscard]] Result<PeopleTable> listOf(const std::vector<ResidentId> &ids, Day on, const QString &title);
    [[nodiscard]] Result<PeopleTable> listOf(const std::vector<OrganisationId> &ids, Day on, const QString &title);
    // Lists from above (service/upper_list.h).
    /// Errors beside those of reading: BadInput "list-date:FILE" the file has no date and none was given,
    /// "list-date-future", "residents-only-list".
    [[nodiscard]] Result<UpperReport> compareUpper(
        const UpperRequest &request, const JobContext &job = JobContext::silent());
    /// Differences that may stay, with a reason of at most 200 letters; answers the report with their marks.
    /// NotFound "difference", BadInput "difference-reason".
    [[nodiscard]] Result<UpperReport> agreeDifferences(
        UpperReport report, const QStringList &keys, const QString &reason);
    [[nodiscard]] Result<UpperReport> withdrawAgreements(UpperReport report, const QStringList &keys);
    // What the list says of its step, into the register (service/take_over.h).
    /// What taking these differences over would write; writes nothing. NotFound "difference".
    [[nodiscard]] Result<TakeOverPreview> previewTakeOver(const UpperReport &report, const QStringList &keys);
    /// Writes what was seen as one batch of the list's file, which undoImport() takes back; of the lines that
    /// contradict the register only those whose keys are in `overruled`.
    [[nodiscard]] Result<TakenOver> takeOver(
        const UpperReport &report, const TakeOverPreview &seen, const QStringList &overruled);
    /// Keeps what was compared and what came of it.
    [[nodiscard]] Result<SignedNote> signOff(const UpperReport &report);
    [[nodiscard]] Result<std::vector<SignedNote>> signedOff(); ///< the latest first
    /// What each side should correct, a sheet each, personal IDs in full (audited); answers the path.
    [[nodiscard]] Result<QString> writeCorrections(const UpperReport &report, const QString &file);
    [[nodiscard]] Status noteFullIds(const UpperReport &report);

    // Villages and schools (service/places.h).
    [[nodiscard]] Result<Places> places();
    /// As one batch, which undoImport() takes back. Errors as in ingest/place_changes.h.
    [[nodiscard]] Result<PlaceSummary> changePlace(const PlaceChange &change);

    [[nodiscard]] Result<EventId> record(const RecordRequest &request);
    [[nodiscard]] Status undoRecord(EventId event);

    [[nodiscard]] Result<QStringList> writeReport(
        const ReportRequest &request, const JobContext &job = JobContext::silent());

    /// The picture's day becomes `today`, if the store has no day of its own (demo). Nothing else changes.
    void renewDay(Day today);
    [[nodiscard]] Status backup(const QString &file);
    [[nodiscard]] static Status restore(const QString &file, const QString &folder);
    [[nodiscard]] Result<VerifySummary> verify();

private:
    friend class Desk; ///< its entries are the office's
    friend class Outreach;
    friend class Schedule; ///< likewise
    friend class SchedulePapers;
    Office(std::unique_ptr<store::Store> store, QString by);
    /// Unit, campaigns, settings; keeps the columns that are there.
    [[nodiscard]] Status reloadFrame();
    /// reloadFrame() after something was written. It is durable by then: where the store cannot be read again,
    /// `written` puts it into the picture, and the failure goes into the log alone.
    void renewFrame(const std::function<void(OfficeImage &)> &written);
    void keepDaybook(); ///< of the current campaign, where the columns have none
    [[nodiscard]] Result<std::vector<SavedFilter>> keepFilters(const std::function<Status(QJsonArray &)> &change);
    /// The columns anew, from the store.
    [[nodiscard]] Status reloadSnapshot(const JobContext &job);
    /// A picture of these columns, with the current campaign's daybook.
    void publish(engine::Snapshot snapshot);
    /// The columns of one resident or organisation anew, at a cost that does not grow with the number of residents.
    [[nodiscard]] Status patch(ResidentId resident, OrganisationId organisation);
    /// Columns like the picture's that nobody reads, for the next change.
    [[nodiscard]] std::shared_ptr<engine::Snapshot> spareColumns();
    /// patch(); where that fails the picture loses its columns, so that no old figure is shown.
    void refresh(ResidentId resident, OrganisationId organisation);
    void dropSnapshot(const Error &why);
    void recountQuestions();
    /// After a batch: the columns and names of those it touched, or all of them anew where that is less work.
    void renew(const store::BatchSubjects &subjects, bool wentOut);
    [[nodiscard]] Result<domain::Household> householdOf(HouseholdId id); ///< an empty one for none
    [[nodiscard]] Status patchMany(const store::BatchSubjects &subjects);
    [[nodiscard]] Status patchRegisters(const store::BatchSubjects &subjects);
    /// As one batch by hand, which is no list among the batches.
    [[nodiscard]] Result<EditDone> write(const domain::BatchChanges &changes, domain::BatchSource source);
    /// The same from what `source` says; renews the picture of those whom it touched.
    [[nodiscard]] Result<EditDone> writeFrom(const domain::BatchChanges &changes, const domain::BatchSource &source);
    /// As save(), with entries of the log in the same batch.
    [[nodiscard]] Result<EditDone> saveWith(const ResidentDraft &draft, std::vector<domain::Entry> entries);
    [[nodiscard]] Status markAgreed(UpperReport &report);
    [[nodiscard]] domain::Stamp stamp() const;
    [[nodiscard]] Result<domain::Event> eventFor(const RecordRequest &request);
    [[nodiscard]] Result<PeopleTable> namedPeople(Register what, const std::vector<qint64> &ids, const QString &title);
    [[nodiscard]] Result<AbsentPeople> absentOf(Register what, const std::vector<qint64> &ids, const QString &file);
    /// Of the proposal's: those who were handled before are counted apart.
    [[nodiscard]] Status countAbsent(Proposal &proposal);
    /// Closes the question with the answer; the batch that it made, and what stays.
    [[nodiscard]] Result<Answered> settle(
        const store::Question &stored, const ingest::AskedQuestion &asked, const QuestionAnswer &answer);
    /// Gives the answer to the rows of other lists that wait for the same one; to how many.
    [[nodiscard]] qint64 settleSameRows(const store::Question &answered, const QuestionAnswer &answer);
    [[nodiscard]] Result<Answered> writeAnswer(const store::Question &stored, const ingest::AskedQuestion &asked,
        const ingest::RowDecision &decision, const QString &word);
    /// Written is written: a picture that cannot be renewed is shown as such, not as a failed import.
    void renewAfterWriting();
    /// The same at the cost of one person, where only one known person changed.
    void renewAfterAnswer(const domain::BatchChanges &changes);

    std::unique_ptr<store::Store> m_store;
    QString m_by;
    std::shared_ptr<const OfficeImage> m_image; ///< never null once open
    std::shared_ptr<const engine::Snapshot> m_before; ///< the picture before the last change; lacks only that
    std::optional<engine::PersonRecord> m_lastPerson; ///< the last change
    std::optional<engine::OrganisationRecord> m_lastOrganisation;
    bool m_dayIsFixed = false; ///< by a setting of the store
    bool m_columnsKept = true; ///< the store's copy of the columns is that of the picture
};

/// The day in Vietnam (UTC+7) now. The only clock; everything below is handed the day.
[[nodiscard]] Day todayInVietnam();

/// One Vietnamese sentence for people: what, where, what to do.
[[nodiscard]] QString sentenceFor(const Error &error);

} // namespace caodiem::service
