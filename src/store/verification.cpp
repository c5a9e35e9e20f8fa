// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verification.h"

#include "store/content_hash.h"
#include "store/migrator.h"
#include "store/query.h"

using namespace Qt::StringLiterals;

namespace caodiem::store {
namespace {

constexpr int kMostFindings = 100; ///< of one kind; the rest is not more interesting

/// A rule as a SELECT of the rows that break it: the table and the row's key, nothing of its contents.
struct Rule {
    QString code;
    QString sql;
};

/// `column` of `table` holds no day that exists: by way of its day number 30 February comes back as 2 March.
Rule dateRule(QStringView table, QStringView column)
{
    return {u"date"_s,
        u"SELECT '%1', id FROM %1 WHERE %2 IS NOT NULL AND (date(julianday(%2)) IS NOT %2 OR %2 < '0001')"_s.arg(
            table, column)};
}

std::vector<Rule> rules()
{
    return {
        dateRule(u"resident", u"born_on"),
        dateRule(u"resident", u"died_on"),
        dateRule(u"spell", u"from_on"),
        dateRule(u"spell", u"until_on"),
        dateRule(u"organisation", u"established_on"),
        dateRule(u"organisation", u"closed_on"),
        dateRule(u"event", u"on_date"),
        dateRule(u"import_batch", u"list_date"),
        dateRule(u"village", u"merged_on"),
        dateRule(u"school", u"merged_on"),
        dateRule(u"agreed_difference", u"agreed_on"),
        dateRule(u"reconciliation", u"list_date"),
        dateRule(u"absence_mark", u"seen_on"),
        dateRule(u"outreach", u"on_date"),
        dateRule(u"call", u"on_date"),
        dateRule(u"call", u"promised_on"),
        {u"outreach_without_audit"_s,
            u"SELECT 'outreach', id FROM outreach WHERE 'outreach:' || id NOT IN "
            "(SELECT subject FROM audit WHERE action IN ('outreach.new', 'outreach.change'))"_s},
        {u"call_without_audit"_s,
            u"SELECT 'call', id FROM call WHERE 'call:' || id NOT IN "
            "(SELECT subject FROM audit WHERE action = 'call.record')"_s},
        {u"call_of_other_event"_s,
            u"SELECT 'call', call.id FROM call JOIN event ON event.id = call.event_id "
            "WHERE call.resident_id IS NOT event.resident_id OR call.organisation_id IS NOT event.organisation_id"_s},
        dateRule(u"session", u"on_date"),
        {u"spell_overlap"_s,
            u"SELECT 'spell', id FROM (SELECT id, coalesce(from_on, '') AS from_on, "
            "lag(coalesce(until_on, '9999-99')) OVER (PARTITION BY resident_id ORDER BY coalesce(from_on, ''), id) "
            "AS before FROM spell) WHERE before > from_on"_s},
        {u"spell_class_of_other_school"_s,
            u"SELECT 'spell', spell.id FROM spell JOIN school_class ON school_class.id = spell.class_id "
            "WHERE spell.school_id IS NOT school_class.school_id"_s},
        {u"event_kind"_s,
            u"SELECT 'event', id FROM event WHERE kind NOT IN ('card_intake', 'card_issued', 'eid_intake', "
            "'eid_approved', 'eid_activated', 'org_registered', 'org_verified', 'present', 'absent', 'away', "
            "'abroad', 'ill', 'ineligible', 'refused', 'rescheduled', 'referred')"_s},
        {u"event_subject"_s,
            u"SELECT 'event', id FROM event WHERE (resident_id IS NULL) = (organisation_id IS NULL) "
            "OR (resident_id IS NULL AND kind IN ('card_intake', 'card_issued', 'eid_intake', 'eid_approved', "
            "'eid_activated')) OR (organisation_id IS NULL AND kind IN ('org_registered', 'org_verified'))"_s},
        {u"event_without_audit"_s,
            u"SELECT 'event', id FROM event WHERE batch_id IS NULL AND 'event:' || id NOT IN "
            "(SELECT subject FROM audit WHERE action = 'event.record')"_s},
        {u"void_without_audit"_s,
            u"SELECT 'event_void', event_id FROM event_void WHERE batch_id IS NULL AND 'event:' || event_id NOT IN "
            "(SELECT subject FROM audit WHERE action = 'event.void')"_s},
        {u"booking_without_audit"_s,
            u"SELECT 'booking', id FROM booking WHERE 'booking:' || id NOT IN "
            "(SELECT subject FROM audit WHERE action = 'booking.make')"_s},
        {u"appointment_of_a_later_booking"_s, u"SELECT 'appointment', id FROM appointment WHERE ended_by <= made_by"_s},
        {u"batch_without_audit"_s,
            u"SELECT 'import_batch', id FROM import_batch WHERE 'import_batch:' || id NOT IN "
            "(SELECT subject FROM audit WHERE action IN ('batch.import', 'batch.edit', 'batch.fill', 'batch.undo'))"_s},
    };
}

/// Runs one check; a damaged file is a finding of that check, anything else an error.
Status collect(QStringList &findings, const QString &code, const std::function<Status()> &check)
{
    auto done = check();
    if (!done && done.error().code == Errc::Corrupt) {
        findings << u"unreadable:%1"_s.arg(code);
        return Done {};
    }
    return done;
}

Status applyRule(Connection &connection, const Rule &rule, QStringList &findings)
{
    return collect(findings, rule.code, [&] {
        return each(connection, rule.sql + u" LIMIT %1"_s.arg(kMostFindings), {},
            [&](const Row &row) { findings << u"%1:%2:%3"_s.arg(rule.code, row.text(0)).arg(row.integer(1)); });
    });
}

Result<QStringList> schemaOf(Connection &connection)
{
    QStringList schema;
    const auto done = each(connection,
        u"SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY 1, 2"_s, {},
        [&schema](const Row &row) { schema << row.text(0) + u' ' + row.text(1) + u' ' + row.text(2); });
    if (!done) {
        return done.error();
    }
    return schema;
}

/// The schema must be what the migrations make, and the migrations those that this program ships.
Status checkSchema(Connection &connection, QStringList &findings)
{
    auto fresh = Connection::inMemory();
    if (!fresh) {
        return fresh.error();
    }
    const auto made = migrate(*fresh.value(), shippedMigrations());
    if (!made) {
        return made.error();
    }
    const auto expected = schemaOf(*fresh.value());
    const auto found = schemaOf(connection);
    if (!expected || !found) {
        return expected ? found.error() : expected.error();
    }
    if (expected.value() != found.value()) {
        findings << u"schema:differs"_s;
    }
    return Done {};
}

} // namespace

Result<QStringList> fileFindings(Connection &connection)
{
    QStringList findings;
    const auto done = inOrder(
        [&] {
            return collect(findings, u"integrity"_s, [&] {
                return each(connection, u"PRAGMA integrity_check(%1)"_s.arg(kMostFindings), {}, [&](const Row &row) {
                    if (row.text(0) != u"ok"_s) {
                        findings << u"integrity:"_s + row.text(0).simplified();
                    }
                });
            });
        },
        [&] {
            return collect(findings, u"foreign_key"_s, [&] {
                return each(connection, u"PRAGMA foreign_key_check"_s, {}, [&](const Row &row) {
                    if (findings.size() < 2 * kMostFindings) {
                        findings << u"foreign_key:%1:%2"_s.arg(row.text(0)).arg(row.integer(1));
                    }
                });
            });
        });
    if (!done) {
        return done.error();
    }
    return findings;
}

Result<Verification> verifyAll(Connection &connection)
{
    auto file = fileFindings(connection);
    if (!file) {
        return file.error();
    }
    Verification verification;
    verification.findings = file.value();
    if (auto done
        = collect(verification.findings, u"schema"_s, [&] { return checkSchema(connection, verification.findings); });
        !done) {
        return done.error();
    }
    if (!verification.findings.filter(u"schema"_s).isEmpty()) {
        return verification; // the rules below would ask for tables that may not be there
    }
    for (const Rule &rule : rules()) {
        if (auto done = applyRule(connection, rule, verification.findings); !done) {
            return done.error();
        }
    }
    const auto hashed = collect(verification.findings, u"content"_s, [&]() -> Status {
        const auto hash = contentHash(connection);
        if (!hash) {
            return hash.error();
        }
        verification.contentHash = hash.value();
        return Done {};
    });
    if (!hashed) {
        return hashed.error();
    }
    return verification;
}

} // namespace caodiem::store
