// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/week_grid.h"

#include "base/number_format.h"
#include "ui/theme/theme.h"

#include <QDragEnterEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace caodiem::ui {

using namespace Qt::StringLiterals;
using service::SlotView;
using service::WeekDay;

namespace {

constexpr int kTotalRow = domain::kDayParts;
constexpr int kTotalHeight = 52;
constexpr int kHeadHeight = 42;
constexpr int kLine = 17;
constexpr int kPartWidth = 84;

/// "94" of 64 places and 60 people; 0 without places.
int percentOf(int people, int places)
{
    return places <= 0 ? 0 : (2 * 100 * people + places) / (2 * places);
}

/// One cell: number, bar, mood, the largest classes.
class SlotDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *model = static_cast<const WeekModel *>(index.model());
        if (!model->week()) {
            return;
        }
        painter->save();
        painter->setClipRect(option.rect);
        painter->setRenderHint(QPainter::Antialiasing);
        const Tokens &t = tokens();
        const bool total = index.row() == kTotalRow;
        const bool chosen = option.state.testFlag(QStyle::State_Selected) && !total && index.column() > 0;
        const Day day = model->dayAt(index.column());
        const bool off = day != kNever && !model->week()->days.at(static_cast<std::size_t>(day % 7)).worked;
        painter->fillRect(option.rect, chosen ? t.accentSoft : total || off ? t.head : t.base);
        const QRect box = option.rect.adjusted(7, 6, -6, -4);
        if (index.column() == 0) {
            paintPart(painter, box, index.row(), *model->week());
        } else if (total) {
            paintTotal(
                painter, box, model->week()->days.at(static_cast<std::size_t>(index.column() - 1)), *model->week());
        } else if (const SlotView *slot = model->slotAt(index)) {
            paintSlot(painter, box, *slot, model->week()->today);
        } else {
            painter->setPen(t.text3);
            painter->setFont(fontOf(12));
            painter->drawText(box, Qt::AlignTop | Qt::AlignLeft, off ? WeekModel::tr("day off") : WeekModel::tr("—"));
        }
        painter->setRenderHint(QPainter::Antialiasing, false);
        if (chosen) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(t.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    static void paintPart(QPainter *painter, const QRect &box, int row, const service::ScheduleWeek &week)
    {
        const Tokens &t = tokens();
        painter->setPen(t.text);
        painter->setFont(fontOf(13, true));
        const auto part = static_cast<domain::DayPart>(row);
        painter->drawText(
            box, Qt::AlignTop | Qt::AlignLeft, row == kTotalRow ? WeekModel::tr("Whole day") : service::wordOf(part));
        painter->setPen(t.text3);
        painter->setFont(fontOf(11));
        QStringList lines;
        if (row == kTotalRow) {
            lines << (week.needPerDay ? WeekModel::tr("need %1").arg(fmt_vi::num(*week.needPerDay)) : QString());
        } else {
            const auto hours = std::ranges::find_if(
                week.templates, [part](const domain::SessionTemplate &one) { return one.frame.part == part; });
            if (hours != week.templates.end()) {
                lines << service::clockWord(hours->frame.startMinute) + u'–'
                        + service::clockWord(hours->frame.endMinute);
                lines << WeekModel::tr("%1 places").arg(hours->frame.places());
            }
        }
        painter->drawText(box.adjusted(0, 18, 6, 0), Qt::AlignTop | Qt::AlignLeft, lines.join(u'\n'));
    }
    static void paintMark(
        QPainter *painter, const QRect &line, const QString &name, const QColor &color, const QString &text)
    {
        painter->drawPixmap(
            QPointF(line.left(), line.top() + 1.5), symbol(name, color, 13, painter->device()->devicePixelRatioF()));
        painter->setPen(color);
        const bool narrow = QFontMetrics(fontOf(12)).horizontalAdvance(text) > line.width() - 17;
        painter->setFont(fontOf(narrow ? 11 : 12));
        painter->drawText(line.adjusted(17, 0, 4, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    }
    static void paintTotal(QPainter *painter, const QRect &box, const WeekDay &day, const service::ScheduleWeek &week)
    {
        const Tokens &t = tokens();
        paintCount(painter, box, day.people, day.places, false);
        const qint64 missing = week.needPerDay.value_or(0) - day.people;
        const QRect line(box.left(), box.top() + 20, box.width(), kLine);
        if (day.places == 0 || !week.needPerDay) {
            return;
        }
        if (missing > 0) {
            const bool near = missing * 10 < *week.needPerDay;
            paintMark(painter, line, u"alert"_s, near ? t.warn : t.bad,
                WeekModel::tr("short of %1").arg(fmt_vi::num(missing)));
        } else {
            paintMark(painter, line, u"check"_s, t.ok, WeekModel::tr("enough"));
        }
    }
    static void paintCount(QPainter *painter, const QRect &box, int people, int places, bool withPercent)
    {
        const Tokens &t = tokens();
        painter->setPen(t.text);
        painter->setFont(fontOf(14, true));
        const QString count = fmt_vi::num(people);
        painter->drawText(box, Qt::AlignTop | Qt::AlignLeft, count);
        const int past = painter->fontMetrics().horizontalAdvance(count);
        painter->setPen(t.text3);
        painter->setFont(fontOf(12));
        painter->drawText(
            box.adjusted(past + 3, 2, 0, 0), Qt::AlignTop | Qt::AlignLeft, QString(u'/' + fmt_vi::num(places)));
        const QString percent = QString(QString::number(percentOf(people, places)) + u'%');
        const int used = past + 3 + painter->fontMetrics().horizontalAdvance(QString(u'/' + fmt_vi::num(places)));
        if (withPercent && used + 4 + painter->fontMetrics().horizontalAdvance(percent) <= box.width()) {
            painter->setPen(t.text2);
            painter->drawText(box.adjusted(0, 2, 0, 0), Qt::AlignTop | Qt::AlignRight, percent);
        }
    }
    static void paintSlot(QPainter *painter, const QRect &box, const SlotView &slot, Day today)
    {
        const Tokens &t = tokens();
        const SlotMood mood = moodOf(slot, today);
        const int places = slot.session.places();
        paintCount(painter, box, slot.people, places, places > 0);
        QRectF bar(box.left(), box.top() + 22, box.width(), 6);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.grid);
        painter->drawRoundedRect(bar, 3, 3);
        bar.setWidth(box.width()
            * std::min(1.0, places <= 0 ? (slot.people > 0 ? 1.0 : 0.0) : static_cast<double>(slot.people) / places));
        painter->setBrush(mood == SlotMood::Free || mood == SlotMood::Running ? t.actual : moodColor(mood));
        if (bar.width() > 0) {
            painter->drawRoundedRect(bar, 3, 3);
        }
        QRect line(box.left(), box.top() + 33, box.width(), kLine);
        paintMark(painter, line, moodSymbol(mood), moodColor(mood), moodText(slot, today));
        painter->setFont(fontOf(12));
        for (const auto &[title, count] : slot.groups) {
            line.translate(0, kLine);
            if (line.bottom() > box.bottom() + 4) {
                break;
            }
            const QString number = fmt_vi::num(count);
            painter->setFont(fontOf(12, true));
            painter->setPen(t.text);
            painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, number);
            const int room = line.width() - painter->fontMetrics().horizontalAdvance(number) - 6;
            painter->setFont(fontOf(12));
            painter->setPen(t.text2);
            painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                painter->fontMetrics().elidedText(
                    title.isEmpty() ? WeekModel::tr("Families") : title, Qt::ElideRight, room));
        }
    }
};

} // namespace

