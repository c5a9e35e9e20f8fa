// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/resident_columns.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;
using domain::ResidentColumn;

constexpr QStringView kIssued = u"ngaycap";

bool saysLevelOne(const Cell &cell)
{
    static const QRegularExpression one(u"^(muc |muc do )?0?(1|i)$"_s);
    return !cell.isEmpty() && one.match(folded(cellText(cell)).simplified()).hasMatch();
}

} // namespace

void ResidentColumns::settle(ListScan &scan)
{
    if (m_settled) {
        return;
    }
    m_settled = true;
    remarkPupils(scan);
    settleCardDate(scan);
    const QStringList &headers = scan.origin.fileHeaders;
    for (int i = 0; i < headers.size() && m_level < 0; ++i) {
        if (isLevelHeader(foldedKey(headers[i])) && std::ranges::find(scan.at, i) == scan.at.end()) {
            m_level = i;
        }
    }
}

/// A school's list may say school and class in its title or the sheet's name only, which are not read for them.
void ResidentColumns::remarkPupils(ListScan &scan)
{
    static const QRegularExpression aClass(u"^(lop)?[0-9]{1,2}[a-z][0-9]{0,2}$"_s);
    const auto has = [&scan](ResidentColumn column) { return scan.at[static_cast<std::size_t>(at(column))] >= 0; };
    const bool ofPupils = aClass.match(foldedKey(scan.origin.sheet)).hasMatch()
        || std::ranges::any_of(
            scan.origin.fileHeaders, [](const QString &header) { return foldedKey(header).contains(u"hocsinh"_s); });
    if (ofPupils && !has(ResidentColumn::School)) {
        const auto missing = has(ResidentColumn::SchoolClass) ? ResidentColumn::School : ResidentColumn::SchoolClass;
        scan.remarks.push_back({Gravity::Warning, RemarkCode::PupilsWithoutSchool, scan.origin.headerRow,
            scan.origin.headers[static_cast<std::size_t>(at(missing))], {}, {}});
    }
}

/// "Số CMND | Ngày cấp": the day is the former identity card's. The card's own may stand further on.
void ResidentColumns::settleCardDate(ListScan &scan) const
{
    int &issued = scan.at[static_cast<std::size_t>(at(ResidentColumn::CardIssued))];
    const int oldId = scan.at[static_cast<std::size_t>(at(ResidentColumn::OldId))];
    const QStringList &headers = scan.origin.fileHeaders;
    if (issued < 0 || oldId < 0 || issued != oldId + 1 || foldedKey(headers.value(issued)) != kIssued
        || isMapped(scan, kIssued.toString())) {
        return;
    }
    scan.remarks.push_back({Gravity::Warning, RemarkCode::OldCardDate, scan.origin.headerRow, headers.value(issued), {},
        {headers.value(oldId)}});
    const int personalId = scan.at[static_cast<std::size_t>(at(ResidentColumn::PersonalId))];
    const bool hasOwn = personalId >= 0 && foldedKey(headers.value(personalId + 1)) == kIssued;
    issued = hasOwn ? personalId + 1 : -1;
}

bool ResidentColumns::isMapped(const ListScan &scan, const QString &key) const
{
    const ColumnMapping mapping
        = m_options.mapping.isEmpty() ? m_options.remembered.value(scan.origin.headerSet) : m_options.mapping;
    return std::ranges::any_of(
        mapping.entries, [&key](const ColumnMapping::Entry &entry) { return foldedKey(entry.header) == key; });
}

void ResidentColumns::applyLevel(ListScan &scan, const TableRow &row, ResidentRow &out) const
{
    if (m_level < 0 || !saysLevelOne(row.at(m_level))) {
        return;
    }
    bool said = false;
    for (const auto column : {ResidentColumn::EidApproved, ResidentColumn::EidActivated}) {
        StepMark &mark = out.steps.at(static_cast<std::size_t>(at(column) - at(ResidentColumn::CardIntake)));
        said = said || mark.kind != StepMark::None;
        mark = {};
    }
    if (said) {
        scan.remarks.push_back({Gravity::Warning, RemarkCode::EidLevelOne, row.number,
            scan.origin.fileHeaders.value(m_level), cellText(row.at(m_level)), {}});
    }
}

} // namespace caodiem::ingest
