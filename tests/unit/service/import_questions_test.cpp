// SPDX-License-Identifier: GPL-3.0-or-later
// A list is proposed, accepted, asks, is answered and taken back. All people are invented.
#include "service/absence.h"
#include "unit/service/answering_office.h"

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;

const QString kHeader = u"Số định danh cá nhân,Họ và tên,Ngày sinh,Giới tính,Loại cư trú,Thôn/Khu phố,Điện thoại,"
                        "Ngày thu nhận ĐDĐT\n"_s;
const QString kBase = u"042087001234,Nguyễn Văn Ân,05/03/1987,Nam,Thường trú,Thôn 1,,\n"
                      "042188005678,Trần Thị Bích,20/09/1988,Nữ,Thường trú,Thôn 1,0912345678,\n"
                      "042315004567,Lê Gia Hân,01/02/2015,Nữ,Thường trú,Thôn 2,,\n"_s;

class ImportQuestions : public AnsweringOffice {
protected:
    [[nodiscard]] QString list(const QString &rows, const QString &header = kHeader)
    {
        return AnsweringOffice::list(rows, header);
    }
    ImportSummary import(const QString &rows, Day listDate = kNever)
    {
        return sure(m_office->importList(request(list(rows), listDate)));
    }
    void record(const QString &id, Day on)
    {
        RecordRequest entry;
        entry.subject = id;
        entry.kind = domain::EventKind::EidIntake;
        entry.on = on;
        (void)sure(m_office->record(entry));
    }
};

TEST_F(ImportQuestions, ARowWithoutANumberAsksWhoItIsAndTheAnswerWritesItsValues)
{
    import(kBase);
    const ImportSummary summary = import(u",Nguyễn Văn Ân,05/03/1987,Nam,,Thôn 1,0987654321,\n"_s);
    EXPECT_EQ(summary.questions.size(), 1U);
    const QuestionNote note = only(u"id_missing"_s);
    ASSERT_EQ(note.candidates.size(), 1U);
    EXPECT_EQ(note.candidates[0].number, u"042087001234"_s);
    EXPECT_EQ(note.candidates[0].village, u"Thôn 1"_s);
    const QString before = hash();
    const Answered answered
        = sure(m_office->answerQuestion(note.id, say(AnswerKind::SamePerson, note.candidates[0].id)));
    EXPECT_FALSE(answered.batch.isNull());
    EXPECT_EQ(answered.waiting, 0);
    EXPECT_TRUE(exported(u"042087001234"_s).contains(u"0987654321"_s));
    (void)sure(m_office->undoImport(answered.batch));
    EXPECT_EQ(hash(), before);
    EXPECT_EQ(sure(m_office->openQuestions()), 1) << "what is taken back is asked again";
}

TEST_F(ImportQuestions, ANumberOneDigitAwayAsksWhetherItIsTheSamePerson)
{
    import(kBase);
    const ImportSummary summary = import(u"042087001284,Nguyễn Văn Ân,05/03/1987,Nam,,Thôn 1,,\n"_s);
    EXPECT_EQ(summary.added, 0);
    const QuestionNote note = only(u"one_digit_apart"_s);
    ASSERT_EQ(note.candidates.size(), 1U);
    const Answered added = sure(m_office->answerQuestion(note.id, say(AnswerKind::NewPerson)));
    EXPECT_FALSE(added.batch.isNull());
    EXPECT_FALSE(exported(u"042087001284"_s).isEmpty());
}

TEST_F(ImportQuestions, SameNameAndBirthDateAskAndTwinsDoNot)
{
    import(kBase);
    const ImportSummary summary
        = import(u"042087990000,Nguyễn Văn Ân,05/03/1987,Nam,,Thôn 2,,\n"
                 "042315004568,Lê Gia Hưng,01/02/2015,Nam,,Thôn 2,,\n"_s); // the twin of Hân: another given name
    EXPECT_EQ(summary.added, 1);
    EXPECT_EQ(sure(m_office->openQuestions()), 1);
    (void)only(u"same_name_and_birth"_s);
}

TEST_F(ImportQuestions, TwoPeopleOfOneNameWhoBothStandInTheListAreKeptApart)
{
    import(kBase);
    const ImportSummary summary = import(kBase + u"042087990000,Nguyễn Văn Ân,05/03/1987,Nam,,Thôn 2,,\n"_s);
    EXPECT_EQ(summary.added, 1);
    EXPECT_EQ(sure(m_office->openQuestions()), 0);
    const ImportSummary before = import(u"042188005677,Trần Thị Bích,20/09/1988,Nữ,,Thôn 1,,\n"_s + kBase);
    EXPECT_EQ(before.added, 1) << "also when the known one comes later in the file";
}