SlotMood moodOf(const SlotView &slot, Day today)
{
    if (slot.session.closed) {
        return SlotMood::Closed;
    }
    if (slot.session.on < today) {
        return SlotMood::Done;
    }
    if (slot.over > 0) {
        return SlotMood::Over;
    }
    if (slot.session.on == today && slot.came > 0) {
        return slot.standing > 0 ? SlotMood::Running : SlotMood::Done;
    }
    return slot.people == 0 ? SlotMood::Empty : slot.free == 0 ? SlotMood::Full : SlotMood::Free;
}

QString moodText(const SlotView &slot, Day today)
{
    switch (moodOf(slot, today)) {
    case SlotMood::Done:
        return WeekModel::tr("done %1").arg(slot.came);
    case SlotMood::Running:
        return WeekModel::tr("at work");
    case SlotMood::Over:
        return WeekModel::tr("%1 too many").arg(slot.over);
    case SlotMood::Full:
        return WeekModel::tr("full");
    case SlotMood::Free:
        return WeekModel::tr("%1 left").arg(slot.free);
    case SlotMood::Empty:
        return WeekModel::tr("empty");
    case SlotMood::Closed:
        break;
    }
    return slot.standing > 0 ? WeekModel::tr("closed, %1 to call").arg(slot.standing) : WeekModel::tr("closed");
}

