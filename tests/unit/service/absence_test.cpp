// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a list lacks: looked into once, gone since, asked for again when something changed. All people are invented.
#include "service/absence.h"
#include "service/proposal.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <gtest/gtest.h>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;

template <typename T>
T got(Result<T> result)
{
    if (!result) {
        ADD_FAILURE() << describe(result.error()).toStdString();
        throw std::runtime_error("no value");
    }
    return std::move(result).value();
}

Day dayOf(int month, int dayOfMonth)
{
    return dayFromCivil({2026, month, dayOfMonth});
}

const QString kColumns
    = u"Số định danh cá nhân,Họ và tên,Ngày sinh,Giới tính,Loại cư trú,Thôn/Khu phố,Điện thoại,Ngày thu nhận ĐDĐT\n"_s;
const QString kAn = u"042087001234,Nguyễn Văn Ân,05/03/1987,Nam,Thường trú,Thôn 1,,\n"_s;
const QString kBich = u"042188005678,Trần Thị Bích,20/09/1988,Nữ,Thường trú,Thôn 1,,\n"_s;
const QString kHan = u"042315004567,Lê Gia Hân,01/02/2015,Nữ,Thường trú,Thôn 1,,\n"_s;

class AbsenceTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        domain::Unit unit;
        unit.name = u"Công an xã Mẫu"_s;
        m_office = got(Office::create(m_dir.filePath(u"mau.caodiem"_s), unit, u"tester"_s));
        m_office->renewDay(dayOf(6, 15));
        (void)got(m_office->importList(request(kAn + kBich + kHan)));
    }
    ImportRequest request(const QString &rows)
    {
        QFile file(m_dir.filePath(u"danh-sach-%1.csv"_s.arg(++m_files)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write((kColumns + rows).toUtf8());
        ImportRequest request;
        request.file = file.fileName();
        request.listDate = dayOf(6, 10);
        return request;
    }
    /// A list that has only Ân.
    Proposal onlyAn() { return got(m_office->propose(request(kAn))); }
    qint64 idOf(const QString &name)
    {
        const AbsentPeople people = got(m_office->absentFrom(onlyAn()));
        for (const PeopleTable *table : {&people.open, &people.handled}) {
            const auto found = std::ranges::find(table->people, name, &PersonRow::fullName);
            if (found != table->people.end()) {
                return found->id.value;
            }
        }
        ADD_FAILURE() << "not among the absent";
        return 0;
    }
    void mark(const QString &name, bool seen = true)
    {
        EXPECT_TRUE(m_office->markAbsent(Register::Residents, {idOf(name)}, seen));
    }
    QString hash() { return got(m_office->verify()).contentHash; }

    QTemporaryDir m_dir; // outlives the office
    std::unique_ptr<Office> m_office;
    int m_files = 0;
};

const QString kBichName = u"Trần Thị Bích"_s;
const QString kHanName = u"Lê Gia Hân"_s;

TEST_F(AbsenceTest, WhoWasLookedIntoIsNotAskedForAgainWhileNothingChanged)
{
    EXPECT_EQ(onlyAn().absent, 2);
    EXPECT_EQ(onlyAn().absentHandled, 0);
    const QString before = hash();
    mark(kBichName);
    EXPECT_EQ(hash(), before) << "a mark changes no register";
    const Proposal next = onlyAn(); // next week's list
    EXPECT_EQ(next.absent, 1);
    EXPECT_EQ(next.absentHandled, 1);
    const AbsentPeople people = got(m_office->absentFrom(next));
    ASSERT_EQ(people.open.people.size(), 1U);
    EXPECT_EQ(people.open.people[0].fullName, kHanName);
    ASSERT_EQ(people.handled.people.size(), 1U);
    EXPECT_EQ(people.handled.people[0].fullName, kBichName);
    mark(kBichName); // twice is once
    EXPECT_EQ(onlyAn().absentHandled, 1);
    mark(kBichName, false);
    EXPECT_EQ(onlyAn().absent, 2);
    EXPECT_TRUE(got(m_office->verify()).findings.isEmpty());
}

TEST_F(AbsenceTest, AStepDoneMeanwhileChangesNothingAndAMoveOrANewNameDoes)
{
    mark(kBichName);
    mark(kHanName);
    RecordRequest step;
    step.subject = u"042188005678"_s;
    step.kind = domain::EventKind::EidIntake;
    step.on = dayOf(6, 14);
    (void)got(m_office->record(step));
    EXPECT_EQ(onlyAn().absent, 0) << "she still lives there";
    (void)got(m_office->importList(request(u"042315004567,Lê Gia Bảo Hân,01/02/2015,Nữ,Thường trú,Thôn 1,,\n"_s)));
    EXPECT_EQ(onlyAn().absent, 1) << "the register names her otherwise";
    (void)got(m_office->importList(request(u"042188005678,Trần Thị Bích,20/09/1988,Nữ,Tạm trú,Thôn 1,,\n"_s)));
    const Proposal all = got(m_office->propose(request(u"042087001234,Nguyễn Văn Ân,05/03/1987,Nam,,Thôn 1,,\n"_s)));
    EXPECT_EQ(all.absent, 2) << "she lives there in another way";
}

TEST_F(AbsenceTest, WhoLeftSinceIsExplainedAndComesBackWithTheUndo)
{
    const Proposal proposal = onlyAn();
    BulkChange leave;
    leave.kind = BulkChange::Kind::Leave;
    leave.people = {{idOf(kHanName)}};
    leave.on = dayOf(6, 12);
    const EditDone left = got(m_office->apply(leave));
    ASSERT_TRUE(left.batch.has_value());
    const AbsentPeople people = got(m_office->absentFrom(proposal));
    ASSERT_EQ(people.open.people.size(), 1U);
    EXPECT_EQ(people.open.people[0].fullName, kBichName);
    ASSERT_EQ(people.handled.people.size(), 1U);
    (void)got(m_office->undoImport(*left.batch));
    EXPECT_EQ(got(m_office->absentFrom(proposal)).open.people.size(), 2U);
}

TEST_F(AbsenceTest, TheMarkHoldsForTheBatchThatWasWrittenToo)
{
    const Proposal proposal = got(
        m_office->propose(request(u"042087001234,Nguyễn Văn Ân,05/03/1987,Nam,Thường trú,Thôn 1,0912000111,\n"_s)));
    const Accepted accepted = got(m_office->accept(proposal));
    ASSERT_TRUE(accepted.summary.batch.has_value());
    mark(kHanName);
    const AbsentPeople people = got(m_office->absentFrom(*accepted.summary.batch));
    EXPECT_EQ(people.open.people.size(), 1U);
    EXPECT_EQ(people.handled.people.size(), 1U);
    EXPECT_EQ(got(m_office->batches()).front().absent, 2) << "what the list lacked stays what it was";
    for (const AuditNote &note : got(m_office->auditTrail(kNever))) {
        EXPECT_FALSE(note.subject.contains(u"Hân"_s));
    }
}

TEST_F(AbsenceTest, OrganisationsAreLookedIntoLikewise)
{
    const QString columns = u"Mã số thuế,Tên tổ chức,Loại hình,Ngày thành lập,Ngày giải thể,Thôn/Khu phố\n"_s;
    const QString first = u"0312345675,Công ty Một,Doanh nghiệp,01/02/2020,,Thôn 1\n"_s;
    const QString second = u"0312345682,Công ty Hai,Doanh nghiệp,01/02/2020,,Thôn 1\n"_s;
    const auto list = [&](const QString &rows) {
        ImportRequest wanted = request({});
        QFile file(wanted.file);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write((columns + rows).toUtf8());
        wanted.what = Register::Organisations;
        return wanted;
    };
    (void)got(m_office->importList(list(first + second)));
    const Proposal proposal = got(m_office->propose(list(first)));
    ASSERT_EQ(proposal.absent, 1);
    const AbsentPeople people = got(m_office->absentFrom(proposal));
    ASSERT_EQ(people.open.organisations.size(), 1U);
    ASSERT_TRUE(m_office->markAbsent(Register::Organisations, {people.open.organisations[0].id.value}, true));
    EXPECT_EQ(got(m_office->propose(list(first))).absent, 0);
    (void)got(m_office->importList(list(u"0312345682,Công ty Hai,Doanh nghiệp,01/02/2020,01/06/2026,Thôn 1\n"_s)));
    const Proposal after = got(m_office->propose(list(first)));
    EXPECT_EQ(after.absent, 0) << "closed by the register";
}

} // namespace
} // namespace caodiem::service