TEST_F(ImportQuestions, AStepEnteredByHandIsDefendedAndTheListCanStillBeTaken)
{
    import(kBase);
    record(u"042315004567"_s, day(2026, 5, 10));
    const ImportSummary summary = import(u"042315004567,Lê Gia Hân,01/02/2015,Nữ,,Thôn 2,,12/05/2026\n"_s);
    EXPECT_EQ(summary.changed, 0);
    const QuestionNote note = only(u"step_date_differs"_s);
    EXPECT_EQ(note.value, u"12/05/2026"_s);
    EXPECT_EQ(note.recorded, u"10/05/2026"_s);
    const Answered answered = sure(m_office->answerQuestion(note.id, say(AnswerKind::TakeList)));
    EXPECT_FALSE(answered.batch.isNull());
    EXPECT_TRUE(exported(u"042315004567"_s).contains(u"12/05/2026"_s));
    EXPECT_EQ(m_office->answerQuestion(note.id, say(AnswerKind::TakeList)).error().code, Errc::Conflict);
}

TEST_F(ImportQuestions, AValueTypedIntoTheFormIsDefendedAndTheListCanStillBeTaken)
{
    (void)import(kBase);
    ResidentDraft draft = sure(m_office->resident({2})).draft;
    ASSERT_EQ(draft.personalId, u"042188005678"_s);
    draft.phone = u"0988000111"_s;
    ASSERT_TRUE(m_office->save(draft));
    const ImportSummary again = import(kBase);
    EXPECT_EQ(again.changed, 0);
    EXPECT_TRUE(exported(u"042188005678"_s).contains(u"0988000111"_s));
    const QuestionNote asked = only(u"hand_value_differs"_s);
    (void)sure(m_office->answerQuestion(asked.id, say(AnswerKind::TakeList)));
    EXPECT_TRUE(exported(u"042188005678"_s).contains(u"0912345678"_s));
}

TEST_F(ImportQuestions, AValueTypedIntoTheFormAndTakenBackIsDefendedNoMore)
{
    (void)import(kBase);
    ResidentDraft draft = sure(m_office->resident({2})).draft;
    draft.phone = u"0988000111"_s;
    const EditDone edit = sure(m_office->save(draft));
    ASSERT_TRUE(edit.batch);
    (void)sure(m_office->undoImport(*edit.batch));
    (void)import(QString(kBase).replace(u"0912345678"_s, u"0977000222"_s));
    EXPECT_TRUE(exported(u"042188005678"_s).contains(u"0977000222"_s));
    EXPECT_TRUE(sure(m_office->questions()).empty());
}

TEST_F(ImportQuestions, TheRegisterCanBeKeptAndIsNotAskedAgain)
{
    import(kBase);
    record(u"042315004567"_s, day(2026, 5, 10));
    const QString rows = u"042315004567,Lê Gia Hân,01/02/2015,Nữ,,Thôn 2,,12/05/2026\n"_s;
    import(rows);
    EXPECT_TRUE(
        sure(m_office->answerQuestion(only(u"step_date_differs"_s).id, say(AnswerKind::KeepRegister))).batch.isNull());
    const QString before = hash();
    const ImportSummary again = import(rows);
    EXPECT_TRUE(again.questions.empty());
    EXPECT_EQ(sure(m_office->openQuestions()), 0);
    EXPECT_EQ(hash(), before);
}

TEST_F(ImportQuestions, AnImpossibleDateIsTakenAsItsRepair)
{
    const ImportSummary summary = import(u"042315004999,Phạm Gia Huy,31/04/2015,Nam,,Thôn 2,,\n"_s);
    EXPECT_EQ(summary.rejected, 1);
    const QuestionNote note = only(u"date_repair"_s);
    EXPECT_EQ(note.name, u"Phạm Gia Huy"_s);
    const Answered answered = sure(m_office->answerQuestion(note.id, say(AnswerKind::TakeList)));
    EXPECT_FALSE(answered.batch.isNull());
    EXPECT_FALSE(exported(u"042315004999"_s).isEmpty());
}

