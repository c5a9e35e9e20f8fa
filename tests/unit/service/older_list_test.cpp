// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that come in another order than they were made. All people are invented.
#include "unit/service/answering_office.h"

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;

const QString kOlderHeader = u"Số định danh cá nhân,Họ và tên,Ngày sinh,Giới tính,Loại cư trú,Thôn/Khu phố,Địa chỉ,"
                             "Số hộ,Điện thoại,Ngày đi,Ngày thu nhận ĐDĐT,Ngày kích hoạt ĐDĐT\n"_s;

class OlderList : public AnsweringOffice {
protected:
    void SetUp() override
    {
        domain::Unit unit;
        unit.name = u"Công an xã Mẫu"_s;
        m_office = sure(Office::create(m_dir.filePath(u"mau%1.caodiem"_s.arg(++m_stores)), unit, u"tester"_s));
    }
    /// The person as a list of this day of 2026 has him: everything behind the residence.
    ImportSummary import(int month, const QString &village, const QString &cells, const QString &name = u"Ân"_s)
    {
        const QString row = u"042087001234,Nguyễn Văn %1,05/03/1987,Nam,Thường trú,%2,%3\n"_s.arg(name, village, cells);
        return sure(m_office->importList(request(list(row, kOlderHeader), day(2026, month, 1))));
    }
    [[nodiscard]] std::vector<QuestionNote> waiting() { return m_office->questions().value(); }

    int m_stores = 0;
};

TEST_F(OlderList, NeverOverwritesWhatANewerOneSaid)
{
    import(5, u"Thôn 1"_s, u"Ngõ 1,H1,0912345601,,01/03/2026,"_s);
    import(8, u"Thôn 1"_s, u"Ngõ 2,H5,0912345602,,02/03/2026,04/03/2026"_s, u"Ẩn"_s);
    const QString newest = exported(u"042087001234"_s);
    EXPECT_TRUE(newest.contains(u"Ngõ 2"_s) && newest.contains(u"H5"_s) && newest.contains(u"02/03/2026"_s));
    const ImportSummary older = import(6, u"Thôn 1"_s, u"Ngõ 3,H1,0912345603,,03/03/2026,"_s);
    EXPECT_EQ(older.changed, 0);
    EXPECT_EQ(exported(u"042087001234"_s), newest);
    EXPECT_TRUE(waiting().empty());
    // What the newer one left open is taken from any list.
    SetUp();
    import(5, u"Thôn 1"_s, u",,,,,"_s);
    import(8, u"Thôn 1"_s, u",,0912345602,,,"_s);
    import(6, u"Thôn 1"_s, u"Ngõ 3,,0912345603,,03/03/2026,"_s);
    EXPECT_TRUE(
        exported(u"042087001234"_s).contains(u"Ngõ 3"_s) && exported(u"042087001234"_s).contains(u"03/03/2026"_s));
    EXPECT_TRUE(exported(u"042087001234"_s).contains(u"0912345602"_s));
}

TEST_F(OlderList, GivesTheSameRegisterInEitherOrder)
{
    const auto read = [this](const std::vector<int> &order) {
        SetUp();
        for (const int month : order) {
            const QString n = QString::number(month);
            import(month, u"Thôn 1"_s, u"Ngõ %1,H%1,091234560%1,,0%1/03/2026,"_s.arg(n), u"Ân"_s);
        }
        return exported(u"042087001234"_s);
    };
    const QString inOrder = read({5, 6, 8});
    EXPECT_TRUE(inOrder.contains(u"Ngõ 8"_s));
    EXPECT_EQ(read({5, 8, 6}), inOrder);
    EXPECT_EQ(read({8, 6, 5}), inOrder);
}

TEST_F(OlderList, AsksBeforeItMovesSomebody)
{
    import(5, u"Thôn 1"_s, u",,,,,"_s);
    import(8, u"Thôn 1"_s, u",,0912345602,,,"_s); // says nothing new of where he lives
    import(6, u"Thôn 2"_s, u",,,,,"_s);
    EXPECT_TRUE(exported(u"042087001234"_s).contains(u"Thôn 1"_s));
    ASSERT_EQ(waiting().size(), 1U);
    EXPECT_EQ(waiting().front().kind, u"newer_list_differs"_s);
    QuestionAnswer take;
    take.kind = AnswerKind::TakeList;
    ASSERT_TRUE(m_office->answerQuestion(waiting().front().id, take));
    EXPECT_TRUE(exported(u"042087001234"_s).contains(u"Thôn 2"_s));
    EXPECT_TRUE(waiting().empty());
}

TEST_F(OlderList, AsksBeforeSomebodyLeavesWhoWasSeenLater)
{
    import(5, u"Thôn 1"_s, u",,,,,"_s);
    import(8, u"Thôn 1"_s, u",,,,20/07/2026,"_s);
    import(6, u"Thôn 1"_s, u",,,15/05/2026,,"_s);
    EXPECT_FALSE(exported(u"042087001234"_s).contains(u"15/05/2026"_s));
    ASSERT_EQ(waiting().size(), 1U);
    EXPECT_EQ(waiting().front().kind, u"newer_list_differs"_s);
}

TEST_F(OlderList, IsTheNewestAgainWhenTheNewerOneIsTakenBack)
{
    import(5, u"Thôn 1"_s, u"Ngõ 1,,,,,"_s);
    const ImportSummary newer = import(8, u"Thôn 1"_s, u"Ngõ 2,,,,,"_s);
    ASSERT_TRUE(newer.batch);
    ASSERT_TRUE(m_office->undoImport(*newer.batch));
    EXPECT_EQ(import(6, u"Thôn 2"_s, u"Ngõ 3,,,,,"_s).changed, 1);
    EXPECT_TRUE(exported(u"042087001234"_s).contains(u"Ngõ 3"_s) && exported(u"042087001234"_s).contains(u"Thôn 2"_s));
}

} // namespace
} // namespace caodiem::service
