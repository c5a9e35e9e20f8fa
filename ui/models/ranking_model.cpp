// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ranking_model.h"

#include "base/number_format.h"
#include "service/wording.h"
#include "ui/models/card_figures.h"
#include "ui/theme/lamp.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kBeforeRatios = 3;
constexpr int kAfterRatios = 7;
constexpr int kUnranked = std::numeric_limits<int>::max();

/// Missing values come last in ascending order.
std::weak_ordering compareOptional(std::optional<qint64> a, std::optional<qint64> b)
{
    if (a.has_value() != b.has_value()) {
        return a.has_value() ? std::weak_ordering::less : std::weak_ordering::greater;
    }
    return a <=> b;
}

QString optionalNumber(std::optional<qint64> value)
{
    return value ? fmt_vi::num(*value) : u"—"_s;
}

} // namespace

RankingModel::RankingModel(Part part, QObject *parent)
    : QAbstractTableModel(parent)
    , m_part(part)
    , m_ranking(std::make_shared<const Ranking>())
{ }

void RankingModel::setRanking(std::shared_ptr<const Ranking> ranking, const QString &nameTitle)
{
    beginResetModel();
    m_ranking = std::move(ranking);
    m_nameTitle = nameTitle;
    m_order.resize(m_part == Part::Total ? 1 : m_ranking->rows.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t {0});
    if (m_sortSection >= columnCount()) {
        m_sortSection = -1;
    }
    applySort();
    endResetModel();
}

const RankingRow &RankingModel::rowAt(int row) const
{
    return m_part == Part::Total ? m_ranking->total : m_ranking->rows[m_order[static_cast<std::size_t>(row)]];
}

RankingModel::Column RankingModel::columnKind(int section) const
{
    const int ratios = static_cast<int>(m_ranking->columns.size());
    if (section < kBeforeRatios) {
        return static_cast<Column>(section);
    }
    if (section < kBeforeRatios + ratios) {
        return Column::Ratio;
    }
    return static_cast<Column>(section - ratios + 1);
}

int RankingModel::section(Column column) const
{
    const int place = static_cast<int>(column);
    return column <= Column::Ratio ? place : place - 1 + static_cast<int>(m_ranking->columns.size());
}

int RankingModel::defaultSortSection() const
{
    const bool byRank = m_ranking->stock || m_ranking->order != RankOrder::Lateness;
    return section(byRank ? Column::Rank : Column::Early);
}

int RankingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int RankingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kBeforeRatios + kAfterRatios + static_cast<int>(m_ranking->columns.size());
}

QString RankingModel::text(const RankingRow &row, int section) const
{
    const engine::Standing &standing = row.standing;
    const bool counts = standing.denominator > 0;
    switch (columnKind(section)) {
    case Column::Rank:
        return row.rank > 0 ? fmt_vi::num(row.rank) : QString();
    case Column::Name:
        return row.name;
    case Column::Denominator:
        return fmt_vi::num(standing.denominator);
    case Column::Ratio:
        return fmt_vi::pctSign(row.ratios[static_cast<std::size_t>(section - kBeforeRatios)].percent);
    case Column::Remaining:
        return counts ? fmt_vi::num(standing.remaining) : u"—"_s;
    case Column::Week:
        if (m_ranking->order == RankOrder::Gain) {
            return m_part == Part::Total ? QString() : fmt_vi::points(row.gainPoints);
        }
        return counts ? fmt_vi::num(standing.doneInWeek) : u"—"_s;
    case Column::Pace:
        return counts ? fmt_vi::tenths(standing.paceTenths) : u"—"_s;
    case Column::Required:
        return counts ? optionalNumber(standing.requiredPerDay) : u"—"_s;
    case Column::Finish:
        return counts ? finishText(standing, m_ranking->asOf) : u"—"_s;
    case Column::Early:
        return counts && standing.daysEarly ? earlyText(standing.daysEarly) : u"—"_s;
    case Column::Lamp:
        return counts ? service::lampName(standing.lamp) : u"—"_s;
    }
    return {};
}

bool RankingModel::isSmallUnit(const RankingRow &row, int section) const
{
    const auto at = static_cast<std::size_t>(section - kBeforeRatios);
    return m_part == Part::Groups && row.tooSmallToTell && m_ranking->columns[at].indicator == m_ranking->chosen;
}

QVariant RankingModel::tooltip(const RankingRow &row, int section) const
{
    if (columnKind(section) != Column::Ratio) {
        return columnKind(section) == Column::Name ? QVariant(row.name) : QVariant();
    }
    const RatioCell &cell = row.ratios[static_cast<std::size_t>(section - kBeforeRatios)];
    QStringList lines;
    if (cell.shortfall) {
        lines << (*cell.shortfall == 0 ? tr("Target reached")
                                       : tr("%1 points below the target").arg(fmt_vi::pct(cell.shortfall)));
    }
    const auto at = static_cast<std::size_t>(section - kBeforeRatios);
    if (row.interval && m_part == Part::Groups && m_ranking->columns[at].indicator == m_ranking->chosen) {
        const QString low = fmt_vi::pctSign(row.interval->low);
        const QString high = fmt_vi::pctSign(row.interval->high);
        lines << (row.tooSmallToTell
                ? tr("Small unit: the true ratio may lie between %1 and %2, so it cannot be told from the whole (%3).")
                      .arg(low, high, fmt_vi::pctSign(m_ranking->total.standing.percent))
                : tr("The true ratio may lie between %1 and %2.").arg(low, high));
    }
    return lines.isEmpty() ? QVariant() : QVariant(lines.join(u'\n'));
}

