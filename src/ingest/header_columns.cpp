// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/header_columns.h"

#include "base/text.h"

#include <algorithm>
#include <cstdlib>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;
using domain::ResidentColumn;

Cell textCellOf(const QString &text)
{
    Cell cell;
    cell.kind = CellKind::Text;
    cell.text = text;
    return cell;
}

bool isPart(const Headings &headings, std::size_t i, ColumnPart part)
{
    return i < headings.size() && headings[i].part == part;
}

void addShape(ColumnChoices &choices, ColumnShape::Kind kind, int column, std::vector<int> parts)
{
    choices.of(column) = parts.front();
    choices.shapes.push_back({kind, column, std::move(parts), {}});
}

void shapeSex(ColumnChoices &choices, const Headings &headings, std::size_t i)
{
    const bool maleFirst = isPart(headings, i, ColumnPart::Male) && isPart(headings, i + 1, ColumnPart::Female);
    const bool femaleFirst = isPart(headings, i, ColumnPart::Female) && isPart(headings, i + 1, ColumnPart::Male);
    const bool free = choices.of(at(ResidentColumn::Sex)) < 0 || headings[i].group == at(ResidentColumn::Sex);
    if (!(maleFirst || femaleFirst) || !free) {
        return;
    }
    const int first = static_cast<int>(i);
    const std::vector<int> parts {maleFirst ? first : first + 1, maleFirst ? first + 1 : first};
    if (headings[i].group == at(ResidentColumn::Birth)) {
        addShape(choices, ColumnShape::Kind::BirthBySex, at(ResidentColumn::Birth), parts);
        choices.of(at(ResidentColumn::Sex)) = parts[1];
    } else {
        addShape(choices, ColumnShape::Kind::SexTicks, at(ResidentColumn::Sex), parts);
    }
}

void shapeBirth(ColumnChoices &choices, const Headings &headings, std::size_t i)
{
    const bool three = isPart(headings, i, ColumnPart::DayOfBirth) && isPart(headings, i + 1, ColumnPart::MonthOfBirth)
        && isPart(headings, i + 2, ColumnPart::YearOfBirth);
    const int group = three ? headings[i].group : -1;
    if (!three || (group >= 0 && group != at(ResidentColumn::Birth))) {
        return;
    }
    const int known = choices.of(at(ResidentColumn::Birth));
    const int first = static_cast<int>(i);
    if (group >= 0 || known < 0 || (known >= first && known <= first + 2)) {
        addShape(choices, ColumnShape::Kind::DayMonthYear, at(ResidentColumn::Birth), {first, first + 1, first + 2});
    }
}

void shapeName(ColumnChoices &choices, const Headings &headings, std::size_t i)
{
    const int first = static_cast<int>(i);
    const int known = choices.of(at(ResidentColumn::FullName));
    const bool family
        = isPart(headings, i, ColumnPart::FamilyName) && (known < 0 || known == first || known == first + 1);
    const bool whole = known == first && !isPart(headings, i, ColumnPart::GivenName);
    if ((family || whole) && isPart(headings, i + 1, ColumnPart::GivenName)) {
        addShape(choices, ColumnShape::Kind::JoinName, at(ResidentColumn::FullName), {first, first + 1});
    }
}

void shapeResidence(ColumnChoices &choices, const Headings &headings, std::size_t i)
{
    const bool free
        = choices.of(at(ResidentColumn::Residence)) < 0 || headings[i].group == at(ResidentColumn::Residence);
    const int first = static_cast<int>(i);
    if (free && isPart(headings, i, ColumnPart::Permanent) && isPart(headings, i + 1, ColumnPart::Temporary)) {
        addShape(choices, ColumnShape::Kind::ResidenceTicks, at(ResidentColumn::Residence), {first, first + 1});
    } else if (free && isPart(headings, i, ColumnPart::Temporary) && isPart(headings, i + 1, ColumnPart::Permanent)) {
        addShape(choices, ColumnShape::Kind::ResidenceTicks, at(ResidentColumn::Residence), {first + 1, first});
    }
}

