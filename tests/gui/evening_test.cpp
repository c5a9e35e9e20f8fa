// SPDX-License-Identifier: GPL-3.0-or-later
// A whole evening at the desk through the real window: 100 households, 240 children, keys and scans only, with the
// slips that a tired officer makes. Every record is held against what was meant; every key is counted.
#include "gui/office_window.h"
#include "ui/intake/family_model.h"
#include "ui/intake/family_view.h"
#include "ui/intake/intake_page.h"
#include "ui/intake/queue_panel.h"
#include "ui/intake/result_dialog.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>

#include <gtest/gtest.h>
#include <iostream>
#include <map>

namespace caodiem {
namespace {

using namespace Qt::StringLiterals;
using domain::DeskResult;
using domain::EventKind;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kHouseholds = 20;
#else
constexpr int kHouseholds = 100;
#endif
constexpr int kLongerThanADigit = 60; ///< ms: a lone digit is told from a scan by then

struct Child {
    QString id;
    QString name;
    QDate birth;
    bool girl = false;
};
using Family = std::vector<Child>;

int yearDigit(const Child &child)
{
    return child.girl ? 3 : 2; // century and sex, born from 2000 on
}

/// 3 + 2 + 2 + 3 + 2 children, again and again: 12 in 5 households, 240 in 100.
std::vector<Family> families(QDate today)
{
    static const QStringList kGiven {u"An"_s, u"Bình"_s, u"Chi"_s, u"Dũng"_s, u"Giang"_s, u"Hạnh"_s, u"Khôi"_s};
    std::vector<Family> all;
    int number = 0;
    for (int i = 0; i < kHouseholds; ++i) {
        Family family;
        for (int k = 0; k < (i % 5 == 0 || i % 5 == 3 ? 3 : 2); ++k) {
            Child child;
            child.girl = number % 2 == 0;
            child.birth = today.addYears(-7 - 2 * k).addDays(-number % 300);
            child.name = u"Đặng Thị Hộ%1 %2"_s.arg(i).arg(kGiven[number % kGiven.size()]);
            child.name.remove(QRegularExpression(u"[0-9]"_s));
            child.id = u"042%1%2%3"_s.arg(yearDigit(child))
                           .arg(child.birth.year() % 100, 2, 10, QChar(u'0'))
                           .arg(++number, 6, 10, QChar(u'0'));
            family.push_back(child);
        }
        all.push_back(family);
    }
    return all;
}

QString listOf(const std::vector<Family> &all)
{
    QString text = u"Số định danh cá nhân,Họ và tên,Ngày sinh,Giới tính,Loại cư trú,Thôn/Khu phố,Số hộ,Chủ hộ,"
                   "Người giám hộ,Ngày cấp căn cước\n"_s;
    int household = 0;
    for (const Family &family : all) {
        ++household;
        for (const Child &child : family) {
            text += u"%1,%2,%3,%4,Thường trú,Khu %5,H%6,Chủ Hộ,Phạm Thị Mẹ,01/03/2026\n"_s
                        .arg(child.id, child.name, child.birth.toString(u"dd/MM/yyyy"_s),
                            child.girl ? u"Nữ"_s : u"Nam"_s)
                        .arg(household % 7 + 1)
                        .arg(household);
        }
    }
    return text;
}

class Evening : public test::OfficeWindow {
protected:
    void SetUp() override
    {
        OfficeWindow::SetUp();
        window.resize(1366, 768);
        all = families(toDate(service::todayInVietnam()));
        const QString store = folder.filePath(u"toi.caodiem"_s);
        fill(store);
        open(store, Qt::Key_2);
        ASSERT_TRUE(page().isVisible());
    }
    void fill(const QString &store)
    {
        domain::Unit unit;
        unit.name = u"Công an phường Mẫu"_s;
        auto office = service::Office::create(store, unit, u"test"_s);
        ASSERT_TRUE(office);
        QFile list(folder.filePath(u"danh-sach.csv"_s));
        ASSERT_TRUE(list.open(QIODevice::WriteOnly));
        list.write(listOf(all).toUtf8());
        list.close();
        service::ImportRequest request;
        request.file = list.fileName();
        const auto done = office.value()->importList(request);
        ASSERT_TRUE(done);
        for (const Family &family : all) {
            people += static_cast<int>(family.size());
        }
        ASSERT_EQ(done.value().added, people);
    }
    ui::IntakePage &page() { return *window.intake(); }
    /// One key of a person; counted.
    void strike(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, QWidget *target = nullptr)
    {
        ++keys;
        QWidget *focus = target != nullptr ? target : QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &window, static_cast<Qt::Key>(key), modifiers);
        if (key >= Qt::Key_0 && key <= Qt::Key_9) {
            QTest::qWait(kLongerThanADigit);
            settle(); // by now the key has become a job
        }
        settle();
    }
    void scan(const Child &child, bool withEnter)
    {
        ++scans;
        const QString text = child.id + u"||"_s + child.name + u'|' + child.birth.toString(u"ddMMyyyy"_s) + u'|'
            + (child.girl ? u"Nữ"_s : u"Nam"_s) + u"|Khu 7, phường Mẫu|01032026"_s;
        typeAsScanner(QString(text + (withEnter ? u"\r"_s : QString())));
        static_cast<void>(QTest::qWaitFor([&] { return chosenId() == child.id; }, 2000));
        settle();
    }
    [[nodiscard]] QString chosenId()
    {
        const service::DeskMember *member = page().chosen();
        return member == nullptr ? QString() : member->resident.personalId;
    }
    /// Without the card: three letters of the name and the end of the number.
    void find(const Child &child)
    {
        strike(Qt::Key_F2);
        for (const QChar c : child.id.right(6)) {
            ++keys;
            QTest::keyClick(page().search(), c.toLatin1());
            QTest::qWait(40); // as a person types
        }
        settle();
        strike(Qt::Key_Return);
    }
    void takeBack(const Child &child)
    {
        strike(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(chosenId(), child.id);
        EXPECT_TRUE(page().chosen() != nullptr && !page().chosen()->today) << "focus: " << QApplication::focusWidget();
    }
    /// What the officer means, with the slips on the way.
    DeskResult serve(const Child &child, int number)
    {
        EXPECT_EQ(chosenId(), child.id);
        if (number % 11 == 4) { // the wrong key, taken back at once
            strike(Qt::Key_6);
            takeBack(child);
        }
        if (number % 17 == 8) {
            strike(Qt::Key_F9);
            return DeskResult::Absent;
        }
        if (number % 23 == 9) { // no: a reason
            strike(Qt::Key_3);
            auto *dialog = page().findChild<ui::ResultDialog *>();
            EXPECT_NE(dialog, nullptr);
            strike(Qt::Key_2, Qt::NoModifier, dialog->findChild<QListWidget *>());
            QTest::qWait(kLongerThanADigit);
            window.activateWindow(); // a window system does so by itself
            settle();
            EXPECT_EQ(QApplication::focusWidget(), page().family());
            return DeskResult::Ineligible;
        }
        const bool activated = number % 3 != 0;
        strike(activated ? Qt::Key_2 : Qt::Key_1);
        return activated ? DeskResult::Activated : DeskResult::TakenIn;
    }
    /// Every household in turn, those put aside at the end.
    void serveAll()
    {
        std::vector<std::size_t> aside;
        int number = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const Family &family = all[i];
            // Now and then the card stays at home, or the scanner sends no line break.
            i % 10 == 6 ? find(family.front()) : scan(family.front(), i % 3 != 1);
            ASSERT_EQ(chosenId(), family.front().id);
            if (i % 20 == 12) { // the mother went for the papers
                strike(Qt::Key_S, Qt::ControlModifier);
                aside.push_back(i);
                continue;
            }
            // The youngest is first in the table, as in the list here.
            for (const Child &child : family) {
                meant[child.id] = serve(child, number++);
            }
            if (i % 25 == 7) { // the last one after all not: any of today's can be taken back
                takeBack(family.back());
                strike(Qt::Key_1);
                meant[family.back().id] = DeskResult::TakenIn;
            }
            // Finishing calls who waits aside, and the next scan puts them aside again.
            strike(Qt::Key_Return, Qt::ControlModifier);
        }
        for (const std::size_t i : aside) {
            scan(all[i].front(), true);
            for (const Child &child : all[i]) {
                meant[child.id] = serve(child, number++);
            }
            strike(Qt::Key_Return, Qt::ControlModifier);
        }
    }

