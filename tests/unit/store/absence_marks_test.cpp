// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"
#include "support/store_sample.h"

#include <algorithm>

namespace caodiem::store {
namespace {

using namespace Qt::StringLiterals;
using sample::day;
using sample::must;
using sample::stamp;

class AbsenceMarks : public sample::StoreTest { };

TEST_F(AbsenceMarks, HoldUntilWithdrawnAndLeaveTheContentHashAlone)
{
    const auto store = makeFilled(2);
    const QString before = must(store->verify()).contentHash;
    EXPECT_TRUE(must(store->absenceMarks()).isEmpty());
    must(store->markAbsences({u"aa"_s, u"bb"_s}, day(2026, 5, 2), stamp()));
    must(store->markAbsences({u"bb"_s, u"cc"_s}, day(2026, 5, 3), stamp())); // one of them holds already
    EXPECT_EQ(must(store->absenceMarks()), (QSet<QString> {u"aa"_s, u"bb"_s, u"cc"_s}));
    must(store->withdrawAbsenceMarks({u"bb"_s, u"none"_s}, stamp()));
    EXPECT_EQ(must(store->absenceMarks()), (QSet<QString> {u"aa"_s, u"cc"_s}));
    must(store->markAbsences({u"bb"_s}, day(2026, 5, 4), stamp())); // and again
    EXPECT_EQ(must(store->absenceMarks()).size(), 3);
    const Verification found = must(store->verify());
    EXPECT_EQ(found.contentHash, before);
    EXPECT_TRUE(found.findings.isEmpty());
}

TEST_F(AbsenceMarks, AreAuditedByCountOnlyAndNotWhereNothingChanged)
{
    const auto store = makeFilled(2);
    const auto count = [&] { return must(store->audit(0)).size(); };
    const auto before = count();
    must(store->markAbsences({u"aa"_s, u"bb"_s}, day(2026, 5, 2), stamp()));
    EXPECT_EQ(count(), before + 1);
    must(store->markAbsences({u"aa"_s}, day(2026, 5, 2), stamp()));
    must(store->withdrawAbsenceMarks({u"none"_s}, stamp()));
    EXPECT_EQ(count(), before + 1);
    const auto rows = must(store->audit(0));
    const auto row = std::ranges::find(rows, u"absence.seen"_s, &AuditRow::action);
    ASSERT_NE(row, rows.end());
    EXPECT_TRUE(row->after.contains(u"\"marks\":2"_s) || row->after.contains(u"\"marks\": 2"_s));
    EXPECT_FALSE(QString(row->subject + row->after).contains(u"aa"_s));
}

} // namespace
} // namespace caodiem::store