/// What was decided about a day is not said again when the same list comes again.
TEST_F(ImportQuestions, ADayThatWasDecidedAboutIsNotRejectedAgain)
{
    const QString rows = u"042315004999,Phạm Gia Huy,31/04/2015,Nam,,Thôn 2,,\n"_s;
    import(rows);
    (void)sure(m_office->answerQuestion(only(u"date_repair"_s).id, say(AnswerKind::TakeList)));
    const ImportSummary again = import(rows);
    EXPECT_EQ(again.rejected, 0);
    EXPECT_EQ(again.unchanged, 1);
    EXPECT_EQ(sure(m_office->openQuestions()), 0);
}

/// An exact birth date of the register is shown beside the guess, and keeping it is the first answer.
TEST_F(ImportQuestions, AnImpossibleDayDoesNotPushOutAKnownBirthDate)
{
    import(u"042315004999,Phạm Gia Huy,19/03/2015,Nam,,Thôn 2,,\n"_s);
    import(u"042315004999,Phạm Gia Huy,30/02/2015,Nam,,Thôn 3,,\n"_s);
    const QuestionNote note = only(u"date_repair"_s);
    EXPECT_EQ(note.recorded, u"19/03/2015"_s);
    ASSERT_FALSE(note.answers.empty());
    EXPECT_EQ(note.answers.front(), AnswerKind::KeepRegister);
    EXPECT_FALSE(sure(m_office->answerQuestion(note.id, say(AnswerKind::KeepRegister))).batch.isNull());
    EXPECT_TRUE(exported(u"042315004999"_s).contains(u"19/03/2015"_s));
    EXPECT_TRUE(exported(u"042315004999"_s).contains(u"Thôn 3"_s)); // the rest of the row is taken
}

TEST_F(ImportQuestions, ForAnImpossibleDayAnotherDayCanBeGiven)
{
    import(u"042315004999,Phạm Gia Huy,31/04/2015,Nam,,Thôn 2,,\n"_s);
    const QuestionNote note = only(u"date_repair"_s);
    EXPECT_EQ(std::ranges::find(note.answers, AnswerKind::KeepRegister), note.answers.end()); // nobody to keep
    QuestionAnswer answer = say(AnswerKind::OnDay);
    answer.day = day(2015, 4, 13);
    (void)sure(m_office->answerQuestion(note.id, answer));
    EXPECT_TRUE(exported(u"042315004999"_s).contains(u"13/04/2015"_s));
}

/// The batches of the page have no edits by hand, those of the store have: a file is found by its batch, not its place.
TEST_F(ImportQuestions, TheSameFileIsRecognisedAfterAnEditByHand)
{
    const QString file = list(u"042315004999,Phạm Gia Huy,19/03/2015,Nam,,Thôn 2,,\n"_s);
    const ImportSummary first = sure(m_office->importList(request(file)));
    import(kBase);
    ResidentDraft draft = sure(m_office->resident(ResidentId {1})).draft;
    draft.phone = u"0912345678"_s;
    (void)sure(m_office->save(draft));
    const auto same = sure(m_office->lookAt(request(file))).sameFile;
    ASSERT_TRUE(same.has_value());
    EXPECT_EQ(same->id, *first.batch);
}

TEST_F(ImportQuestions, ATickWithoutADateWaitsForOne)
{
    import(kBase);
    import(u"042315004567,Lê Gia Hân,01/02/2015,Nữ,,Thôn 2,,x\n"_s);
    const QuestionNote note = only(u"tick_without_date"_s);
    QuestionAnswer answer = say(AnswerKind::OnDay);
    answer.day = day(2026, 5, 20);
    (void)sure(m_office->answerQuestion(note.id, answer));
    EXPECT_TRUE(exported(u"042315004567"_s).contains(u"≤ 20/05/2026"_s));
}

TEST_F(ImportQuestions, ADepartureWithoutItsDayWaitsForOne)
{
    const QString header = u"Số định danh cá nhân,Họ và tên,Ngày sinh,Giới tính,Thôn/Khu phố,Ngày đi\n"_s;
    const QString row = u"042315004567,Lê Gia Hân,01/02/2015,Nữ,Thôn 2,"_s;
    const ImportSummary summary = sure(m_office->importList(request(list(row + u"x\n"_s, header))));
    EXPECT_EQ(summary.added, 1);
    const QuestionNote note = only(u"gone_unclear"_s);
    EXPECT_EQ(note.value, u"x"_s);
    QuestionAnswer answer = say(AnswerKind::OnDay);
    answer.day = day(2026, 3, 20);
    (void)sure(m_office->answerQuestion(note.id, answer));
    EXPECT_TRUE(exported(u"042315004567"_s).contains(u",20/03/2026"_s));
    const ImportSummary again = sure(m_office->importList(request(list(row + u"x\n"_s, header))));
    EXPECT_TRUE(again.questions.empty());
}

