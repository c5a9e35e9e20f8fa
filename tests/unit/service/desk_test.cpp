// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "service/demo.h"
#include "service/desk.h"
#include "service/office.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;
using domain::DeskResult;
using domain::TicketState;

class DeskTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(createDemoStore(folder(), {u"tu-minh"_s, 1200, 1, kNever}, u"test"_s));
        reopen();
    }
    void reopen()
    {
        m_desk.reset();
        m_office.reset();
        auto office = Office::open(folder(), u"test"_s);
        ASSERT_TRUE(office);
        m_office = std::move(office).value();
        m_desk = std::make_unique<Desk>(*m_office);
    }
    [[nodiscard]] QString folder() const { return m_dir.filePath(u"mau.caodiem"_s); }
    /// People whom the current campaign still waits for.
    [[nodiscard]] std::vector<PersonRow> lacking(const QString &indicator) const
    {
        PeopleQuery query;
        query.indicator = indicator;
        query.asOf = m_office->image()->today;
        const auto people = m_office->people(query);
        EXPECT_TRUE(people);
        return people.value().people;
    }
    [[nodiscard]] engine::Standing figure() const
    {
        const OfficeImage &image = *m_office->image();
        return engine::progress(*image.snapshot, *image.campaign({}), image.today).indicators.at(1).total;
    }
    [[nodiscard]] static QString payloadOf(const domain::Resident &who, const QString &number)
    {
        return number + u"||"_s + who.fullName + u'|' + toDate(who.birth.day).toString(u"ddMMyyyy"_s) + u'|'
            + (who.sex == domain::Sex::Male ? u"Nam"_s : u"Nữ"_s) + u"|Khu 7|01032026"_s;
    }
    /// Somebody of the waiting who can be taken in at once.
    [[nodiscard]] DeskMember ready() const
    {
        for (const PersonRow &row : lacking(u"eid_intake_6_14"_s)) {
            const auto family = m_desk->household(row.id);
            EXPECT_TRUE(family);
            const DeskMember *member = family.value().member(row.id);
            if (member != nullptr && !member->resident.guardianName.isEmpty() && member->needs.eid
                && !member->needs.card && !member->needs.cardOnItsWay) {
                return *member;
            }
        }
        ADD_FAILURE() << "nobody can be taken in";
        return {};
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
};

TEST_F(DeskTest, OneKeyTakesAChildInMovesTheFigureAndIsTakenBack)
{
    const DeskMember child = ready();
    const engine::Standing before = figure();
    const auto action = m_desk->record({child.resident.id, DeskResult::TakenIn, {}, {}, false});
    ASSERT_TRUE(action);
    EXPECT_EQ(action.value().kinds, std::vector {domain::EventKind::EidIntake});
    EXPECT_EQ(figure().numerator, before.numerator + 1);
    auto family = m_desk->household(child.resident.id);
    ASSERT_TRUE(family);
    ASSERT_TRUE(family.value().member(child.resident.id)->today);
    EXPECT_FALSE(family.value().member(child.resident.id)->needs.eid);

    const auto again = m_desk->record({child.resident.id, DeskResult::TakenIn, {}, {}, false});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().context, u"desk:nothing"_s);

    ASSERT_TRUE(m_desk->undo(action.value()));
    EXPECT_EQ(figure(), before);
    EXPECT_FALSE(m_desk->undo(action.value())) << "taken back twice";
}

TEST_F(DeskTest, TwoEntriesOfOneKeyAreOneActionAlsoAfterOpeningAgain)
{
    const DeskMember child = ready();
    const auto action = m_desk->record({child.resident.id, DeskResult::Activated, {}, {}, false});
    ASSERT_TRUE(action);
    ASSERT_EQ(action.value().events.size(), 2U);
    reopen();
    auto today = m_desk->day();
    ASSERT_TRUE(today);
    ASSERT_EQ(today.value().actions.size(), 1U);
    EXPECT_EQ(today.value().actions.front().events, action.value().events);
    EXPECT_EQ(today.value().actions.front().result, DeskResult::Activated);
    EXPECT_EQ(today.value().actions.front().name, child.resident.fullName);
    EXPECT_EQ(today.value().files, 1);
    ASSERT_TRUE(m_desk->undo(today.value().actions.front()));
    today = m_desk->day();
    ASSERT_TRUE(today);
    EXPECT_TRUE(today.value().actions.empty());
    EXPECT_EQ(today.value().files, 0);
}

TEST_F(DeskTest, WhatTheRulesForbidIsNotWritten)
{
    const DeskMember child = ready();
    const auto hash = m_office->verify();
    ASSERT_TRUE(hash);
    ASSERT_TRUE(m_desk->record({child.resident.id, DeskResult::Absent, {}, {}, false}));
    ASSERT_TRUE(m_desk->setCardMachine(false));
    bool seen = false;
    for (const PersonRow &row : lacking(u"card_6_14"_s)) {
        const auto family = m_desk->household(row.id);
        ASSERT_TRUE(family);
        if (family.value().member(row.id)->needs.card) {
            const auto refused = m_desk->record({row.id, DeskResult::TakenIn, {}, {}, true});
            ASSERT_FALSE(refused);
            EXPECT_EQ(refused.error().context, u"desk:no-machine"_s);
            EXPECT_FALSE(sentenceFor(refused.error()).isEmpty());
            seen = true;
            break;
        }
    }
    EXPECT_TRUE(seen);
    const auto today = m_desk->day();
    ASSERT_TRUE(today);
    EXPECT_EQ(today.value().actions.size(), 1U);
}

