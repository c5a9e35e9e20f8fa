// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/list_scan.h"

#include <QSet>

#include <vector>

/// Lists of organisations and villages have few columns, so that headings between the rows and what stands below them
/// (totals, signatures, who gets a copy) look like entries. The numbers of the rows tell them apart.
namespace caodiem::ingest {

enum class RowNature : quint8 {
    Entry,
    Note, ///< a heading, a subtotal, a signature, a second line of the header
    Doubtful ///< might be an entry: neither numbered nor with a code where the others are
};

/// What a row shows before its cells are read.
struct RowSigns {
    int number = 0; ///< of the row in the spreadsheet
    bool hasOrdinal = false; ///< a number in the column STT
    bool hasOtherOrdinal = false; ///< "I", "A", "*" there
    bool hasCode = false; ///< something that only an entry has, as a tax code
    int filled = 0; ///< cells
    QString name;
    bool isHeader = false; ///< the name is one of the words for the column's header
    bool saysNote = false; ///< words of signatures, totals or recipients
};

/// "12", "12."
[[nodiscard]] bool isWholeNumber(const Cell &cell);
/// Words of death or of leaving the commune, and of no thing lost.
[[nodiscard]] bool speaksOfLeaving(const QString &text);
/// "A", "II", "b.": the mark of a part of a list.
[[nodiscard]] bool isSectionMark(const QString &text);
/// "STT", "TT".
[[nodiscard]] bool isOrdinalHeader(const QString &header);
/// Where the list numbers its rows ("STT", "TT"), −1 when it does not.
[[nodiscard]] int ordinalColumn(const QStringList &fileHeaders);
/// `nameColumn`: enumerator; `ordinals`: as ordinalColumn().
[[nodiscard]] RowSigns signsOf(
    const ListScan &scan, const TableRow &row, int nameColumn, const HeaderWords &words, int ordinals, bool hasCode);
/// One a row, in their order.
[[nodiscard]] std::vector<RowNature> naturesOf(const std::vector<RowSigns> &rows);

/// Takes the notes out of `rows`, with what was remarked of them, and asks about the doubtful ones: is it an entry?
template <typename Row>
void dropNotes(std::vector<Row> &rows, const std::vector<RowSigns> &signs, ListScan &scan, int nameColumn)
{
    const std::vector<RowNature> natures = naturesOf(signs);
    QSet<int> left;
    std::vector<Row> kept;
    kept.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (natures[i] != RowNature::Entry) {
            left.insert(signs[i].number);
        }
        if (natures[i] == RowNature::Doubtful) {
            rows[i].verdict = Outcome::Question;
        }
        if (natures[i] != RowNature::Note) {
            kept.push_back(std::move(rows[i]));
        }
    }
    std::erase_if(scan.remarks, [&left](const Remark &remark) { return left.contains(remark.row); });
    for (std::size_t i = 0; i < natures.size(); ++i) {
        if (natures[i] == RowNature::Doubtful) {
            scan.remarks.push_back({Gravity::Question, RemarkCode::RowDoubtful, signs[i].number,
                scan.origin.headers[static_cast<std::size_t>(nameColumn)], signs[i].name, {signs[i].name}});
        }
    }
    rows = std::move(kept);
}

} // namespace caodiem::ingest