QString moodSymbol(SlotMood mood)
{
    switch (mood) {
    case SlotMood::Over:
    case SlotMood::Full:
        return u"alert"_s;
    case SlotMood::Closed:
        return u"close"_s;
    case SlotMood::Empty:
    case SlotMood::Running:
        return u"ring"_s;
    case SlotMood::Done:
    case SlotMood::Free:
        break;
    }
    return u"check"_s;
}

QColor moodColor(SlotMood mood)
{
    const Tokens &t = tokens();
    switch (mood) {
    case SlotMood::Over:
        return t.bad;
    case SlotMood::Full:
        return t.warn;
    case SlotMood::Free:
        return t.ok;
    case SlotMood::Running:
        return t.accent;
    case SlotMood::Done:
    case SlotMood::Empty:
    case SlotMood::Closed:
        break;
    }
    return t.text2;
}

void WeekModel::setWeek(WeekPicture week)
{
    beginResetModel();
    m_week = std::move(week);
    endResetModel();
}

const SlotView *WeekModel::slotAt(const QModelIndex &index) const
{
    if (!m_week || !index.isValid() || index.column() == 0 || index.row() >= kTotalRow) {
        return nullptr;
    }
    const auto &slot
        = m_week->days.at(static_cast<std::size_t>(index.column() - 1)).slots.at(static_cast<std::size_t>(index.row()));
    return slot ? &*slot : nullptr;
}

QModelIndex WeekModel::indexOf(SessionId session) const
{
    for (int row = 0; row < kTotalRow; ++row) {
        for (int column = 1; column <= 7; ++column) {
            const SlotView *slot = slotAt(index(row, column));
            if (slot != nullptr && slot->session.id == session) {
                return index(row, column);
            }
        }
    }
    return {};
}

Day WeekModel::dayAt(int column) const
{
    return m_week && column > 0 ? m_week->monday + column - 1 : kNever;
}

int WeekModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_week ? 0 : kTotalRow + 1;
}

int WeekModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 8;
}

QVariant WeekModel::data(const QModelIndex &index, int role) const
{
    const SlotView *slot = slotAt(index);
    if (slot == nullptr || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const QString title = service::slotTitle(slot->session.on, slot->session.frame.part);
    const QString text = tr("%1: %2 of %3 places, %4")
                             .arg(title, fmt_vi::num(slot->people), fmt_vi::num(slot->session.places()),
                                 moodText(*slot, m_week->today));
    return role == Qt::ToolTipRole && slot->session.frame.keptForWalkIns > 0 ? QString(
               text + u'\n' + tr("%1 more for families without an appointment").arg(slot->session.frame.keptForWalkIns))
                                                                             : text;
}

QVariant WeekModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section == 0 || !m_week) {
        return {};
    }
    const Day day = dayAt(section);
    if (role == Qt::DisplayRole) {
        return QString(service::weekdayWord(day) + u'\n' + fmt_vi::shortDate(day)
            + (day == m_week->today ? QString(u" · "_s + tr("today")) : QString()));
    }
    if (role == Qt::FontRole) {
        return fontOf(12, day == m_week->today);
    }
    if (role == Qt::ForegroundRole) {
        return day == m_week->today ? tokens().accent : tokens().text;
    }
    return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant();
}

