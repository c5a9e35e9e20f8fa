// SPDX-License-Identifier: GPL-3.0-or-later
// Editing the registers: what a form writes, what it refuses, and that taking it back leaves nothing behind.
#include "service/spell_edit.h"
#include "unit/service/register_edits.h"

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;
using domain::EventKind;

TEST_F(RegisterEdits, EveryEditShowsAtOnceAndItsUndoLeavesNothingBehind)
{
    const QString before = hash();
    const QStringList pictureBefore = picture();
    const std::vector<std::function<void(ResidentDraft &)>> edits {
        [](ResidentDraft &d) { d.fullName = u"  Đặng   Thị Ẩn "_s; },
        [](ResidentDraft &d) { d.personalId = freeId(1); }, [](ResidentDraft &d) { d.birth = u"2013"_s; },
        [](ResidentDraft &d) { d.birth = u"05/2013"_s, d.sex = domain::Sex::Female; },
        [](ResidentDraft &d) { d.phone = u"0912345678"_s, d.address = u"Ngõ 3"_s; },
        [](ResidentDraft &d) { d.householdCode = u"H-MOI"_s, d.householdHead = u"Chủ Mới"_s; },
        [](ResidentDraft &d) { d.householdCode.clear(), d.householdHead.clear(); },
        [](ResidentDraft &d) { d.guardianName = u"Mẹ Nó"_s, d.guardianPersonalId = freeId(2); },
        [](ResidentDraft &d) { d.oldId = u"012 345 678"_s; },
        [](ResidentDraft &d) { d.village = u"Thôn Hoàn Toàn Mới"_s; },
        [this](ResidentDraft &d) { d.village = u"Thôn Hoàn Toàn Mới"_s, d.movedOn = today() - 3; },
        [this](ResidentDraft &d) { d.school = u"Trường Khác"_s, d.schoolClass = u"9Z"_s, d.movedOn = today(); },
        [](ResidentDraft &d) { d.residence = domain::Residence::Temporary; },
        [this](ResidentDraft &d) { d.leftOn = today() - 1; }, [this](ResidentDraft &d) { d.diedOn = today() - 2; }};
    for (std::size_t i = 0; i < edits.size(); ++i) {
        const EditDone done = must(m_office->save(changed(draft(7), edits[i])));
        ASSERT_TRUE(done.batch) << i;
        EXPECT_EQ(done.resident, ResidentId {7});
        EXPECT_NE(hash(), before) << i;
        if (i % 4 == 0) {
            expectPictureHolds();
        }
        EXPECT_TRUE(must(m_office->undoImport(*done.batch)).kept.empty()) << i;
        EXPECT_EQ(hash(), before) << i;
        EXPECT_EQ(picture(), pictureBefore) << i;
    }
    EXPECT_EQ(must(m_office->batches()).size(), 1U); // the demo's: edits are no lists
}

TEST_F(RegisterEdits, EditsOfASessionAreTakenBackInAnyOrder)
{
    const QString before = hash();
    const auto phone = must(m_office->save(changed(draft(7), [](auto &d) { d.phone = u"0912345678"_s; })));
    const auto address = must(m_office->save(changed(draft(7), [](auto &d) { d.address = u"Ngõ 3"_s; })));
    must(m_office->undoImport(*phone.batch));
    EXPECT_NE(draft(7).phone, u"0912345678"_s);
    EXPECT_EQ(draft(7).address, u"Ngõ 3"_s); // the later edit stays
    must(m_office->undoImport(*address.batch));
    EXPECT_EQ(hash(), before);
}

TEST_F(RegisterEdits, WhatALaterEditReplacedIsSaidAndStays)
{
    const auto first = must(m_office->save(changed(draft(7), [](auto &d) { d.phone = u"0912345678"_s; })));
    must(m_office->save(changed(draft(7), [](auto &d) { d.phone = u"0987654321"_s; })));
    const UndoSummary undone = must(m_office->undoImport(*first.batch));
    ASSERT_EQ(undone.kept.size(), 1U);
    EXPECT_TRUE(undone.kept.front().what.contains(index().fullName(index().rowOf({7}))));
    EXPECT_EQ(draft(7).phone, u"0987654321"_s);
}

