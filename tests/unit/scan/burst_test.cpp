// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/scan/scan_burst.h"

#include <gtest/gtest.h>

namespace caodiem::test {
namespace {

using namespace Qt::StringLiterals;
using ingest::BurstKey;
using ingest::BurstStep;
using ingest::ScanBurst;

const QString kPayload = u"042087001234|183000111|Nguyễn Văn An|05031987|Nam|Thôn 3, Trường Lưu|12082021"_s;

/// A text field that keeps what the burst leaves to it.
struct Field {
    ScanBurst burst;
    QString text;
    QStringList scans;

    void took(QChar c, const BurstStep &step)
    {
        text.chop(step.takeBack);
        if (step.key == BurstKey::Typing && c != u'\r') {
            text += c;
        }
        if (step.scan) {
            scans.append(*step.scan);
        }
    }
    void type(const QString &keys, int gap, int firstGap)
    {
        for (qsizetype i = 0; i < keys.size(); ++i) {
            took(keys[i], burst.key(keys[i], i == 0 ? firstGap : gap));
        }
    }
    void wait(int ms)
    {
        const BurstStep step = burst.idle(ms);
        if (step.scan) {
            scans.append(*step.scan);
        }
    }
};

TEST(ScanBurstTest, AScanWithEnterIsTakenOutOfTheField)
{
    Field field;
    field.type(u"Ng"_s, 120, 500);
    field.type(kPayload + u"\r"_s, 5, 400);
    EXPECT_EQ(field.scans, QStringList {kPayload});
    EXPECT_EQ(field.text, u"Ng");
    field.type(u"uyễn"_s, 150, 300);
    EXPECT_EQ(field.text, u"Nguyễn");
}

TEST(ScanBurstTest, WithoutEnterAPauseEndsIt)
{
    Field field;
    field.type(kPayload, 12, 1000);
    EXPECT_TRUE(field.burst.scanning());
    field.wait(20);
    EXPECT_TRUE(field.scans.isEmpty());
    field.wait(60); // the form of a whole card: no need to wait longer
    EXPECT_EQ(field.scans, QStringList {kPayload});
    EXPECT_TRUE(field.text.isEmpty());
    EXPECT_EQ(field.burst.key(u'\r', 100).key, BurstKey::ScanEnd); // late Enter
}

TEST(ScanBurstTest, ANumberAloneWaitsTheLongPause)
{
    Field field;
    field.type(u"042087001234"_s, 8, 1000);
    field.wait(60);
    EXPECT_TRUE(field.scans.isEmpty());
    field.wait(150);
    EXPECT_EQ(field.scans, QStringList {u"042087001234"_s});
}

TEST(ScanBurstTest, TheNextKeyEndsItToo)
{
    Field field;
    field.type(kPayload, 10, 1000);
    field.type(u"x"_s, 0, 700);
    EXPECT_EQ(field.scans, QStringList {kPayload});
    EXPECT_EQ(field.text, u"x");
}

TEST(ScanBurstTest, TwoScansInARow)
{
    Field field;
    field.type(kPayload + u"\r"_s, 5, 1000);
    field.type(kPayload + u"\r"_s, 5, 250);
    EXPECT_EQ(field.scans, (QStringList {kPayload, kPayload}));
}

TEST(ScanBurstTest, AHiccupInTheMiddleIsForgiven)
{
    Field field;
    field.type(kPayload.left(30), 10, 1000);
    field.type(kPayload.mid(30) + u"\r"_s, 10, 90);
    EXPECT_EQ(field.scans, QStringList {kPayload});
}

TEST(ScanBurstTest, APrefixBelongsToTheScan)
{
    Field field;
    field.type(u"]Q3"_s + kPayload + u"\r"_s, 5, 1000);
    EXPECT_EQ(field.scans, QStringList {u"]Q3"_s + kPayload});
    EXPECT_TRUE(field.text.isEmpty());
}

TEST(ScanBurstTest, PeopleType)
{
    Field field;
    field.type(u"Nguyễn Văn An, Thôn 3, Trường Lưu"_s, 60, 1000);
    field.type(u"\r"_s, 0, 60);
    field.type(u"nhanh"_s, 20, 400); // a short quick burst
    field.wait(1000);
    EXPECT_TRUE(field.scans.isEmpty());
    EXPECT_EQ(field.text, u"Nguyễn Văn An, Thôn 3, Trường Lưunhanh");
}

TEST(ScanBurstTest, AKeyHeldDownIsNoScan)
{
    Field field;
    field.type(QString(200, u'a'), 30, 1000);
    field.wait(1000);
    EXPECT_TRUE(field.scans.isEmpty());
    EXPECT_EQ(field.text.size(), 200);
}

TEST(ScanBurstTest, APastedPageIsNoScan)
{
    Field field;
    field.type(u"ab"_s.repeated(2000), 0, 1000);
    EXPECT_TRUE(field.scans.isEmpty());
}

} // namespace
} // namespace caodiem::test
