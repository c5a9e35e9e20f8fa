// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/campaign.h"
#include "domain/changes.h"
#include "engine/balance.h"
#include "engine/figures.h"
#include "service/job.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace caodiem::store {
class Store;
}

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
    std::shared_ptr<const engine::Snapshot> snapshot; ///< null when opened for entries, or when it could not be read

    [[nodiscard]] const domain::Campaign *campaign(const QString &key) const; ///< empty key = the current one
};

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
    [[nodiscard]] bool hasTwoSides() const { return !instead && !slice && !reach && !ageBy; }
};

enum class Register : quint8 { Residents, Organisations, Villages };

struct ImportRequest {
    Register what = Register::Residents;
    QString file;
    QString sheet; ///< empty = the first that has the columns
    QString mapping; ///< file that explains headers (docs/huong-dan-su-dung.md); empty = what is remembered for them
    Day listDate = kNever; ///< kNever = the file's own date, if it has one
    bool dryRun = false;
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
    std::vector<RowRemark> rejections;
    std::vector<RowRemark> questions;
    std::vector<RowRemark> warnings;
};

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

    [[nodiscard]] Result<ImportSummary> importList(
        const ImportRequest &request, const JobContext &job = JobContext::silent());
    [[nodiscard]] Result<std::vector<BatchNote>> batches(); ///< the latest first
    /// Takes a whole batch back but for what was changed since. Errc::NotFound, Conflict as store::Store::undo().
    [[nodiscard]] Result<UndoSummary> undoImport(BatchId batch);
    [[nodiscard]] Result<QString> exportRegister(
        Register what, const QString &file, const JobContext &job = JobContext::silent());
    [[nodiscard]] static Result<QString> writeTemplate(Register what, const QString &file);

    [[nodiscard]] Result<EventId> record(const RecordRequest &request);
    [[nodiscard]] Status undoRecord(EventId event);

    [[nodiscard]] Result<QStringList> writeReport(
        const ReportRequest &request, const JobContext &job = JobContext::silent());

    [[nodiscard]] Status backup(const QString &file);
    [[nodiscard]] static Status restore(const QString &file, const QString &folder);
    [[nodiscard]] Result<VerifySummary> verify();

private:
    friend class Desk; ///< its entries are the office's
    Office(std::unique_ptr<store::Store> store, QString by);
    /// Unit, campaigns, settings; keeps the columns that are there.
    [[nodiscard]] Status reloadFrame();
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
    [[nodiscard]] domain::Stamp stamp() const;
    [[nodiscard]] Result<domain::Event> eventFor(const RecordRequest &request);

    std::unique_ptr<store::Store> m_store;
    QString m_by;
    std::shared_ptr<const OfficeImage> m_image; ///< never null once open
    std::shared_ptr<const engine::Snapshot> m_before; ///< the picture before the last change; lacks only that
    std::optional<engine::PersonRecord> m_lastPerson; ///< the last change
    std::optional<engine::OrganisationRecord> m_lastOrganisation;
    bool m_columnsKept = true; ///< the store's copy of the columns is that of the picture
};

/// The day in Vietnam (UTC+7) now. The only clock; everything below is handed the day.
[[nodiscard]] Day todayInVietnam();

/// One Vietnamese sentence for people: what, where, what to do.
[[nodiscard]] QString sentenceFor(const Error &error);

} // namespace caodiem::service
