// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer says to the lists that come after it, and what it leaves to them. All people are invented.
#include "unit/service/answering_office.h"

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;

class LaterLists : public AnsweringOffice {
protected:
    void SetUp() override
    {
        AnsweringOffice::SetUp();
        import(u"070078001001,Nguyễn Văn Hùng,12/03/1978,Nam,Thôn 1\n"
               "070199001005,Bùi Thị Nga,07/10/1999,Nữ,Thôn 1\n"
               "070055001004,Đỗ Văn Sơn,01/02/1955,Nam,Thôn 1\n"_s,
            day(2026, 1, 1));
    }
};

TEST_F(LaterLists, WhoWasRecognisedUnderAnotherNumberIsGivenAllThatLaterListsSay)
{
    import(u"001078999888,Nguyễn Văn Hùng,12/03/1978,Nam,Thôn 1,,01/01/2026\n"_s, day(2026, 2, 1));
    QuestionAnswer answer = say(AnswerKind::SamePerson);
    answer.number = u"070078001001"_s;
    (void)sure(m_office->answerQuestion(only(u"same_name_and_birth"_s).id, answer));
    const ImportSummary later = import(
        u"001078999888,Nguyễn Văn Hùng,12/03/1978,Nam,Thôn 2,0912345678,01/01/2026,20/02/2026\n"_s, day(2026, 3, 1));
    EXPECT_EQ(later.changed, 1);
    EXPECT_EQ(later.questions.size(), 0U);
    const QString row = exported(u"070078001001"_s);
    EXPECT_TRUE(row.contains(u"Thôn 2"_s)) << row.toStdString();
    EXPECT_TRUE(row.contains(u"0912345678"_s));
    EXPECT_TRUE(row.contains(u"20/02/2026"_s));
    EXPECT_TRUE(exported(u"001078999888"_s).isEmpty()) << "nobody twice";
}

TEST_F(LaterLists, ACancelledNumberFindsItsOwnerAtTheDeskToo)
{
    import(u"001078999888,Nguyễn Văn Hùng,12/03/1978,Nam,Thôn 1\n"_s, day(2026, 2, 1));
    const QuestionNote note = only(u"same_name_and_birth"_s);
    (void)sure(m_office->answerQuestion(note.id, say(AnswerKind::SamePerson, note.candidates.at(0).id)));
    RecordRequest entry;
    entry.subject = u"001078999888"_s;
    entry.kind = domain::EventKind::EidActivated;
    entry.on = day(2026, 2, 20);
    EXPECT_TRUE(bool(m_office->record(entry)));
    EXPECT_TRUE(exported(u"070078001001"_s).contains(u"20/02/2026"_s));
}

TEST_F(LaterLists, SomebodyElseUnderThatNumberIsNotTakenForItsOwner)
{
    import(u"001078999888,Nguyễn Văn Hùng,12/03/1978,Nam,Thôn 1\n"_s, day(2026, 2, 1));
    const QuestionNote note = only(u"same_name_and_birth"_s);
    (void)sure(m_office->answerQuestion(note.id, say(AnswerKind::SamePerson, note.candidates.at(0).id)));
    EXPECT_EQ(import(u"001078999888,Phạm Văn Khoa,30/08/1978,Nam,Thôn 3\n"_s, day(2026, 3, 1)).added, 1);
}

TEST_F(LaterLists, ADayThatWasDecidedAboutLeavesTheOtherCellsToLaterLists)
{
    import(u"070199001005,Bùi Thị Nga,31/09/1999,Nữ,Thôn 1,,01/01/2026\n"_s, day(2026, 2, 1));
    (void)sure(m_office->answerQuestion(only(u"date_repair"_s).id, say(AnswerKind::KeepRegister)));
    const ImportSummary later
        = import(u"070199001005,Bùi Thị Nga,31/09/1999,Nữ,Thôn 1,,01/01/2026,20/02/2026\n"_s, day(2026, 3, 1));
    EXPECT_EQ(later.changed, 1);
    EXPECT_EQ(later.rejected, 0);
    const QString row = exported(u"070199001005"_s);
    EXPECT_TRUE(row.contains(u"07/10/1999"_s)) << row.toStdString();
    EXPECT_TRUE(row.contains(u"20/02/2026"_s));
}

