// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <QStringList>

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace caodiem {
namespace {

TEST(CleanText, IsNfcTrimmedAndCollapsed)
{
    EXPECT_EQ(cleanText(u"  Nguyễn   Văn\tA \r\n"_s.normalized(QString::NormalizationForm_D)), u"Nguyễn Văn A"_s);
    EXPECT_EQ(cleanText(u"\uFEFFThôn\u00A01\u200B"_s), u"Thôn 1"_s);
    EXPECT_EQ(cleanText(QString(u"a"_s + QChar(u'\0') + u"b"_s)), u"ab"_s);
    EXPECT_EQ(cleanText(u"Tiê\u0301n"_s), u"Tiến"_s); // composed base with a combining tone, as Unikey types
}

TEST(Folded, DropsMarksCaseAndDWithStroke)
{
    EXPECT_EQ(folded(u"Nguyễn Thị Ánh"), u"nguyen thi anh"_s);
    EXPECT_EQ(folded(u"ĐỖ ĐỨC"), u"do duc"_s);
    EXPECT_EQ(folded(u"Đỗ Đức"_s.normalized(QString::NormalizationForm_D)), u"do duc"_s);
    EXPECT_EQ(folded(u"  Thôn   Đoàn  Kết "), u"thon doan ket"_s);
}

TEST(Folded, FoldsNamesOfMinorities)
{
    EXPECT_EQ(folded(u"H'Hen Niê"), u"hhen nie"_s);
    EXPECT_EQ(folded(u"H’Hen Niê"), u"hhen nie"_s);
    EXPECT_EQ(folded(u"Y-Bhăm Ŏ"), u"y bham o"_s);
    EXPECT_EQ(folded(u"Kŭ Č Ĕ Ĭ ñ"), u"ku c e i n"_s);
}

TEST(Folded, OfNothingIsNothing)
{
    EXPECT_EQ(folded(u""), QString());
    EXPECT_EQ(folded(u" - "), QString());
}

TEST(FoldedKey, ComparesHeadersWithoutSpacesAndPunctuation)
{
    EXPECT_EQ(foldedKey(u"Số định danh cá nhân (12 số)"), u"sodinhdanhcanhan12so"_s);
    EXPECT_EQ(foldedKey(u"Thôn/Khu phố"), foldedKey(u"thôn / khu phố:"));
}

TEST(SameName, ForgivesWhereTheToneStandsAndCase)
{
    EXPECT_TRUE(sameName(u"hoà", u"hòa"));
    EXPECT_TRUE(sameName(u"thuỷ", u"thủy"));
    EXPECT_TRUE(sameName(u"Khoẻ", u"KHỎE"));
    EXPECT_TRUE(sameName(u"Nguyễn Thị Hoà", u"nguyễn  thị hòa "));
    EXPECT_TRUE(sameName(u"Hoà", u"Hòa"_s.normalized(QString::NormalizationForm_D)));
}

TEST(SameName, KeepsDifferentTonesAndLettersApart)
{
    EXPECT_FALSE(sameName(u"hoá", u"hoà"));
    EXPECT_FALSE(sameName(u"hoa", u"hoà"));
    EXPECT_FALSE(sameName(u"Tân", u"Tấn"));
    EXPECT_FALSE(sameName(u"Đức", u"Dức"));
    EXPECT_FALSE(sameName(u"An", u"Ăn"));
    EXPECT_FALSE(sameName(u"Hoà An", u"Hoa Àn"));
    EXPECT_FALSE(sameName(u"An", u"An An"));
}

TEST(Collation, FollowsTheVietnameseOrderOfNames)
{
    const QStringList inOrder {u"Lê Văn An"_s, u"Nguyễn An"_s, u"Nguyễn Ánh An"_s, u"Phạm Anh"_s, u"Đỗ Thị Ảnh"_s,
        u"Nguyễn Thị Ánh"_s, u"Trần Văn Ân"_s, u"Nguyễn Văn Bình"_s, u"Trần Dũng"_s, u"Vũ Đình Dương"_s,
        u"Nguyễn Văn Đức"_s, u"Nguyễn Thị Hà"_s, u"Nguyễn Thị Hả"_s, u"Nguyễn Thị Hã"_s, u"Nguyễn Thị Há"_s,
        u"Nguyễn Thị Hạ"_s, u"Lê Oanh"_s, u"Lê Ong"_s, u"Lê Ô"_s, u"Lê Ơn"_s};
    for (qsizetype i = 0; i + 1 < inOrder.size(); ++i) {
        EXPECT_LT(nameSortKey(inOrder[i]), nameSortKey(inOrder[i + 1]))
            << inOrder[i].toStdString() << " before " << inOrder[i + 1].toStdString();
    }
}

TEST(Collation, SortsToTheSameListFromAnyStart)
{
    QStringList names {u"Trần Văn Ân"_s, u"Phạm Anh"_s, u"Lê Văn An"_s, u"Nguyễn Văn Đức"_s, u"Trần Dũng"_s};
    const QStringList expected {u"Lê Văn An"_s, u"Phạm Anh"_s, u"Trần Văn Ân"_s, u"Trần Dũng"_s, u"Nguyễn Văn Đức"_s};
    std::sort(names.begin(), names.end());
    do {
        QStringList sorted = names;
        std::ranges::sort(sorted, {}, [](const QString &name) { return nameSortKey(name); });
        ASSERT_EQ(sorted, expected);
    } while (std::next_permutation(names.begin(), names.end()));
}

TEST(Collation, PutsLettersBeforeTones)
{
    EXPECT_LT(collationKey(u"Hạ"), collationKey(u"Hai"));
    EXPECT_LT(collationKey(u"Cả"), collationKey(u"Cam"));
    EXPECT_LT(collationKey(u"ă"), collationKey(u"â"));
    EXPECT_LT(collationKey(u"o"), collationKey(u"ô"));
    EXPECT_LT(collationKey(u"ô"), collationKey(u"ơ"));
    EXPECT_LT(collationKey(u"u"), collationKey(u"ư"));
    EXPECT_LT(collationKey(u"dz"), collationKey(u"đa"));
}

TEST(Collation, SortsNumberedVillagesByTheirNumber)
{
    EXPECT_LT(collationKey(u"Thôn 1"), collationKey(u"Thôn 2"));
    EXPECT_LT(collationKey(u"Thôn 2"), collationKey(u"Thôn 10"));
    EXPECT_LT(collationKey(u"Khu phố 9"), collationKey(u"Khu phố 10"));
    EXPECT_LT(collationKey(u"Thôn 10"), collationKey(u"Thôn 10A"));
}

TEST(Collation, IsTheSameForEitherNormalForm)
{
    const QString name = u"Nguyễn Thị Ánh"_s;
    EXPECT_EQ(nameSortKey(name), nameSortKey(name.normalized(QString::NormalizationForm_D)));
}

TEST(Collation, ASingleWordIsItsOwnGivenName)
{
    EXPECT_LT(nameSortKey(u"An"), nameSortKey(u"Lê Bình"));
    EXPECT_LT(nameSortKey(u"An"), nameSortKey(u"Lê An"));
}

} // namespace
} // namespace caodiem
