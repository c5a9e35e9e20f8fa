// SPDX-License-Identifier: GPL-3.0-or-later
// Where scans come from: a serial scanner (against a pseudo-terminal), a picture of a card, keys while a dialog is
// open.
#include "ui/intake/card_image.h"
#include "ui/intake/result_dialog.h"
#include "ui/intake/scan_filter.h"
#include "ui/intake/serial_scanner.h"

#include <QApplication>
#include <QDateEdit>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <qrencode.h>

#include <cstdlib>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

namespace caodiem {
namespace {

using namespace Qt::StringLiterals;
using ui::SerialScanner;

const QString kCard = u"042215001234||Nguyễn Thị Ngọc Ánh|05062015|Nữ|Khu 7, Tứ Minh, Hải Phòng|12082025"_s;

/// The end of a serial line at which the scanner sits.
class Scanner {
public:
    Scanner()
        : m_end(::posix_openpt(O_RDWR | O_NOCTTY))
    {
        EXPECT_EQ(::grantpt(m_end), 0);
        EXPECT_EQ(::unlockpt(m_end), 0);
        m_name = QString::fromLocal8Bit(::ptsname(m_end));
    }
    ~Scanner() { unplug(); }
    Q_DISABLE_COPY_MOVE(Scanner)
    void send(const QByteArray &bytes) const
    {
        EXPECT_EQ(::write(m_end, bytes.constData(), static_cast<std::size_t>(bytes.size())), bytes.size());
    }
    void unplug()
    {
        if (m_end >= 0) {
            ::close(m_end);
        }
        m_end = -1;
    }
    [[nodiscard]] QString name() const { return m_name; }

private:
    int m_end;
    QString m_name;
};

bool comes(const QSignalSpy &spy, int count)
{
    return QTest::qWaitFor([&] { return spy.count() >= count; }, 3000);
}

TEST(SerialScan, ACardIsWholeWithALineBreakOrWithoutOne)
{
    const Scanner line;
    SerialScanner scanner;
    const QSignalSpy heard(&scanner, &SerialScanner::scanned);
    scanner.listen(line.name(), 9600);
    ASSERT_EQ(scanner.state(), SerialScanner::State::Ready);
    line.send(kCard.toUtf8() + "\r\n" + kCard.toUtf8() + "\r");
    ASSERT_TRUE(comes(heard, 2));
    EXPECT_EQ(heard.at(0).at(0).toString(), kCard);
    EXPECT_EQ(heard.at(1).at(0).toString(), kCard);
    const QByteArray bytes = kCard.toUtf8();
    line.send(bytes.left(20)); // in two pieces, and no line break
    QTest::qWait(20);
    line.send(bytes.mid(20));
    ASSERT_TRUE(comes(heard, 3));
    EXPECT_EQ(heard.at(2).at(0).toString(), kCard);
    QTest::qWait(300);
    EXPECT_EQ(heard.count(), 3) << "empty lines are no cards";
}

TEST(SerialScan, NoiseOfAnyLengthIsOneScanAndTheNextCardIsRead)
{
    const Scanner line;
    SerialScanner scanner;
    const QSignalSpy heard(&scanner, &SerialScanner::scanned);
    scanner.listen(line.name(), 115200);
    for (int i = 0; i < 10; ++i) {
        line.send(QByteArray(1000, 'x'));
        QTest::qWait(5);
    }
    line.send("\r" + kCard.toUtf8() + "\r");
    ASSERT_TRUE(comes(heard, 2));
    EXPECT_LE(heard.at(0).at(0).toString().size(), 4000);
    EXPECT_EQ(heard.at(1).at(0).toString(), kCard);
}

TEST(SerialScan, WhatIsPulledOutIsLostAndHeardAgainWhenItIsBack)
{
    const QTemporaryDir dir;
    const QString port = dir.filePath(u"scanner"_s);
    auto first = std::make_unique<Scanner>();
    ASSERT_TRUE(QFile::link(first->name(), port));
    SerialScanner scanner;
    scanner.listen(port, 9600);
    ASSERT_EQ(scanner.state(), SerialScanner::State::Ready);
    first->send(kCard.toUtf8().left(30));
    first->unplug();
    ASSERT_TRUE(QTest::qWaitFor([&] { return scanner.state() == SerialScanner::State::Lost; }, 3000));
    const Scanner second;
    QFile::remove(port);
    ASSERT_TRUE(QFile::link(second.name(), port));
    ASSERT_TRUE(QTest::qWaitFor([&] { return scanner.state() == SerialScanner::State::Ready; }, 5000));
    const QSignalSpy heard(&scanner, &SerialScanner::scanned);
    second.send(kCard.toUtf8() + "\r");
    ASSERT_TRUE(comes(heard, 1));
    EXPECT_EQ(heard.at(0).at(0).toString(), kCard) << "half a card from before is forgotten";
    scanner.listen({}, 9600);
    EXPECT_EQ(scanner.state(), SerialScanner::State::Off);
}

/// The code as a card shows it, `scale` points a module.
QImage codeOf(const QString &text, int scale)
{
    QRcode *code = ::QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M);
    const int quiet = 4;
    QImage image(code->width + 2 * quiet, code->width + 2 * quiet, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1) {
                image.setPixelColor(x + quiet, y + quiet, Qt::black);
            }
        }
    }
    ::QRcode_free(code);
    return image.scaled(image.size() * scale);
}

