// SPDX-License-Identifier: GPL-3.0-or-later
// Entries recorded, mended and withdrawn in the registers.
#include "unit/service/register_edits.h"

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;
using domain::EventKind;

TEST_F(RegisterEdits, AnEntryOfATimeLineIsWithdrawnOnceAndPutBack)
{
    const QString before = hash();
    const QStringList pictureBefore = picture();
    const auto steps = [this](qint64 id) { return card(id).steps; };
    int withdrawn = 0;
    for (qint64 id = 1; id < 40; ++id) {
        const ResidentCard known = card(id);
        const auto entry = std::ranges::find(known.timeline, TimelineEntry::Kind::Step, &TimelineEntry::kind);
        if (entry == known.timeline.end()) {
            continue;
        }
        ++withdrawn;
        const EditDone done = must(m_office->withdraw(entry->entry));
        EXPECT_EQ(done.resident, ResidentId {id});
        EXPECT_EQ(steps(id).at(domain::residentStepIndex(entry->event)), kNever);
        EXPECT_TRUE(done.sentence.contains(known.person.fullName));
        const auto again = m_office->withdraw(entry->entry);
        ASSERT_FALSE(again);
        EXPECT_EQ(again.error().code, Errc::Conflict);
        expectPictureHolds();
        EXPECT_TRUE(must(m_office->undoImport(*done.batch)).kept.empty());
        EXPECT_EQ(steps(id), known.steps);
    }
    EXPECT_GT(withdrawn, 5);
    EXPECT_EQ(hash(), before);
    EXPECT_EQ(picture(), pictureBefore);
}

TEST_F(RegisterEdits, StepsOfAnOrganisationAreRecordedMendedAndTakenOut)
{
    const QString before = hash();
    OrganisationDraft fresh;
    fresh.name = u"Công ty Mẫu Thử"_s;
    const EditDone added = must(m_office->save(fresh));
    const OrganisationId id = added.organisation;
    const auto day = [&](EventKind step) {
        const engine::OrganisationView view(
            m_office->image()->registers->organisations, m_office->image()->snapshot, nullptr, today());
        return view.stepOf(view.index().rowOf(id), domain::organisationStepIndex(step));
    };
    const auto save = [&](const QString &registered, const QString &verified) {
        OrganisationDraft draft = must(m_office->organisation(id)).draft;
        draft.registeredOn = registered;
        draft.verifiedOn = verified;
        return m_office->save(draft);
    };
    std::vector<BatchId> batches {*added.batch, *must(m_office->recordStep(id, EventKind::OrgVerified)).batch};
    EXPECT_EQ(day(EventKind::OrgVerified), today());
    EXPECT_FALSE(must(m_office->recordStep(id, EventKind::OrgVerified)).batch); // once is enough
    batches.push_back(*must(save(fmt_vi::date(today() - 4), fmt_vi::date(today() - 2))).batch);
    EXPECT_EQ(day(EventKind::OrgRegistered), today() - 4);
    EXPECT_EQ(day(EventKind::OrgVerified), today() - 2);
    EXPECT_EQ(must(m_office->organisation(id)).timeline.size(), 2U); // the wrong day has gone
    expectPictureHolds();
    batches.push_back(*must(save(fmt_vi::date(today() - 4), {})).batch);
    EXPECT_EQ(day(EventKind::OrgVerified), kNever);
    EXPECT_FALSE(save(fmt_vi::date(today() + 1), {}));
    EXPECT_FALSE(save(u"05/2026"_s, {})); // a month is no day
    for (auto batch = batches.rbegin(); batch != batches.rend(); ++batch) {
        EXPECT_TRUE(must(m_office->undoImport(*batch)).kept.empty());
    }
    EXPECT_EQ(hash(), before);
}

TEST_F(RegisterEdits, AnotherVillageAsksForTheAddress)
{
    must(m_office->save(changed(draft(9), [](auto &d) { d.address = u"Ngõ 3"_s; })));
    const ResidentCard known = card(9);
    const auto asked = [&](const QString &village, const QString &address) {
        const auto notes = check(changed(known.draft, [&](auto &d) { d.village = village, d.address = address; }),
            &known, *m_office->image());
        return std::ranges::count(notes, Field::Address, &FieldNote::field) > 0;
    };
    EXPECT_TRUE(asked(u"Thôn Khác"_s, u"Ngõ 3"_s));
    EXPECT_FALSE(asked(u"Thôn Khác"_s, u"Ngõ 4"_s));
    EXPECT_FALSE(asked(known.draft.village, u"Ngõ 3"_s));
}

} // namespace
} // namespace caodiem::service