TEST_F(ImportQuestions, ARowBelowTheNumberedOnesIsTakenWhenSomebodySaysSo)
{
    ImportRequest organisations = request(
        list(u"1,Công ty A,0100233488,Thôn 1\n,Trạm Khuyến nông,,Thôn 1\n"_s, u"STT,Tên tổ chức,Mã số thuế,Thôn\n"_s));
    organisations.what = Register::Organisations;
    EXPECT_EQ(sure(m_office->importList(organisations)).added, 1);
    const QuestionNote note = only(u"row_doubtful"_s);
    const Answered answered = sure(m_office->answerQuestion(note.id, say(AnswerKind::TakeList)));
    EXPECT_FALSE(answered.batch.isNull());
    const ImportSummary again = sure(m_office->importList(organisations));
    EXPECT_EQ(again.added, 0);
    EXPECT_EQ(sure(m_office->openQuestions()), 0);
}

TEST_F(ImportQuestions, TheListsDateIsToldAndNeverLiesAfterToday)
{
    EXPECT_EQ(import(kBase).listDate, kNever);
    EXPECT_EQ(import(kBase, day(2026, 5, 20)).listDate, day(2026, 5, 20));
    const auto refused = m_office->importList(request(list(kBase), day(2099, 1, 1)));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().context, u"import-date-future"_s);
}

TEST_F(ImportQuestions, TheSecondRowOfOneNumberAsksAndCanBeTaken)
{
    import(u"042087001234,Nguyễn Văn Ân,05/03/1987,Nam,,Thôn 1,0911111111,\n"
           "042087001234,Nguyễn Văn Ân,05/03/1987,Nam,,Thôn 1,0922222222,\n"_s);
    const QuestionNote note = only(u"id_twice"_s);
    (void)sure(m_office->answerQuestion(note.id, say(AnswerKind::TakeList)));
    EXPECT_TRUE(exported(u"042087001234"_s).contains(u"0922222222"_s));
}

TEST_F(ImportQuestions, TheSameFileTwiceChangesNothingAndAsksNothingTwice)
{
    import(kBase);
    const QString file = list(u",Nguyễn Văn Ân,05/03/1987,Nam,,Thôn 1,,\n042087001284,Nguyễn Văn Ân,05/03/1987,Nam,,"
                              "Thôn 1,,\n042315004999,Phạm Gia Huy,31/04/2015,Nam,,Thôn 2,,\n"_s);
    (void)sure(m_office->importList(request(file)));
    EXPECT_EQ(sure(m_office->openQuestions()), 3);
    const QString before = hash();
    const ImportSummary again = sure(m_office->importList(request(file)));
    EXPECT_FALSE(again.batch.has_value());
    EXPECT_EQ(sure(m_office->openQuestions()), 3);
    EXPECT_EQ(hash(), before);
    EXPECT_TRUE(sure(m_office->lookAt(request(file))).sameFile.has_value());
}

TEST_F(ImportQuestions, UndoRestoresTheContentAndClosesTheQuestions)
{
    import(kBase);
    const QString before = hash();
    const QString rows = u"042087001234,Nguyễn Văn Ân,05/03/1987,Nam,,Thôn 3,0933333333,01/05/2026\n"
                         "042087001284,Nguyễn Văn Ân,05/03/1987,Nam,,Thôn 1,,\n"
                         ",Lê Gia Hân,01/02/2015,Nữ,,Thôn 2,,\n"_s;
    const ImportSummary summary = import(rows);
    ASSERT_TRUE(summary.batch.has_value());
    // The known man stands in the file, so the second row is somebody else.
    EXPECT_EQ(summary.added, 1);
    EXPECT_EQ(sure(m_office->openQuestions()), 1);
    EXPECT_NE(hash(), before);
    const UndoSummary undone = sure(m_office->undoImport(*summary.batch));
    EXPECT_TRUE(undone.kept.empty());
    EXPECT_EQ(hash(), before);
    EXPECT_EQ(sure(m_office->openQuestions()), 0);
    import(rows);
    EXPECT_EQ(sure(m_office->openQuestions()), 1) << "asked again when the list comes again";
}