TEST_F(LaterLists, ARowThatWasRefusedAsksAgainOnlyWhenItSaysMore)
{
    const QString refused = u"070055001004,Lê Văn Khác,01/01/1960,Nam,Thôn 1,,01/01/2026"_s;
    import(refused + u'\n', day(2026, 2, 1));
    (void)sure(m_office->answerQuestion(only(u"identity_differs"_s).id, say(AnswerKind::KeepRegister)));
    import(refused + u'\n', day(2026, 3, 1));
    EXPECT_EQ(sure(m_office->openQuestions()), 0);
    import(refused + u",20/02/2026\n"_s, day(2026, 4, 1));
    EXPECT_EQ(sure(m_office->openQuestions()), 1);
    EXPECT_FALSE(exported(u"070055001004"_s).contains(u"20/02/2026"_s)) << "what was refused stays refused";
}

TEST_F(LaterLists, RowsOfTwoListsThatWaitForOneAnswerAreBothTakenIn)
{
    import(u"070078001010,Nguyễn Văn Hùng,12/03/1978,Nam,Thôn 1,0911111111,01/01/2026\n"_s, day(2026, 2, 1));
    import(u"070078001010,Nguyễn Văn Hùng,12/03/1978,Nam,Thôn 1,,,20/02/2026\n"_s, day(2026, 3, 1));
    EXPECT_EQ(sure(m_office->openQuestions()), 2);
    const QuestionNote note = only(u"one_digit_apart"_s);
    const Answered answered
        = sure(m_office->answerQuestion(note.id, say(AnswerKind::SamePerson, note.candidates.at(0).id)));
    EXPECT_EQ(answered.also, 1);
    EXPECT_EQ(answered.waiting, 0);
    const QString row = exported(u"070078001001"_s);
    EXPECT_TRUE(row.contains(u"0911111111"_s)) << row.toStdString();
    EXPECT_TRUE(row.contains(u"20/02/2026"_s));
}

TEST_F(LaterLists, TheSameFileOnceMoreChangesNothingAfterAnswers)
{
    const QString rows = u"070078001010,Nguyễn Văn Hùng,12/03/1978,Nam,Thôn 1,0911111111,01/01/2026\n"
                         "070199001005,Bùi Thị Nga,31/09/1999,Nữ,Thôn 1,,01/01/2026\n"_s;
    import(rows, day(2026, 2, 1));
    const QuestionNote note = only(u"one_digit_apart"_s);
    (void)sure(m_office->answerQuestion(note.id, say(AnswerKind::SamePerson, note.candidates.at(0).id)));
    (void)sure(m_office->answerQuestion(only(u"date_repair"_s).id, say(AnswerKind::TakeList)));
    const QString before = hash();
    const ImportSummary again = import(rows, day(2026, 2, 1));
    EXPECT_FALSE(again.batch.has_value());
    EXPECT_EQ(again.unchanged, 2);
    EXPECT_EQ(hash(), before);
}

TEST_F(LaterLists, AnAnswerGivenLateLeavesWhatNewerListsSaid)
{
    import(u"070078001010,Nguyễn Văn Hùng,12/03/1978,Nam,Thôn 1,0911111111,05/01/2026,10/01/2026\n"_s, day(2026, 2, 1));
    import(u"070078001001,Nguyễn Văn Hùng,12/03/1978,Nam,Thôn 1,0922222222,06/01/2026\n"_s, day(2026, 3, 1));
    const QuestionNote note = only(u"one_digit_apart"_s);
    const Answered answered
        = sure(m_office->answerQuestion(note.id, say(AnswerKind::SamePerson, note.candidates.at(0).id)));
    EXPECT_EQ(answered.stays.size(), 2U);
    const QString row = exported(u"070078001001"_s);
    EXPECT_TRUE(row.contains(u"0922222222"_s)) << row.toStdString();
    EXPECT_TRUE(row.contains(u"06/01/2026"_s));
    EXPECT_TRUE(row.contains(u"10/01/2026"_s)) << "what no newer list said is taken";
}

