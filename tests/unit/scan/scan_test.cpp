// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/scan/card_differences.h"
#include "ingest/scan/scan_repair.h"
#include "ingest/scan/typed_marks.h"
#include "ingest/scan/vietnamese_word.h"

#include <gtest/gtest.h>

namespace caodiem::test {
namespace {

using namespace Qt::StringLiterals;
using namespace caodiem::ingest;
using domain::DatePrecision;
using domain::Sex;

const QString kChip = u"042087001234|183000111|Nguyễn Văn An|05031987|Nam|Thôn 3, Trường Lưu, Hà Tĩnh|12082021"_s;
const QString kIdentity = u"042315004567||Trần Thị Bích Ngọc|20092015|Nữ|Thôn 5, Trường Lưu, Hà Tĩnh|02062026||||"_s;

CardScan read(const QString &text)
{
    const auto card = parseScan(text);
    EXPECT_TRUE(card) << (card ? "" : card.error().context.toStdString());
    return card ? card.value() : CardScan {};
}

QString refusal(const QString &text)
{
    const auto card = parseScan(text);
    return card ? QString() : card.error().context;
}

TEST(ScanPayload, ChipCard)
{
    const CardScan card = read(kChip);
    EXPECT_EQ(card.kind, CardKind::ChipCard);
    EXPECT_EQ(card.personalId, u"042087001234");
    EXPECT_EQ(card.oldId, u"183000111");
    EXPECT_EQ(card.name, u"Nguyễn Văn An");
    EXPECT_EQ(card.birth, (domain::BirthDate {dayFromCivil({1987, 3, 5}), DatePrecision::Day}));
    EXPECT_EQ(card.sex, Sex::Male);
    EXPECT_EQ(card.address, u"Thôn 3, Trường Lưu, Hà Tĩnh");
    EXPECT_EQ(card.issuedOn, dayFromCivil({2021, 8, 12}));
    EXPECT_TRUE(card.remarks.empty());
}

TEST(ScanPayload, IdentityCardWithEmptyOldNumber)
{
    const CardScan card = read(kIdentity);
    EXPECT_EQ(card.kind, CardKind::Identity);
    EXPECT_TRUE(card.oldId.isEmpty());
    EXPECT_EQ(card.name, u"Trần Thị Bích Ngọc");
    EXPECT_EQ(card.sex, Sex::Female);
    EXPECT_TRUE(card.remarks.empty());
}

TEST(ScanPayload, FurtherFieldsAreToldApartByType)
{
    const CardScan card = read(u"042315004567||Trần Thị Bích Ngọc|20092015|Nữ|Thôn 5, Trường Lưu|02062026|Trần Văn "
                               "Ba|042315009999|Lê Thị Hoa|"_s);
    EXPECT_EQ(card.cancelledId, u"042315009999");
    EXPECT_EQ(card.fatherName, u"Trần Văn Ba");
    EXPECT_EQ(card.motherName, u"Lê Thị Hoa");
}

TEST(ScanPayload, OtherForms)
{
    EXPECT_EQ(read(u"042087001234"_s).kind, CardKind::NumberOnly);
    EXPECT_EQ(read(u"042087001234"_s).birth.day, kNever);
    EXPECT_EQ(
        read(u"042087001234|Nguyễn Văn An|05/03/1987|Nam|Thôn 3, Trường Lưu|12/08/2021"_s).name, u"Nguyễn Văn An");
    EXPECT_EQ(read(QString(kChip).replace(u'|', u';')), read(kChip));
    EXPECT_EQ(read(u"\uFEFF"_s + kChip + u"\r\n"_s), read(kChip));
    EXPECT_EQ(read(kChip.normalized(QString::NormalizationForm_D)), read(kChip));
    EXPECT_EQ(read(u"042087001234||Nguyễn Văn An|00031987|Nam|Thôn 3, , -,Trường Lưu,|12082021"_s).birth.precision,
        DatePrecision::Month);
    EXPECT_EQ(read(u"042087001234||Nguyễn Văn An|1987|Nam|Thôn 3, , -,Trường Lưu,|12082021"_s).birth.precision,
        DatePrecision::Year);
    EXPECT_EQ(read(u"042087001234||Nguyễn Văn An|00001987|Nam|Thôn 3, , -,Trường Lưu,|12082021"_s).address,
        u"Thôn 3, Trường Lưu");
}

TEST(ScanPayload, WhatDoesNotFitIsRefused)
{
    EXPECT_EQ(refusal(QString()), scan_error::kEmpty);
    EXPECT_EQ(refusal(u"xin chào"_s), scan_error::kNoCard);
    EXPECT_EQ(refusal(u"04208700123"_s), scan_error::kPersonalId);
    EXPECT_EQ(refusal(u"a|b|c"_s), scan_error::kNoCard);
    EXPECT_EQ(refusal(QString(kChip).replace(u"05031987"_s, u"05031988"_s)), scan_error::kContradiction);
    EXPECT_EQ(refusal(QString(kChip).replace(u"Nam"_s, u"Nữ"_s)), scan_error::kContradiction);
    EXPECT_EQ(refusal(QString(kChip).replace(u"05031987"_s, u"31021987"_s)), scan_error::kBirth);
    EXPECT_EQ(refusal(QString(kChip).replace(u"Nguyễn Văn An"_s, u"Nguye6n4"_s)), scan_error::kName);
    EXPECT_EQ(refusal(QString(kLongestScan + 1, u'1')), scan_error::kNoCard);
}

TEST(ScanPayload, RemarksSayWhatIsMissing)
{
    EXPECT_TRUE(has(read(QString(kChip).replace(u"183000111"_s, u"18300011"_s)), ScanRemark::OldIdUnreadable));
    EXPECT_TRUE(has(read(QString(kChip).replace(u"12082021"_s, u"1208202"_s)), ScanRemark::IssueDayUnreadable));
    EXPECT_TRUE(has(read(QString(kChip).replace(u"12082021"_s, u"12081980"_s)), ScanRemark::IssueDayUnreadable));
    EXPECT_TRUE(has(read(QString(kChip).replace(u"12082021"_s, u"01072024"_s)), ScanRemark::KindDoubtful));
    EXPECT_TRUE(has(read(QString(kChip).replace(u"Nam"_s, u"N"_s)), ScanRemark::SexUnreadable));
    EXPECT_TRUE(has(read(QString(kChip).replace(u"042087"_s, u"003087"_s)), ScanRemark::PrefixUnknown));
    EXPECT_TRUE(has(read(QString(kChip).replace(u"Văn An"_s, u"Vn An"_s)), ScanRemark::NameUnusual));
    EXPECT_TRUE(
        has(read(u"042087001234||Nguyen Van An|05031987|Nam|Thon 3, Truong Luu|12082021"_s), ScanRemark::NameUnusual));
}

TEST(ScanWords, VietnameseSyllables)
{
    for (const QString &word : u"Nguyễn Nghiêng Quý Quyết Giang Gì Huỳnh Khuê Thuở Hoà Hòa Thuý Ý Yến Đặng Phượng Oanh "
                               "Uyên Duyên Nghĩa Hiếu Liễu Mười"_s.split(u' ')) {
        EXPECT_TRUE(isVietnameseWord(word)) << word.toStdString();
    }
    for (const QString &word : u"Nguyễ Trầ Vn Ngoc Ksor Blar Nguyeenx Minnh AAn n Thịị Hc"_s.split(u' ')) {
        EXPECT_FALSE(isVietnameseWord(word)) << word.toStdString();
    }
}

TEST(ScanWords, ComposedFromKeys)
{
    EXPECT_EQ(composed(u"Nguyeenx", TypingMethod::Telex), u"Nguyễn"_s);
    EXPECT_EQ(composed(u"DDuowngf", TypingMethod::Telex), u"Đường"_s);
    EXPECT_EQ(composed(u"Nguye6n4", TypingMethod::Vni), u"Nguyễn"_s);
    EXPECT_EQ(composed(u"Quy1", TypingMethod::Vni), u"Quý"_s);
    EXPECT_EQ(composed(u"9", TypingMethod::Vni), std::nullopt);
    EXPECT_EQ(wordsComposed(u"Thoon 3, Truwowngf Luwu", TypingMethod::Telex), u"Thôn 3, Trường Lưu");
}

TEST(ScanMending, WhatAScannerPutsInFront)
{
    for (const QString &prefix : {u"]Q3"_s, u"QR:"_s, u"\u0002"_s}) {
        const auto repaired = repairScan(QString(prefix + kChip + u"\r"_s));
        ASSERT_TRUE(repaired);
        EXPECT_EQ(repaired.value().card, read(kChip));
    }
    EXPECT_EQ(repairScan(u"]C0042087001234"_s).value().card.personalId, u"042087001234");
}

TEST(ScanMending, SaysWhatWasDone)
{
    const auto telex = repairScan(
        u"042087001234|183000111|Nguyeenx Vawn An|05031987|Nam|Thoon 3, Truwowngf Luwu, Haf Tinhx|12082021"_s);
    ASSERT_TRUE(telex);
    EXPECT_EQ(telex.value().card, read(kChip));
    EXPECT_EQ(telex.value().confidence, ScanConfidence::Mended);
    EXPECT_EQ(telex.value().mends, std::vector {ScanMend::TelexKeys});
    const auto bars = repairScan(QString(kChip).replace(u'|', u'~'));
    ASSERT_TRUE(bars);
    EXPECT_EQ(bars.value().mends, std::vector {ScanMend::Separator});
}

TEST(ScanMending, ANumberAloneIsNotGuessed)
{
    EXPECT_FALSE(repairScan(u"0420870012344"_s));
    EXPECT_FALSE(repairScan(u"42087001234"_s));
    EXPECT_EQ(repairScan(u"à'éàçèàà&é\"'"_s).value().card.personalId, u"042097001234");
}

TEST(ScanMending, SeveralPossibleNumbersAreAnError)
{
    // The zero or one of the twos came twice: both give a number of the same birth and sex.
    const auto repaired
        = repairScan(u"0420870012234|183000111|Nguyễn Văn An|05031987|Nam|Thôn 3, Trường Lưu, Hà Tĩnh|12082021"_s);
    ASSERT_FALSE(repaired);
    EXPECT_EQ(repaired.error().context, scan_error::kAmbiguous);
}

TEST(ScanMending, NamesOfOtherLanguagesStayAndAreRemarkedOn)
{
    const auto repaired = repairScan(QString(kChip).replace(u"Nguyễn Văn An"_s, u"Y Ksor Niê"_s));
    ASSERT_TRUE(repaired);
    EXPECT_EQ(repaired.value().card.name, u"Y Ksor Niê");
    EXPECT_EQ(repaired.value().confidence, ScanConfidence::Doubtful);
}

TEST(ScanMending, ErrorsRepeatNothingOfTheCard)
{
    int refused = 0;
    for (qsizetype cut = 0; cut < kChip.size(); ++cut) {
        const auto repaired = repairScan(kChip.left(cut));
        if (!repaired) {
            EXPECT_TRUE(repaired.error().detail.isEmpty());
            EXPECT_TRUE(repaired.error().context.startsWith(u"scan.")) << cut;
            ++refused;
        }
    }
    EXPECT_GT(refused, 11) << "at the least what is shorter than a number";
}

domain::Resident registered()
{
    domain::Resident out;
    out.id = ResidentId {7};
    out.personalId = u"042087001234"_s;
    out.fullName = u"Nguyễn Văn An"_s;
    out.birth = {dayFromCivil({1987, 3, 5}), DatePrecision::Day};
    out.sex = Sex::Male;
    out.address = u"Thôn 3, Trường Lưu, Hà Tĩnh"_s;
    out.phone = u"0900000000"_s;
    return out;
}

TEST(ScanComparison, EqualRecordsHaveNoDifference)
{
    EXPECT_TRUE(differences(read(kChip), registered()).empty());
    EXPECT_TRUE(differences(read(u"042087001234"_s), registered()).empty());
    domain::Resident resident = registered();
    resident.fullName = u"NGUYỄN VĂN AN"_s;
    resident.address = u"thôn 3 Trường Lưu - Hà Tĩnh"_s;
    EXPECT_TRUE(differences(read(kChip), resident).empty());
}

TEST(ScanComparison, EveryFieldCanDiffer)
{
    domain::Resident resident = registered();
    resident.personalId = u"042087001235"_s;
    resident.fullName = u"Nguyễn Văn Ân"_s;
    resident.birth = {dayFromCivil({1987, 1, 1}), DatePrecision::Year};
    resident.sex = Sex::Unknown;
    resident.address.clear();
    const CardScan card = read(kChip);
    const std::vector<CardDifference> expected {{CardField::PersonalId, u"042087001234"_s, u"042087001235"_s},
        {CardField::Name, u"Nguyễn Văn An"_s, u"Nguyễn Văn Ân"_s}, {CardField::Birth, u"05/03/1987"_s, u"1987"_s},
        {CardField::Sex, u"Nam"_s, QString()}, {CardField::Address, u"Thôn 3, Trường Lưu, Hà Tĩnh"_s, QString()}};
    EXPECT_EQ(differences(card, resident), expected);
}

} // namespace
} // namespace caodiem::test
