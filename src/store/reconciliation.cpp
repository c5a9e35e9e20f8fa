// SPDX-License-Identifier: GPL-3.0-or-later
// What comes of comparing with a list from above: differences that were agreed, comparisons that were signed off.
#include "store/reconciliation.h"

#include "store/audit.h"
#include "store/store_parts.h"
#include "store/transaction.h"

using namespace Qt::StringLiterals;

namespace caodiem::store {
namespace {

QString agreedName(qint64 id)
{
    return rowName(u"agreed_difference", id);
}

/// Counts and codes: neither the file's name nor anybody's.
QString auditText(const Reconciliation &one)
{
    return compact({{u"sha256"_s, one.fileSha256}, {u"step"_s, wordOf(one.step)}, {u"rows"_s, one.rows},
        {u"agreeing"_s, one.agreeing}, {u"only_here"_s, one.differences[0]}, {u"only_there"_s, one.differences[1]},
        {u"other_status"_s, one.differences[2]}, {u"other_identity"_s, one.differences[3]}, {u"agreed"_s, one.agreed}});
}

} // namespace

Result<std::vector<AgreedDifference>> Store::agreedDifferences()
{
    std::vector<AgreedDifference> out;
    const auto done = each(*m_parts->connection,
        u"SELECT id, digest, kind, step, reason, agreed_on, recorded_at, recorded_by FROM agreed_difference "
        "WHERE withdrawn_at IS NULL ORDER BY id"_s,
        {}, [&out](const Row &row) {
            out.push_back({row.integer(0), row.text(1), row.text(2), row.word<domain::EventKind>(3), row.text(4),
                row.day(5, kNever), row.integer(6), row.text(7)});
        });
    if (!done) {
        return done.error();
    }
    return out;
}

Status Store::agreeDifference(const AgreedDifference &difference, const domain::Stamp &stamp)
{
    Connection &connection = *m_parts->connection;
    return inTransaction(connection, [&]() -> Status {
        const auto there = number(connection,
            u"SELECT id FROM agreed_difference WHERE digest = ? AND withdrawn_at IS NULL"_s, {difference.digest});
        if (!there) {
            return there.error();
        }
        if (there.value()) {
            return Error {Errc::Conflict, u"difference:agreed"_s, {}};
        }
        const auto id = insert(connection,
            u"INSERT INTO agreed_difference (digest, kind, step, reason, agreed_on, recorded_at, recorded_by) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {difference.digest, difference.kind, wordOf(difference.step), difference.reason, dayValue(difference.on),
                stamp.atMs, textValue(stamp.by)});
        if (!id) {
            return id.error();
        }
        return writeAudit(connection,
            {u"difference.agree"_s, agreedName(id.value()), {},
                compact({{u"kind"_s, difference.kind}, {u"step"_s, wordOf(difference.step)}})},
            stamp);
    });
}

Status Store::withdrawAgreement(const QString &digest, const domain::Stamp &stamp)
{
    Connection &connection = *m_parts->connection;
    return inTransaction(connection, [&]() -> Status {
        const auto there = number(
            connection, u"SELECT id FROM agreed_difference WHERE digest = ? AND withdrawn_at IS NULL"_s, {digest});
        if (!there) {
            return there.error();
        }
        if (!there.value()) {
            return Error {Errc::NotFound, u"difference"_s, {}};
        }
        return inOrder(
            [&] {
                return store::run(connection,
                    u"UPDATE agreed_difference SET withdrawn_at = ?, withdrawn_by = ? WHERE id = ?"_s,
                    {stamp.atMs, textValue(stamp.by), *there.value()});
            },
            [&] {
                return writeAudit(connection, {u"difference.withdraw"_s, agreedName(*there.value()), {}, {}}, stamp);
            });
    });
}

Result<std::vector<Reconciliation>> Store::reconciliations()
{
    std::vector<Reconciliation> out;
    const auto done = each(*m_parts->connection,
        u"SELECT id, file_name, file_sha256, list_date, step, remaining, population, row_count, left_out, repeated, "
        "agreeing, only_here, only_there, other_status, other_identity, agreed, signed_on, recorded_at, recorded_by "
        "FROM reconciliation ORDER BY id DESC"_s,
        {}, [&out](const Row &row) {
            out.push_back({row.integer(0), row.text(1), row.text(2), row.day(3, kNever), row.word<domain::EventKind>(4),
                row.integer(5) != 0, row.text(6), row.integer(7), row.integer(8), row.integer(9), row.integer(10),
                {row.integer(11), row.integer(12), row.integer(13), row.integer(14)}, row.integer(15),
                row.day(16, kNever), row.integer(17), row.text(18)});
        });
    if (!done) {
        return done.error();
    }
    return out;
}

Result<qint64> Store::keepReconciliation(const Reconciliation &one, const domain::Stamp &stamp)
{
    Connection &connection = *m_parts->connection;
    return inTransaction(connection, [&]() -> Result<qint64> {
        const auto id = insert(connection,
            u"INSERT INTO reconciliation (file_name, file_sha256, list_date, step, remaining, population, row_count, "
            "left_out, repeated, agreeing, only_here, only_there, other_status, other_identity, agreed, signed_on, "
            "recorded_at, recorded_by) VALUES (%1)"_s.arg(placeholders(18)),
            {textValue(one.fileName), textValue(one.fileSha256), dayValue(one.listDate), wordOf(one.step),
                one.remaining ? 1 : 0, textValue(one.population), one.rows, one.leftOut, one.repeated, one.agreeing,
                one.differences[0], one.differences[1], one.differences[2], one.differences[3], one.agreed,
                dayValue(one.on), stamp.atMs, textValue(stamp.by)});
        if (!id) {
            return id;
        }
        auto audited = writeAudit(
            connection, {u"reconciliation.sign"_s, rowName(u"reconciliation", id.value()), {}, auditText(one)}, stamp);
        if (!audited) {
            return audited.error();
        }
        return id;
    });
}

} // namespace caodiem::store