TEST_F(RegisterEdits, AFormThatSaysWhatIsThereWritesNothing)
{
    const QString before = hash();
    for (const qint64 id : {1, 5, 100, 333}) {
        const EditDone done = must(m_office->save(draft(id)));
        EXPECT_FALSE(done.batch);
        EXPECT_FALSE(done.sentence.isEmpty());
    }
    EXPECT_EQ(hash(), before);
}

TEST_F(RegisterEdits, AMoveOpensASpellAndACorrectionRewritesIt)
{
    const std::vector<domain::Spell> before = card(9).spells;
    const Day day = today() - 10;
    must(m_office->save(changed(draft(9), [&](auto &d) { d.village = u"Thôn Khác"_s, d.movedOn = day; })));
    const std::vector<domain::Spell> moved = card(9).spells;
    ASSERT_EQ(moved.size(), before.size() + 1);
    EXPECT_EQ(moved[moved.size() - 2].until, day);
    EXPECT_EQ(moved.back().from, day);
    EXPECT_NE(moved.back().village, before.back().village);
    EXPECT_EQ(moved.back().school, before.back().school);
    EXPECT_EQ(draft(9).village, u"Thôn Khác"_s);
    must(m_office->save(changed(draft(9), [](auto &d) { d.village = u"Thôn Nhầm"_s; })));
    EXPECT_EQ(card(9).spells.size(), moved.size());
    EXPECT_EQ(card(9).spells.back().from, day);
    EXPECT_EQ(draft(9).village, u"Thôn Nhầm"_s);
    const auto refused = m_office->save(changed(draft(9), [&](auto &d) { d.village = u"X"_s, d.movedOn = day - 1; }));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Errc::BadInput);
}

TEST_F(RegisterEdits, SomebodyIsAddedByHandAndFoundByNameNumberAndHousehold)
{
    const QString before = hash();
    ResidentDraft somebody;
    somebody.fullName = u"Hồ Thị Ủy Thác"_s;
    somebody.personalId = freeId(77);
    somebody.birth = u"12/03/2012"_s;
    somebody.village = draft(1).village;
    somebody.householdCode = u"HK-77"_s;
    somebody.householdHead = u"Hồ Văn Chủ"_s;
    somebody.movedOn = today() - 20;
    const EditDone done = must(m_office->save(somebody));
    ASSERT_TRUE(done.batch);
    const auto finds = [&](const QString &text) {
        const auto image = m_office->image();
        const engine::ResidentView view(image->registers->residents, image->snapshot, image->today);
        engine::ResidentFilter filter;
        filter.text = text;
        const auto rows = view.select(filter);
        return std::ranges::any_of(rows, [&](quint32 row) { return view.index().id(row) == done.resident; });
    };
    EXPECT_TRUE(finds(u"uy thac"_s));
    EXPECT_TRUE(finds(somebody.personalId));
    EXPECT_TRUE(finds(u"hk-77"_s));
    EXPECT_TRUE(finds(u"hộ van chu"_s));
    EXPECT_EQ(card(done.resident.value).spells.front().from, today() - 20);
    must(m_office->save(changed(draft(done.resident.value), [](auto &d) { d.personalId = freeId(78); })));
    EXPECT_TRUE(finds(freeId(77))); // a former number
    EXPECT_TRUE(finds(freeId(78)));
    expectPictureHolds();
    EXPECT_TRUE(finds(freeId(77)));
    const UndoSummary stays = must(m_office->undoImport(*done.batch));
    EXPECT_FALSE(stays.kept.empty()); // changed since
    EXPECT_NE(hash(), before);
}

