// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/column_shape.h"

#include "base/text.h"
#include "domain/list_words.h"
#include "ingest/cell_text.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

constexpr int kFirstBirthYear = 1850;
constexpr int kLastBirthYear = 2200;

Cell textOnly(const QString &text)
{
    Cell cell;
    cell.kind = text.isEmpty() ? CellKind::Empty : CellKind::Text;
    cell.text = text;
    return cell;
}

Cell &cellAt(TableRow &row, int column)
{
    const auto index = static_cast<std::size_t>(column);
    if (row.cells.size() <= index) {
        row.cells.resize(index + 1);
    }
    return row.cells[index];
}

bool hasDigit(const Cell &cell)
{
    return cell.kind == CellKind::Number || cell.kind == CellKind::Date
        || (cell.kind == CellKind::Text && std::ranges::any_of(cell.text, [](QChar c) { return c.isDigit(); }));
}

void joinName(const ColumnShape &shape, TableRow &row)
{
    const QString family = cellText(row.at(shape.parts[0]));
    const QString given = cellText(row.at(shape.parts[1]));
    // "Nguyễn Văn An | An": the given name once more, to sort by.
    const bool twice = family.compare(given, Qt::CaseInsensitive) == 0
        || family.endsWith(QString(u' ' + given), Qt::CaseInsensitive);
    if (given.isEmpty() || (twice && !family.isEmpty())) {
        return;
    }
    cellAt(row, shape.parts[0]) = textOnly(family.isEmpty() ? given : QString(family + u' ' + given));
}

void tickSex(const ColumnShape &shape, TableRow &row)
{
    const bool male = isTickCell(row.at(shape.parts[0]));
    const bool female = isTickCell(row.at(shape.parts[1]));
    if (male != female) {
        cellAt(row, shape.parts[0]) = textOnly(domain::listWord(male ? domain::Sex::Male : domain::Sex::Female));
    } else if (male && female) {
        cellAt(row, shape.parts[0]) = textOnly(u"x/x"_s); // not readable, and said so
    }
}

void tickGirls(const ColumnShape &shape, TableRow &row)
{
    const Cell &girl = row.at(shape.parts[0]);
    if (isTickCell(girl) && cellText(girl).toLower() != u"nam") {
        cellAt(row, shape.parts[0]) = textOnly(domain::listWord(domain::Sex::Female));
    } else if (girl.isEmpty() && hasDigit(row.at(shape.parts[1]))) {
        cellAt(row, shape.parts[0]) = textOnly(domain::listWord(domain::Sex::Male));
    }
}

void tickResidence(const ColumnShape &shape, TableRow &row)
{
    const bool permanent = isTickCell(row.at(shape.parts[0]));
    const bool temporary = isTickCell(row.at(shape.parts[1]));
    if (permanent != temporary) {
        cellAt(row, shape.parts[0])
            = textOnly(domain::listWord(permanent ? domain::Residence::Permanent : domain::Residence::Temporary));
    } else if (permanent) {
        cellAt(row, shape.parts[0]) = textOnly(u"x/x"_s);
    }
}

void birthBySex(const ColumnShape &shape, TableRow &row)
{
    const bool male = hasDigit(row.at(shape.parts[0]));
    const bool female = hasDigit(row.at(shape.parts[1]));
    if (male == female) {
        return; // neither, or both: the birth of the first column is read, and no sex
    }
    const Cell birth = row.at(shape.parts[male ? 0 : 1]);
    cellAt(row, shape.parts[0]) = birth;
    cellAt(row, shape.parts[1]) = textOnly(domain::listWord(male ? domain::Sex::Male : domain::Sex::Female));
}

/// The whole number in a cell, −1 when it holds anything else.
int wholeIn(const Cell &cell)
{
    bool whole = false;
    const int value = cellText(cell).toInt(&whole);
    return whole && value >= 0 ? value : -1;
}

void joinDate(const ColumnShape &shape, TableRow &row)
{
    const int day = wholeIn(row.at(shape.parts[0]));
    const int month = wholeIn(row.at(shape.parts[1]));
    const int year = wholeIn(row.at(shape.parts[2]));
    if (year < kFirstBirthYear || year > kLastBirthYear) {
        return;
    }
    const QChar zero = u'0';
    QString text = QString::number(year);
    if (month > 0) {
        text = u"%1/%2"_s.arg(month, 2, 10, zero).arg(text);
    }
    if (month > 0 && day > 0) {
        text = u"%1/%2"_s.arg(day, 2, 10, zero).arg(text);
    }
    cellAt(row, shape.parts[0]) = textOnly(text);
}

