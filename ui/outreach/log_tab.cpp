// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outreach/log_tab.h"

#include "base/number_format.h"
#include "engine/figures.h"
#include "ui/intake/family_view.h"
#include "ui/models/resident_model.h"
#include "ui/models/rows_model.h"
#include "ui/outreach/outreach_dialogs.h"
#include "ui/pages/card_frame.h"
#include "ui/theme/theme.h"
#include "ui/widgets/mark_delegate.h"
#include "ui/widgets/row_keys.h"
#include "ui/widgets/segment_bar.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::OutreachKind;
using engine::QuotaState;

constexpr int kWeekLength = 7;
constexpr int kMostTyped = 9999;
constexpr int kLongestResult = 300;

engine::Lamp lampOf(QuotaState state)
{
    switch (state) {
    case QuotaState::Met:
        return engine::Lamp::OnTrack;
    case QuotaState::Open:
        return engine::Lamp::AtRisk;
    case QuotaState::Missed:
        return engine::Lamp::Late;
    case QuotaState::NoQuota:
        break;
    }
    return engine::Lamp::NoTarget;
}

/// A table of the week: every cell may have its mark.
class WeekModel : public RowsModel {
public:
    using RowsModel::RowsModel;
    std::function<QVariant(int row, int column)> mark;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == ResidentModel::kMarkRole) {
            return mark ? mark(index.row(), index.column()) : QVariant();
        }
        if (role == ResidentModel::kStrongRole) {
            return index.row() == 0 || index.column() == 0;
        }
        return RowsModel::data(index, role);
    }
};

QStringList kindNames()
{
    QStringList names;
    for (std::size_t i = 0; i < domain::kOutreachKinds; ++i) {
        names << service::outreachName(static_cast<OutreachKind>(i));
    }
    return names;
}

std::vector<RowsModel::Column> weekColumns()
{
    std::vector<RowsModel::Column> columns {{LogTab::tr("Where"), 126, false, true}};
    for (const QString &name : kindNames()) {
        columns.push_back({name, columns.size() == 1 ? 124 : 92, false, false});
    }
    return columns;
}

} // namespace

LogTab::LogTab(QWidget *parent)
    : QWidget(parent)
    , m_kind(new SegmentBar(kindNames(), this))
    , m_day(new QDateEdit(this))
    , m_village(new QComboBox(this))
    , m_times(new QSpinBox(this))
    , m_result(new QLineEdit(this))
    , m_save(new QPushButton(tr("Record (Enter)"), this))
    , m_cancel(new QPushButton(tr("Cancel (Esc)"), this))
    , m_left(new CardFrame(this))
    , m_right(new CardFrame(this))
    , m_earlier(new QPushButton(tr("◀ Earlier"), m_left))
    , m_later(new QPushButton(tr("Later ▶"), m_left))
    , m_quotaText(new QLabel(m_left))
    , m_quota(new QPushButton(tr("&Quotas…"), m_left))
    , m_weekModel(new WeekModel(weekColumns(), this))
    , m_weekView(new FamilyView(m_left))
    , m_entryModel(
          new RowsModel({{tr("Day"), 86, true, false}, {tr("Kind"), 132, false, true}, {tr("Where"), 106, false, false},
                            {tr("Times"), 50, true, false}, {tr("Result"), 90, false, false}},
              this))
    , m_entryView(makeRowsView(m_entryModel, u"outreachEntries"_s, tr("Entries of the week"), m_right))
    , m_export(new QPushButton(tr("E&xport…"), m_right))
    , m_edit(new QPushButton(tr("&Edit (F2)"), m_right))
    , m_remove(new QPushButton(tr("&Delete (Del)"), m_right))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *form = new QHBoxLayout;
    form->setSpacing(8);
    buildForm(form);
    column->addLayout(form);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    buildWeek(m_left);
    buildEntries(m_right);
    row->addWidget(m_left, 6);
    row->addWidget(m_right, 5);
    column->addLayout(row, 1);
    endEdit();
}