/// A column divided by periods: every row has its value in one of them.
void shapeDivided(ColumnChoices &choices, const Headings &headings)
{
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const int meaning = headings[i].meaning;
        if (!headings[i].divided || meaning < 0 || choices.of(meaning) != static_cast<int>(i)) {
            continue;
        }
        std::vector<int> parts;
        for (std::size_t j = i; j < headings.size() && headings[j].divided && headings[j].meaning == meaning; ++j) {
            parts.push_back(static_cast<int>(j));
        }
        if (parts.size() > 1) {
            addShape(choices, ColumnShape::Kind::FirstWithDigits, meaning, std::move(parts));
        }
    }
}

/// A name that says whose it is: in a list of pupils a bare "Họ và tên" is somebody else's.
bool saysWhoseName(const QString &header)
{
    static const QStringList whose {u"hocsinh"_s, u"congdan"_s, u"khaisinh"_s, u"tre"_s, u"hs"_s};
    const QString key = foldedKey(header);
    return std::ranges::any_of(whose, [&key](const QString &one) { return key.endsWith(one); });
}

/// A column under its official name wins over one under a synonym, unless that one is more exact.
void preferOfficial(ColumnChoices &choices, const Headings &headings, const ListForm &form)
{
    for (std::size_t column = 0; column < form.columns.size(); ++column) {
        const QString official = foldedKey(form.columns[column]);
        const auto it = std::ranges::find_if(headings, [&official, column](const Heading &one) {
            return one.meaning == static_cast<int>(column) && foldedKey(one.text) == official;
        });
        if (it != headings.end()) {
            choices.at[column] = static_cast<int>(it - headings.begin());
        }
    }
}

void preferExactName(ColumnChoices &choices, const Headings &headings)
{
    const auto exact = std::ranges::find_if(headings,
        [](const Heading &one) { return one.meaning == at(ResidentColumn::FullName) && saysWhoseName(one.text); });
    if (exact != headings.end()) {
        choices.of(at(ResidentColumn::FullName)) = static_cast<int>(exact - headings.begin());
    }
}

/// Columns of a person's name, whoever's it is; of a divided one the first.
bool isNameHeading(const Headings &headings, int column)
{
    const Heading &one = headings[static_cast<std::size_t>(column)];
    if (one.part == ColumnPart::GivenName && column > 0
        && (headings[static_cast<std::size_t>(column - 1)].part == ColumnPart::FamilyName
            || headings[static_cast<std::size_t>(column - 1)].meaning == at(ResidentColumn::FullName))) {
        return false;
    }
    const QString key = foldedKey(one.text); // "Họ tên mẹ" is no column of ours, but the number beside it is hers
    return key.startsWith(u"hoten"_s) || key.startsWith(u"hovaten"_s) || one.part == ColumnPart::FamilyName
        || one.meaning == at(ResidentColumn::FullName) || one.meaning == at(ResidentColumn::GuardianName)
        || one.meaning == at(ResidentColumn::HouseholdHead);
}

/// The name that a number stands beside: the last before it, else the first there is.
int nameBeside(const Headings &headings, int column)
{
    int name = -1;
    for (int i = 0; i < static_cast<int>(headings.size()); ++i) {
        if (isNameHeading(headings, i) && (name < 0 || i < column)) {
            name = i;
        }
    }
    return name;
}

/// Among several numbers the one that stands beside the person's name; a second one beside it fills where it is empty.
void settleIds(ColumnChoices &choices, const Headings &headings)
{
    const int name = choices.of(at(ResidentColumn::FullName));
    std::vector<int> ids;
    for (int i = 0; i < static_cast<int>(headings.size()); ++i) {
        if (headings[static_cast<std::size_t>(i)].meaning == at(ResidentColumn::PersonalId)
            && nameBeside(headings, i) == name) {
            ids.push_back(i);
        }
    }
    int &taken = choices.of(at(ResidentColumn::PersonalId));
    if (!ids.empty() && std::ranges::find(ids, taken) == ids.end()) {
        taken = ids.front();
    }
    // Right beside it: further on stand the numbers of parents and of steps.
    std::erase_if(ids, [taken](int one) { return std::abs(one - taken) > 1; });
    if (ids.size() > 1) {
        std::ranges::partition(ids, [taken](int one) { return one == taken; });
        addShape(choices, ColumnShape::Kind::FirstWithDigits, at(ResidentColumn::PersonalId), std::move(ids));
    }
}

