// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/table.h"

#include "base/number_format.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

constexpr double kExactWhole = 9'007'199'254'740'992.0; ///< 2^53: whole numbers up to here are stored exactly

} // namespace

QString Cell::shown() const
{
    switch (kind) {
    case CellKind::Text:
    case CellKind::Error:
        return text;
    case CellKind::Date:
        return fmt_vi::date(day);
    case CellKind::Bool:
        return number != 0 ? u"TRUE"_s : u"FALSE"_s;
    case CellKind::Number:
        if (std::abs(number) <= kExactWhole && std::floor(number) == number) {
            return QString::number(static_cast<qint64>(number));
        }
        return QString::number(number, 'g', QLocale::FloatingPointShortest);
    case CellKind::Empty:
        break;
    }
    return {};
}

const Cell &TableRow::at(int column) const
{
    static const Cell kEmpty;
    const auto index = static_cast<std::size_t>(column);
    return column >= 0 && index < cells.size() ? cells[index] : kEmpty;
}

bool TableRow::isBlank() const
{
    return std::ranges::all_of(cells, &Cell::isEmpty);
}

} // namespace caodiem::ingest
