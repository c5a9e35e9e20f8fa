// SPDX-License-Identifier: GPL-3.0-or-later
// What was imported, and taking it back.
#include "base/number_format.h"
#include "base/vietnam_time.h"
#include "service/office.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QDateTime>

#include <unordered_map>

namespace caodiem::service {
namespace {

constexpr qsizetype kShownIdDigits = 3;

QString stateOf(const store::BatchRow &batch)
{
    if (!batch.undoneBy.isNull()) {
        return QCoreApplication::translate("caodiem::service", "taken back by batch %1").arg(batch.undoneBy.value);
    }
    if (!batch.undoes.isNull()) {
        return QCoreApplication::translate("caodiem::service", "took batch %1 back").arg(batch.undoes.value);
    }
    return batch.source.kind == domain::BatchKind::Demo ? QCoreApplication::translate("caodiem::service", "demo data")
                                                        : QString();
}

QString reasonOf(const QString &why)
{
    if (why == u"entries-since") {
        return QCoreApplication::translate(
            "caodiem::service", "something was entered of this person since, so the person stays.");
    }
    if (why == u"moved-since") {
        return QCoreApplication::translate(
            "caodiem::service", "the residence was changed since, so it stays as it is now.");
    }
    if (why == u"changed-since") {
        return QCoreApplication::translate("caodiem::service", "what was changed since stays; the rest is as before.");
    }
    if (why == u"in-use") {
        return QCoreApplication::translate("caodiem::service", "others refer to it, so it stays.");
    }
    return QCoreApplication::translate("caodiem::service", "it is no longer there.");
}

template <typename Items>
std::unordered_map<qint64, QString> namesById(const Items &items)
{
    std::unordered_map<qint64, QString> names;
    for (const auto &item : items) {
        names.emplace(item.id.value, item.name);
    }
    return names;
}

/// Names for the rows that stayed.
class RowNames {
public:
    RowNames(store::Store &store, const domain::Registers &directory)
        : m_store(&store)
        , m_villages(namesById(directory.villages))
        , m_schools(namesById(directory.schools))
        , m_classes(namesById(directory.classes))
        , m_officers(namesById(directory.officers))
    { }
    [[nodiscard]] QString of(const store::KeptRow &row) const
    {
        if (row.table == u"resident") {
            return resident(row.row);
        }
        if (row.table == u"organisation") {
            const auto found = m_store->organisations({{row.row}});
            return found && !found.value().empty() ? found.value().front().name : QString::number(row.row);
        }
        const auto &names = row.table == u"village" ? m_villages
            : row.table == u"school"                ? m_schools
            : row.table == u"school_class"          ? m_classes
                                                    : m_officers;
        const auto found = names.find(row.row);
        const bool named = row.table == u"village" || row.table == u"school" || row.table == u"school_class"
            || row.table == u"officer";
        if (row.table == u"household") {
            return QCoreApplication::translate("caodiem::service", "Household (row %1)").arg(row.row);
        }
        return named && found != names.end()
            ? found->second
            : QCoreApplication::translate("caodiem::service", "Row %1 of “%2”").arg(row.row).arg(row.table);
    }

private:
    [[nodiscard]] QString resident(qint64 id) const
    {
        const auto found = m_store->residents({{id}});
        if (!found || found.value().empty()) {
            return QString::number(id);
        }
        const domain::Resident &person = found.value().front();
        return QString(person.fullName + QStringLiteral(" (…") + person.personalId.right(kShownIdDigits) + u')');
    }
    store::Store *m_store;
    std::unordered_map<qint64, QString> m_villages;
    std::unordered_map<qint64, QString> m_schools;
    std::unordered_map<qint64, QString> m_classes;
    std::unordered_map<qint64, QString> m_officers;
};

/// What was answered to the list's questions since stands as batches of its own.
std::optional<KeptNote> answersThatStay(store::Store &store, BatchId batch)
{
    const auto questions = store.questions(false);
    QStringList numbers;
    for (const store::Question &one : questions ? questions.value() : std::vector<store::Question>()) {
        if (one.batch == batch && one.state == store::QuestionState::Answered && !one.answerBatch.isNull()) {
            numbers.append(QString::number(one.answerBatch.value));
        }
    }
    if (numbers.isEmpty()) {
        return std::nullopt;
    }
    return KeptNote {QCoreApplication::translate("caodiem::service", "Answers to questions of this list: %1")
                         .arg(fmt_vi::num(numbers.size())),
        QCoreApplication::translate(
            "caodiem::service", "they stay in force; take the batches back one by one where they shall not: %1.")
            .arg(numbers.join(u", "))};
}

} // namespace

Result<std::vector<BatchNote>> Office::batches()
{
    const auto rows = m_store->batches();
    if (!rows) {
        return rows.error();
    }
    const auto absent = m_store->absenceCounts();
    if (!absent) {
        return absent.error();
    }
    std::vector<BatchNote> notes;
    for (const store::BatchRow &row : rows.value()) {
        if (row.source.byHand) {
            continue; // an edit, not a list
        }
        const bool canUndo = row.undoes.isNull() && row.undoneBy.isNull() && row.source.kind != domain::BatchKind::Demo;
        notes.push_back({row.id, dayInVietnam(row.atMs), row.source.fileName, row.source.rows, row.source.added,
            row.source.changed, row.source.rejected, row.undoes, row.undoneBy, canUndo,
            absent.value().value(row.id.value), stateOf(row)});
    }
    return notes;
}

Result<UndoSummary> Office::undoImport(BatchId batch)
{
    const auto subjects = m_store->subjectsOf(batch);
    if (!subjects) {
        return subjects.error();
    }
    const auto undone = m_store->undo(batch, stamp());
    if (!undone) {
        return undone.error();
    }
    renew(subjects.value(), subjects.value().broughtIn);
    recountQuestions();
    const auto directory = m_store->directory(); // taken back is taken back, with names or without
    const RowNames names(*m_store, directory ? directory.value() : domain::Registers());
    UndoSummary summary {
        undone.value().undo, undone.value().removed, undone.value().restored, undone.value().entries, {}};
    for (const store::KeptRow &row : undone.value().kept) {
        summary.kept.push_back({names.of(row), reasonOf(row.why)});
    }
    if (auto answers = answersThatStay(*m_store, batch)) {
        summary.kept.push_back(*std::move(answers));
    }
    return summary;
}

} // namespace caodiem::service