TEST_F(RegisterEdits, AddedAndTakenBackNobodyIsThere)
{
    const QString before = hash();
    const QStringList pictureBefore = picture();
    ResidentDraft somebody;
    somebody.fullName = u"Người Mới"_s;
    somebody.personalId = freeId(5);
    somebody.birth = u"1990"_s;
    const EditDone done = must(m_office->save(somebody));
    must(m_office->undoImport(*done.batch));
    EXPECT_EQ(hash(), before);
    EXPECT_EQ(picture(), pictureBefore);
    EXPECT_FALSE(m_office->resident(done.resident));
}

struct Refused {
    const char *what;
    Field field;
    std::function<void(ResidentDraft &)> change;
};

TEST_F(RegisterEdits, ErrorsStandAtTheirFieldAndNothingIsWritten)
{
    const QString before = hash();
    const Day tomorrow = today() + 1;
    const QString taken = draft(2).personalId;
    const std::vector<Refused> cases {{"no name", Field::FullName, [](auto &d) { d.fullName = u"  "_s; }},
        {"no ID", Field::PersonalId, [](auto &d) { d.personalId.clear(); }},
        {"11 digits", Field::PersonalId, [](auto &d) { d.personalId = u"42312004567"_s; }},
        {"letters", Field::PersonalId, [](auto &d) { d.personalId = u"04231200456A"_s; }},
        {"somebody's ID", Field::PersonalId, [&](auto &d) { d.personalId = taken; }},
        {"30/02", Field::Birth, [](auto &d) { d.birth = u"30/02/2015"_s; }},
        {"31/04", Field::Birth, [](auto &d) { d.birth = u"31/04/2015"_s; }},
        {"words", Field::Birth, [](auto &d) { d.birth = u"hôm qua"_s; }},
        {"no birth", Field::Birth, [](auto &d) { d.birth.clear(); }},
        {"born tomorrow", Field::Birth, [](auto &d) { d.birth = u"01/01/2099"_s; }},
        {"guardian's ID", Field::GuardianId, [](auto &d) { d.guardianPersonalId = u"123"_s; }},
        {"former card", Field::OldId, [](auto &d) { d.oldId = u"12345678"_s; }},
        {"own guardian", Field::GuardianId, [](auto &d) { d.guardianPersonalId = d.personalId; }},
        {"class alone", Field::School, [](auto &d) { d.school.clear(), d.schoolClass = u"5A"_s; }},
        {"moved tomorrow", Field::MovedOn, [&](auto &d) { d.village = u"X"_s, d.movedOn = tomorrow; }},
        {"moved before birth", Field::MovedOn, [&](auto &d) { d.village = u"X"_s, d.movedOn = 2400000; }},
        {"died tomorrow", Field::DiedOn, [&](auto &d) { d.diedOn = tomorrow; }},
        {"left before birth", Field::LeftOn, [](auto &d) { d.leftOn = 2400000; }}};
    for (const Refused &each : cases) {
        const ResidentCard known = card(7);
        const ResidentDraft form = changed(known.draft, each.change);
        const auto notes = check(form, &known, *m_office->image());
        const auto note = std::ranges::find_if(notes, &FieldNote::blocks);
        ASSERT_NE(note, notes.end()) << each.what;
        EXPECT_EQ(note->field, each.field) << each.what;
        EXPECT_FALSE(note->sentence.isEmpty());
        const auto saved = m_office->save(form);
        ASSERT_FALSE(saved) << each.what;
        EXPECT_EQ(sentenceFor(saved.error()), note->sentence) << each.what;
    }
    EXPECT_EQ(hash(), before);
}