class Picture : public ::testing::Test {
protected:
    QString kept(const QImage &image, const char *format = "PNG")
    {
        const QString file = dir.filePath(u"the-%1"_s.arg(++number));
        EXPECT_TRUE(image.save(file, format));
        return file;
    }
    static QString refusal(const QString &file)
    {
        const auto read = ui::payloadInImage(file);
        EXPECT_FALSE(read);
        return read ? QString() : read.error().context;
    }
    QTemporaryDir dir;
    int number = 0;
};

TEST_F(Picture, ACodeIsReadSmallTurnedAndAsAPhotograph)
{
    for (const int scale : {2, 4, 12}) {
        for (const int angle : {0, 90, 180, 7}) {
            QImage photo(1600, 1200, QImage::Format_RGB32);
            photo.fill(QColor(190, 200, 205));
            QPainter painter(&photo);
            painter.translate(800, 600);
            painter.rotate(angle);
            const QImage code = codeOf(kCard, scale);
            painter.drawImage(-code.width() / 2, -code.height() / 2, code);
            painter.end();
            const auto read = ui::payloadInImage(kept(photo, angle == 0 ? "PNG" : "JPEG"));
            ASSERT_TRUE(read) << scale << " points, " << angle << " degrees";
            EXPECT_EQ(read.value(), kCard);
        }
    }
}

TEST_F(Picture, WhatHoldsNoOneCodeIsRefused)
{
    QImage blank(600, 400, QImage::Format_RGB32);
    blank.fill(Qt::white);
    EXPECT_EQ(refusal(kept(blank)), u"scan.image_no_code");
    QPainter painter(&blank);
    painter.drawImage(0, 0, codeOf(kCard, 3));
    painter.drawImage(300, 0, codeOf(QString(kCard).replace(u"001234"_s, u"001235"_s), 3));
    painter.end();
    EXPECT_EQ(refusal(kept(blank)), u"scan.image_many");
    QFile text(dir.filePath(u"khong.png"_s));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("khong phai anh");
    text.close();
    EXPECT_EQ(refusal(text.fileName()), u"scan.image_unreadable");
    EXPECT_EQ(refusal(dir.filePath(u"khong-co.png"_s)), u"scan.image_unreadable");
}

class DialogScan : public ::testing::Test {
protected:
    void SetUp() override
    {
        window.show();
        QObject::connect(
            &filter, &ui::ScanFilter::scanned, &window, [this](const QString &text) { heard.append(text); });
    }
    /// All keys at once, into whatever has the focus.
    void scan(const QString &text)
    {
        quint64 gap = 1000;
        for (const QChar c : QString(text + u'\r')) {
            const int code = c.isDigit() ? Qt::Key_0 + c.digitValue() : c == u'\r' ? int(Qt::Key_Return) : 0;
            QKeyEvent key(QEvent::KeyPress, code, Qt::NoModifier, QString(c));
            at += std::exchange(gap, 2);
            key.setTimestamp(at);
            QApplication::sendEvent(QApplication::focusWidget(), &key);
        }
        QTest::qWait(100);
    }
    QWidget window;
    ui::ScanFilter filter {&window};
    QStringList heard;
    quint64 at = 1;
};

TEST_F(DialogScan, TheDigitsOfACardChooseNoReason)
{
    ui::ResultDialog dialog(domain::DeskResult::Ineligible, u"Lê Văn A"_s, dayFromCivil({2026, 4, 16}), {}, &window);
    dialog.show();
    dialog.activateWindow();
    dialog.findChild<QListWidget *>()->setFocus();
    QTest::qWait(20);
    scan(kCard);
    EXPECT_TRUE(dialog.isVisible()) << "nothing was chosen";
    EXPECT_EQ(heard, QStringList {kCard});
    QTest::keyClick(dialog.findChild<QListWidget *>(), Qt::Key_2);
    QTest::qWait(100);
    EXPECT_FALSE(dialog.isVisible()) << "a person's digit still chooses";
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST_F(DialogScan, ADayAndALineOfTextStayAsTheyWere)
{
    QDialog dialog(&window);
    auto *day = new QDateEdit(QDate(2026, 4, 20), &dialog);
    auto *line = new QLineEdit(u"Thôn "_s, &dialog);
    line->move(0, 40);
    dialog.show();
    dialog.activateWindow();
    for (QWidget *field : std::initializer_list<QWidget *> {day, line}) {
        field->setFocus();
        QTest::qWait(20);
        scan(kCard);
    }
    EXPECT_EQ(heard.size(), 2);
    EXPECT_EQ(day->date(), QDate(2026, 4, 20));
    EXPECT_EQ(line->text(), u"Thôn "_s);
}

} // namespace
} // namespace caodiem
