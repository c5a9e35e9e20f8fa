// SPDX-License-Identifier: GPL-3.0-or-later
// What the intake desk asks and writes.
#include "base/text.h"
#include "store/audit.h"
#include "store/event_log.h"
#include "store/schedule_store.h"
#include "store/store_parts.h"
#include "store/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caodiem::store {
namespace {

constexpr qsizetype kLongestSearch = 100;

/// LIKE takes these for itself.
QString likeText(QString word)
{
    return word.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
}

bool isDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString ticketRow(TicketId id)
{
    return u"ticket:%1"_s.arg(id.value);
}

Result<int> nextNumber(Connection &connection, Day on)
{
    const auto highest = number(connection, u"SELECT max(number) FROM ticket WHERE on_date = ?"_s, {isoFromDay(on)});
    if (!highest) {
        return highest.error();
    }
    return static_cast<int>(highest.value().value_or(0)) + 1;
}

Result<domain::Ticket> newTicket(Connection &connection, domain::Ticket ticket)
{
    const auto next = nextNumber(connection, ticket.on);
    if (!next) {
        return next.error();
    }
    ticket.number = next.value();
    const auto id = insertRow(connection, ticket, 0);
    if (!id) {
        return id.error();
    }
    ticket.id.value = id.value();
    return ticket;
}

Result<domain::Ticket> changedTicket(Connection &connection, const domain::Ticket &ticket)
{
    if (const auto before = readRow<domain::Ticket>(connection, ticket.id.value); !before) {
        return before.error();
    }
    if (auto done = updateRow(connection, ticket); !done) {
        return done.error();
    }
    return ticket;
}

} // namespace

Result<std::vector<EventId>> Store::recordAll(const std::vector<domain::Event> &events, const domain::Stamp &stamp)
{
    Connection &connection = *m_parts->connection;
    return inTransaction(connection, [&]() -> Result<std::vector<EventId>> {
        std::vector<EventId> ids;
        for (const domain::Event &event : events) {
            const auto id = recordEvent(connection, event, stamp);
            if (!id) {
                return id.error();
            }
            ids.push_back(id.value());
        }
        return ids;
    });
}

Status Store::voidAll(const std::vector<EventId> &events, const QString &reason, const domain::Stamp &stamp)
{
    Connection &connection = *m_parts->connection;
    return inTransaction(connection, [&]() -> Status {
        for (const EventId id : events) {
            if (auto done = caodiem::store::voidEvent(connection, id, reason, stamp); !done) {
                return done;
            }
        }
        return Done {};
    });
}

Result<std::vector<domain::Event>> Store::deskEvents(Day on)
{
    return readRows<domain::Event>(*m_parts->connection,
        u"WHERE source = 'desk' AND on_date = ? AND batch_id IS NULL AND id NOT IN (SELECT event_id FROM event_void) "
        "AND id NOT IN (SELECT event_id FROM call WHERE event_id IS NOT NULL) ORDER BY id"_s,
        {isoFromDay(on)});
}

Result<std::vector<domain::Resident>> Store::membersOf(HouseholdId household)
{
    return readRows<domain::Resident>(
        *m_parts->connection, u"WHERE household_id = ? ORDER BY born_on, id"_s, {household.value});
}

Result<std::vector<domain::Household>> Store::households(const std::vector<HouseholdId> &ids)
{
    std::vector<domain::Household> out;
    for (const HouseholdId id : ids) {
        const auto household = readRow<domain::Household>(*m_parts->connection, id.value);
        if (!household) {
            return household.error();
        }
        out.push_back(household.value());
    }
    return out;
}

Result<std::vector<ResidentId>> Store::findResidents(const QString &text, int most)
{
    const QString wanted = folded(cleanText(text)).left(kLongestSearch);
    QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    QStringList conditions;
    QVariantList binds;
    for (const QString &word : words) {
        conditions.append(isDigits(word) ? u"personal_id LIKE ? ESCAPE '\\'"_s : u"folded_name LIKE ? ESCAPE '\\'"_s);
        binds.append(isDigits(word) ? QString(u'%' + word) : QString(u'%' + likeText(word) + u'%'));
    }
    std::vector<ResidentId> ids;
    if (conditions.isEmpty()) {
        return ids;
    }
    const QString sql = u"SELECT id FROM resident WHERE died_on IS NULL AND "_s + conditions.join(u" AND "_s)
        + u" ORDER BY id LIMIT ?"_s;
    binds.append(most);
    const auto done
        = each(*m_parts->connection, sql, binds, [&ids](const Row &row) { ids.push_back(row.id<ResidentId>(0)); });
    if (!done) {
        return done.error();
    }
    return ids;
}

Result<std::vector<domain::Ticket>> Store::tickets(Day on)
{
    return readRows<domain::Ticket>(*m_parts->connection, u"WHERE on_date = ? ORDER BY number"_s, {isoFromDay(on)});
}

Result<domain::Ticket> Store::ticket(TicketId id)
{
    return readRow<domain::Ticket>(*m_parts->connection, id.value);
}

Result<domain::Ticket> Store::putTicket(const domain::Ticket &ticket, const domain::Stamp &stamp)
{
    Connection &connection = *m_parts->connection;
    return inTransaction(connection, [&]() -> Result<domain::Ticket> {
        domain::Ticket entry = ticket;
        entry.recordedBy = stamp.by;
        auto written = ticket.id.isNull() ? newTicket(connection, entry) : changedTicket(connection, entry);
        if (!written) {
            return written;
        }
        if (ticket.arrivedAtMs != 0) { // whoever is here keeps the appointment of the day, however the ticket was made
            if (auto kept = markCame(connection, ticket); !kept) {
                return kept.error();
            }
        }
        const QString action = ticket.id.isNull() ? u"ticket.new"_s : u"ticket.change"_s;
        const QString state = compact({{u"state"_s, wordOf(entry.state)}, {u"calls"_s, entry.calls}});
        if (auto noted = writeAudit(connection, {action, ticketRow(written.value().id), {}, state}, stamp); !noted) {
            return noted.error();
        }
        return written;
    });
}

} // namespace caodiem::store