TEST_F(LaterLists, TakingAListBackNamesTheAnswersThatStay)
{
    const ImportSummary list
        = import(u"070078001010,Nguyễn Văn Hùng,12/03/1978,Nam,Thôn 1,0911111111\n"_s, day(2026, 2, 1));
    const QuestionNote note = only(u"one_digit_apart"_s);
    const Answered answered
        = sure(m_office->answerQuestion(note.id, say(AnswerKind::SamePerson, note.candidates.at(0).id)));
    const UndoSummary undone = sure(m_office->undoImport(*list.batch));
    ASSERT_EQ(undone.kept.size(), 1U);
    EXPECT_TRUE(undone.kept[0].reason.contains(QString::number(answered.batch.value)));
    EXPECT_TRUE(exported(u"070078001001"_s).contains(u"0911111111"_s));
}

TEST_F(LaterLists, ARowThatWasLeftOutIsAskedAboutAgainWithItsList)
{
    const QString row = u"070078001010,Nguyễn Văn Hùng,12/03/1978,Nam,Thôn 1\n"_s;
    const ImportSummary list = import(row, day(2026, 2, 1));
    (void)sure(m_office->answerQuestion(only(u"one_digit_apart"_s).id, say(AnswerKind::LeaveOut)));
    (void)sure(m_office->undoImport(*list.batch));
    import(row, day(2026, 2, 1));
    EXPECT_EQ(sure(m_office->openQuestions()), 1);
}

/// Rows of the register are numbered anew after a list was taken back.
TEST_F(LaterLists, CandidatesAreThePeopleWhoWereAskedAbout)
{
    const ImportSummary asked = import(u",Trần Văn Năm,01/01/1990,Nam,Thôn 1\n"_s, day(2026, 2, 1));
    (void)asked;
    const ImportSummary other = import(u"070090001111,Lý Văn Sáu,02/02/1991,Nam,Thôn 1\n"
                                       "070090002222,Trần Văn Bảy,01/01/1990,Nam,Thôn 1\n"_s,
        day(2026, 2, 1));
    import(u"070090002223,Trần Văn Bảy,01/01/1990,Nam,Thôn 1\n"_s, day(2026, 3, 1));
    const QuestionNote before = only(u"one_digit_apart"_s);
    ASSERT_EQ(before.candidates.size(), 1U);
    (void)sure(m_office->undoImport(*other.batch));
    EXPECT_TRUE(only(u"one_digit_apart"_s).candidates.empty());
    import(u"070090002222,Trần Văn Bảy,01/01/1990,Nam,Thôn 1\n"
           "070090001111,Lý Văn Sáu,02/02/1991,Nam,Thôn 1\n"_s,
        day(2026, 2, 1));
    const QuestionNote after = only(u"one_digit_apart"_s);
    ASSERT_EQ(after.candidates.size(), 1U);
    EXPECT_EQ(after.candidates[0].name, u"Trần Văn Bảy"_s);
    EXPECT_NE(after.candidates[0].id, before.candidates[0].id);
    const auto refused = m_office->answerQuestion(after.id, say(AnswerKind::SamePerson, before.candidates[0].id));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().context, u"answer:candidate"_s);
}

TEST_F(LaterLists, ANumberThatNobodyHasNamesNobody)
{
    import(u"070078001010,Nguyễn Văn Hùng,12/03/1978,Nam,Thôn 1\n"_s, day(2026, 2, 1));
    QuestionAnswer answer = say(AnswerKind::SamePerson);
    answer.number = u"070078009999"_s;
    const auto refused = m_office->answerQuestion(only(u"one_digit_apart"_s).id, answer);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().context, u"answer:nobody"_s);
}

} // namespace
} // namespace caodiem::service
