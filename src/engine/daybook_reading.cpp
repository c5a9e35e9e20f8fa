// SPDX-License-Identifier: GPL-3.0-or-later
// How figures are read from the pages.
#include "engine/daybook.h"
#include "engine/daybook_pages.h"

#include <algorithm>
#include <numeric>

namespace caodiem::engine {
namespace {

/// Which page answers a grouping, and the group of each of its places.
struct Fold {
    std::size_t page = 0;
    std::size_t groups = 1;
    std::vector<std::size_t> groupOf; ///< by place
};

Fold foldPlaces(const DaybookPages &pages, const Directory &directory, Grouping grouping)
{
    Fold fold;
    const std::vector<std::size_t> officers
        = grouping == Grouping::AreaOfficer ? officersOfVillages(directory) : std::vector<std::size_t>();
    fold.groupOf.assign(pages.places(), 0);
    for (std::size_t place = 0; place < fold.groupOf.size(); ++place) {
        const std::size_t village = place / (pages.bands * 2);
        if (grouping == Grouping::Village) {
            fold.groupOf[place] = village;
        } else if (grouping == Grouping::Band) {
            fold.groupOf[place] = place / 2 % pages.bands;
        } else if (grouping == Grouping::AreaOfficer) {
            fold.groupOf[place] = village < officers.size() ? officers[village] : directory.officers.size();
        }
    }
    fold.groups = grouping == Grouping::Village ? pages.villages
        : grouping == Grouping::Band            ? pages.bands
        : grouping == Grouping::AreaOfficer     ? directory.officers.size() + 1
                                                : 1;
    return fold;
}

Fold foldPairs(const DaybookPages &pages, Grouping grouping)
{
    Fold fold;
    fold.page = 1;
    fold.groups = grouping == Grouping::School ? pages.schools : pages.classes;
    for (const auto &[school, schoolClass] : pages.pairs) {
        fold.groupOf.push_back(grouping == Grouping::School ? school : schoolClass);
    }
    return fold;
}

bool isBySchool(Grouping grouping)
{
    return grouping == Grouping::School || grouping == Grouping::Class;
}

void foldInto(std::vector<Cell> &cells, const PageReading &reading, const std::vector<std::size_t> &groupOf)
{
    for (std::size_t i = 0; i < groupOf.size(); ++i) {
        if (reading.denominator[i] == 0 && reading.denominatorYesterday[i] == 0) {
            continue;
        }
        Cell &cell = cells[groupOf[i]];
        cell.denominator += reading.denominator[i];
        cell.numerator += reading.numerator[i];
        cell.denominatorYesterday += reading.denominatorYesterday[i];
        cell.numeratorYesterday += reading.numeratorYesterday[i];
        cell.doneInWeek += reading.doneInWeek[i];
        cell.doneInFourWeeks += reading.doneInFourWeeks[i];
        cell.achievedDays |= reading.achievedDays[i];
    }
}

/// Stock: the change of the heap on each of the last 28 days.
void foldHeap(std::vector<Cell> &cells, const RunningRow &heap, std::size_t day, std::size_t first,
    const std::vector<std::size_t> &groupOf)
{
    for (std::size_t i = 1; i <= kFourWeeks; ++i) {
        const qint32 *const changes = heap.changesOn(day - kFourWeeks + i) + first;
        for (std::size_t place = 0; place < groupOf.size(); ++place) {
            cells[groupOf[place]].heapChange.at(i) += changes[place];
        }
    }
}

/// Of people: fits easily.
qint32 sumOf(const qint32 *values, std::size_t count)
{
    return std::accumulate(values, values + count, 0);
}

} // namespace

std::optional<std::size_t> Daybook::placeOf(const domain::Indicator &indicator) const
{
    const auto found = std::ranges::find(m_campaign.indicators, indicator);
    if (found == m_campaign.indicators.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - m_campaign.indicators.begin());
}

Tally Daybook::tallyOn(
    const Directory &directory, std::size_t first, std::size_t past, Day asOf, Grouping grouping) const
{
    const auto day = static_cast<std::size_t>(asOf - m_frame.from);
    const bool bySchool = isBySchool(grouping);
    const Fold everywhere = foldPlaces(*m_pages, directory, bySchool ? Grouping::None : grouping);
    const bool byPairs = bySchool && m_pages->schools + m_pages->classes > 2;
    const Fold fold = byPairs ? foldPairs(*m_pages, grouping) : everywhere;
    Tally tally;
    tally.cells.assign(past - first, std::vector<Cell>(fold.groups));
    std::vector<qint32> row;
    m_pages->undated.read(day, first, past, row);
    tally.undatedOrganisations.assign(row.begin(), row.end());
    m_pages->ineligible.read(day, first, past, row);
    tally.ineligible.assign(row.begin(), row.end());
    for (std::size_t i = first; i < past; ++i) {
        const domain::Indicator &indicator = m_campaign.indicators[i];
        const Fold &own = indicator.subject == domain::Subject::Organisation ? everywhere : fold;
        const Page &page = m_pages->page.at(own.page);
        const std::size_t width = own.groupOf.size();
        std::vector<Cell> &cells = tally.cells[i - first];
        foldInto(cells, readPage(page, day, i * width, (i + 1) * width), own.groupOf);
        if (indicator.kind == domain::IndicatorKind::Stock) {
            foldHeap(cells, page.numerator, day, i * width, own.groupOf);
        }
    }
    return tally;
}

std::vector<SeriesPoint> Daybook::series(std::size_t indicator, Day from, Day to) const
{
    const Page &page = m_pages->page[0];
    const std::size_t width = m_pages->places();
    const std::size_t first = indicator * width;
    std::vector<SeriesPoint> points;
    points.reserve(static_cast<std::size_t>(to - from) + 1);
    std::vector<qint32> row;
    const auto start = static_cast<std::size_t>(from - m_frame.from);
    SeriesPoint point {from, 0, 0};
    page.numerator.read(start, first, first + width, row);
    point.numerator = sumOf(row.data(), width);
    page.denominator.read(start, first, first + width, row);
    point.denominator = sumOf(row.data(), width);
    points.push_back(point);
    for (std::size_t day = start + 1; day <= static_cast<std::size_t>(to - m_frame.from); ++day) {
        ++point.on;
        point.numerator += sumOf(page.numerator.changesOn(day) + first, width);
        point.denominator += sumOf(page.denominator.changesOn(day) + first, width);
        points.push_back(point);
    }
    return points;
}

Matrix Daybook::matrix(Day asOf) const
{
    const Page &page = m_pages->page[0];
    const auto day = static_cast<std::size_t>(asOf - m_frame.from);
    std::vector<qint32> numerator;
    std::vector<qint32> denominator;
    page.numerator.read(day, 0, page.width(), numerator);
    page.denominator.read(day, 0, page.width(), denominator);
    Matrix matrix {m_pages->villages, m_pages->bands, std::vector<MatrixCell>(page.width())};
    for (std::size_t i = 0; i < matrix.cells.size(); ++i) {
        matrix.cells[i] = {numerator[i], denominator[i]};
    }
    return matrix;
}

} // namespace caodiem::engine