    std::vector<Family> all;
    std::map<QString, DeskResult> meant; ///< by personal ID
    int people = 0;
    int keys = 0;
    int scans = 0;
};

TEST_F(Evening, EveryRecordIsRightAndFewKeysWerePressed)
{
    serveAll();
    ASSERT_EQ(static_cast<int>(meant.size()), people);
    EXPECT_EQ(page().queue()->list()->count(), 0);

    std::optional<service::DeskDay> day;
    std::map<QString, QString> numbers;
    window.session().runQuietly<Done>(
        [&](service::Office &office) -> Status {
            service::Desk desk(office);
            auto read = desk.day();
            if (!read) {
                return read.error();
            }
            for (const service::DeskAction &action : read.value().actions) {
                const auto card = office.resident(action.who);
                if (!card) {
                    return card.error();
                }
                numbers[QString::number(action.who.value)] = card.value().person.personalId;
            }
            day = std::move(read).value();
            return Done {};
        },
        [](const Status &done) { ASSERT_TRUE(done); });
    settle();
    ASSERT_TRUE(day);
    ASSERT_EQ(day->actions.size(), static_cast<std::size_t>(people));
    int activated = 0;
    for (const service::DeskAction &action : day->actions) {
        const QString id = numbers[QString::number(action.who.value)];
        ASSERT_TRUE(meant.contains(id));
        EXPECT_EQ(action.result, meant[id]) << id.right(6).toStdString();
        if (action.result == DeskResult::Activated) {
            EXPECT_EQ(action.kinds, (std::vector {EventKind::EidIntake, EventKind::EidActivated}));
            ++activated;
        }
    }
    EXPECT_GT(activated, 0);
    RecordProperty("people", people);
    RecordProperty("keys", keys);
    RecordProperty("scans", scans);
    std::cout << people << " people of " << all.size() << " households: " << scans << " scans and " << keys
              << " keys, slips and searches included\n";
    // A key a person, one a household, and what the slips above cost: each costs two or three more.
    EXPECT_LT(keys, people * 3 / 2 + 2 * static_cast<int>(all.size()));
}

} // namespace
} // namespace caodiem
