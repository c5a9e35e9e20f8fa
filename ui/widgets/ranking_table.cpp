// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ranking_table.h"

#include "ui/models/ranking_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/heat_delegate.h"
#include "ui/widgets/row_keys.h"
#include "ui/widgets/wrapping_header.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kRowHeight = 27;
constexpr int kRankPadding = 18; // the delegate's own and a little, so that nothing is cut by a pixel
constexpr int kWidestName = 320;
constexpr int kSmallMark = 10; // the mark of small units before the ratio
constexpr int kNarrowestName = 104; // longer names end in "…" and are whole in their tooltip

void dress(QTableView *view)
{
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(kRowHeight);
}

} // namespace

RankingTable::RankingTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new RankingModel(RankingModel::Part::Groups, this))
    , m_totalModel(new RankingModel(RankingModel::Part::Total, this))
    , m_view(new QTableView(this))
    , m_totalView(new QTableView(this))
    , m_empty(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_totalView);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(12);
    m_empty->hide();
    setUpViews();
    m_view->viewport()->installEventFilter(this);
}

void RankingTable::setUpViews()
{
    dress(m_view);
    dress(m_totalView);
    m_view->setObjectName(u"rankingView"_s);
    m_totalView->setObjectName(u"rankingTotal"_s);
    auto *header = new WrappingHeader(m_view);
    m_view->setHorizontalHeader(header);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new HeatDelegate(false, m_view));
    m_view->setSortingEnabled(true);
    m_view->setAccessibleName(tr("Ranking"));
    m_view->setMinimumHeight(header->sizeHint().height() + 3 * kRowHeight);
    m_totalView->setModel(m_totalModel);
    m_totalView->setItemDelegate(new HeatDelegate(true, m_totalView));
    m_totalView->horizontalHeader()->hide();
    m_totalView->horizontalHeader()->setMinimumSectionSize(header->minimumSectionSize());
    m_totalView->setFixedHeight(kRowHeight + 1);
    m_totalView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_totalView->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_totalView->setAccessibleName(tr("Total line of the ranking"));
    connect(header, &QHeaderView::sectionResized, this,
        [this](int section, int, int size) { m_totalView->setColumnWidth(section, size); });
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, m_totalView->horizontalScrollBar(),
        &QScrollBar::setValue);
    connect(m_totalView->horizontalScrollBar(), &QScrollBar::valueChanged, m_view->horizontalScrollBar(),
        &QScrollBar::setValue);
    connect(new RowKeys(m_view), &RowKeys::rowActivated, this,
        [this](int row) { Q_EMIT groupActivated(m_model->rowAt(row).key); });
    connect(new RowKeys(m_totalView), &RowKeys::rowActivated, this, [this] { Q_EMIT totalActivated(); });
}

bool RankingTable::sameShape() const
{
    return m_totalModel->columnCount() == m_view->horizontalHeader()->count();
}

void RankingTable::setRanking(std::shared_ptr<const Ranking> ranking, const QString &nameTitle)
{
    const bool byRankBefore = m_model->defaultSortSection() == m_model->section(RankingModel::Column::Rank);
    const RankOrder orderBefore = m_model->ranking().order;
    const int columnsBefore = m_model->columnCount();
    m_model->setRanking(ranking, nameTitle);
    m_totalModel->setRanking(ranking, nameTitle);
    const bool none = ranking->rows.empty();
    m_view->setVisible(!none);
    m_empty->setVisible(none);
    if (columnsBefore != m_model->columnCount() || orderBefore != ranking->order
        || byRankBefore != (m_model->defaultSortSection() == m_model->section(RankingModel::Column::Rank))
        || m_view->horizontalHeader()->sortIndicatorSection() >= m_model->columnCount()) {
        m_view->sortByColumn(m_model->defaultSortSection(), Qt::AscendingOrder);
    }
    fitColumns();
    if (!none) {
        m_view->setCurrentIndex(m_model->index(0, 0));
        m_view->scrollToTop();
    }
}

void RankingTable::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