QVariant RankingModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const RankingRow &row = rowAt(index.row());
    const Column column = columnKind(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return tooltip(row, index.column());
    case Qt::TextAlignmentRole:
        return int(
            (column == Column::Name || column == Column::Lamp ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case HeatRole:
        return column == Column::Ratio
            ? QVariant(row.ratios[static_cast<std::size_t>(index.column() - kBeforeRatios)].heat)
            : QVariant();
    case LampRole:
        return column == Column::Lamp && row.standing.denominator > 0 ? QVariant(static_cast<int>(row.standing.lamp))
                                                                      : QVariant();
    case EarlyRole:
        return column == Column::Early && row.standing.daysEarly ? QVariant(*row.standing.daysEarly) : QVariant();
    case SmallUnitRole:
        return column == Column::Ratio && isSmallUnit(row, index.column());
    case EmphasisRole:
        return m_part == Part::Total || column == Column::Name || column == Column::Remaining;
    default:
        return {};
    }
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const Column column = columnKind(section);
    if (role == Qt::TextAlignmentRole) {
        return int(
            (column == Column::Name || column == Column::Lamp ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (column == Column::Ratio) {
        const RatioColumn &ratio = m_ranking->columns[static_cast<std::size_t>(section - kBeforeRatios)];
        return role == Qt::DisplayRole ? QVariant(ratio.title)
            : role == Qt::ToolTipRole  ? QVariant(ratio.tooltip)
                                       : QVariant();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Column::Rank:
        return u"#"_s;
    case Column::Name:
        return m_nameTitle;
    case Column::Denominator:
        return tr("Denominator");
    case Column::Remaining:
        return tr("Remaining");
    case Column::Week:
        return m_ranking->order == RankOrder::Gain ? tr("Gain of 7 days") : tr("Last 7 days");
    case Column::Pace:
        return tr("Pace per day");
    case Column::Required:
        return tr("Needed per day");
    case Column::Finish:
        return tr("Forecast finish");
    case Column::Early:
        return tr("Against deadline");
    case Column::Lamp:
    case Column::Ratio:
        break;
    }
    return tr("Lamp");
}

std::weak_ordering RankingModel::compare(const RankingRow &a, const RankingRow &b, int section) const
{
    const engine::Standing &left = a.standing;
    const engine::Standing &right = b.standing;
    switch (columnKind(section)) {
    case Column::Rank:
        // Those without a rank have 0 and come last.
        return (a.rank > 0 ? a.rank : kUnranked) <=> (b.rank > 0 ? b.rank : kUnranked);
    case Column::Name:
        return a.sortName.compare(b.sortName) <=> 0;
    case Column::Denominator:
        return left.denominator <=> right.denominator;
    case Column::Ratio: {
        const auto at = static_cast<std::size_t>(section - kBeforeRatios);
        return compareOptional(a.ratios[at].percent, b.ratios[at].percent);
    }
    case Column::Remaining:
        return left.remaining <=> right.remaining;
    case Column::Week:
        return m_ranking->order == RankOrder::Gain ? compareOptional(a.gainPoints, b.gainPoints)
                                                   : left.doneInWeek <=> right.doneInWeek;
    case Column::Pace:
        return left.paceTenths <=> right.paceTenths;
    case Column::Required:
        return compareOptional(left.requiredPerDay, right.requiredPerDay);
    case Column::Finish:
        return compareOptional(left.finishOn, right.finishOn);
    case Column::Early:
    case Column::Lamp:
        break;
    }
    return a.lateness <=> b.lateness;
}

void RankingModel::applySort()
{
    if (m_part == Part::Total) {
        return;
    }
    std::iota(m_order.begin(), m_order.end(), std::size_t {0}); // ties keep the order of ranks
    if (m_sortSection < 0) {
        return;
    }
    std::ranges::stable_sort(m_order, [this](std::size_t left, std::size_t right) {
        const RankingRow &a = m_ranking->rows[left];
        const RankingRow &b = m_ranking->rows[right];
        if ((a.standing.denominator > 0) != (b.standing.denominator > 0)) {
            return a.standing.denominator > 0;
        }
        const std::weak_ordering order = compare(a, b, m_sortSection);
        return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
    });
}

void RankingModel::sort(int section, Qt::SortOrder order)
{
    m_sortSection = section;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const std::vector<std::size_t> old = m_order;
    applySort();
    QModelIndexList after;
    for (const QModelIndex &index : before) {
        const auto now = std::ranges::find(m_order, old[static_cast<std::size_t>(index.row())]);
        after.append(createIndex(static_cast<int>(now - m_order.begin()), index.column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace caodiem::ui