/// What was said by hand wins over everything, also over what several columns would make together.
void preferMapped(ColumnChoices &choices, const Headings &headings, const ColumnMapping &mapping)
{
    for (const ColumnMapping::Entry &entry : mapping.entries) {
        const QString key = foldedKey(entry.header);
        const auto it
            = std::ranges::find_if(headings, [&key](const Heading &one) { return foldedKey(one.text) == key; });
        if (it == headings.end() || entry.column == -1) {
            continue;
        }
        const int column = static_cast<int>(it - headings.begin());
        std::erase_if(choices.shapes, [&](const ColumnShape &shape) {
            const bool home = shape.parts.front() == column;
            const bool elsewhere = std::ranges::find(shape.parts, column) != shape.parts.end()
                && entry.column != kLeftOut && entry.column != shape.column
                && !(shape.kind == ColumnShape::Kind::BirthBySex && entry.column == at(ResidentColumn::Sex));
            const bool replaced = entry.column == shape.column && !home && !elsewhere;
            return (home && entry.column != shape.column) || elsewhere || replaced;
        });
        const bool shaped = std::ranges::any_of(
            choices.shapes, [&entry](const ColumnShape &shape) { return shape.column == entry.column; });
        if (entry.column >= 0 && !shaped) {
            choices.of(entry.column) = column;
        }
    }
}

/// "Họ và tên" merged over two columns, of which the second holds the given names.
void joinNamelessGiven(ColumnChoices &choices, const Headings &headings, const std::vector<const TableRow *> &rows)
{
    const int name = choices.of(at(ResidentColumn::FullName));
    const bool shaped = std::ranges::any_of(
        choices.shapes, [](const ColumnShape &shape) { return shape.column == at(ResidentColumn::FullName); });
    const auto next = static_cast<std::size_t>(name + 1);
    if (name < 0 || shaped || (next < headings.size() && !headings[next].text.isEmpty())) {
        return;
    }
    std::size_t given = 0;
    std::size_t sexes = 0; // "Nam" is a given name as well, and so is "Nữ"
    for (const TableRow *row : rows) {
        const QString text = row->at(name + 1).kind == CellKind::Text ? cellText(row->at(name + 1)) : QString();
        const ColumnPart part = columnPart(text);
        const bool letters = std::ranges::all_of(
            text, [](QChar c) { return c.isLetter() || c.isMark() || c.isSpace() || c == u'\''; });
        if (part == ColumnPart::Male || part == ColumnPart::Female) {
            ++sexes;
        } else if (!text.isEmpty() && letters && part == ColumnPart::None && text.count(u' ') <= 1
            && !isTickCell(textCellOf(text))) {
            ++given;
        }
    }
    // Beside other names they are names too; a column of nothing else is the sex.
    given += given * 2 >= sexes ? sexes : 0;
    if (given > 0 && given * 5 >= rows.size() * 4) {
        addShape(choices, ColumnShape::Kind::JoinName, at(ResidentColumn::FullName), {name, name + 1});
    }
}

