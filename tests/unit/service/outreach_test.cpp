// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/activation_wait.h"
#include "service/demo.h"
#include "service/desk.h"
#include "service/office.h"
#include "service/outreach.h"
#include "service/translation.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <gtest/gtest.h>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;
using domain::CallResult;
using domain::EventKind;
using domain::OutreachKind;

constexpr std::size_t kActivated = domain::residentStepIndex(EventKind::EidActivated);

class OutreachTest : public testing::Test {
protected:
    void SetUp() override
    {
        installTranslations();
        ASSERT_TRUE(createDemoStore(folder(), {u"tu-minh"_s, 1500, 1, kNever}, u"test"_s));
        auto office = Office::open(folder(), u"test"_s);
        ASSERT_TRUE(office);
        m_office = std::move(office).value();
        ASSERT_TRUE(m_office->loadRegisters());
        m_outreach = std::make_unique<Outreach>(*m_office);
    }
    [[nodiscard]] QString folder() const { return m_dir.filePath(u"mau.caodiem"_s); }
    [[nodiscard]] Day today() const { return m_office->image()->today; }
    [[nodiscard]] engine::ResidentView view() const
    {
        const auto image = m_office->image();
        return {image->registers->residents, image->snapshot, image->today};
    }
    [[nodiscard]] std::vector<ResidentId> waiting() const
    {
        const engine::ResidentView all = view();
        std::vector<ResidentId> out;
        for (const engine::ActivationWait &wait : engine::waitingForActivation(all, {}).people) {
            out.push_back(all.index().id(wait.row));
        }
        return out;
    }
    [[nodiscard]] Day activatedOn(ResidentId who) const
    {
        const engine::ResidentView all = view();
        return all.stepOf(all.index().rowOf(who), kActivated);
    }
    [[nodiscard]] QString hash() const
    {
        const auto found = m_office->verify();
        EXPECT_TRUE(found && found.value().ok);
        return found.value().contentHash;
    }
    template <typename T>
    static QString sentenceOf(const Result<T> &result)
    {
        return result ? QString() : sentenceFor(result.error());
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Outreach> m_outreach;
};

TEST_F(OutreachTest, ACallThatEndedWithTheActivationIsAStepOfToday)
{
    const QString before = hash();
    const auto people = waiting();
    ASSERT_GT(people.size(), 5U);
    const auto done = m_outreach->call({people[0], CallResult::Done, kNever, {}});
    ASSERT_TRUE(done);
    EXPECT_EQ(activatedOn(people[0]), today());
    EXPECT_EQ(waiting().size(), people.size() - 1);
    EXPECT_FALSE(sentenceOf(m_outreach->call({people[0], CallResult::Done, kNever, {}})).isEmpty());
    ASSERT_TRUE(m_outreach->undo(done.value().call));
    EXPECT_EQ(waiting(), people);
    EXPECT_EQ(hash(), before);
}

TEST_F(OutreachTest, NobodyReachedMovesNothingInTheRegister)
{
    const ResidentId who = waiting().front();
    const auto image = m_office->image();
    ASSERT_TRUE(m_outreach->call({who, CallResult::NotReached, kNever, {}}));
    ASSERT_TRUE(m_outreach->call({who, CallResult::WrongNumber, kNever, u"số của người khác"_s}));
    EXPECT_EQ(m_office->image(), image) << "no figure had to be renewed";
    const auto last = m_outreach->lastCalls(today());
    ASSERT_TRUE(last);
    EXPECT_EQ(last.value().value(who.value).result, CallResult::WrongNumber);
    const auto card = m_outreach->card(who, today());
    ASSERT_TRUE(card);
    ASSERT_GE(card.value().calls.size(), 2U);
    EXPECT_EQ(card.value().calls.front().result, CallResult::WrongNumber) << "the latest first";
    EXPECT_EQ(card.value().calls.front().recordedBy, u"test"_s);
}

TEST_F(OutreachTest, APromiseNeedsADayFromTodayOn)
{
    const ResidentId who = waiting().front();
    EXPECT_FALSE(m_outreach->call({who, CallResult::Promised, kNever, {}}));
    EXPECT_FALSE(m_outreach->call({who, CallResult::Promised, today() - 1, {}}));
    const auto made = m_outreach->call({who, CallResult::Promised, today(), {}});
    ASSERT_TRUE(made);
    const engine::ResidentView all = view();
    EXPECT_EQ(all.reachOf(all.index().rowOf(who)), domain::Reach::Present) << "rule 6: rescheduled means present";
    ASSERT_TRUE(m_outreach->call({who, CallResult::Refused, kNever, {}}));
    const engine::ResidentView later = view();
    EXPECT_EQ(later.reachOf(later.index().rowOf(who)), domain::Reach::Refused);
}

TEST_F(OutreachTest, CallsAreNoWorkOfTheDesk)
{
    ASSERT_TRUE(m_outreach->call({waiting().front(), CallResult::Done, kNever, {}}));
    const auto day = Desk(*m_office).day();
    ASSERT_TRUE(day);
    EXPECT_TRUE(day.value().actions.empty());
}

TEST_F(OutreachTest, ResultsByListAreOneBatchAndAreTakenBackAsOne)
{
    const QString before = hash();
    std::vector<ResidentId> people = waiting();
    people.resize(5);
    const StepResults results {EventKind::EidActivated, today() - 1, people};
    const auto preview = m_outreach->preview(results);
    ASSERT_TRUE(preview);
    ASSERT_EQ(preview.value().lines.size(), 5U);
    EXPECT_EQ(hash(), before) << "a preview writes nothing";
    const auto done = m_outreach->apply(results);
    ASSERT_TRUE(done);
    ASSERT_TRUE(done.value().batch);
    qint64 written = 0;
    for (std::size_t i = 0; i < people.size(); ++i) {
        EXPECT_EQ(preview.value().lines[i].who, people[i]);
        const bool recorded = activatedOn(people[i]) == today() - 1;
        EXPECT_EQ(recorded, preview.value().lines[i].writes);
        written += recorded ? 1 : 0;
    }
    EXPECT_EQ(written, preview.value().writing);
    EXPECT_GT(written, 0);
    const auto again = m_outreach->preview(results);
    ASSERT_TRUE(again);
    EXPECT_EQ(again.value().writing, 0) << "has it already";
    ASSERT_TRUE(m_office->undoImport(*done.value().batch));
    ASSERT_TRUE(m_office->loadRegisters());
    EXPECT_EQ(hash(), before);
    EXPECT_EQ(activatedOn(people.front()), kNever);
}

TEST_F(OutreachTest, DoubtsAreSaidAndTheFutureIsRefused)
{
    const engine::ResidentView all = view();
    const auto waits = engine::waitingForActivation(all, {}).people;
    const auto found = std::ranges::find_if(waits, &engine::ActivationWait::approved);
    ASSERT_NE(found, waits.end());
    const ResidentId who = all.index().id(found->row);
    EXPECT_FALSE(sentenceOf(m_outreach->preview({EventKind::EidActivated, today() + 1, {who}})).isEmpty());
    EXPECT_FALSE(m_outreach->apply({EventKind::EidActivated, kNever, {who}}));
    const auto early = m_outreach->preview({EventKind::EidActivated, found->since - 1, {who}});
    ASSERT_TRUE(early);
    ASSERT_EQ(early.value().writing, 1) << "a doubt stops nobody";
    EXPECT_EQ(early.value().doubtful, 1);
    ASSERT_FALSE(early.value().lines.front().notes.isEmpty()) << "activated before it was approved";
    const auto fitting = m_outreach->preview({EventKind::EidActivated, found->since, {who}});
    ASSERT_TRUE(fitting);
    EXPECT_EQ(fitting.value().doubtful, 0);
}

TEST_F(OutreachTest, WhoWasNotHereIsLeftOut)
{
    const ResidentId who = waiting().front();
    auto card = m_office->resident(who);
    ASSERT_TRUE(card);
    ResidentDraft draft = card.value().draft;
    draft.leftOn = today() - 3;
    ASSERT_TRUE(m_office->save(draft));
    const auto after = m_outreach->preview({EventKind::EidActivated, today() - 3, {who}});
    ASSERT_TRUE(after);
    EXPECT_EQ(after.value().writing, 0);
    EXPECT_FALSE(after.value().lines.front().notes.isEmpty());
    const auto before = m_outreach->preview({EventKind::EidActivated, today() - 4, {who}});
    ASSERT_TRUE(before);
    EXPECT_EQ(before.value().writing, 1) << "was still here";
}

TEST_F(OutreachTest, TheOfficesQuotasStandInPlaceOfTheCampaigns)
{
    const auto none = m_outreach->quotas();
    ASSERT_TRUE(none);
    EXPECT_TRUE(none.value().empty()) << "the plan of Tứ Minh names none";
    const std::vector<domain::OutreachQuota> own {{OutreachKind::Post, 4, false}, {OutreachKind::Loudspeaker, 2, true}};
    ASSERT_TRUE(m_outreach->setQuotas(own));
    EXPECT_EQ(m_outreach->quotas().value(), own);
    ASSERT_TRUE(m_office->useCampaign(u"phu-rieng-2026"_s));
    const std::vector<domain::OutreachQuota> quoted {
        {OutreachKind::Loudspeaker, 3, true}, {OutreachKind::Post, 2, false}, {OutreachKind::MobileRound, 2, false}};
    EXPECT_EQ(m_outreach->quotas().value(), quoted) << "domain.md §13: 3 a day, 2 a week, 2 a week";
}

TEST_F(OutreachTest, TheLogIsKeptAndRefusesTheFuture)
{
    domain::OutreachEntry entry;
    entry.on = today();
    entry.kind = OutreachKind::Visit;
    entry.times = 6;
    entry.result = u"  4 hộ   hẹn  "_s;
    const auto written = m_outreach->put(entry);
    ASSERT_TRUE(written);
    EXPECT_EQ(written.value().result, u"4 hộ hẹn"_s);
    entry.on = today() + 1;
    EXPECT_FALSE(m_outreach->put(entry));
    ASSERT_TRUE(m_outreach->remove(written.value().id));
    EXPECT_FALSE(m_outreach->remove(written.value().id));
}

TEST_F(OutreachTest, ListsLeaveTheOfficeWithMaskedNumbers)
{
    CallListRequest request;
    const engine::ResidentView all = view();
    request.people = engine::waitingForActivation(all, {}).people;
    request.people.resize(4);
    request.asOf = today();
    request.title = u"Chưa kích hoạt"_s;
    request.file = m_dir.filePath(u"goi.csv"_s);
    ASSERT_TRUE(m_outreach->writeCallList(request));
    QFile file(request.file);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_EQ(text.count(u"\r\n"_s), 5) << "a head and four lines";
    int phones = 0;
    for (const engine::ActivationWait &wait : request.people) {
        EXPECT_TRUE(text.contains(all.index().fullName(wait.row)));
        const auto card = m_outreach->card(all.index().id(wait.row), today());
        ASSERT_TRUE(card);
        EXPECT_TRUE(card.value().phone.isEmpty() || !text.contains(card.value().phone));
        phones += card.value().phone.isEmpty() ? 0 : 1;
    }
    EXPECT_GT(phones, 0);
    const QString log = m_dir.filePath(u"nhat-ky.xlsx"_s);
    ASSERT_TRUE(m_outreach->writeLog(today() - 6, today(), log));
    EXPECT_GT(QFile(log).size(), 1000);
    EXPECT_EQ(maskedPhone(u"0912345678"_s).right(3), u"678"_s);
    EXPECT_FALSE(maskedPhone(u"0912345678"_s).contains(u"0912"_s));
}

TEST_F(OutreachTest, TheDesksDayAddsUp)
{
    const auto before = Desk(*m_office).tally();
    ASSERT_TRUE(before);
    EXPECT_EQ(before.value().total.files, 0);
    const auto people = waiting();
    Desk desk(*m_office);
    for (std::size_t i = 0; i < 3; ++i) {
        ASSERT_TRUE(desk.record({people[i], domain::DeskResult::Activated, {}, {}, true}));
    }
    const auto now = desk.tally();
    ASSERT_TRUE(now);
    const DeskTally &tally = now.value();
    EXPECT_EQ(tally.total.people, 3);
    EXPECT_EQ(tally.total.activated, 3);
    const auto sum = [](const std::vector<TallyLine> &lines) {
        int activated = 0;
        for (const TallyLine &line : lines) {
            activated += line.activated;
        }
        return activated;
    };
    EXPECT_EQ(sum(tally.hours), 3);
    EXPECT_EQ(sum(tally.sessions), 3);
    EXPECT_EQ(sum(tally.officers), 3);
    EXPECT_EQ(sum(tally.villages), 3);
    ASSERT_EQ(tally.officers.size(), 1U);
    EXPECT_EQ(tally.officers.front().name, u"test"_s);
    const OfficeImage &image = *m_office->image();
    const domain::Campaign &campaign = *image.campaign({});
    const auto yesterday
        = engine::progressOf(*image.snapshot, campaign, deskIndicator(campaign), image.today - 1).total;
    EXPECT_EQ(tally.total.needed, yesterday.requiredPerDay) << "what the day needs is yesterday's required per day";
}

TEST(DemoOutreach, EveryProfileHasALogAndAnswersVerification)
{
    ASSERT_EQ(demoProfiles().size(), 5);
    for (const QString &profile : demoProfiles()) {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"m.caodiem"_s);
        ASSERT_TRUE(createDemoStore(folder, {profile, 600, 1, kNever}, u"test"_s));
        auto office = Office::open(folder, u"test"_s);
        ASSERT_TRUE(office);
        const Day today = office.value()->image()->today;
        const auto entries = Outreach(*office.value()).entries(today - 20, today);
        ASSERT_TRUE(entries);
        EXPECT_GT(entries.value().size(), 20U);
        EXPECT_TRUE(office.value()->verify().value().ok);
    }
}

} // namespace
} // namespace caodiem::service