int RankingTable::neededWidth(int section, bool tight) const
{
    const RankingModel::Column kind = m_model->columnKind(section);
    const bool strong = kind == RankingModel::Column::Name || kind == RankingModel::Column::Remaining
        || kind == RankingModel::Column::Early;
    const QFontMetrics bold(fontOf(13, true));
    const QFontMetrics cells(fontOf(13, strong));
    const QFontMetrics head(fontOf(12, true));
    int width = 0;
    // Two lines of header: the longest word and about half of the whole must fit. A line of its own (what tells two
    // columns apart) stays whole, and the title above it keeps to two lines.
    const QStringList lines = m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString().split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const int whole = head.horizontalAdvance(lines.at(i));
        if (i > 0) {
            width = std::max(width, whole);
        } else if (!tight || lines.size() > 1) {
            width = std::max(width, whole > 60 ? whole * 11 / 20 + 6 : whole);
        }
        for (const QString &word : lines.at(i).split(u' ')) {
            width = std::max(width, head.horizontalAdvance(word));
        }
    }
    width = std::max(width, bold.horizontalAdvance(m_totalModel->index(0, section).data().toString()));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        width = std::max(width, cells.horizontalAdvance(m_model->index(row, section).data().toString()));
    }
    switch (kind) {
    case RankingModel::Column::Name:
        return std::min(width + kRankPadding,
            tight ? std::max(kNarrowestName,
                bold.horizontalAdvance(m_totalModel->index(0, section).data().toString()) + kRankPadding)
                  : kWidestName);
    case RankingModel::Column::Lamp:
        return width + kRankPadding + 20;
    case RankingModel::Column::Ratio:
        return width + kRankPadding + (tight ? 0 : kSmallMark);
    default:
        // The header makes no column narrower than this; a sum that does not know it scrolls by a few pixels.
        return std::max(width + kRankPadding, m_view->horizontalHeader()->minimumSectionSize());
    }
}

int RankingTable::tighten(std::vector<int> &widths, int over) const
{
    // Titles take a third line and names end in "…" before anything scrolls sideways; each gives by what it can.
    std::vector<int> slack;
    int all = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        slack.push_back(std::max(0, widths[i] - neededWidth(static_cast<int>(i), true)));
        all += slack.back();
    }
    const int wanted = std::min(over, all);
    int given = 0;
    for (std::size_t i = 0; i < widths.size() && given < wanted; ++i) {
        const int part = std::min(wanted - given, (slack[i] * wanted + all - 1) / all);
        widths[i] -= part;
        given += part;
    }
    return given;
}

void RankingTable::fitColumns()
{
    const int count = m_model->columnCount();
    if (count == 0) {
        return;
    }
    std::vector<int> widths;
    int used = 0;
    for (int section = 0; section < count; ++section) {
        widths.push_back(neededWidth(section));
        used += widths.back();
    }
    if (const int over = used - m_view->viewport()->width(); over > 0) {
        used -= tighten(widths, over);
    }
    // What is left goes to the names first, then evenly to the others.
    int spare = m_view->viewport()->width() - used;
    const auto name = static_cast<std::size_t>(m_model->section(RankingModel::Column::Name));
    if (spare > 0) {
        const int forName = std::min(spare / 2, 140);
        widths[name] += forName;
        spare -= forName;
        const int each = spare / (count - 1);
        for (std::size_t i = 1; i < widths.size(); ++i) {
            widths[i] += each;
        }
        widths.back() += spare - each * (count - 1);
    }
    for (int section = 0; section < count; ++section) {
        m_view->setColumnWidth(section, widths[static_cast<std::size_t>(section)]);
        m_totalView->setColumnWidth(section, widths[static_cast<std::size_t>(section)]);
    }
}

bool RankingTable::eventFilter(QObject *watched, QEvent *event)
{
    // The viewport, not the view: it also changes when a scroll bar comes or goes.
    if (watched == m_view->viewport() && event->type() == QEvent::Resize && sameShape()) {
        fitColumns();
    }
    return QWidget::eventFilter(watched, event);
}

void RankingTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_view->viewport()->update();
        m_totalView->viewport()->update();
        m_view->horizontalHeader()->viewport()->update();
    }
}

} // namespace caodiem::ui