TEST_F(RegisterEdits, WarningsSayTheirSentenceAndNeverBlock)
{
    const ResidentCard known = card(7);
    const ResidentCard other = card(8);
    const std::vector<Refused> cases {
        {"ID of another year", Field::PersonalId, [](auto &d) { d.personalId = u"042300004567"_s; }},
        {"unknown province", Field::PersonalId, [](auto &d) { d.personalId = u"003312004567"_s; }},
        {"year only", Field::Birth, [](auto &d) { d.birth = u"2012"_s; }},
        {"phone", Field::Phone, [](auto &d) { d.phone = u"12345"_s; }},
        {"no guardian", Field::Guardian, [](auto &d) { d.birth = u"01/01/2020"_s, d.guardianName.clear(); }},
        {"new village", Field::Village, [](auto &d) { d.village = u"Thôn Không Có"_s; }},
        {"no village", Field::Village, [](auto &d) { d.village.clear(); }},
        {"new household", Field::HouseholdCode, [](auto &d) { d.householdCode = u"H-X"_s; }},
        {"new school", Field::School, [](auto &d) { d.school = u"Trường Không Có"_s; }},
        {"namesake", Field::FullName,
            [&](auto &d) { d.fullName = other.draft.fullName.toUpper(), d.birth = other.draft.birth; }}};
    for (const Refused &each : cases) {
        const auto notes = check(changed(known.draft, each.change), &known, *m_office->image());
        const auto note = std::ranges::find(notes, each.field, &FieldNote::field);
        ASSERT_NE(note, notes.end()) << each.what;
        EXPECT_FALSE(blocks(notes)) << each.what;
        EXPECT_FALSE(note->sentence.isEmpty());
    }
}

TEST_F(RegisterEdits, ABulkChangeDoesWhatItsPreviewSaidAndGoesBackAsOne)
{
    const QString before = hash();
    const QStringList pictureBefore = picture();
    const auto change = [&](BulkChange::Kind kind) {
        BulkChange out;
        out.kind = kind;
        out.people = all();
        out.on = today() - 5;
        out.village = draft(1).village;
        out.school = u"Trường Gộp"_s;
        out.schoolClass = u"1A"_s;
        out.residence = domain::Residence::Temporary;
        out.outcome = EventKind::Absent;
        out.note = u"Cả nhà đi làm"_s;
        return out;
    };
    using Kind = BulkChange::Kind;
    for (const Kind kind : {Kind::Village, Kind::SchoolClass, Kind::Residence, Kind::Contact, Kind::Leave}) {
        const BulkPreview said = must(m_office->preview(change(kind)));
        EXPECT_EQ(hash(), before);
        qint64 skipped = 0;
        for (const BulkSkip &skip : said.skipped) {
            skipped += skip.people;
            EXPECT_FALSE(skip.reason.isEmpty());
            EXPECT_LE(skip.names.size(), 3);
        }
        EXPECT_EQ(said.changing + skipped, std::ssize(all()));
        EXPECT_GT(said.changing, 100);
        const EditDone done = must(m_office->apply(change(kind)));
        ASSERT_TRUE(done.batch);
        if (kind != Kind::Contact) { // done once, it has nobody left to change
            EXPECT_EQ(must(m_office->preview(change(kind))).changing, 0);
        }
        expectPictureHolds();
        EXPECT_TRUE(must(m_office->undoImport(*done.batch)).kept.empty());
        EXPECT_EQ(hash(), before);
        EXPECT_EQ(picture(), pictureBefore);
    }
}

TEST_F(RegisterEdits, BulkChangesThatCannotBeAreRefusedInOneSentence)
{
    const QString before = hash();
    BulkChange change;
    change.people = all();
    EXPECT_FALSE(m_office->apply(change)); // no day
    change.on = today() + 1;
    EXPECT_FALSE(m_office->apply(change));
    change.on = today();
    EXPECT_FALSE(m_office->apply(change)); // no village
    change.kind = BulkChange::Kind::SchoolClass;
    change.schoolClass = u"5A"_s;
    EXPECT_FALSE(m_office->apply(change));
    change.kind = BulkChange::Kind::Contact;
    change.outcome = EventKind::EidActivated;
    const auto refused = m_office->preview(change);
    ASSERT_FALSE(refused);
    EXPECT_FALSE(sentenceFor(refused.error()).contains(u"edit:"));
    EXPECT_EQ(hash(), before);
}