TEST_F(ImportQuestions, EmptyCellsOverwriteNothing)
{
    import(kBase);
    const QString before = hash();
    const ImportSummary summary = import(u"042188005678,Trần Thị Bích,,,,,,\n"_s);
    EXPECT_EQ(summary.unchanged, 1);
    EXPECT_EQ(hash(), before);
}

TEST_F(ImportQuestions, WhoIsNotInTheListIsNamedAndStays)
{
    import(kBase);
    const QString before = hash();
    const Proposal proposal = sure(m_office->propose(
        request(list(u"042087001234,Nguyễn Văn Ân,05/03/1987,Nam,Thường trú,Thôn 1,0900000001,\n"_s))));
    EXPECT_EQ(proposal.absent, 1) << "the other of Thôn 1, not the one of Thôn 2";
    const PeopleTable absent = sure(m_office->absentFrom(proposal)).open;
    ASSERT_EQ(absent.people.size(), 1U);
    EXPECT_EQ(absent.people[0].personalId, u"042188005678"_s);
    EXPECT_EQ(hash(), before) << "a proposal writes nothing";
    const Accepted accepted = sure(m_office->accept(proposal));
    ASSERT_TRUE(accepted.summary.batch.has_value());
    EXPECT_EQ(sure(m_office->absentFrom(*accepted.summary.batch)).open.people.size(), 1U);
    EXPECT_EQ(sure(m_office->batches()).front().absent, 1);
    EXPECT_FALSE(exported(u"042188005678"_s).isEmpty()) << "nobody is deleted";
}

TEST_F(ImportQuestions, AProposalSaysFieldByFieldWhatChanges)
{
    import(kBase);
    const Proposal proposal = sure(m_office->propose(
        request(list(u"042188005678,Trần Thị Bích,20/09/1988,Nữ,,Thôn 2,0900000002,01/05/2026\n"_s))));
    EXPECT_EQ(proposal.changed, 1);
    std::vector<QString> changes;
    for (const ProposalGroup &group : proposal.groups) {
        if (group.level == GroupLevel::Changed) {
            const ProposalLine line = proposal.line(group, 0);
            EXPECT_EQ(line.name, u"Trần Thị Bích"_s);
            changes.push_back(line.column + u": "_s + line.before + u" > "_s + line.after);
        }
    }
    std::ranges::sort(changes);
    const std::vector<QString> expected {u"Ngày thu nhận ĐDĐT:  > 01/05/2026"_s, u"Thôn/Khu phố: Thôn 1 > Thôn 2"_s,
        u"Điện thoại: 0912345678 > 0900000002"_s};
    EXPECT_EQ(changes, expected);
}

TEST_F(ImportQuestions, AStoreThatChangedMeanwhileGivesANewProposal)
{
    import(kBase);
    const ImportRequest wanted
        = request(list(u"042315004567,Lê Gia Hân,01/02/2015,Nữ,,Thôn 2,0900000003,12/05/2026\n"_s));
    const Proposal first = sure(m_office->propose(wanted));
    record(u"042087001234"_s, day(2026, 5, 10)); // somebody else
    const Proposal second = sure(m_office->propose(wanted));
    record(u"042315004567"_s, day(2026, 5, 10)); // this one
    const Accepted refused = sure(m_office->accept(second));
    ASSERT_TRUE(refused.instead.has_value());
    EXPECT_FALSE(refused.summary.batch.has_value());
    EXPECT_EQ(refused.instead->questionCount, 1);
    const Accepted written = sure(m_office->accept(*refused.instead));
    EXPECT_FALSE(written.instead.has_value());
    EXPECT_TRUE(written.summary.batch.has_value());
    EXPECT_EQ(written.asked, 1);
    EXPECT_TRUE(sure(m_office->accept(first)).instead.has_value());
}

TEST_F(ImportQuestions, AChangeThatDoesNotTouchTheProposalDoesNotStopIt)
{
    import(kBase);
    const Proposal proposal
        = sure(m_office->propose(request(list(u"042315004567,Lê Gia Hân,01/02/2015,Nữ,,Thôn 2,0900000003,\n"_s))));
    record(u"042087001234"_s, day(2026, 5, 10));
    const Accepted written = sure(m_office->accept(proposal));
    EXPECT_FALSE(written.instead.has_value());
    EXPECT_TRUE(written.summary.batch.has_value());
}

