// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ingest/cell_text.h"
#include "ingest/list_scan.h"

#include <type_traits>

namespace caodiem::ingest {

/// One data row while it is read: cells by the column's meaning, remarks, and the verdict so far.
class RowReader {
public:
    RowReader(ListScan &scan, const TableRow &row)
        : m_scan(scan)
        , m_row(row)
    { }

    [[nodiscard]] int number() const { return m_row.number; }
    [[nodiscard]] bool typed() const { return m_scan.typed; }
    [[nodiscard]] const std::optional<Outcome> &verdict() const { return m_verdict; }
    [[nodiscard]] const Cell &cell(int column) const { return m_scan.cell(m_row, column); }

    /// Text of a column; a cell in error is remarked and empty.
    [[nodiscard]] QString text(int column);
    /// A day given in full; one that does not exist rejects the row, anything else unreadable is left out.
    [[nodiscard]] Day day(int column);
    /// A date of any precision, as it reads; nothing is remarked.
    [[nodiscard]] DateReading date(int column) const { return readDate(cell(column), m_scan.dateOrder(column)); }
    /// `step`: whose words count; nothing = those of any step.
    [[nodiscard]] StepMark step(int column, std::optional<domain::EventKind> step = {});
    /// A text date with two digits of its year, in this century (19, 20).
    [[nodiscard]] DateReading shortDate(int column, int century) const
    {
        return readShortYear(cell(column), century, m_scan.dateOrder(column));
    }
    /// As readStep(); nothing is remarked.
    [[nodiscard]] StepReading stepReading(int column) const { return readStep(cell(column), m_scan.dateOrder(column)); }
    /// A second person's ID (guardian, representative): 12 digits, or left out with `code`.
    [[nodiscard]] QString otherPersonId(int column, RemarkCode code);

    /// The 9 digits of a former identity card, or left out with a warning.
    [[nodiscard]] QString oldId(int column);

    /// As written, with a warning when it is no telephone number.
    [[nodiscard]] QString phone(int column);
    /// Warns when both are days and the later step has the earlier one.
    void warnIfBefore(int column, const StepMark &mark, int earlierColumn, const StepMark &earlier);
    /// Leaves the row out for a day that does not exist, and asks whether the rule's repair is meant.
    void rejectDate(const DateReading &reading, int column);

    /// fromWord(word), remembered. `T` an enumeration; nothing for a word that is none of the list's.
    template <typename T>
    [[nodiscard]] std::optional<T> meaning(const QString &word, std::optional<T> (*fromWord)(QStringView))
    {
        const auto known = m_scan.words.constFind(word);
        if (known != m_scan.words.cend() && (*known >> kMeaningBits) == kindOfWord<T>()) {
            const int value = *known & kMeaningMask;
            return value == kMeaningMask ? std::nullopt : std::optional(static_cast<T>(value));
        }
        const std::optional<T> value = fromWord(word);
        const int kept = value ? static_cast<int>(*value) : kMeaningMask;
        if (m_scan.words.size() < kMostWords) {
            m_scan.words.insert(word, (kindOfWord<T>() << kMeaningBits) | kept);
        }
        return value;
    }

    void warn(RemarkCode code, int column, const QStringList &args = {});
    void reject(RemarkCode code, int column);
    void ask(RemarkCode code, int column, const QStringList &args = {}); ///< leaves the row out

private:
    static constexpr int kMeaningBits = 8;
    static constexpr int kMeaningMask = 0xFF;
    static constexpr qsizetype kMostWords = 1000;
    template <typename T>
    static constexpr int kindOfWord()
    {
        return std::is_same_v<T, domain::Sex> ? 1 : std::is_same_v<T, domain::Residence> ? 2 : 3;
    }
    [[nodiscard]] bool isInError(int column);

    ListScan &m_scan;
    const TableRow &m_row;
    std::optional<Outcome> m_verdict;
};

/// Reads one row of texts that stand in the form's own order.
template <typename Row>
[[nodiscard]] Row rowFromCells(const ListForm &form, const QStringList &cells, int number, Row (*read)(RowReader &))
{
    ListScan scan;
    scan.typed = false;
    for (std::size_t i = 0; i < form.columns.size(); ++i) {
        scan.at.push_back(static_cast<int>(i));
        scan.origin.headers.push_back(form.columns[i].toString());
    }
    TableRow row;
    row.number = number;
    for (const QString &text : cells) {
        Cell cell;
        cell.kind = text.isEmpty() ? CellKind::Empty : CellKind::Text;
        cell.text = text;
        row.cells.push_back(std::move(cell));
    }
    RowReader in(scan, row);
    return read(in);
}

/// Whether at most `most` cells of the row are filled: headings between the rows, signatures below them.
[[nodiscard]] bool hasFewCells(const TableRow &row, int most);

} // namespace caodiem::ingest