/// "Nữ" alone, as schools write it: a tick is a girl's, and who has none is a boy.
void shapeGirls(ColumnChoices &choices, const Headings &headings, const std::vector<const TableRow *> &rows)
{
    const auto girls = std::ranges::find_if(headings, [](const Heading &one) {
        return one.part == ColumnPart::Female && (one.meaning == -1 || one.meaning == at(ResidentColumn::Sex))
            && (one.group < 0 || one.group == at(ResidentColumn::Sex));
    });
    const int sex = choices.of(at(ResidentColumn::Sex)); // a mapping may have named the column
    const int column = static_cast<int>(girls - headings.begin());
    const bool shaped = std::ranges::any_of(choices.shapes, [column](const ColumnShape &shape) {
        return shape.column == at(ResidentColumn::Sex) || std::ranges::find(shape.parts, column) != shape.parts.end();
    });
    if (girls == headings.end() || shaped || (sex >= 0 && sex != column)) {
        return;
    }
    const bool ticksOnly = std::ranges::all_of(
        rows, [column](const TableRow *row) { return row->at(column).isEmpty() || isTickCell(row->at(column)); });
    const bool anyTick
        = std::ranges::any_of(rows, [column](const TableRow *row) { return isTickCell(row->at(column)); });
    if (ticksOnly && anyTick) {
        addShape(choices, ColumnShape::Kind::GirlTicks, at(ResidentColumn::Sex),
            {column, choices.of(at(ResidentColumn::PersonalId))});
    }
}

/// Ticks only: "Thường trú" over addresses is no kind of residence.
void dropUnticked(ColumnChoices &choices, const std::vector<const TableRow *> &rows)
{
    std::erase_if(choices.shapes, [&](const ColumnShape &shape) {
        if (shape.kind != ColumnShape::Kind::ResidenceTicks) {
            return false;
        }
        int ticks = 0;
        int others = 0;
        for (const TableRow *row : rows) {
            for (const int part : shape.parts) {
                ticks += isTickCell(row->at(part)) ? 1 : 0;
                others += !row->at(part).isEmpty() && !isTickCell(row->at(part)) ? 1 : 0;
            }
        }
        if (others > ticks) {
            choices.of(shape.column) = -1;
        }
        return others > ticks;
    });
}

} // namespace

bool isComplete(const ColumnChoices &choices, const ListForm &form)
{
    return std::ranges::all_of(form.keys, [&choices](int key) { return choices.of(key) >= 0; });
}

ColumnChoices matchColumns(const Headings &headings, const ListForm &form)
{
    ColumnChoices choices;
    choices.at.assign(form.columns.size(), -1);
    for (std::size_t i = 0; i < headings.size(); ++i) {
        if (headings[i].meaning >= 0 && choices.of(headings[i].meaning) < 0) {
            choices.of(headings[i].meaning) = static_cast<int>(i);
        }
    }
    for (std::size_t i = 0; i + 1 < headings.size() && form.kind == ListKind::Residents; ++i) {
        shapeBirth(choices, headings, i);
        shapeName(choices, headings, i);
        shapeSex(choices, headings, i);
        shapeResidence(choices, headings, i);
    }
    shapeDivided(choices, headings);
    choices.score = static_cast<int>(std::ranges::count_if(choices.at, [](int column) { return column >= 0; }));
    return choices;
}

/// Rows below the header in which all key columns are filled.
std::vector<const TableRow *> keyRows(
    const std::vector<TableRow> &rows, std::size_t from, const ColumnChoices &choices, const ListForm &form)
{
    std::vector<const TableRow *> found;
    for (std::size_t i = from; i < rows.size(); ++i) {
        const TableRow &row = rows[i];
        if (std::ranges::all_of(form.keys, [&](int key) { return !row.at(choices.of(key)).isEmpty(); })) {
            found.push_back(&row);
        }
    }
    return found;
}

void settleColumns(ColumnChoices &choices, const Headings &headings, const ListForm &form, const ColumnMapping &mapping,
    const std::vector<TableRow> &rows, std::size_t last)
{
    const bool people = form.kind == ListKind::Residents;
    preferOfficial(choices, headings, form);
    if (people) {
        preferExactName(choices, headings);
        settleIds(choices, headings);
    }
    for (const ColumnShape &shape : choices.shapes) { // an official name above may have taken its place
        choices.of(shape.column) = shape.parts.front();
    }
    preferMapped(choices, headings, mapping);
    if (people) {
        const auto sample = keyRows(rows, last + 1, choices, form);
        joinNamelessGiven(choices, headings, sample);
        dropUnticked(choices, sample);
        shapeGirls(choices, headings, sample);
    }
}

} // namespace caodiem::ingest
