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
    ASSERT_TRUE(m_desk->setState(again.value(), TicketState::Done));
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
    ASSERT_TRUE(m_desk->recordCard(who.id, scan.value().card.issuedOn));
    const auto family = m_desk->household(who.id);
    ASSERT_TRUE(family);
    EXPECT_FALSE(family.value().member(who.id)->needs.card);
    const auto twice = m_desk->recordCard(who.id, scan.value().card.issuedOn);
    ASSERT_FALSE(twice);
    const auto broken = m_desk->scan(u"khong phai the"_s);
    ASSERT_FALSE(broken);
    EXPECT_FALSE(sentenceFor(broken.error()).contains(u"khong phai"_s)) << "nothing of a payload is repeated";
}

} // namespace
} // namespace caodiem::service