void takeFirstWithDigits(const ColumnShape &shape, TableRow &row)
{
    const auto found = std::ranges::find_if(shape.parts, [&row](int column) { return hasDigit(row.at(column)); });
    if (found != shape.parts.end() && found != shape.parts.begin()) {
        const Cell other = row.at(*found);
        cellAt(row, shape.parts[0]) = other;
    }
}

} // namespace

ColumnPart columnPart(const QString &heading)
{
    QString plain = heading.toLower();
    plain.removeIf([](QChar c) { return !c.isLetter() && !c.isSpace(); });
    plain = cleanText(plain);
    // With their marks: "năm" is no "nam".
    static const QHash<QString, ColumnPart> exact {{u"nam"_s, ColumnPart::Male}, {u"nữ"_s, ColumnPart::Female},
        {u"ngày"_s, ColumnPart::DayOfBirth}, {u"ngày sinh"_s, ColumnPart::DayOfBirth},
        {u"tháng"_s, ColumnPart::MonthOfBirth}, {u"tháng sinh"_s, ColumnPart::MonthOfBirth},
        {u"năm"_s, ColumnPart::YearOfBirth}, {u"năm sinh"_s, ColumnPart::YearOfBirth},
        {u"thường trú"_s, ColumnPart::Permanent}, {u"tạm trú"_s, ColumnPart::Temporary}};
    if (const auto found = exact.constFind(plain); found != exact.cend()) {
        return *found;
    }
    static const QStringList family {u"ho"_s, u"hodem"_s, u"hovadem"_s, u"hovatendem"_s, u"hotendem"_s, u"hochudem"_s,
        u"hovachudem"_s, u"holot"_s, u"hovalot"_s, u"hovatenlot"_s, u"hotenlot"_s, u"hochulot"_s, u"hovachulot"_s,
        u"hodemhocsinh"_s, u"hovatendemhocsinh"_s};
    static const QStringList given {u"ten"_s, u"tenhocsinh"_s, u"tentre"_s, u"tenkhaisinh"_s};
    const QString key = foldedKey(plain);
    return plain != u"hộ" && family.contains(key) ? ColumnPart::FamilyName
        : given.contains(key)                     ? ColumnPart::GivenName
                                                  : ColumnPart::None;
}

void applyShapes(const std::vector<ColumnShape> &shapes, TableRow &row)
{
    for (const ColumnShape &shape : shapes) {
        switch (shape.kind) {
        case ColumnShape::Kind::JoinName:
            joinName(shape, row);
            break;
        case ColumnShape::Kind::SexTicks:
            tickSex(shape, row);
            break;
        case ColumnShape::Kind::GirlTicks:
            tickGirls(shape, row);
            break;
        case ColumnShape::Kind::BirthBySex:
            birthBySex(shape, row);
            break;
        case ColumnShape::Kind::DayMonthYear:
            joinDate(shape, row);
            break;
        case ColumnShape::Kind::ResidenceTicks:
            tickResidence(shape, row);
            break;
        case ColumnShape::Kind::FirstWithDigits:
            takeFirstWithDigits(shape, row);
            break;
        case ColumnShape::Kind::Constant:
            cellAt(row, shape.parts[0]) = textOnly(shape.text);
            break;
        }
    }
}

bool isTickCell(const Cell &cell)
{
    switch (cell.kind) {
    case CellKind::Bool:
        return cell.number != 0;
    case CellKind::Number:
        return cell.number == 1;
    case CellKind::Text: {
        static const QStringList ticks {u"x"_s, u"xx"_s, u"v"_s, u"1"_s, u"+"_s, u"*"_s, u"√"_s, u"✓"_s, u"✔"_s, u"☑"_s,
            u"☒"_s, u"có"_s, u"nam"_s, u"nữ"_s, u"true"_s, u"\u0445"_s};
        return ticks.contains(cellText(cell).toLower());
    }
    default:
        return false;
    }
}

QString columnLetters(int column)
{
    constexpr int kLetters = 26;
    QString letters;
    for (int left = column; left >= 0; left = left / kLetters - 1) {
        letters.prepend(QChar(u'A' + left % kLetters));
    }
    return letters;
}

} // namespace caodiem::ingest
