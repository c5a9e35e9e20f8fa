// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include "base/log.h"

using namespace Qt::StringLiterals;

namespace caodiem::store {

Transaction::~Transaction()
{
    if (!m_open) {
        return;
    }
    // SQLite may have rolled back by itself (disk full, I/O error); what it could not undo now the journal undoes at
    // the next opening. Either way there is nobody left to tell but the log.
    if (const auto undone = run(*m_connection, u"ROLLBACK"_s); !undone) {
        log::failure(undone.error());
    }
}

Status Transaction::begin()
{
    auto begun = run(*m_connection, u"BEGIN IMMEDIATE"_s);
    m_open = static_cast<bool>(begun);
    return begun;
}

Status Transaction::commit()
{
    auto committed = run(*m_connection, u"COMMIT"_s);
    if (committed) {
        m_open = false;
    }
    return committed;
}

} // namespace caodiem::store
