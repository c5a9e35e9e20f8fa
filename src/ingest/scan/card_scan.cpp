// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/scan/card_scan.h"

#include "base/text.h"
#include "domain/personal_id.h"
#include "ingest/scan/vietnamese_word.h"

#include <algorithm>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;
using domain::BirthDate;
using domain::DatePrecision;
using domain::Sex;

constexpr int kFirstCardYear = 1850;
constexpr int kLastCardYear = 2200;
constexpr qsizetype kFewestIdentityFields = 10;
const Day kIdentityFrom = dayFromCivil({2024, 7, 1});

Error cardError(QStringView why)
{
    return {Errc::BadInput, why.toString(), {}};
}

bool cardDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void note(CardScan &card, ScanRemark remark)
{
    const auto at = std::ranges::lower_bound(card.remarks, remark);
    if (at == card.remarks.end() || *at != remark) {
        card.remarks.insert(at, remark);
    }
}

/// Empty when there is no such day.
BirthDate birthOf(int day, int month, int year)
{
    if (year < kFirstCardYear || year > kLastCardYear) {
        return {};
    }
    if (day == 0 && month == 0) {
        return {dayFromCivil({year, 1, 1}), DatePrecision::Year};
    }
    if (day == 0) {
        return {toDay(QDate(year, month, 1)), DatePrecision::Month};
    }
    return {toDay(QDate(year, month, day)), DatePrecision::Day};
}

BirthDate dateOf(QStringView field)
{
    QString digits = field.toString();
    if (digits.size() == 10 && digits[2] == u'/' && digits[5] == u'/') {
        digits.remove(u'/');
    }
    if (!cardDigits(digits) || (digits.size() != 8 && digits.size() != 4)) {
        return {};
    }
    if (digits.size() == 4) {
        return birthOf(0, 0, digits.toInt());
    }
    const QStringView view(digits);
    return birthOf(view.left(2).toInt(), view.mid(2, 2).toInt(), view.mid(4).toInt());
}

bool isNameText(QStringView text)
{
    const auto allowed = [](QChar c) {
        return c.isLetter() || c.isMark() || c.isSpace() || c == u'\'' || c == u'’' || c == u'-' || c == u'.';
    };
    return !text.isEmpty() && text.front().isLetter() && std::ranges::all_of(text, allowed);
}

Sex sexOf(QStringView field)
{
    const QString key = folded(field);
    return key == u"nam" ? Sex::Male : key == u"nu" ? Sex::Female : Sex::Unknown;
}

/// ", -", ",," and commas at the ends are glitches of printing.
QString addressOf(QStringView field)
{
    QStringList parts;
    for (const QStringView part : field.split(u',')) {
        const QString clean = cleanText(part);
        if (!clean.isEmpty() && clean != u"-") {
            parts.append(clean);
        }
    }
    return parts.join(u", "_s);
}

QStringList fieldsOf(QStringView text)
{
    const QString clean = cleanText(text);
    const bool bars = clean.contains(u'|');
    QStringList fields = clean.split(bars ? u'|' : u';');
    for (QString &field : fields) {
        field = field.trimmed();
    }
    return fields;
}

void readFurther(CardScan &card, const QStringList &fields)
{
    for (qsizetype i = 7; i < fields.size(); ++i) {
        const QString &field = fields[i];
        if (domain::isPersonalId(field)) {
            card.cancelledId = field;
        } else if (isNameText(field)) {
            QString &parent = card.fatherName.isEmpty() ? card.fatherName : card.motherName;
            parent = parent.isEmpty() ? field : parent;
        }
    }
}

void decideKind(CardScan &card, qsizetype fields)
{
    const bool many = fields >= kFewestIdentityFields;
    card.kind = many ? CardKind::Identity : CardKind::ChipCard;
    if (card.issuedOn == kNever) {
        return;
    }
    const bool recent = card.issuedOn >= kIdentityFrom;
    if (recent != many) {
        card.kind = CardKind::Identity;
        note(card, ScanRemark::KindDoubtful);
    }
}

/// A scanner that sends no marks at all leaves a name that only looks whole.
bool marksAreLost(const QStringList &fields)
{
    const auto plain
        = [](const QString &text) { return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; }); };
    return !fields[5].isEmpty() && plain(fields[2]) && plain(fields[4]) && plain(fields[5]);
}

/// Cards print "Nguyễn Văn An" or "NGUYỄN VĂN AN"; a word that begins small has lost its first letter.
bool isPrintedName(const QString &name)
{
    const auto words = QStringView(name).split(u' ');
    return std::ranges::all_of(words, [](QStringView word) {
        const QString rest = word.mid(1).toString();
        return word.front().isUpper() && (rest == rest.toLower() || rest == rest.toUpper());
    });
}

void readSoftFields(CardScan &card, const QStringList &fields)
{
    if (cardDigits(fields[1]) && fields[1].size() == 9) {
        card.oldId = fields[1];
    } else if (!fields[1].isEmpty()) {
        note(card, ScanRemark::OldIdUnreadable);
    }
    card.address = addressOf(fields[5]);
    const BirthDate issued = dateOf(fields[6]);
    if (issued.day != kNever && issued.precision == DatePrecision::Day && issued.day >= card.birth.day) {
        card.issuedOn = issued.day;
    } else if (!fields[6].isEmpty()) {
        note(card, ScanRemark::IssueDayUnreadable);
    }
    if (card.sex == Sex::Unknown) {
        note(card, ScanRemark::SexUnreadable);
    }
    if (!areVietnameseWords(card.name) || !isPrintedName(card.name) || marksAreLost(fields)) {
        note(card, ScanRemark::NameUnusual);
    }
}

Result<CardScan> cardOf(const QStringList &fields)
{
    CardScan card;
    card.personalId = fields[0];
    card.name = cleanText(fields[2]);
    if (!isNameText(card.name)) {
        return cardError(scan_error::kName);
    }
    card.birth = dateOf(fields[3]);
    if (card.birth.day == kNever) {
        return cardError(scan_error::kBirth);
    }
    card.sex = sexOf(fields[4]);
    if (!domain::agreesWith(card.personalId, civilFromDay(card.birth.day).year, card.sex)) {
        return cardError(scan_error::kContradiction);
    }
    readSoftFields(card, fields);
    readFurther(card, fields);
    decideKind(card, fields.size());
    if (!domain::hasKnownPrefix(card.personalId)) {
        note(card, ScanRemark::PrefixUnknown);
    }
    return card;
}

} // namespace

bool has(const CardScan &card, ScanRemark remark)
{
    return std::ranges::binary_search(card.remarks, remark);
}

Result<CardScan> parseScan(QStringView text)
{
    if (text.size() > kLongestScan) {
        return cardError(scan_error::kNoCard);
    }
    QStringList fields = fieldsOf(text);
    if (fields.size() == 1 && fields.front().isEmpty()) {
        return cardError(scan_error::kEmpty);
    }
    if (fields.size() == 6 && isNameText(fields[1])) {
        fields.insert(1, QString());
    }
    if (fields.size() != 1 && fields.size() < 7) {
        return cardError(scan_error::kNoCard);
    }
    if (!domain::isPersonalId(fields.front())) {
        return cardError(
            fields.size() == 1 && !cardDigits(fields.front()) ? scan_error::kNoCard : scan_error::kPersonalId);
    }
    if (fields.size() > 1) {
        return cardOf(fields);
    }
    CardScan card;
    card.personalId = fields.front();
    if (!domain::hasKnownPrefix(card.personalId)) {
        note(card, ScanRemark::PrefixUnknown);
    }
    return card;
}

} // namespace caodiem::ingest
