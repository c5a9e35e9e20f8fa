// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people_page.h"

#include "base/number_format.h"
#include "ui/models/people_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/row_keys.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/table_dress.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

constexpr int kRowHeight = 27;

PeoplePage::PeoplePage(QWidget *parent)
    : QWidget(parent)
    , m_table(std::make_shared<const service::PeopleTable>())
    , m_model(new PeopleModel(this))
    , m_view(new QTableView(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_count(new QLabel(this))
    , m_title(new ElidedLabel({}, this))
    , m_sides(new SegmentBar({tr("Remaining"), tr("Achieved")}, this))
    , m_ids(new QPushButton(tr("Show ID num&bers"), this))
    , m_export(new QPushButton(tr("E&xport to Excel…"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 6, 14, 10);
    column->setSpacing(10);
    buildHead(column);
    column->addWidget(buildAbsenceBar());
    buildTable(column);
    connect(m_back, &QPushButton::clicked, this, &PeoplePage::backWanted);
    connect(m_export, &QPushButton::clicked, this, &PeoplePage::exportWanted);
    connect(m_ids, &QPushButton::clicked, this, &PeoplePage::toggleIds);
    connect(m_sides, &SegmentBar::chosen, this, [this](int index) {
        if (m_absent) {
            showAbsentSide(index == 1);
            m_view->setFocus(Qt::OtherFocusReason);
            return;
        }
        service::PeopleQuery other = m_query;
        other.what = index == 0 ? engine::What::Remaining : engine::What::Achieved;
        Q_EMIT otherSideWanted(other);
    });
    dress();
    refreshAbsence();
}

void PeoplePage::buildHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_count->setFont(fontOf(19, true));
    m_count->setObjectName(u"peopleCount"_s);
    m_sides->setObjectName(u"peopleSides"_s);
    m_ids->setCheckable(true);
    m_ids->setToolTip(tr("Show ID numbers (Ctrl+H). It is noted in the audit."));
    head->addWidget(m_back);
    head->addWidget(m_count);
    head->addWidget(m_title, 1);
    head->addWidget(m_sides);
    head->addWidget(m_ids);
    head->addWidget(m_export);
    column->addLayout(head);
}

void PeoplePage::buildTable(QVBoxLayout *column)
{
    auto *frame = new QFrame(this);
    frame->setProperty("card", true);
    auto *inner = new QVBoxLayout(frame);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(m_view);
    column->addWidget(frame, 1);
    m_view->setObjectName(u"peopleView"_s);
    m_view->setModel(m_model);
    dressTable(m_view, kRowHeight);
    m_view->setAlternatingRowColors(true);
    m_view->horizontalHeader()->setMinimumHeight(28);
    m_view->horizontalHeader()->setSectionsMovable(true);
    m_view->horizontalHeader()->setSortIndicatorClearable(true); // the third click: by village and name again
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    connect(new RowKeys(m_view), &RowKeys::rowActivated, this, &PeoplePage::openCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeoplePage::refreshAbsence);
}

QWidget *PeoplePage::buildAbsenceBar()
{
    m_absenceBar = new QWidget(this);
    auto *row = new QHBoxLayout(m_absenceBar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *hint = new ElidedLabel(
        tr("Nobody is deleted because a list lacks them. Who was checked is not asked for again while the register "
           "stays the same."),
        m_absenceBar);
    hint->setProperty("role", QStringLiteral("caption"));
    row->addWidget(hint, 1);
    const auto add = [this, row](const QString &text, const QString &name, const QString &tip) {
        auto *button = new QPushButton(text, m_absenceBar);
        button->setObjectName(name);
        button->setToolTip(tip);
        row->addWidget(button);
        return button;
    };
    m_openOne = add(tr("&Open in the register"), u"absentOpen"_s, tr("The person's card (Enter)"));
    m_left = add(tr("&Left on a day…"), u"absentLeft"_s, tr("Records that the chosen people left (D)"));
    m_again = add(tr("Check a&gain"), u"absentAgain"_s, tr("The chosen ones are to be checked again (U)"));
    m_seen = add(tr("&Checked"), u"absentSeen"_s, tr("The chosen ones were checked and still live here (K)"));
    m_seen->setProperty("primary", true);
    connect(m_openOne, &QPushButton::clicked, this, &PeoplePage::openCurrent);
    connect(m_left, &QPushButton::clicked, this, [this] { Q_EMIT leaveWanted(chosenIds()); });
    connect(m_again, &QPushButton::clicked, this, [this] { markChosen(false); });
    connect(m_seen, &QPushButton::clicked, this, [this] { markChosen(true); });
    const auto bind = [this](const QKeySequence &keys, QWidget *where, Qt::ShortcutContext context, auto act) {
        auto *shortcut = new QShortcut(keys, where);
        shortcut->setContext(context);
        connect(shortcut, &QShortcut::activated, this, act);
        m_absenceKeys.push_back(shortcut);
    };
    bind(QKeySequence(Qt::Key_K), m_view, Qt::WidgetShortcut, [this] { m_seen->click(); });
    bind(QKeySequence(Qt::Key_U), m_view, Qt::WidgetShortcut, [this] { m_again->click(); });
    bind(QKeySequence(Qt::Key_D), m_view, Qt::WidgetShortcut, [this] { m_left->click(); });
    bind(QKeySequence(QKeySequence::Undo), this, Qt::WidgetWithChildrenShortcut, [this] { Q_EMIT undoWanted(); });
    return m_absenceBar;
}

void PeoplePage::setTable(std::shared_ptr<const service::PeopleTable> table, const service::PeopleQuery &query)
{
    m_absent.reset();
    m_query = query;
    m_sides->setTitle(0, tr("Remaining"));
    m_sides->setTitle(1, tr("Achieved"));
    fill(std::move(table));
    m_sides->setCurrent(query.what == engine::What::Remaining ? 0 : 1);
    m_sides->setVisible(query.hasTwoSides());
    refreshAbsence();
}

void PeoplePage::setAbsent(std::shared_ptr<const service::AbsentPeople> people, bool first)
{
    const bool handled = !first && m_sides->current() == 1;
    const int row = first ? 0 : m_view->currentIndex().row();
    m_absent = std::move(people);
    m_query = {};
    const auto count = [](const service::PeopleTable &table) {
        return fmt_vi::num(std::ssize(table.people) + std::ssize(table.organisations));
    };
    m_sides->setTitle(0, tr("To be checked (%1)").arg(count(m_absent->open)));
    m_sides->setTitle(1, tr("Checked, or gone (%1)").arg(count(m_absent->handled)));
    m_sides->show();
    showAbsentSide(handled);
    if (const int last = m_model->rowCount() - 1; last >= 0) {
        m_view->setCurrentIndex(m_model->index(std::clamp(row, 0, last), 0));
    }
}

void PeoplePage::showAbsentSide(bool handled)
{
    m_sides->setCurrent(handled ? 1 : 0);
    fill(std::shared_ptr<const service::PeopleTable>(m_absent, handled ? &m_absent->handled : &m_absent->open));
    refreshAbsence();
}

void PeoplePage::refreshAbsence()
{
    const bool absence = m_absent != nullptr;
    const bool any = absence && !m_view->selectionModel()->selectedRows().isEmpty();
    const bool handled = m_sides->current() == 1;
    m_absenceBar->setVisible(absence);
    m_seen->setVisible(!handled);
    m_again->setVisible(handled);
    m_left->setVisible(!handled && m_table->subject == domain::Subject::Resident);
    m_openOne->setEnabled(any);
    m_seen->setEnabled(any && !handled);
    m_again->setEnabled(any && handled);
    m_left->setEnabled(any && !handled && m_table->subject == domain::Subject::Resident);
    for (QShortcut *key : m_absenceKeys) {
        key->setEnabled(absence);
    }
}

std::vector<qint64> PeoplePage::chosenIds() const
{
    std::vector<qint64> ids;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        ids.push_back(m_model->idAt(index.row()));
    }
    return ids;
}

void PeoplePage::markChosen(bool seen)
{
    if (const std::vector<qint64> ids = chosenIds(); !ids.empty()) {
        Q_EMIT seenWanted(ids, seen);
    }
}

void PeoplePage::openCurrent()
{
    const QModelIndex at = m_view->currentIndex();
    const qint64 id = at.isValid() ? m_model->idAt(at.row()) : 0;
    if (id == 0) {
        return;
    }
    if (m_table->subject == domain::Subject::Resident) {
        Q_EMIT personWanted({id});
    } else {
        Q_EMIT organisationWanted({id});
    }
}

void PeoplePage::fill(std::shared_ptr<const service::PeopleTable> table)
{
    rememberColumns();
    m_table = std::move(table);
    m_model->showIds(false);
    m_ids->setChecked(false);
    m_model->setTable(m_table);
    const bool people = m_table->subject == domain::Subject::Resident;
    const QString number = fmt_vi::num(m_model->rowCount());
    m_count->setText(people ? tr("%1 people").arg(number) : tr("%1 organisations").arg(number));
    m_title->setFullText(m_table->title);
    m_ids->setVisible(people);
    m_view->setAccessibleName(m_table->title);
    layColumns();
    m_view->scrollToTop();
    if (m_model->rowCount() > 0) {
        m_view->setCurrentIndex(m_model->index(0, 0));
    }
}

QString PeoplePage::columnsKey() const
{
    return m_table->subject == domain::Subject::Resident ? u"columns/residents"_s : u"columns/organisations"_s;
}

void PeoplePage::rememberColumns() const
{
    if (m_model->rowCount() > 0) { // widths, places and the order: nothing of what stands in the rows
        QSettings().setValue(columnsKey(), m_view->horizontalHeader()->saveState());
    }
}

void PeoplePage::layColumns()
{
    QHeaderView &header = *m_view->horizontalHeader();
    {
        const QSignalBlocker quiet(&header);
        for (int section = 0; section < m_model->columnCount(); ++section) {
            header.setSectionHidden(section, false);
            m_view->setColumnWidth(section, m_model->preferredWidth(section));
        }
        header.setSortIndicator(-1, Qt::AscendingOrder);
        header.restoreState(QSettings().value(columnsKey()).toByteArray()); // of another version: nothing happens
        header.setSortIndicatorClearable(true);
        for (int section = 0; section < m_model->columnCount(); ++section) {
            header.setSectionHidden(section, !m_table->comingOfAge && m_model->isOnlyForComingOfAge(section));
        }
    }
    if (m_table->comingOfAge) {
        header.setSortIndicator(-1, Qt::AscendingOrder); // by the birthday, as it was asked for
    } else if (header.sortIndicatorSection() >= 0) {
        m_model->sort(header.sortIndicatorSection(), header.sortIndicatorOrder());
    }
}

void PeoplePage::hideEvent(QHideEvent *event)
{
    rememberColumns();
    QWidget::hideEvent(event);
}

void PeoplePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

void PeoplePage::hideIds()
{
    m_model->showIds(false);
    m_ids->setChecked(false);
}

void PeoplePage::toggleIds()
{
    m_model->showIds(!m_model->idsShown());
    m_ids->setChecked(m_model->idsShown());
    if (m_model->idsShown() && m_table->subject == domain::Subject::Resident) {
        Q_EMIT idsShown();
    }
}

void PeoplePage::dress()
{
    m_back->setIcon(icon(u"back"_s));
    m_ids->setIcon(icon(u"eye"_s));
    m_export->setIcon(icon(u"sheet"_s));
}

void PeoplePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

} // namespace caodiem::ui
