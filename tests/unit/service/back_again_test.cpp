// SPDX-License-Identifier: GPL-3.0-or-later
// People recorded as gone or dead whom a later list has, and answers that take the list's word for where somebody
// stayed. All people are invented.
#include "service/places.h"
#include "service/registers.h"
#include "unit/service/answering_office.h"

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;

const QString kWho = u"070180001002,Trần Thị Lan,05/09/1980,Nữ,"_s;

class BackAgain : public AnsweringOffice {
protected:
    /// Known since before January, gone since 15 January.
    void leave()
    {
        import(kWho + u"Thôn 1\n"_s, day(2026, 1, 1));
        import(kWho + u"Thôn 1,,,,,15/01/2026\n"_s, day(2026, 2, 1));
    }
    [[nodiscard]] qint64 living(Day on)
    {
        const auto person = sure(m_office->resident(ResidentId {1}));
        return std::ranges::count_if(person.spells, [on](const auto &one) { return one.from <= on && on < one.until; });
    }
};

TEST_F(BackAgain, ALaterListAsksAndTakeOpensANewStayFromItsDate)
{
    leave();
    import(kWho + u"Thôn 2\n"_s, day(2026, 3, 1));
    const QuestionNote note = only(u"gone_differs"_s);
    EXPECT_EQ(note.recorded, u"15/01/2026"_s);
    const QString before = hash();
    const Answered answered = sure(m_office->answerQuestion(note.id, say(AnswerKind::TakeList)));
    EXPECT_FALSE(answered.batch.isNull());
    EXPECT_EQ(living(day(2026, 1, 14)), 1);
    EXPECT_EQ(living(day(2026, 1, 15)), 0) << "the stay that ended stays ended";
    EXPECT_EQ(living(day(2026, 2, 28)), 0);
    EXPECT_EQ(living(day(2026, 3, 1)), 1);
    EXPECT_TRUE(exported(u"070180001002"_s).contains(u"Thôn 2"_s));
    (void)sure(m_office->undoImport(answered.batch));
    EXPECT_EQ(hash(), before);
}

TEST_F(BackAgain, TheSameVillageAsksTooAndStillGoneIsAskedOnlyWhenTheRowSaysMore)
{
    leave();
    import(kWho + u"Thôn 1\n"_s, day(2026, 3, 1));
    (void)sure(m_office->answerQuestion(only(u"gone_differs"_s).id, say(AnswerKind::KeepRegister)));
    import(kWho + u"Thôn 1\n"_s, day(2026, 4, 1));
    EXPECT_EQ(sure(m_office->openQuestions()), 0);
    import(kWho + u"Thôn 1,,20/04/2026\n"_s, day(2026, 5, 1));
    EXPECT_EQ(sure(m_office->openQuestions()), 1);
}

TEST_F(BackAgain, ADayOfArrivalIsTheDayOfTheReturn)
{
    leave();
    import(kWho + u"Thôn 1,,,,20/02/2026\n"_s, day(2026, 3, 1));
    (void)sure(m_office->answerQuestion(only(u"gone_differs"_s).id, say(AnswerKind::TakeList)));
    EXPECT_EQ(living(day(2026, 2, 19)), 0);
    EXPECT_EQ(living(day(2026, 2, 20)), 1);
    import(kWho + u"Thôn 1,,,,20/02/2026\n"_s, day(2026, 3, 1));
    import(kWho + u"Thôn 1,,,,,15/01/2026\n"_s, day(2026, 2, 1));
    EXPECT_EQ(sure(m_office->openQuestions()), 0) << "both days are known";
}

TEST_F(BackAgain, AListOfBeforeTheDepartureAsksNothing)
{
    leave();
    import(kWho + u"Thôn 1,0912345678\n"_s, day(2026, 1, 10));
    EXPECT_EQ(sure(m_office->openQuestions()), 0);
}

TEST_F(BackAgain, SomethingDoneAfterADeathAsksWhetherThePersonIsAlive)
{
    import(kWho + u"Thôn 1\n"_s, day(2026, 1, 1));
    import(kWho + u"Thôn 1,,,,,,15/01/2026\n"_s, day(2026, 2, 1));
    import(kWho + u"Thôn 1,,10/01/2026\n"_s, day(2026, 3, 1));
    EXPECT_EQ(sure(m_office->openQuestions()), 0) << "done before the death";
    import(kWho + u"Thôn 1,,,20/02/2026\n"_s, day(2026, 3, 1));
    (void)sure(m_office->answerQuestion(only(u"dead_differs"_s).id, say(AnswerKind::TakeList)));
    EXPECT_EQ(sure(m_office->resident(ResidentId {1})).draft.diedOn, kNever);
}

TEST_F(BackAgain, TheListsWordBeforeALaterMoveCanBeTaken)
{
    import(kWho + u"Thôn 1\n"_s, day(2026, 1, 1));
    import(kWho + u"Thôn 3\n"_s, day(2026, 3, 1));
    import(kWho + u"Thôn 2\n"_s, day(2026, 2, 1));
    (void)sure(m_office->answerQuestion(only(u"later_spell"_s).id, say(AnswerKind::TakeList)));
    const auto spells = sure(m_office->resident(ResidentId {1})).spells;
    ASSERT_EQ(spells.size(), 3U);
    EXPECT_TRUE(exported(u"070180001002"_s).contains(u"Thôn 3"_s));
    import(kWho + u"Thôn 2\n"_s, day(2026, 2, 1));
    EXPECT_EQ(sure(m_office->openQuestions()), 0);
}

TEST_F(BackAgain, AnAnswerThatCannotBeTakenIsRefused)
{
    import(kWho + u"Thôn 1,,,,10/01/2026\n"_s, day(2026, 1, 20));
    import(kWho + u"Thôn 1,,,,,05/01/2026\n"_s, day(2026, 2, 1));
    const auto refused = m_office->answerQuestion(only(u"departure_not_after_arrival"_s).id, say(AnswerKind::TakeList));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().context, u"answer:impossible"_s);
    EXPECT_EQ(sure(m_office->openQuestions()), 1);
}

TEST_F(BackAgain, PlacesThatWereMergedAreNoWordByHandAboutAPerson)
{
    import(kWho + u"Thôn 2\n070078001001,Nguyễn Văn Hùng,12/03/1978,Nam,Thôn 1\n"_s, day(2026, 1, 1));
    MergeVillages merge;
    merge.from = VillageId {1};
    merge.into = VillageId {2};
    merge.on = day(2026, 2, 1);
    (void)sure(m_office->changePlace(merge));
    import(kWho + u"Thôn 3\n"_s, day(2026, 3, 1));
    EXPECT_EQ(sure(m_office->openQuestions()), 0);
    EXPECT_TRUE(exported(u"070180001002"_s).contains(u"Thôn 3"_s));
}

} // namespace
} // namespace caodiem::service
