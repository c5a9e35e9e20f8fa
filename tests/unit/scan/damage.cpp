// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/scan/damage.h"

#include <QHash>
#include <QStringList>

namespace caodiem::test {
namespace {

using namespace Qt::StringLiterals;

const QString kMarks = u"\u0301\u0300\u0309\u0303\u0323"_s;

QString words(RandomSource &random, const QStringList &of)
{
    return of.at(random.between(0, static_cast<int>(of.size()) - 1));
}

QString randomName(RandomSource &random, bool male)
{
    static const QStringList families = u"Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Quách "
                                        "Trương Phùng Mạc"_s.split(u' ');
    static const QStringList middles = u"Văn Đức Hữu Quốc Minh Thị Ngọc Bích Kim Thuỳ Xuân Gia"_s.split(u' ');
    static const QStringList given
        = u"An Bình Cường Dũng Giang Hà Hải Hạnh Hiếu Hoà Huệ Hương Khuê Liễu Loan Mai Nghĩa "
          "Oanh Phước Quyên Quý Sơn Thuý Thắng Trang Tuyết Uyên Vượng Xuyến Ý Yến"_s.split(u' ');
    QString name = words(random, families) + u' ' + (random.chance(50) ? (male ? u"Văn "_s : u"Thị "_s) : QString());
    if (random.chance(60)) {
        name += words(random, middles) + u' ';
    }
    return name + words(random, given);
}

struct Key {
    QChar plain;
    QChar shape; ///< '^', '+', '(', 'd' or none
    qsizetype tone = -1;
};

Key keyOf(QChar c)
{
    Key key {c, {}, -1};
    if (c == u'đ' || c == u'Đ') {
        return {c == u'đ' ? u'd' : u'D', u'd', -1};
    }
    const QString parts = QString(c).normalized(QString::NormalizationForm_D);
    key.plain = parts.front();
    for (const QChar mark : parts.mid(1)) {
        if (kMarks.contains(mark)) {
            key.tone = kMarks.indexOf(mark);
        } else {
            key.shape = mark == QChar(0x0302) ? u'^' : mark == QChar(0x031B) ? u'+' : u'(';
        }
    }
    return key;
}

QString asKeys(const QString &payload, bool telex, bool tonesAtEnd)
{
    QString out;
    QString tone;
    for (const QChar c : payload) {
        if (!c.isLetter()) {
            out += tone + c;
            tone.clear();
            continue;
        }
        const Key key = keyOf(c);
        out += key.plain;
        if (!key.shape.isNull()) {
            const bool doubles = key.shape == u'^' || key.shape == u'd';
            const QChar vni = key.shape == u'^' ? u'6' : key.shape == u'+' ? u'7' : key.shape == u'(' ? u'8' : u'9';
            out += telex ? (doubles ? key.plain.toLower() : QChar(u'w')) : vni;
        }
        if (key.tone >= 0) {
            tone = QString(telex ? QChar(u"sfrxj"[key.tone]) : QChar(u"12345"[key.tone]));
        }
        if (!tonesAtEnd) {
            out += tone;
            tone.clear();
        }
    }
    return out + tone;
}

bool isPlainLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

/// Places the mark on the last of these vowels of the word, if there is one.
bool markLast(QString &word, QStringView vowels, QChar mark)
{
    for (qsizetype i = word.size() - 1; i >= 0; --i) {
        const QString plain = QString(word[i]).normalized(QString::NormalizationForm_D).left(1).toLower();
        if (vowels.contains(plain)) {
            word.replace(i, 1, QString(QString(word[i]) + mark).normalized(QString::NormalizationForm_C));
            return true;
        }
    }
    return false;
}

QString mapped(const QString &payload, const QString &from, const QString &to)
{
    QString out = payload;
    for (QChar &c : out) {
        const qsizetype at = from.indexOf(c);
        c = at < 0 ? c : to[at];
    }
    return out;
}

} // namespace

RandomCard randomCard(RandomSource &random)
{
    RandomCard out;
    ingest::CardScan &card = out.card;
    const int year = random.between(1945, 2024);
    const bool male = random.chance(50);
    const QString birth = u"%1%2%3"_s.arg(random.between(1, 28), 2, 10, QChar(u'0'))
                              .arg(random.between(1, 12), 2, 10, QChar(u'0'))
                              .arg(year);
    card.birth.day = toDay(QDate::fromString(birth, u"ddMMyyyy"_s));
    card.sex = male ? domain::Sex::Male : domain::Sex::Female;
    card.personalId = u"%1%2%3%4"_s.arg(random.of({1, 19, 42, 70, 79, 91, 101}), 3, 10, QChar(u'0'))
                          .arg((year / 100 - 19) * 2 + (male ? 0 : 1))
                          .arg(year % 100, 2, 10, QChar(u'0'))
                          .arg(random.between(0, 999'999), 6, 10, QChar(u'0'));
    card.oldId = random.chance(50) ? QString::number(random.between(100'000'000, 399'999'999)) : QString();
    card.name = randomName(random, male);
    card.address = u"Thôn %1, Trường Lưu, Hà Tĩnh"_s.arg(random.between(1, 12));
    const bool identity = random.chance(50);
    const QDate issued = QDate(identity ? 2025 : 2022, random.between(1, 12), random.between(1, 28));
    card.issuedOn = std::max(toDay(issued), card.birth.day);
    card.kind = identity ? ingest::CardKind::Identity : ingest::CardKind::ChipCard;
    const QString day = toDate(card.issuedOn).toString(u"ddMMyyyy"_s);
    if (toDate(card.issuedOn) >= QDate(2024, 7, 1) && !identity) {
        card.remarks = {ingest::ScanRemark::KindDoubtful};
        card.kind = ingest::CardKind::Identity;
    }
    out.payload
        = QStringList {card.personalId, card.oldId, card.name, birth, male ? u"Nam"_s : u"Nữ"_s, card.address, day}
              .join(u'|')
        + (identity ? u"||||"_s : QString());
    return out;
}

QString asTelexKeys(const QString &payload, bool tonesAtEnd)
{
    return asKeys(payload, true, tonesAtEnd);
}

QString asVniKeys(const QString &payload, bool tonesAtEnd)
{
    return asKeys(payload, false, tonesAtEnd);
}

QString throughTelex(const QString &payload)
{
    QString out;
    QString word;
    const auto flush = [&out, &word] {
        out += word;
        word.clear();
    };
    for (const QChar c : payload) {
        if (!isPlainLetter(c)) {
            flush();
            out += c;
            continue;
        }
        const QChar low = c.toLower();
        const qsizetype tone = QStringView(u"sfrxj").indexOf(low);
        const bool taken = (tone >= 0 && markLast(word, u"aeiouy", kMarks[tone]))
            || (low == u'w' && markLast(word, u"ou", QChar(0x031B)))
            || (QStringView(u"aeo").contains(low) && word.endsWith(low) && markLast(word, QString(low), QChar(0x0302)));
        if (!taken) {
            word += c;
        }
    }
    flush();
    return out;
}

QString throughVni(const QString &payload, bool barJoins)
{
    QString out;
    QString word;
    const auto flush = [&out, &word] {
        out += word;
        word.clear();
    };
    for (const QChar c : payload) {
        const bool key = isPlainLetter(c) || (c >= u'0' && c <= u'9') || (barJoins && c == u'|');
        if (!key) {
            flush();
            out += c;
            continue;
        }
        const bool marked = word != word.normalized(QString::NormalizationForm_D);
        const bool taken = !marked
            && ((c >= u'1' && c <= u'5' && markLast(word, u"aeiouy", kMarks[c.unicode() - u'1']))
                || (c == u'6' && markLast(word, u"aeo", QChar(0x0302)))
                || (c == u'7' && markLast(word, u"ou", QChar(0x031B)))
                || (c == u'8' && markLast(word, u"a", QChar(0x0306))));
        if (!taken) {
            word += c;
        }
    }
    flush();
    return out;
}

QString onFrench(const QString &payload)
{
    return mapped(payload, u"1234567890aqzwAQZWmM,.-/|"_s, u"&é\"'(-è_çàqawzQAWZ,?;:)!µ"_s);
}

QString onGerman(const QString &payload)
{
    return mapped(payload, u"yzYZ|-/"_s, u"zyZY'ß-"_s);
}

QString onVietnamese(const QString &payload)
{
    return mapped(payload, u"1234567890"_s, u"ăâêô\u0300\u0309\u0303\u0301\u0323đ"_s);
}

QString asWindows1252(const QString &payload)
{
    static const QString upper = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"_s;
    QString out;
    for (const char byte : payload.toUtf8()) {
        const auto code = static_cast<uchar>(byte);
        out += code >= 0x80 && code < 0xA0 ? upper[code - 0x80] : QChar(static_cast<char16_t>(code));
    }
    return out;
}

} // namespace caodiem::test