TEST_F(DeskTest, AHouseholdIsShownWhole)
{
    const DeskMember child = ready();
    const auto family = m_desk->household(child.resident.id);
    ASSERT_TRUE(family);
    EXPECT_GT(family.value().members.size(), 1U) << "with the parents";
    bool nothingSeen = false;
    for (const DeskMember &member : family.value().members) {
        EXPECT_EQ(member.resident.household, child.resident.household);
        EXPECT_FALSE(nothingSeen && !member.needs.nothing()) << "who lacks something comes first";
        nothingSeen = nothingSeen || member.needs.nothing();
    }
}

TEST_F(DeskTest, APersonIsFoundByNameWithoutMarksAndByTheEndOfTheNumber)
{
    const DeskMember child = ready();
    const auto finds = [&](const QString &text) {
        const auto found = m_desk->find(text, 2000);
        EXPECT_TRUE(found);
        return std::any_of(found.value().begin(), found.value().end(),
            [&](const DeskMatch &match) { return match.who == child.resident.id; });
    };
    EXPECT_TRUE(finds(child.resident.fullName));
    EXPECT_TRUE(finds(folded(child.resident.fullName).toUpper()));
    EXPECT_TRUE(finds(child.resident.personalId));
    EXPECT_TRUE(finds(child.resident.personalId.right(4)));
    EXPECT_FALSE(finds(u"%"_s));
    EXPECT_FALSE(finds(u"_"_s));
    EXPECT_FALSE(finds(u"   "_s));
}

TEST_F(DeskTest, AFamilyHasOneOpenTicketADay)
{
    const DeskMember child = ready();
    const auto first = m_desk->enqueue(child.resident.id, TicketState::Waiting);
    ASSERT_TRUE(first);
    EXPECT_EQ(first.value().number, 1);
    const auto again = m_desk->enqueue(child.resident.id, TicketState::Serving);
    ASSERT_TRUE(again);
    EXPECT_EQ(again.value().id, first.value().id);
    EXPECT_EQ(again.value().calls, 1);
    auto queue = m_desk->queue();
    ASSERT_TRUE(queue);
    ASSERT_EQ(queue.value().size(), 1U);
    EXPECT_GE(queue.value().front().lacking, 1);
    ASSERT_TRUE(m_desk->setState(again.value().id, TicketState::Done));
    queue = m_desk->queue();
    ASSERT_TRUE(queue);
    EXPECT_TRUE(queue.value().empty());
    const auto later = m_desk->enqueue(child.resident.id, TicketState::Waiting);
    ASSERT_TRUE(later);
    EXPECT_EQ(later.value().number, 2);
}

TEST_F(DeskTest, AScannedCardFindsItsOwnerAndProvesThatItWasIssued)
{
    DeskMember without;
    for (const PersonRow &row : lacking(u"card_6_14"_s)) {
        const auto family = m_desk->household(row.id);
        ASSERT_TRUE(family);
        if (family.value().member(row.id)->needs.card) {
            without = *family.value().member(row.id);
            break;
        }
    }
    ASSERT_FALSE(without.resident.id.isNull());
    const domain::Resident &who = without.resident;
    const QDate birth = toDate(who.birth.day);
    const QString payload = who.personalId + u"||"_s + who.fullName + u'|' + birth.toString(u"ddMMyyyy"_s) + u'|'
        + (who.sex == domain::Sex::Male ? u"Nam"_s : u"Nữ"_s) + u"|Khu 7|01032026"_s;
    const auto scan = m_desk->scan(payload);
    ASSERT_TRUE(scan);
    EXPECT_EQ(scan.value().who, who.id);
    EXPECT_TRUE(scan.value().provesCard);
    ASSERT_FALSE(scan.value().lines.empty()) << "the address differs";
    const auto taken = m_desk->takeOver(scan.value().card, who.id);
    ASSERT_TRUE(taken);
    const auto family = m_desk->household(who.id);
    ASSERT_TRUE(family);
    EXPECT_FALSE(family.value().member(who.id)->needs.card);
    EXPECT_EQ(family.value().member(who.id)->resident.address, u"Khu 7"_s);
    ASSERT_FALSE(m_desk->takeOver(scan.value().card, who.id)) << "nothing is left to take over";
    ASSERT_TRUE(m_office->undoImport(*taken.value().batch)) << "both go back as one";
    EXPECT_EQ(m_office->resident(who.id).value().person, who);
    EXPECT_TRUE(m_desk->household(who.id).value().member(who.id)->needs.card);
    const auto broken = m_desk->scan(u"khong phai the"_s);
    ASSERT_FALSE(broken);
    EXPECT_FALSE(sentenceFor(broken.error()).contains(u"khong phai"_s)) << "nothing of a payload is repeated";
}

