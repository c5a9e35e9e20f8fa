// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/row_notes.h"
#include "ingest/row_reader.h"

#include <QRegularExpression>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;
using domain::VillageColumn;

constexpr int kVillageNoteCells = 2;

VillageRow readVillageRow(RowReader &in)
{
    static const QRegularExpression between(u"\\s*[;,\\n]\\s*"_s);
    VillageRow out;
    out.number = in.number();
    out.name = in.text(at(VillageColumn::Name));
    if (out.name.isEmpty()) {
        in.reject(RemarkCode::VillageNameMissing, at(VillageColumn::Name));
    }
    out.kind = in.text(at(VillageColumn::Kind)).toLower();
    out.oldNames = in.text(at(VillageColumn::OldNames)).split(between, Qt::SkipEmptyParts);
    out.headName = in.text(at(VillageColumn::HeadName));
    out.phone = in.phone(at(VillageColumn::Phone));
    out.officer = in.text(at(VillageColumn::Officer));
    out.verdict = in.verdict();
    return out;
}

} // namespace

ListForm villageForm()
{
    return {ListKind::Villages, domain::kVillageColumns, villageHeaderWords(), {at(VillageColumn::Name)}, {},
        at(VillageColumn::Name)};
}

Result<VillageList> readVillageList(const QString &file, const ReadOptions &options)
{
    std::vector<VillageRow> rows;
    std::vector<RowSigns> signs;
    std::optional<int> ordinals;
    auto scan
        = scanList(file, options, villageForm(), [&rows, &signs, &ordinals](ListScan &found, const TableRow &row) {
              RowReader in(found, row);
              if (!in.cell(at(VillageColumn::Name)).isEmpty() || !hasFewCells(row, kVillageNoteCells)) {
                  ordinals = ordinals.value_or(ordinalColumn(found.origin.fileHeaders));
                  signs.push_back(signsOf(found, row, at(VillageColumn::Name), villageHeaderWords(), *ordinals, false));
                  rows.push_back(readVillageRow(in));
              }
          });
    if (!scan) {
        return scan.error();
    }
    dropNotes(rows, signs, scan.value(), at(VillageColumn::Name));
    return VillageList {std::move(scan.value().origin), std::move(rows), std::move(scan.value().remarks)};
}

} // namespace caodiem::ingest