TEST_F(RegisterEdits, ABulkMoveThatALaterEditBuildsOnKeepsThatPerson)
{
    BulkChange change;
    change.people = {{3}, {4}, {5}};
    change.on = today() - 30;
    change.village = u"Thôn Gộp"_s;
    const EditDone done = must(m_office->apply(change));
    must(m_office->save(changed(draft(4), [&](auto &d) { d.village = u"Thôn Sau"_s, d.movedOn = today() - 2; })));
    const UndoSummary undone = must(m_office->undoImport(*done.batch));
    ASSERT_GE(undone.kept.size(), 1U);
    EXPECT_EQ(draft(4).village, u"Thôn Sau"_s);
    EXPECT_NE(draft(3).village, u"Thôn Gộp"_s);
    EXPECT_NE(draft(5).village, u"Thôn Gộp"_s);
    static_cast<void>(hash());
    expectPictureHolds();
}

TEST_F(RegisterEdits, OrganisationsAreAddedChangedAndTakenBack)
{
    const QString before = hash();
    const std::size_t count = m_office->image()->registers->organisations->size();
    OrganisationDraft form;
    form.name = u"Công ty Mẫu"_s;
    form.taxCode = u"0100233488"_s;
    form.establishedOn = u"30/12/2025"_s;
    form.representative = u"Võ Thành Danh"_s;
    form.village = draft(1).village;
    const EditDone added = must(m_office->save(form));
    ASSERT_TRUE(added.batch);
    ASSERT_EQ(m_office->image()->registers->organisations->size(), count + 1);
    OrganisationCard known = must(m_office->organisation(added.organisation));
    EXPECT_EQ(known.draft.establishedOn, u"30/12/2025"_s);
    OrganisationDraft other = known.draft;
    other.phone = u"0912345678"_s;
    const EditDone edited = must(m_office->save(other));
    EXPECT_EQ(m_office->image()->registers->organisations->at(count).phone, u"0912345678"_s);
    form.id = {};
    EXPECT_FALSE(m_office->save(form)); // the tax code is taken
    other.taxCode = u"12"_s;
    EXPECT_FALSE(m_office->save(other));
    other.taxCode = u"0100233480"_s; // a wrong check digit only warns
    const auto notes = check(other, &known, *m_office->image());
    EXPECT_FALSE(blocks(notes));
    EXPECT_TRUE(std::ranges::any_of(notes, [](const FieldNote &note) { return note.field == Field::TaxCode; }));
    must(m_office->undoImport(*edited.batch));
    must(m_office->undoImport(*added.batch));
    EXPECT_EQ(hash(), before);
    EXPECT_EQ(m_office->image()->registers->organisations->size(), count);
}

TEST_F(RegisterEdits, ACardTellsWhatHappenedAndWhereItCameFrom)
{
    BulkChange change;
    change.kind = BulkChange::Kind::Contact;
    change.people = {{7}};
    change.on = today();
    change.outcome = EventKind::Absent;
    change.note = u"Hẹn buổi tối"_s;
    must(m_office->apply(change));
    const ResidentCard known = card(7);
    ASSERT_FALSE(known.timeline.empty());
    EXPECT_EQ(known.timeline.front().event, EventKind::Absent);
    EXPECT_EQ(known.timeline.front().note, u"Hẹn buổi tối"_s);
    EXPECT_TRUE(known.timeline.front().source.contains(u"test"_s));
    EXPECT_TRUE(std::ranges::is_sorted(known.timeline, std::greater(), &TimelineEntry::on));
}

