// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/take_over_dialog.h"

#include "base/number_format.h"
#include "ui/models/take_over_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/verdict_delegate.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;
using service::TakeVerdict;

constexpr int kTakeRow = 27;
constexpr int kTickSize = 16;
constexpr int kTakeWidths[] = {52, 176, 116, 116, 92, 92, 220};

/// A row as in the other tables, with the tick in its first column.
class TickDelegate : public VerdictDelegate {
public:
    using VerdictDelegate::VerdictDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        VerdictDelegate::paint(painter, option, index);
        const QVariant state = index.data(Qt::CheckStateRole);
        if (!state.isValid()) {
            return;
        }
        const auto *model = static_cast<const TakeOverModel *>(index.model());
        QStyleOptionViewItem tick(option);
        tick.rect = QRect(option.rect.left() + (option.rect.width() - kTickSize) / 2,
            option.rect.top() + (option.rect.height() - kTickSize) / 2, kTickSize, kTickSize);
        tick.state = state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        tick.state.setFlag(QStyle::State_Enabled, model->canTick(index.row()));
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &tick, painter, option.widget);
    }
};

} // namespace

TakeOverDialog::TakeOverDialog(const QString &whose, bool idsShown, QWidget *parent)
    : QDialog(parent)
    , m_model(new TakeOverModel(idsShown, this))
    , m_view(new QTableView(this))
    , m_problem(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_all(new QCheckBox(this))
    , m_write(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"takeOverDialog"_s);
    setWindowTitle(tr("Take over what the list says"));
    resize(1100, 520);
    build(whose);
    refresh();
}

void TakeOverDialog::build(const QString &whose)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    auto *head = new QLabel(whose, this);
    head->setFont(fontOf(14, true));
    head->setWordWrap(true);
    column->addWidget(head);
    m_problem->setObjectName(u"takeOverProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    m_view->setObjectName(u"takeOverView"_s);
    m_view->setAccessibleName(tr("What will be written"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TickDelegate(m_view));
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(kTakeRow);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    for (int i = 0; i < TakeOverModel::ColumnCount; ++i) {
        m_view->setColumnWidth(i, kTakeWidths[i]);
    }
    column->addWidget(m_view, 1);
    m_all->setObjectName(u"takeOverAll"_s);
    column->addWidget(m_all);
    auto *buttons = new QHBoxLayout;
    m_summary->setObjectName(u"takeOverSummary"_s);
    m_summary->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_write->setObjectName(u"takeOverWrite"_s);
    m_write->setProperty("primary", true);
    m_write->setDefault(true);
    cancel->setAutoDefault(false);
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_write);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, [this] {
        m_write->setEnabled(false);
        Q_EMIT writeWanted(m_model->ticked());
    });
    connect(m_all, &QCheckBox::clicked, this, &TakeOverDialog::tickAll);
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == TakeOverModel::TakeColumn) {
            toggle(index.row());
        }
    });
    auto *space = new QShortcut(QKeySequence(Qt::Key_Space), m_view);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, [this] { toggle(m_view->currentIndex().row()); });
}

/// The row's tick the other way; of several chosen rows all get the same.
void TakeOverDialog::toggle(int row)
{
    if (row < 0 || !m_model->canTick(row)) {
        return;
    }
    const bool ticked = !m_model->isTicked(row);
    const QModelIndexList chosen = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen) {
        m_model->tick(index.row(), ticked);
    }
    m_model->tick(row, ticked);
    refresh();
}

void TakeOverDialog::tickAll(bool ticked)
{
    m_model->tickAll(ticked);
    refresh();
}

void TakeOverDialog::setPreview(service::TakeOverPreview preview)
{
    m_problem->hide();
    m_model->setPreview(std::move(preview));
    if (m_model->rowCount() > 0) {
        m_view->setCurrentIndex(m_model->index(0, TakeOverModel::NameColumn));
    }
    m_view->setFocus(Qt::OtherFocusReason);
    refresh();
}

void TakeOverDialog::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    refresh();
}

void TakeOverDialog::refresh()
{
    const service::TakeOverPreview &shown = m_model->preview();
    const auto contradicting = shown.count(TakeVerdict::Contradicts);
    const auto ticks = m_model->ticked().size();
    const auto writing = shown.count(TakeVerdict::Writes) + ticks;
    m_all->setVisible(contradicting > 0);
    m_all->setText(tr("Take &also the %1 lines that contradict the register (single lines: Space)")
                       .arg(fmt_vi::num(contradicting)));
    m_all->setChecked(contradicting > 0 && ticks == contradicting);
    m_summary->setText(
        tr("%1 people are written, %2 stay as they are. Only the step changes. Can be taken back as one (Ctrl+Z).")
            .arg(fmt_vi::num(writing), fmt_vi::num(std::ssize(shown.lines) - writing)));
    m_write->setText(tr("&Write for %1 people").arg(fmt_vi::num(writing)));
    m_write->setEnabled(writing > 0);
}

const service::TakeOverPreview &TakeOverDialog::preview() const
{
    return m_model->preview();
}

QStringList TakeOverDialog::ticked() const
{
    return m_model->ticked();
}

QString TakeOverDialog::summary() const
{
    return m_summary->text();
}

} // namespace caodiem::ui