void LogTab::buildForm(QHBoxLayout *row)
{
    m_kind->setObjectName(u"outreachKind"_s);
    m_day->setObjectName(u"outreachDay"_s);
    m_day->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_day->setCalendarPopup(true);
    m_day->setMinimumWidth(124);
    m_day->setAccessibleName(tr("Day"));
    m_village->setObjectName(u"outreachVillage"_s);
    m_village->setAccessibleName(tr("Where"));
    m_village->setMinimumWidth(150);
    m_times->setObjectName(u"outreachTimes"_s);
    m_times->setRange(1, kMostTyped);
    m_times->setSuffix(tr(" times"));
    m_times->setAccessibleName(tr("Times"));
    m_result->setObjectName(u"outreachResult"_s);
    m_result->setPlaceholderText(tr("Result, for example 4 of 6 households come on Friday"));
    m_result->setMaxLength(kLongestResult);
    m_result->setAccessibleName(tr("Result"));
    m_save->setObjectName(u"outreachSave"_s);
    m_save->setProperty("primary", true);
    row->addWidget(m_kind);
    row->addWidget(m_day);
    row->addWidget(m_village);
    row->addWidget(m_times);
    row->addWidget(m_result, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    for (QWidget *field : {static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_village),
             static_cast<QWidget *>(m_times), static_cast<QWidget *>(m_result)}) {
        field->setFocusPolicy(Qt::StrongFocus);
        field->installEventFilter(this);
    }
    connect(m_save, &QPushButton::clicked, this, &LogTab::save);
    connect(m_cancel, &QPushButton::clicked, this, &LogTab::endEdit);
}

