// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/row_reader.h"

#include <QRegularExpression>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;
using Column = domain::VillageColumn;

constexpr int kNoteCells = 2;

constexpr int at(Column column)
{
    return static_cast<int>(column);
}

ListForm villageForm()
{
    return {domain::kVillageColumns, villageHeaderWords(), {at(Column::Name)}, {}, at(Column::Name)};
}

VillageRow readRow(RowReader &in)
{
    static const QRegularExpression between(u"\\s*[;,\\n]\\s*"_s);
    VillageRow out;
    out.number = in.number();
    out.name = in.text(at(Column::Name));
    if (out.name.isEmpty()) {
        in.reject(RemarkCode::NameMissing, at(Column::Name));
    }
    out.kind = in.text(at(Column::Kind)).toLower();
    out.oldNames = in.text(at(Column::OldNames)).split(between, Qt::SkipEmptyParts);
    out.headName = in.text(at(Column::HeadName));
    out.phone = phoneText(in.cell(at(Column::Phone)));
    out.officer = in.text(at(Column::Officer));
    out.verdict = in.verdict();
    return out;
}

} // namespace

Result<VillageList> readVillageList(const QString &file, const ReadOptions &options)
{
    std::vector<VillageRow> rows;
    auto scan = scanList(file, options, villageForm(), [&rows](ListScan &found, const TableRow &row) {
        RowReader in(found, row);
        if (!in.cell(at(Column::Name)).isEmpty() || !hasFewCells(row, kNoteCells)) {
            rows.push_back(readRow(in));
        }
    });
    if (!scan) {
        return scan.error();
    }
    return VillageList {std::move(scan.value().origin), std::move(rows), std::move(scan.value().remarks)};
}

} // namespace caodiem::ingest