Qt::ItemFlags WeekModel::flags(const QModelIndex &index) const
{
    if (index.column() == 0 || index.row() >= kTotalRow) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
}

WeekGrid::WeekGrid(QWidget *parent)
    : QTableView(parent)
    , m_model(new WeekModel(this))
{
    setObjectName(u"weekGrid"_s);
    setAccessibleName(tr("Sessions of the week"));
    setModel(m_model);
    setItemDelegate(new SlotDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DropOnly);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setFixedHeight(kHeadHeight);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(50);
    setMinimumHeight(3 * 76 + kTotalHeight + kHeadHeight);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &WeekGrid::slotChosen);
}

void WeekGrid::setWeek(WeekPicture week)
{
    const QModelIndex before = currentIndex();
    const bool first = !m_model->week() && week;
    const int row = before.isValid() ? before.row() : 0;
    int column = before.isValid() ? before.column() : 1;
    if (first) {
        column = 1 + static_cast<int>(week->today % 7);
    }
    m_model->setWeek(std::move(week));
    share();
    setCurrentIndex(m_model->index(std::clamp(row, 0, kTotalRow - 1), std::clamp(column, 1, 7)));
    Q_EMIT slotChosen();
}

const SlotView *WeekGrid::chosen() const
{
    return m_model->slotAt(currentIndex());
}

void WeekGrid::choose(SessionId session)
{
    if (const QModelIndex index = m_model->indexOf(session); index.isValid()) {
        setCurrentIndex(index);
    }
}

void WeekGrid::chooseDay(Day day)
{
    if (m_model->week() && day >= m_model->week()->monday && day < m_model->week()->monday + 7) {
        setCurrentIndex(m_model->index(0, 1 + day - m_model->week()->monday));
    }
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex now = currentIndex();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && now.isValid()
        && ((event->key() == Qt::Key_Left && now.column() == 1)
            || (event->key() == Qt::Key_Right && now.column() == 7))) {
        const bool back = event->key() == Qt::Key_Left;
        setCurrentIndex(m_model->index(now.row(), back ? 7 : 1));
        Q_EMIT weekWanted(back ? -1 : 1);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT activated(now);
        return;
    }
    if (!event->text().isEmpty() && event->text().at(0).isLetterOrNumber()) {
        event->ignore(); // letters are keys of the page, not a search in the cells
        return;
    }
    QTableView::keyPressEvent(event);
}

void WeekGrid::share()
{
    const int width = viewport()->width();
    setColumnWidth(0, kPartWidth);
    for (int column = 1; column <= 7; ++column) {
        const int left = (width - kPartWidth) * (column - 1) / 7;
        setColumnWidth(column, (width - kPartWidth) * column / 7 - left);
    }
    if (m_model->rowCount() > 0) {
        const int height = viewport()->height() - kTotalHeight;
        for (int row = 0; row < kTotalRow; ++row) {
            setRowHeight(row, height * (row + 1) / kTotalRow - height * row / kTotalRow);
        }
        setRowHeight(kTotalRow, kTotalHeight);
    }
}

void WeekGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share();
}

void WeekGrid::dragEnterEvent(QDragEnterEvent *event)
{
    event->mimeData()->hasFormat(QLatin1StringView(kGroupMime)) ? event->acceptProposedAction() : event->ignore();
}

void WeekGrid::dragMoveEvent(QDragMoveEvent *event)
{
    const SlotView *slot = m_model->slotAt(indexAt(event->position().toPoint()));
    const bool open = slot != nullptr && !slot->session.closed && slot->session.on >= m_model->week()->today;
    open ? event->acceptProposedAction() : event->ignore();
}

void WeekGrid::dropEvent(QDropEvent *event)
{
    const QModelIndex place = indexAt(event->position().toPoint());
    const SlotView *slot = m_model->slotAt(place);
    if (slot != nullptr) {
        event->acceptProposedAction();
        setCurrentIndex(place);
        Q_EMIT groupDropped(event->mimeData()->data(QLatin1StringView(kGroupMime)).toInt(), slot->session.id);
    }
}

} // namespace caodiem::ui