TEST_F(ImportQuestions, AnswersGivenBeforeWritingAreWrittenWithTheList)
{
    import(kBase);
    const Proposal proposal
        = sure(m_office->propose(request(list(u",Nguyễn Văn Ân,05/03/1987,Nam,,Thôn 1,0987654321,\n"
                                              "042315004999,Phạm Gia Huy,31/04/2015,Nam,,Thôn 2,,\n"_s))));
    ASSERT_EQ(proposal.questions.size(), 2U);
    QuestionAnswer who = say(AnswerKind::SamePerson, proposal.questions[0].candidates.at(0).id);
    QuestionAnswer repair = say(AnswerKind::TakeList);
    repair.question = 1;
    const Accepted written = sure(m_office->accept(proposal, {who, repair}));
    EXPECT_EQ(written.summary.added, 1);
    EXPECT_EQ(written.summary.changed, 1);
    EXPECT_EQ(written.summary.rejected, 0);
    EXPECT_EQ(sure(m_office->openQuestions()), 0);
    EXPECT_TRUE(exported(u"042087001234"_s).contains(u"0987654321"_s));
}

TEST_F(ImportQuestions, UnknownHeadersAreMappedByHandAndRemembered)
{
    const QString header = u"Mã công dân,Tên đầy đủ,Sinh,Phái,Ở đâu\n"_s;
    const QString file = list(u"042087001234,Nguyễn Văn Ân,05/03/1987,Nam,Thôn 1\n"_s, header);
    const ListLook look = sure(m_office->lookAt(request(file)));
    EXPECT_FALSE(look.headerFound);
    ASSERT_EQ(look.columns.size(), 5U);
    EXPECT_EQ(look.columns[4].header, u"Ở đâu"_s);
    EXPECT_EQ(look.columns[4].samples, QStringList {u"Thôn 1"_s});
    EXPECT_FALSE(look.missing.isEmpty());
    ImportRequest wanted = request(file);
    using domain_column = int;
    const std::vector<domain_column> columns {0, 1, 2, 3, 5};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        wanted.columns.push_back({look.columns[i].header, columns[i], {}});
    }
    EXPECT_TRUE(sure(m_office->lookAt(wanted, Register::Residents)).headerFound);
    const Proposal proposal = sure(m_office->propose(wanted));
    EXPECT_EQ(proposal.added, 1);
    (void)sure(m_office->accept(proposal));
    const ListLook again = sure(m_office->lookAt(request(file)));
    EXPECT_TRUE(again.headerFound);
    EXPECT_TRUE(again.remembered);
    const QString mapping = m_dir.filePath(u"ghep.json"_s);
    (void)sure(Office::saveMapping(Register::Residents, wanted.columns, mapping));
    ImportRequest byFile = request(file);
    byFile.mapping = mapping;
    EXPECT_EQ(sure(m_office->propose(byFile)).unchanged, 1);
}

TEST_F(ImportQuestions, RowsLeftOutAreExportedWithTheirReason)
{
    const Proposal proposal
        = sure(m_office->propose(request(list(kBase + u"12345,Phạm Gia Huy,01/01/2015,Nam,,Thôn 2,,\n"_s))));
    EXPECT_EQ(proposal.rejected, 1);
    const QString path = sure(m_office->exportRejected(proposal, m_dir.filePath(u"loi.csv"_s)));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].contains(u"Họ và tên"_s));
    EXPECT_EQ(lines[0].count(u','), kHeader.count(u',') + 1);
    EXPECT_TRUE(lines[1].startsWith(u"12345,Phạm Gia Huy"_s));
}

TEST_F(ImportQuestions, WithListAndAnswerTakenBackTheListAsksAgain)
{
    import(kBase);
    const QString row = u"042087001284,Nguyễn Văn Ân,05/03/1987,Nam,,Thôn 1,,\n"_s;
    const ImportSummary first = import(row);
    const Answered added = sure(m_office->answerQuestion(only(u"one_digit_apart"_s).id, say(AnswerKind::NewPerson)));
    (void)sure(m_office->undoImport(*first.batch));
    (void)sure(m_office->undoImport(added.batch));
    EXPECT_EQ(m_office->image()->openQuestions, 0);
    import(row);
    EXPECT_EQ(sure(m_office->openQuestions()), 1) << "nobody is left out without a word";
}

} // namespace
} // namespace caodiem::service
