// SPDX-License-Identifier: GPL-3.0-or-later
// Headers explained by hand: the file, what is wrong with one, and what it does to a list.
#include "ingest/column_mapping.h"
#include "unit/ingest/list_dump.h"
#include "unit/ingest/sheet_maker.h"

#include <gtest/gtest.h>

namespace caodiem::ingest::test {
namespace {

using namespace Qt::StringLiterals;

constexpr const char *kMapping = R"({"list": "residents",
  "columns": {"Mã công dân": "Số định danh cá nhân", "Tên gọi": "họ và tên", "Nơi sống": "Thôn/Khu phố", "Thừa": null},
  "text": {"Tên gọi": "tcvn3"}})";

QString wrongIn(const char *json, ListKind kind = ListKind::Residents)
{
    const auto mapping = mappingFromJson(json, kind, u"m.json"_s);
    return mapping ? u"fine"_s : mapping.error().context;
}

TEST(Mapping, IsReadAndWrittenWithoutLoss)
{
    const auto mapping = mappingFromJson(kMapping, ListKind::Residents, u"m.json"_s);
    ASSERT_TRUE(mapping);
    EXPECT_EQ(mapping.value().entries.size(), 4U);
    const auto again = mappingFromJson(toJson(mapping.value()), ListKind::Residents, u"m.json"_s);
    ASSERT_TRUE(again);
    EXPECT_EQ(toJson(again.value()), toJson(mapping.value()));
}

TEST(Mapping, ThatIsWrongSaysWhere)
{
    EXPECT_EQ(wrongIn("no json"), u"mapping-json:m.json"_s);
    EXPECT_EQ(wrongIn("[]"), u"mapping-json:m.json"_s);
    EXPECT_EQ(wrongIn(R"({"list": "residents"})"), u"mapping-json:m.json"_s);
    EXPECT_EQ(wrongIn(R"({"list": "villages", "columns": {}})"), u"mapping-list:m.json"_s);
    EXPECT_EQ(wrongIn(R"({"list": "residents", "columns": {}, "colour": 1})"), u"mapping-key:colour"_s);
    EXPECT_EQ(wrongIn(R"({"list": "residents", "columns": {"A": "Chiều cao"}})"), u"mapping-column:Chiều cao"_s);
    EXPECT_EQ(wrongIn(R"({"list": "residents", "columns": {"A": 7}})"), u"mapping-column:A"_s);
    EXPECT_EQ(wrongIn(R"({"list": "residents", "columns": {"A": "Lớp", "B": "lớp"}})"), u"mapping-twice:lớp"_s);
    EXPECT_EQ(wrongIn(R"({"list": "residents", "columns": {}, "text": {"A": "EBCDIC"}})"), u"mapping-text:EBCDIC"_s);
    EXPECT_EQ(wrongIn(kMapping), u"fine"_s);
    const Scratch scratch;
    const auto gone = readMapping(scratch.path(u"gone.json"_s), ListKind::Residents);
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().code, Errc::NotFound);
}

class MappedList : public testing::Test {
protected:
    Scratch scratch;
    QString file = writeXlsx(scratch, u"own.xlsx"_s,
        {texts({u"Bảng kê của thôn"_s}),
            texts({u"Mã công dân"_s, u"Tên gọi"_s, u"Năm sinh"_s, u"GT"_s, u"Nơi sống"_s, u"Thừa"_s, u"Lạ"_s}),
            texts({u"042303000001"_s, u"Lê"_s, u"2003"_s, u"Nữ"_s, u"Thôn 1"_s, u"bỏ"_s, u"?"_s})});

    [[nodiscard]] std::string read(const ReadOptions &options) const
    {
        const auto list = readResidentList(file, options);
        return list ? dump(list.value()) : list.error().context.toStdString();
    }
    const std::string expected = "3 042303000001|Lờ|2003|Nữ|Thôn 1|\n"
                                 "W2 ColumnIgnored [Lạ]\n"
                                 "W2 LegacyText [Tên gọi] Lê (TCVN3, Lờ)\n";
};

TEST_F(MappedList, IsNotUnderstoodWithoutTheMapping)
{
    EXPECT_EQ(read({}), "columns:Số định danh cá nhân, Họ và tên");
}

TEST_F(MappedList, IsReadAsTheMappingSays)
{
    ReadOptions options;
    options.mapping = mappingFromJson(kMapping, ListKind::Residents, {}).value();
    EXPECT_EQ(read(options), expected);
}

TEST_F(MappedList, IsReadByWhatIsRememberedForItsHeadersInAnyOrder)
{
    ReadOptions options;
    const QString key = headerSetKey(
        {u"lạ"_s, u"THỪA"_s, u"Nơi sống"_s, u"GT"_s, u"Năm sinh"_s, u"Tên gọi"_s, u"Mã công dân"_s, QString()});
    options.remembered.insert(key, mappingFromJson(kMapping, ListKind::Residents, {}).value());
    EXPECT_EQ(read(options), expected);
    const auto list = readResidentList(file, options);
    ASSERT_TRUE(list);
    EXPECT_EQ(list.value().origin.headerSet, key);
}

TEST_F(MappedList, RefusesAMappingOfAnotherList)
{
    ReadOptions options;
    options.mapping
        = mappingFromJson(R"({"list": "villages", "columns": {"A": "Loại"}})", ListKind::Villages, {}).value();
    EXPECT_EQ(read(options), "mapping-list:own.xlsx");
}

TEST_F(MappedList, AHandsWordWinsOverARecognisedHeader)
{
    const QString two = writeXlsx(scratch, u"two.xlsx"_s,
        {texts({u"CCCD"_s, u"Họ và tên"_s, u"Tên thật"_s}), texts({u"042303000001"_s, u"Sai"_s, u"Đúng"_s})});
    ReadOptions options;
    options.mapping = mappingFromJson(
        R"({"list": "residents", "columns": {"Tên thật": "Họ và tên", "Họ và tên": null}})", ListKind::Residents, {})
                          .value();
    const auto list = readResidentList(two, options);
    ASSERT_TRUE(list);
    ASSERT_EQ(list.value().rows.size(), 1U);
    EXPECT_EQ(list.value().rows.front().fullName, u"Đúng"_s);
}

} // namespace
} // namespace caodiem::ingest::test