TEST_F(DeskTest, ANumberThatWasCorrectedSinceStillFindsItsOwner)
{
    const domain::Resident who = ready().resident;
    ResidentDraft draft = m_office->resident(who.id).value().draft;
    draft.personalId = u"030215990017"_s;
    ASSERT_TRUE(m_office->save(draft));
    const auto scan = m_desk->scan(payloadOf(who, who.personalId));
    ASSERT_TRUE(scan);
    EXPECT_EQ(scan.value().who, who.id);
    EXPECT_EQ(scan.value().foundBy, DeskFoundBy::FormerNumber);
}

TEST_F(DeskTest, AStrangerOfTheSameNameAndBirthDateIsPointedOut)
{
    const domain::Resident who = ready().resident;
    QString number = who.personalId;
    number[11] = number[11] == u'9' ? u'8' : u'9';
    const auto scan = m_desk->scan(payloadOf(who, number));
    ASSERT_TRUE(scan);
    EXPECT_TRUE(scan.value().who.isNull());
    EXPECT_EQ(scan.value().namesakes, QStringList {who.personalId.right(3)});
}

TEST_F(DeskTest, WhoMovedAwayIsShownWhenAskedForAndNobodyElseInTheirPlace)
{
    const DeskMember child = ready();
    ResidentDraft draft = m_office->resident(child.resident.id).value().draft;
    draft.leftOn = m_office->image()->today - 10;
    ASSERT_TRUE(m_office->save(draft));
    const auto family = m_desk->household(child.resident.id);
    ASSERT_TRUE(family);
    ASSERT_NE(family.value().member(child.resident.id), nullptr);
    EXPECT_FALSE(family.value().member(child.resident.id)->lives);
    for (const DeskMember &member : family.value().members) {
        if (member.resident.id != child.resident.id) {
            EXPECT_EQ(m_desk->household(member.resident.id).value().member(child.resident.id), nullptr);
            return;
        }
    }
    FAIL() << "nobody else lives there";
}

TEST_F(DeskTest, OnlyTheVeryEntriesOfAnActionAreTakenBack)
{
    const DeskMember child = ready();
    DeskAction action = m_desk->record({child.resident.id, DeskResult::TakenIn, {}, {}, false}).value();
    DeskAction other = action;
    other.who = {child.resident.id.value + 1};
    EXPECT_FALSE(m_desk->undo(other)) << "somebody else's";
    other = action;
    ++other.atMs;
    EXPECT_FALSE(m_desk->undo(other)) << "another moment's, as in another store";
    EXPECT_TRUE(m_desk->undo(action));
}

TEST_F(DeskTest, AFinishedTicketIsNotOpenedAgainByAnOldCopyOfIt)
{
    const DeskMember child = ready();
    const domain::Ticket seen = m_desk->enqueue(child.resident.id, TicketState::Serving).value();
    ASSERT_TRUE(m_desk->setState(seen.id, TicketState::Done));
    ASSERT_TRUE(m_desk->setState(seen.id, TicketState::Paused));
    EXPECT_TRUE(m_desk->queue().value().empty());
    EXPECT_TRUE(m_desk->next().value().isNull());
}

TEST_F(DeskTest, ATicketThatNobodyIsLeftInDoesNotStopTheQueue)
{
    const auto rows = lacking(u"eid_intake_6_14"_s);
    domain::Resident alone;
    domain::Resident other;
    for (const PersonRow &row : rows) {
        const auto family = m_desk->household(row.id).value();
        const domain::Resident resident = family.member(row.id)->resident;
        if (resident.household.isNull()) {
            continue;
        }
        (alone.id.isNull() ? alone : other) = resident;
        if (!other.id.isNull() && other.household != alone.household) {
            break;
        }
    }
    ASSERT_NE(alone.household, other.household);
    const auto first = m_desk->enqueue(alone.id, TicketState::Waiting);
    ASSERT_TRUE(first);
    ASSERT_TRUE(m_desk->enqueue(other.id, TicketState::Waiting));
    const DeskHousehold family = m_desk->household(alone.id).value();
    for (const DeskMember &member : family.members) { // all of them leave it
        ResidentDraft draft = m_office->resident(member.resident.id).value().draft;
        draft.householdCode = u"HO-MOI"_s;
        draft.householdHead = u"Chủ hộ Mới"_s;
        ASSERT_TRUE(m_office->save(draft));
    }
    const auto next = m_desk->next();
    ASSERT_TRUE(next) << describe(next.error()).toStdString();
    ASSERT_FALSE(next.value().isNull());
    EXPECT_EQ(m_desk->household(next.value()).value().id, other.household);
}

TEST_F(DeskTest, ContactsWrittenInBulkAreNobodysKeysAtTheDesk)
{
    BulkChange change;
    change.kind = BulkChange::Kind::Contact;
    change.people = {ready().resident.id};
    change.on = m_office->image()->today;
    ASSERT_TRUE(m_office->apply(change));
    EXPECT_TRUE(m_desk->day().value().actions.empty());
}

} // namespace
} // namespace caodiem::service
