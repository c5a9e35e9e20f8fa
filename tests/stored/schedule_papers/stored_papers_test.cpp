// SPDX-License-Identifier: GPL-3.0-or-later
// Invitations, notices and referral slips of fixed people, against the stored text parts beside this file. With
// UPDATE_STORED=1 in the environment they are written anew, for review in the diff.
#include "report/docx_writer.h"
#include "report/pdf_writer.h"
#include "report/schedule_papers.h"
#include "support/zip_reading.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace caodiem::report {
namespace {

using namespace Qt::StringLiterals;

Day on(int year, int month, int day)
{
    return dayFromCivil({year, month, day});
}

PaperFrame frame()
{
    PaperFrame out;
    out.unit.name = u"Công an phường Mẫu"_s;
    out.unit.kind = domain::UnitKind::Ward;
    out.unit.parent = u"Công an thành phố Mẫu"_s;
    out.unit.place = u"Mẫu"_s;
    out.unit.signerTitle = u"TRƯỞNG CÔNG AN PHƯỜNG"_s;
    out.unit.recipients = {u"Như trên"_s, u"Lưu: CAP"_s};
    out.on = on(2026, 4, 7);
    out.directive = u"606/KH-CAP"_s;
    return out;
}

InvitedPerson child(const QString &name, Day birth, const QString &schoolClass, bool card)
{
    InvitedPerson out {name, {birth, domain::DatePrecision::Day}, schoolClass, {}};
    domain::IntakePerson person;
    person.birth = birth;
    if (card) {
        person.steps.at(domain::residentStepIndex(domain::EventKind::CardIssued)) = on(2025, 1, 2);
    }
    out.needs = domain::needsOn(person, on(2026, 4, 15));
    return out;
}

ReportDocument sampleInvitations()
{
    Invitation one;
    one.household = u"Nguyễn Thị Mẫu"_s;
    one.address = u"Số 12, ngõ 3, TDP Mẫu 1"_s;
    one.on = on(2026, 4, 15);
    one.minute = 20 * 60 + 30;
    one.startMinute = 19 * 60 + 30;
    one.endMinute = 22 * 60;
    one.people = {child(u"Nguyễn Gia Mẫu"_s, on(2016, 5, 1), u"4A"_s, true),
        child(u"Nguyễn Bảo Mẫu"_s, on(2018, 11, 20), u"1B"_s, false)};
    Invitation two = one;
    two.household = u"Trần Văn Mẫu"_s;
    two.people = {child(u"Trần Văn Mẫu"_s, on(1990, 2, 3), {}, true)};
    return invitations(frame(), {one, two});
}

ReportDocument sampleNotices()
{
    GroupNotice one;
    one.addressee = u"TH Mẫu"_s;
    one.group = u"lớp 3A"_s;
    one.isClass = true;
    for (int i = 0; i < 34; ++i) {
        one.people.push_back(
            {on(2026, 4, 14) + i / 20, 450 + 7 * (i % 20), u"Học Sinh Mẫu %1"_s.arg(i + 1), 2017, true});
    }
    GroupNotice two = one;
    two.addressee = u"TDP Mẫu 1"_s;
    two.group = u"TDP Mẫu 1"_s;
    two.isClass = false;
    two.people.resize(3);
    return groupNotices(frame(), {one, two});
}

ReportDocument sampleSlips()
{
    ReferralSlip slip {u"Công an xã Bên Cạnh"_s, u"Nguyễn Bảo Mẫu"_s, {on(2018, 11, 20), domain::DatePrecision::Day},
        domain::Sex::Female, u"030318000001"_s, u"Số 12, ngõ 3, TDP Mẫu 1"_s, u"Nguyễn Thị Mẫu"_s, 7};
    return referralSlips(frame(), {slip});
}

void compare(const QString &name, const ReportDocument &document)
{
    const auto bytes = docxBytes(document);
    ASSERT_TRUE(bytes);
    ASSERT_EQ(docxBytes(document).value(), bytes.value()); // same document, same bytes
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.docx"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes.value());
    file.close();
    QByteArray now = sample::zipParts(file.fileName()).value(u"word/document.xml"_s);
    ASSERT_FALSE(now.isEmpty());
    now.replace("><", ">\n<");
    QFile stored(QString::fromUtf8(APP_SOURCE_DIR) + u"/tests/stored/schedule_papers/"_s + name + u".xml"_s);
    if (qEnvironmentVariable("UPDATE_STORED") == u"1"_s) {
        ASSERT_TRUE(stored.open(QIODevice::WriteOnly));
        stored.write(now);
        return;
    }
    ASSERT_TRUE(stored.open(QIODevice::ReadOnly));
    ASSERT_GT(stored.size(), 1000);
    const QList<QByteArray> expected = stored.readAll().split('\n');
    const QList<QByteArray> actual = now.split('\n');
    for (qsizetype i = 0; i < qMin(expected.size(), actual.size()); ++i) {
        ASSERT_EQ(actual.at(i).toStdString(), expected.at(i).toStdString()) << name.toStdString() << " line " << i + 1;
    }
    EXPECT_EQ(actual.size(), expected.size());
}

TEST(StoredSchedulePapers, InvitationsAreAsStored)
{
    compare(u"invitations"_s, sampleInvitations());
}

TEST(StoredSchedulePapers, NoticesAreAsStored)
{
    compare(u"notices"_s, sampleNotices());
}

TEST(StoredSchedulePapers, SlipsAreAsStored)
{
    compare(u"slips"_s, sampleSlips());
}

/// A list for a school says name, year of birth and time, and nothing that identifies a child further.
TEST(StoredSchedulePapers, NoticesHoldNoNumberAndNoFullBirthDate)
{
    const auto bytes = docxBytes(sampleNotices());
    ASSERT_TRUE(bytes);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.docx"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes.value());
    file.close();
    const QString text = QString::fromUtf8(sample::zipParts(file.fileName()).value(u"word/document.xml"_s));
    EXPECT_FALSE(text.contains(QRegularExpression(u"\\d{12}"_s)));
    EXPECT_FALSE(text.contains(QRegularExpression(u"\\d\\d/\\d\\d/2017"_s)));
}

TEST(StoredSchedulePapers, EachPaperIsASection)
{
    EXPECT_EQ(sampleInvitations().sections.size(), 2U);
    EXPECT_EQ(sampleNotices().sections.size(), 2U);
    EXPECT_TRUE(pdfBytes(sampleNotices()));
}

} // namespace
} // namespace caodiem::report
