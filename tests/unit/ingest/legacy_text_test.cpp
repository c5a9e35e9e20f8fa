// SPDX-License-Identifier: GPL-3.0-or-later
// Vietnamese from before Unicode: every letter there and back, and what decides.
#include "ingest/legacy_tables.h"
#include "ingest/legacy_text.h"
#include "ingest/syllables.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace caodiem::ingest::test {
namespace {

using namespace Qt::StringLiterals;

const QString kSmallLetters = u"àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"_s;

TEST(LegacyText, OfTcvn3HasEverySmallLetterExactlyOnce)
{
    for (const QChar letter : kSmallLetters) {
        EXPECT_EQ(std::ranges::count(kTcvn3, letter.unicode()), 1) << QString(letter).toStdString();
    }
    // The bytes of "Mường Khương": ư is the invisible 0xAD.
    EXPECT_EQ(fromLegacy(TextCode::Tcvn3, u"M\u00AD\u00EAng Kh\u00AD\u00ACng"_s), u"Mường Khương"_s);
    EXPECT_EQ(fromLegacy(TextCode::Tcvn3, u"NguyÔn V¨n §øc"_s), u"Nguyễn Văn Đức"_s);
    EXPECT_EQ(fromLegacy(TextCode::Tcvn3, u"NGUYÔN V¡N"_s), u"NGUYỄN VĂN"_s);
    EXPECT_EQ(fromLegacy(TextCode::Tcvn3, u"nguyÔn"_s, true), u"NGUYỄN"_s);
}

TEST(LegacyText, OfVniHasEveryLetterInBothCases)
{
    for (const QString &letters : {kSmallLetters, kSmallLetters.toUpper()}) {
        for (const QChar letter : letters) {
            EXPECT_TRUE(std::ranges::any_of(kVni, [letter](const VniLetter &one) {
                return one.letter == letter.unicode();
            })) << QString(letter).toStdString();
        }
    }
    EXPECT_EQ(fromLegacy(TextCode::Vni, u"Nguyeãn Vaên Ñöùc"_s), u"Nguyễn Văn Đức"_s);
    EXPECT_EQ(fromLegacy(TextCode::Vni, u"Aùnh AÙNH"_s), u"Ánh ÁNH"_s); // a mark of the other case too
}

TEST(LegacyText, ThatIsUnicodeReadAsWindowsTextComesBackWhole)
{
    for (const QString &letters : {kSmallLetters, kSmallLetters.toUpper()}) {
        const QString broken = fromWindowsBytes(letters.toUtf8());
        EXPECT_EQ(fromLegacy(TextCode::Utf8AsCp1252, broken), letters);
    }
    EXPECT_EQ(fromLegacy(TextCode::Utf8AsCp1252, u"Thôn"_s), u"Thôn"_s); // no UTF-8 at all
}

TEST(Syllable, IsWhatVietnameseCanSay)
{
    for (const QString &word : {u"Nguyễn"_s, u"nghiêng"_s, u"quyết"_s, u"gì"_s, u"giếng"_s, u"hoà"_s, u"hòa"_s,
             u"THUỶ"_s, u"Ý"_s, u"khuỷu"_s, u"oanh"_s, u"xuân"_s, u"uyên"_s}) {
        EXPECT_TRUE(isSyllable(word)) << word.toStdString();
    }
    for (const QString &word :
        {u"NguyÔn"_s, u"Nguyeãn"_s, u"Vaên"_s, u"hàt"_s, u"Ñoh"_s, u"zô"_s, u"ngiêng̀́"_s, u""_s}) {
        EXPECT_FALSE(isSyllable(word)) << word.toStdString();
    }
}

TableRow rowOf(const QStringList &texts, FontHint font = FontHint::Plain)
{
    TableRow row;
    for (const QString &text : texts) {
        row.cells.push_back({CellKind::Text, text, 0, kNever, font});
    }
    return row;
}

TEST(LegacyColumns, AreDecidedOneByOne)
{
    LegacyColumns columns;
    const TableRow row = rowOf({u"NguyÔn ThÞ B\u00AD\u00EDi"_s, u"Traàn Thò Höôøng"_s, u"Lê Thị Hường"_s, u"Lê Hoà"_s});
    columns.look(row);
    columns.decide();
    EXPECT_EQ(columns.code(0), TextCode::Tcvn3);
    EXPECT_EQ(columns.code(1), TextCode::Vni);
    EXPECT_EQ(columns.code(2), TextCode::Unicode);
    const TableRow &read = columns.inUnicode(row);
    EXPECT_EQ(read.at(0).text, u"Nguyễn Thị Bưới"_s);
    EXPECT_EQ(read.at(1).text, u"Trần Thị Hường"_s);
    EXPECT_EQ(read.at(2).text, u"Lê Thị Hường"_s);
}

TEST(LegacyColumns, OfUnicodeInLatinLettersAloneStayAsTheyAre)
{
    LegacyColumns columns;
    const TableRow row = rowOf({u"Hà"_s, u"Trà My"_s, u"Lê Hoà"_s, u"Cô Tô"_s}, FontHint::Plain);
    columns.look(row);
    columns.decide();
    EXPECT_EQ(columns.inUnicode(row).at(0).text, u"Hà"_s);
    EXPECT_EQ(columns.inUnicode(row).at(2).text, u"Lê Hoà"_s);
    EXPECT_EQ(columns.inUnicode(row).at(3).text, u"Cô Tô"_s);
}

TEST(LegacyColumns, AFontAloneDecidesWhatBothCouldBe)
{
    // "Lê" could be Lê or, in TCVN3, Lờ: only the font says which.
    LegacyColumns columns;
    const TableRow row = rowOf({u"Th«n Lª"_s, u"B¶n Lê"_s}, FontHint::Tcvn3);
    columns.look(row);
    columns.decide();
    EXPECT_EQ(columns.inUnicode(row).at(1).text, u"Bản Lờ"_s);
}

TEST(LegacyColumns, NeverTouchACellThatOnlyUnicodeCanWrite)
{
    LegacyColumns columns;
    for (int i = 0; i < 5; ++i) {
        columns.look(rowOf({u"NguyÔn V¨n §øc"_s}));
    }
    columns.decide();
    EXPECT_EQ(columns.inUnicode(rowOf({u"Đặng Thị Hà"_s})).at(0).text, u"Đặng Thị Hà"_s);
    EXPECT_EQ(columns.inUnicode(rowOf({u"TrÇn"_s})).at(0).text, u"Trần"_s);
}

TEST(LegacyColumns, AreAsAMappingSays)
{
    LegacyColumns columns;
    columns.force(0, TextCode::Tcvn3);
    columns.decide();
    EXPECT_EQ(columns.inUnicode(rowOf({u"Lê"_s})).at(0).text, u"Lờ"_s);
    LegacyColumns untouched;
    untouched.look(rowOf({u"NguyÔn V¨n §øc"_s}));
    untouched.force(0, TextCode::Unicode);
    untouched.decide();
    EXPECT_EQ(untouched.inUnicode(rowOf({u"NguyÔn"_s})).at(0).text, u"NguyÔn"_s);
}

} // namespace
} // namespace caodiem::ingest::test
