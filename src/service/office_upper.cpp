// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing with a list from above; what was agreed and signed off.
#include "ingest/upper_list.h"
#include "service/office.h"
#include "service/remark_sentences.h"
#include "service/setting_keys.h"
#include "service/upper_list.h"
#include "service/upper_wording.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <unordered_set>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongestReason = 200;

QString apartReader()
{
    const QString beside = QCoreApplication::applicationDirPath() + u"/caodiem-read"_s;
    return QFileInfo(beside).isExecutable() ? beside : QString();
}

/// As an import reads: with the mapping given, else with the one remembered for the headers.
Result<ingest::ReadOptions> upperReading(const UpperRequest &request, store::Store &store, const JobContext &job)
{
    ingest::ReadOptions options;
    options.sheet = request.sheet;
    options.readerProgram = apartReader();
    options.keepGoing = [&job](int rows) {
        job.progress(rows, 0, QCoreApplication::translate("caodiem::service", "Reading row %1").arg(rows));
        return !job.stopRequested();
    };
    if (!request.mapping.isEmpty()) {
        auto mapping = ingest::readMapping(request.mapping, ingest::ListKind::Residents);
        if (!mapping) {
            return mapping.error();
        }
        options.mapping = std::move(mapping).value();
        return options;
    }
    const auto text = store.setting(kMappingsSetting);
    if (!text) {
        return text.error();
    }
    const QJsonObject stored = QJsonDocument::fromJson(text.value().value_or(QString()).toUtf8()).object();
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        const auto one = ingest::mappingFromJson(
            QJsonDocument(it.value().toObject()).toJson(), ingest::ListKind::Residents, it.key());
        if (one) {
            options.remembered.insert(it.key(), one.value());
        }
    }
    return options;
}

struct ComparedPeople {
    std::optional<std::unordered_set<qint64>> ids;
    QString title;
};

Result<ComparedPeople> comparedPeople(const OfficeImage &image, const UpperRequest &request)
{
    if (request.indicator.isEmpty()) {
        return ComparedPeople {std::nullopt, QCoreApplication::translate("caodiem::service", "All residents")};
    }
    const domain::Campaign *campaign = image.campaign(request.campaign);
    if (campaign == nullptr) {
        return Error {Errc::NotFound, QString(u"campaign:"_s + request.campaign), {}};
    }
    const auto found = std::ranges::find(campaign->indicators, request.indicator, &domain::Indicator::key);
    if (found == campaign->indicators.end()) {
        return Error {Errc::NotFound, QString(u"indicator:"_s + request.indicator), {}};
    }
    if (found->subject != domain::Subject::Resident) {
        return Error {Errc::BadInput, u"residents-only-list"_s, {}};
    }
    if (!image.snapshot) {
        return Error {Errc::Storage, u"snapshot"_s, {}};
    }
    ComparedPeople people {std::unordered_set<qint64>(), found->title};
    for (const engine::What side : {engine::What::Remaining, engine::What::Achieved}) {
        for (const ResidentId id : engine::residentsBehind(*image.snapshot, *campaign, *found, request.on, {}, side)) {
            people.ids->insert(id.value);
        }
    }
    return people;
}

std::optional<DifferenceSide> sideFrom(const std::optional<ingest::ComparedSide> &side)
{
    if (!side) {
        return std::nullopt;
    }
    return DifferenceSide {side->resident, side->row, side->personalId, side->fullName, side->birth, side->village,
        side->done, side->doneOn, side->latest, side->lives, side->goneOn};
}

UpperLine lineFrom(const ingest::UpperDifference &difference, bool remaining)
{
    UpperLine line;
    line.kind = static_cast<DifferenceKind>(difference.kind);
    line.key = difference.key;
    line.here = sideFrom(difference.here);
    line.there = sideFrom(difference.there);
    wordLine(line, remaining);
    return line;
}

/// A step's cell that nobody can read is only a warning to an import, which leaves it out.
bool leavesRowOut(const ingest::Remark &remark)
{
    return remark.gravity != ingest::Gravity::Warning || remark.code == ingest::RemarkCode::StepUnreadable
        || remark.code == ingest::RemarkCode::FormulaWithoutValue || remark.code == ingest::RemarkCode::CellInError;
}

