// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/owned_rows.h"

using namespace Qt::StringLiterals;

namespace caodiem::store {
namespace {

Error orphan()
{
    return Error {Errc::Corrupt, u"orphan row"_s, u"a row belongs to nobody"_s};
}

} // namespace

Result<OwnedRows> OwnedRows::open(Connection &connection, const QString &sql)
{
    auto cursor = Cursor::open(connection, sql);
    if (!cursor) {
        return cursor.error();
    }
    OwnedRows rows(std::move(cursor).value());
    if (auto first = rows.advance(); !first) {
        return first.error();
    }
    return rows;
}

Status OwnedRows::advance()
{
    const auto more = m_cursor->next();
    if (!more) {
        return more.error();
    }
    m_atEnd = !more.value();
    m_owner = m_atEnd ? 0 : m_cursor->row().integer(0);
    return Done {};
}

Status OwnedRows::take(qint64 owner, const std::function<void(const Row &)> &visit)
{
    while (!m_atEnd && m_owner <= owner) {
        if (m_owner < owner) {
            return orphan();
        }
        visit(m_cursor->row());
        if (auto next = advance(); !next) {
            return next;
        }
    }
    return Done {};
}

Status OwnedRows::finish() const
{
    if (!m_atEnd) {
        return orphan();
    }
    return Done {};
}

} // namespace caodiem::store