void LogTab::buildWeek(CardFrame *card)
{
    m_earlier->setObjectName(u"weekEarlier"_s);
    m_later->setObjectName(u"weekLater"_s);
    m_earlier->setToolTip(tr("The week before (Page Up)"));
    m_later->setToolTip(tr("The week after (Page Down)"));
    card->addToHead(m_earlier);
    card->addToHead(m_later);
    m_weekView->setObjectName(u"outreachWeek"_s);
    m_weekView->setAccessibleName(tr("The week against the directive"));
    m_weekView->setModel(m_weekModel);
    m_weekView->setItemDelegate(new MarkDelegate(m_weekView));
    m_weekView->setShowGrid(false);
    m_weekView->setFrameShape(QFrame::NoFrame);
    m_weekView->setAlternatingRowColors(true);
    m_weekView->setWordWrap(false);
    m_weekView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_weekView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_weekView->setTabKeyNavigation(false);
    m_weekView->verticalHeader()->hide();
    m_weekView->verticalHeader()->setDefaultSectionSize(27);
    m_weekView->horizontalHeader()->setHighlightSections(false);
    m_weekView->horizontalHeader()->setMinimumHeight(28);
    for (int section = 0; section < m_weekModel->columnCount(); ++section) {
        m_weekView->setColumnWidth(section, m_weekModel->widthOf(section));
    }
    m_weekView->horizontalHeader()->setStretchLastSection(true);
    m_weekView->installEventFilter(this);
    new RowKeys(m_weekView);
    card->body()->addWidget(m_weekView, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(10, 4, 10, 8);
    foot->setSpacing(8);
    m_quotaText->setWordWrap(true);
    m_quotaText->setObjectName(u"quotaText"_s);
    m_quotaText->setProperty("role", u"caption"_s);
    m_quota->setObjectName(u"quotas"_s);
    foot->addWidget(m_quotaText, 1);
    foot->addWidget(m_quota);
    card->body()->addLayout(foot);
    connect(m_earlier, &QPushButton::clicked, this, [this] { showWeek(m_monday - kWeekLength); });
    connect(m_later, &QPushButton::clicked, this, [this] { showWeek(m_monday + kWeekLength); });
    connect(m_quota, &QPushButton::clicked, this, &LogTab::askQuotas);
    connect(m_weekView, &FamilyView::digitPressed, this, &LogTab::quickEntry);
}

void LogTab::buildEntries(CardFrame *card)
{
    card->addToHead(m_export);
    m_export->setObjectName(u"exportOutreach"_s);
    m_entryView->installEventFilter(this);
    connect(new RowKeys(m_entryView), &RowKeys::rowActivated, this, &LogTab::editCurrent);
    card->body()->addWidget(m_entryView, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(10, 4, 10, 8);
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(m_edit);
    foot->addWidget(m_remove);
    card->body()->addLayout(foot);
    connect(m_export, &QPushButton::clicked, this, &LogTab::exportWanted);
    connect(m_edit, &QPushButton::clicked, this, &LogTab::editCurrent);
    connect(m_remove, &QPushButton::clicked, this, &LogTab::removeCurrent);
}

void LogTab::setImage(const std::shared_ptr<const service::OfficeImage> &image, Day asOf)
{
    const bool other = image && m_folder != image->folder;
    const bool otherDay = m_asOf != asOf;
    m_image = image;
    if (!image || !image->snapshot) {
        return;
    }
    m_asOf = asOf;
    const int kept = qMax(0, m_village->currentIndex());
    m_folder = image->folder;
    m_village->clear();
    m_village->addItem(tr("The whole area"), 0);
    for (const domain::Village &village : image->snapshot->directory().villages) {
        m_village->addItem(village.name, village.id.value);
    }
    m_village->setCurrentIndex(other ? 0 : qMin(kept, m_village->count() - 1));
    m_day->setMaximumDate(toDate(image->today));
    if (m_today != image->today && (m_today == kNever || toDay(m_day->date()) == m_today)) {
        m_day->setDate(toDate(image->today)); // midnight has passed
    }
    m_today = image->today;
    if (other) {
        m_edited = {};
        endEdit();
    }
    if (other || otherDay || m_monday == kNever) {
        m_monday = engine::mondayOf(asOf);
    }
    Q_EMIT weekWanted();
}

void LogTab::showWeek(Day day)
{
    m_monday = engine::mondayOf(day);
    Q_EMIT weekWanted();
}

void LogTab::setWeek(const LogWeek &week)
{
    m_week = week;
    showAll();
}

QString LogTab::villageName(VillageId id) const
{
    if (id.isNull()) {
        return tr("The whole area");
    }
    const auto &villages = m_image->snapshot->directory().villages;
    const auto found = std::ranges::find(villages, id, &domain::Village::id);
    return found == villages.end() ? QString() : found->name;
}

QString LogTab::cellText(const engine::OutreachRow &row, std::size_t kind) const
{
    const engine::OutreachCell &cell = row.cells.at(kind);
    const auto quota = std::ranges::find_if(m_week.quotas,
        [kind](const domain::OutreachQuota &each) { return each.kind == static_cast<OutreachKind>(kind); });
    if (cell.state == QuotaState::NoQuota || quota == m_week.quotas.end()) {
        return fmt_vi::num(cell.total);
    }
    return cell.daysDue > 0 ? tr("%1 · %2/%3 days").arg(cell.total).arg(cell.daysMet).arg(cell.daysDue)
                            : u"%1/%2"_s.arg(cell.total).arg(quota->times);
}

void LogTab::showAll()
{
    if (!m_image || !m_image->snapshot) {
        return;
    }
    m_shown = engine::outreachWeek(
        m_week.entries, m_image->snapshot->directory().villages, m_week.quotas, m_monday, m_asOf);
    const int weekLine = qMax(0, m_weekView->currentIndex().row());
    auto *model = static_cast<WeekModel *>(m_weekModel);
    model->mark = [this](int row, int column) {
        if (column == 0) {
            return QVariant();
        }
        const auto &cell = m_shown.rows[static_cast<std::size_t>(row)].cells.at(static_cast<std::size_t>(column - 1));
        return cell.state == QuotaState::NoQuota ? QVariant() : QVariant(static_cast<int>(lampOf(cell.state)));
    };
    m_weekModel->setRows(static_cast<int>(m_shown.rows.size()), [this](int row, int column) {
        const engine::OutreachRow &line = m_shown.rows[static_cast<std::size_t>(row)];
        return column == 0 ? (row == 0 ? tr("The whole office") : line.name)
                           : cellText(line, static_cast<std::size_t>(column - 1));
    });
    m_weekView->setCurrentIndex(m_weekModel->index(qMin(weekLine, m_weekModel->rowCount() - 1), 0));
    const int line = qMax(0, m_entryView->currentIndex().row());
    const int count = static_cast<int>(m_week.entries.size());
    m_entryModel->setRows(count, [this, count](int row, int column) {
        const auto &entry = m_week.entries[static_cast<std::size_t>(count - 1 - row)]; // the latest first
        switch (column) {
        case 0:
            return fmt_vi::date(entry.on);
        case 1:
            return service::outreachName(entry.kind);
        case 2:
            return villageName(entry.village);
        case 3:
            return fmt_vi::num(entry.times);
        default:
            return entry.result;
        }
    });
    if (count > 0) {
        m_entryView->setCurrentIndex(m_entryModel->index(qMin(line, count - 1), 0));
    }
    m_left->setTitle(tr("Week %1 – %2").arg(fmt_vi::date(m_monday), fmt_vi::date(m_monday + kWeekLength - 1)));
    m_right->setTitle(tr("Entries"), tr("%1 this week").arg(fmt_vi::num(count)));
    m_later->setEnabled(m_monday + kWeekLength <= m_asOf);
    m_edit->setEnabled(count > 0);
    m_remove->setEnabled(count > 0);
    QStringList quotas;
    for (const domain::OutreachQuota &quota : m_week.quotas) {
        quotas << tr("%1 %2").arg(service::outreachName(quota.kind).toLower(), service::quotaText(quota));
    }
    m_quotaText->setText(quotas.isEmpty() ? tr("The directive names no quota. “Quotas…” sets the office's own.")
                                          : tr("Asked for: %1.").arg(quotas.join(u", "_s)));
}

void LogTab::save()
{
    if (!m_image) {
        return;
    }
    domain::OutreachEntry entry = m_edited;
    entry.kind = static_cast<OutreachKind>(qMax(0, m_kind->current()));
    entry.on = toDay(m_day->date());
    entry.village = VillageId {m_village->currentData().toLongLong()};
    entry.times = m_times->value();
    entry.result = m_result->text();
    Q_EMIT putWanted(m_edited, entry);
}

/// One broadcast, post or round on the form's day, where the table's line says.
void LogTab::quickEntry(int digit)
{
    const int row = m_weekView->currentIndex().row();
    if (digit < 1 || digit > static_cast<int>(domain::kOutreachKinds) || row < 0 || !m_edited.id.isNull()) {
        return;
    }
    domain::OutreachEntry entry;
    entry.kind = static_cast<OutreachKind>(digit - 1);
    entry.on = toDay(m_day->date());
    entry.village = m_shown.rows[static_cast<std::size_t>(row)].village;
    Q_EMIT putWanted({}, entry);
}

void LogTab::saved()
{
    if (!m_edited.id.isNull() && m_image) { // the next entry is of today, not of the day of the corrected one
        m_day->setDate(toDate(m_image->today));
    }
    m_edited = {};
    m_times->setValue(1);
    m_result->clear();
    m_save->setText(tr("Record (Enter)"));
    m_cancel->hide();
}

void LogTab::endEdit()
{
    saved();
    if (m_image) {
        m_day->setDate(toDate(m_image->today));
    }
}

void LogTab::editCurrent()
{
    const int count = static_cast<int>(m_week.entries.size());
    const int row = m_entryView->currentIndex().row();
    if (row < 0 || row >= count) {
        return;
    }
    m_edited = m_week.entries[static_cast<std::size_t>(count - 1 - row)];
    m_kind->setCurrent(static_cast<int>(m_edited.kind));
    m_day->setDate(toDate(m_edited.on));
    m_village->setCurrentIndex(qMax(0, m_village->findData(m_edited.village.value)));
    m_times->setValue(m_edited.times);
    m_result->setText(m_edited.result);
    m_save->setText(tr("Save (Enter)"));
    m_cancel->show();
    m_result->setFocus();
}

void LogTab::removeCurrent()
{
    const int count = static_cast<int>(m_week.entries.size());
    const int row = m_entryView->currentIndex().row();
    if (row >= 0 && row < count) {
        Q_EMIT removeWanted(m_week.entries[static_cast<std::size_t>(count - 1 - row)]);
    }
}

void LogTab::askQuotas()
{
    auto *dialog = new QuotaDialog(m_week.quotas, this);
    connect(dialog, &QuotaDialog::accepted, this, [this, dialog] { Q_EMIT quotasWanted(dialog->quotas()); });
    dialog->open();
}

void LogTab::focusWeek()
{
    m_weekView->setFocus();
}

bool LogTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_result && event->type() == QEvent::ShortcutOverride && m_result->text().isEmpty()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore(); // an empty field has nothing to take back: the key is the page's
        return true;
    }
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool table = watched == m_weekView || watched == m_entryView;
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!table && enter && !(key->modifiers() & Qt::ControlModifier)) {
        save();
        return true;
    }
    if (!table && key->key() == Qt::Key_Escape && !m_edited.id.isNull()) {
        endEdit();
        return true;
    }
    if (table && (key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown)) {
        const bool later = key->key() == Qt::Key_PageDown;
        if (!later || m_later->isEnabled()) {
            showWeek(m_monday + (later ? kWeekLength : -kWeekLength));
        }
        return true;
    }
    if (watched == m_entryView && key->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace caodiem::ui