/// What was said of columns and sheets: a list that is read otherwise than it is meant makes false differences.
std::vector<RowRemark> columnRemarks(const ingest::UpperList &list)
{
    using ingest::RemarkCode;
    constexpr std::array kCodes {RemarkCode::ColumnOfStatus, RemarkCode::ColumnIgnored, RemarkCode::ColumnTwice,
        RemarkCode::ColumnFills, RemarkCode::ColumnNameless, RemarkCode::MappingUnused, RemarkCode::MonthFirst,
        RemarkCode::DatesMixed, RemarkCode::SheetNotRead, RemarkCode::SheetHidden, RemarkCode::HiddenSheetNotRead,
        RemarkCode::SheetWithoutHeader, RemarkCode::SheetsNotLookedInto};
    std::vector<RowRemark> remarks;
    for (const ingest::Remark &remark : list.remarks) {
        if (std::ranges::find(kCodes, remark.code) != kCodes.end()) {
            remarks.push_back(worded(remark));
        }
    }
    return remarks;
}

/// Why rows could not be compared: only what was said of those rows.
std::vector<RowRemark> unreadRows(const ingest::UpperList &list)
{
    std::unordered_set<int> rows;
    for (const ingest::UpperRow &row : list.rows) {
        if (!row.readable) {
            rows.insert(row.number);
        }
    }
    std::vector<RowRemark> remarks;
    for (const ingest::Remark &remark : list.remarks) {
        if (leavesRowOut(remark) && rows.contains(remark.row)) {
            remarks.push_back(worded(remark));
        }
    }
    return remarks;
}

Error readingError(const Error &why)
{
    // A damaged list is no damaged store: another sentence.
    return why.code == Errc::Corrupt ? Error {Errc::BadInput, QString(u"damaged:"_s + why.context), why.detail} : why;
}

Result<UpperReport> reportOf(const UpperRequest &request, const ingest::UpperList &list, const domain::Registers &known,
    const OfficeImage &image)
{
    UpperReport report;
    report.request = request;
    if (request.on == kNever) {
        report.request.on = list.origin.ownDate;
    }
    if (report.request.on == kNever) {
        return Error {Errc::BadInput, QString(u"list-date:"_s + list.origin.fileName), {}};
    }
    if (report.request.on > image.today) {
        return Error {Errc::BadInput, u"list-date-future"_s, {}};
    }
    auto people = comparedPeople(image, report.request);
    if (!people) {
        return people.error();
    }
    report.fileName = list.origin.fileName;
    report.fileSha256 = list.origin.fileSha256;
    report.population = people.value().title;
    const ingest::UpperComparison compared = ingest::compareWithUpper(
        list, known, {request.step, request.remaining, report.request.on, std::move(people.value().ids)});
    report.rows = compared.rows;
    report.agreeing = compared.agreeing;
    report.repeated = compared.repeated;
    report.leftOut = compared.leftOut;
    report.unread = unreadRows(list);
    report.warnings = columnRemarks(list);
    report.lines.reserve(compared.differences.size());
    for (const ingest::UpperDifference &difference : compared.differences) {
        report.lines.push_back(lineFrom(difference, request.remaining));
    }
    return report;
}

} // namespace

Status Office::markAgreed(UpperReport &report)
{
    const auto agreed = m_store->agreedDifferences();
    if (!agreed) {
        return agreed.error();
    }
    QHash<QString, Agreement> byKey;
    for (const store::AgreedDifference &one : agreed.value()) {
        byKey.insert(one.digest, {one.reason, one.on, one.by});
    }
    for (UpperLine &line : report.lines) {
        const auto found = byKey.constFind(line.key);
        line.agreed = found == byKey.cend() ? std::nullopt : std::optional(*found);
    }
    return Done {};
}