TEST(SpellEdit, SpellsStayInOrderWhateverIsDone)
{
    domain::Spell place;
    place.village = {2};
    std::vector<domain::Spell> spells {{}};
    EXPECT_EQ(move(spells, place, 100), SpellOutcome::Changed);
    EXPECT_EQ(move(spells, place, 120), SpellOutcome::Same);
    EXPECT_EQ(move(spells, domain::Spell(), 100), SpellOutcome::Changed); // the same day: rewritten
    EXPECT_EQ(spells.size(), 2U);
    EXPECT_EQ(move(spells, place, 90), SpellOutcome::LaterSpell);
    EXPECT_EQ(leave(spells, 100), SpellOutcome::LaterSpell);
    EXPECT_EQ(leave(spells, 200), SpellOutcome::Changed);
    EXPECT_EQ(move(spells, place, 300), SpellOutcome::Changed); // came back
    ASSERT_EQ(spells.size(), 3U);
    EXPECT_EQ(spells[1].until, 200);
    EXPECT_EQ(spells[2].from, 300);
    EXPECT_EQ(leave(spells, kNever), SpellOutcome::Same);
    EXPECT_EQ(correct(spells, domain::Spell(), 250), SpellOutcome::Same); // the one begun by then
    std::vector<domain::Spell> none;
    EXPECT_EQ(leave(none, 1), SpellOutcome::NotHere);
    EXPECT_EQ(spellAt(none, 1), nullptr);
}

TEST_F(RegisterEdits, WhoComesBackToTheSamePlaceWasAwayInBetween)
{
    const Day left = today() - 60;
    const Day back = today() - 20;
    must(m_office->save(changed(draft(1), [&](ResidentDraft &d) { d.leftOn = left; })));
    must(m_office->save(changed(draft(1), [&](ResidentDraft &d) {
        d.leftOn = kNever;
        d.movedOn = back;
    })));
    const auto lives = [this](Day on) {
        const auto spells = card(1).spells;
        return std::ranges::any_of(
            spells, [on](const domain::Spell &spell) { return spell.from <= on && on < spell.until; });
    };
    EXPECT_TRUE(lives(left - 1));
    EXPECT_FALSE(lives(left));
    EXPECT_FALSE(lives(back - 1));
    EXPECT_TRUE(lives(back));
    EXPECT_TRUE(lives(today()));
    expectPictureHolds();
}

TEST_F(RegisterEdits, ANumberThatSomebodyHasIsRefusedThoughNoRegisterIsInMemory)
{
    const QString taken = draft(2).personalId;
    m_office.reset();
    m_office = must(Office::open(folder(), u"test"_s)); // without loadRegisters()
    const auto saved = m_office->save(changed(draft(1), [&](ResidentDraft &d) { d.personalId = taken; }));
    ASSERT_FALSE(saved);
    EXPECT_TRUE(sentenceFor(saved.error()).contains(u"đã có số định danh"_s)
        || sentenceFor(saved.error()).contains(card(2).person.fullName))
        << sentenceFor(saved.error()).toStdString();
}

TEST_F(RegisterEdits, ACorrectedNameOfTheHeadKeepsTheHouseholdTogether)
{
    const auto changeHead = [this](qint64 id, const QString &head) {
        must(m_office->save(changed(draft(id), [&](ResidentDraft &d) {
            d.householdCode.clear();
            d.householdHead = head;
        })));
        return card(id).person.household;
    };
    const HouseholdId first = changeHead(1, u"Hồ Văn Nahm"_s); // leaves for a household without a code
    EXPECT_EQ(changeHead(1, u"Hồ Văn Nam"_s), first) << "a slip in the name of a head who is none of the members";
    EXPECT_EQ(draft(1).householdHead, u"Hồ Văn Nam"_s);
}

TEST_F(RegisterEdits, TheDayGoesOnWhileTheStoreIsOpen)
{
    const QString fixed = m_dir.filePath(u"that.caodiem"_s);
    domain::Unit unit;
    unit.name = u"Công an xã Mẫu"_s;
    const auto office = must(Office::create(fixed, unit, u"test"_s));
    const Day first = office->image()->today;
    office->renewDay(first + 1);
    EXPECT_EQ(office->image()->today, first + 1);
    const Day demo = today(); // which has a day of its own
    m_office->renewDay(demo + 5);
    EXPECT_EQ(today(), demo);
}

} // namespace
} // namespace caodiem::service