Result<UpperReport> Office::compareUpper(const UpperRequest &request, const JobContext &job)
{
    if (!domain::isResidentStep(request.step)) {
        return Error {Errc::BadInput, u"residents-only-list"_s, {}};
    }
    if (!QFileInfo(request.file).isFile()) {
        return Error {Errc::Io, QFileInfo(request.file).fileName(), u"not a file"_s};
    }
    const auto options = upperReading(request, *m_store, job);
    if (!options) {
        return options.error();
    }
    const auto list = ingest::readUpperList(request.file, options.value(), request.step);
    if (!list) {
        return readingError(list.error());
    }
    job.progress(0, 0, QCoreApplication::translate("caodiem::service", "Comparing"));
    const auto known = m_store->registers();
    if (!known) {
        return known.error();
    }
    if (job.stopRequested()) {
        return Error {Errc::Cancelled, u"compare"_s, {}};
    }
    auto report = reportOf(request, list.value(), known.value(), *m_image);
    if (report) {
        if (auto marked = markAgreed(report.value()); !marked) {
            return marked.error();
        }
    }
    return report;
}

Result<UpperReport> Office::agreeDifferences(UpperReport report, const QStringList &keys, const QString &reason)
{
    const QString why = reason.simplified();
    if (why.isEmpty() || why.size() > kLongestReason) {
        return Error {Errc::BadInput, u"difference-reason"_s, {}};
    }
    for (const QString &key : keys) {
        const auto line = std::ranges::find(report.lines, key, &UpperLine::key);
        if (line == report.lines.end()) {
            return Error {Errc::NotFound, u"difference"_s, {}};
        }
        if (line->agreed) {
            continue;
        }
        auto done = m_store->agreeDifference(
            {0, key, codeOf(line->kind), report.request.step, why, m_image->today, 0, {}}, stamp());
        if (!done) {
            return done.error();
        }
    }
    if (auto marked = markAgreed(report); !marked) {
        return marked.error();
    }
    return report;
}

Result<UpperReport> Office::withdrawAgreements(UpperReport report, const QStringList &keys)
{
    for (const QString &key : keys) {
        if (auto done = m_store->withdrawAgreement(key, stamp()); !done) {
            return done.error();
        }
    }
    if (auto marked = markAgreed(report); !marked) {
        return marked.error();
    }
    return report;
}

Result<SignedNote> Office::signOff(const UpperReport &report)
{
    store::Reconciliation kept;
    kept.fileName = report.fileName;
    kept.fileSha256 = report.fileSha256;
    kept.listDate = report.request.on;
    kept.step = report.request.step;
    kept.remaining = report.request.remaining;
    kept.population = report.request.indicator;
    kept.rows = report.rows;
    kept.leftOut = report.leftOut;
    kept.repeated = report.repeated;
    kept.agreeing = report.agreeing;
    const auto counts = report.counts();
    for (std::size_t i = 0; i < counts.size(); ++i) {
        kept.differences.at(i) = counts.at(i).open + counts.at(i).agreed;
        kept.agreed += counts.at(i).agreed;
    }
    kept.on = m_image->today;
    const auto number = m_store->keepReconciliation(kept, stamp());
    if (!number) {
        return number.error();
    }
    return SignedNote {number.value(), kept.fileName, kept.fileSha256, kept.listDate, kept.step, kept.remaining,
        kept.rows, kept.agreeing, kept.differences, kept.agreed, kept.on, m_by};
}

Result<std::vector<SignedNote>> Office::signedOff()
{
    const auto kept = m_store->reconciliations();
    if (!kept) {
        return kept.error();
    }
    std::vector<SignedNote> notes;
    for (const store::Reconciliation &one : kept.value()) {
        notes.push_back({one.id, one.fileName, one.fileSha256, one.listDate, one.step, one.remaining, one.rows,
            one.agreeing, one.differences, one.agreed, one.on, one.by});
    }
    return notes;
}

Status Office::noteFullIds(const UpperReport &report)
{
    return m_store->note(u"list.full-ids"_s, u"reconciliation"_s,
        u"{\"rows\": %1, \"full_ids\": true}"_s.arg(std::ssize(report.lines)), stamp());
}

} // namespace caodiem::service
