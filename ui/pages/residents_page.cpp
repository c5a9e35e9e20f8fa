// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/residents_page.h"

#include "base/number_format.h"
#include "domain/ratio.h"
#include "service/wording.h"
#include "ui/models/resident_model.h"
#include "ui/pages/resident_pane.h"
#include "ui/pages/saved_filters.h"
#include "ui/register_commands.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/mark_delegate.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/row_keys.h"
#include "ui/widgets/table_dress.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace caodiem::ui {

using namespace Qt::StringLiterals;
using engine::Relaxation;

namespace {

constexpr int kResidentRow = 27;
constexpr int kWidePage = 1080; ///< from here on the pane fits beside the table
constexpr int kCardDelayMs = 60;
const QString kColumnsSetting = QStringLiteral("columns/register-residents");

} // namespace

ResidentsPage::ResidentsPage(RegisterCommands &commands, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_model(new ResidentModel(this))
    , m_title(new QLabel(tr("Residents"), this))
    , m_count(new QLabel(this))
    , m_quality(new QPushButton(tr("Data &quality"), this))
    , m_export(new QPushButton(tr("E&xport what is shown"), this))
    , m_add(new QPushButton(tr("&Add resident"), this))
    , m_search(new QLineEdit(this))
    , m_village(new QComboBox(this))
    , m_school(new QComboBox(this))
    , m_age(new QComboBox(this))
    , m_state(new QComboBox(this))
    , m_more(new QPushButton(tr("&More"), this))
    , m_saved(new SavedFilters(commands, this))
    , m_chips(new QWidget(this))
    , m_chipRow(new QHBoxLayout(m_chips))
    , m_totals(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTableView(this))
    , m_empty(new EmptyState(u"people"_s, this))
    , m_loading(new QLabel(tr("Reading the registers…"), this))
    , m_noMatch(new QWidget(this))
    , m_noMatchLines(new QVBoxLayout(m_noMatch))
    , m_selected(new QLabel(this))
    , m_many(new QPushButton(tr("&Change many…"), this))
    , m_pane(new ResidentPane(this))
    , m_fetch(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(8);
    buildHead(column);
    buildFilters(column);
    buildTable(column);
    buildStates();
    connectParts();
    dress();
    showState();
}

void ResidentsPage::buildHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_title->setFont(fontOf(19, true));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setObjectName(u"residentCount"_s);
    m_quality->setObjectName(u"residentQuality"_s);
    m_quality->setMenu(new QMenu(m_quality));
    m_export->setToolTip(tr("Export what is shown (Ctrl+E)"));
    m_export->setObjectName(u"exportResidents"_s);
    m_add->setToolTip(tr("Add a resident (Ctrl+N)"));
    m_add->setObjectName(u"addResident"_s);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_quality);
    head->addWidget(m_export);
    head->addWidget(m_add);
    column->addLayout(head);
}

void ResidentsPage::buildFilters(QVBoxLayout *column)
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    m_search->setPlaceholderText(tr("Name, ID, household…  Ctrl+F"));
    m_search->setClearButtonEnabled(true);
    m_search->setObjectName(u"residentSearch"_s);
    m_search->setAccessibleName(tr("Search residents"));
    m_search->setToolTip(tr("Name with or without marks, the whole personal ID or its last 3 digits and more, a "
                            "household's number, or “hộ” and the head's name"));
    m_search->installEventFilter(this);
    m_search->setMinimumWidth(200);
    bar->addWidget(m_search, 3);
    const std::pair<QComboBox *, QString> choices[]
        = {{m_village, tr("Village")}, {m_school, tr("School, class")}, {m_age, tr("Age")}, {m_state, tr("State")}};
    for (const auto &[choice, name] : choices) {
        choice->setAccessibleName(name);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(12);
        choice->setFocusPolicy(Qt::StrongFocus);
        choice->installEventFilter(this);
        bar->addWidget(choice, choice == m_state ? 3 : 2); // its words are the longest
    }
    m_village->setObjectName(u"filterVillage"_s);
    m_school->setObjectName(u"filterSchool"_s);
    m_age->setObjectName(u"filterAge"_s);
    m_state->setObjectName(u"filterState"_s);
    m_more->setMenu(new QMenu(m_more));
    m_more->setObjectName(u"filterMore"_s);
    m_more->setToolTip(tr("Residence, contact, those who left or died"));
    bar->addWidget(m_more);
    bar->addWidget(m_saved->button());
    column->addLayout(bar);
    column->addWidget(m_saved->message());
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    m_chipRow->setContentsMargins(0, 0, 0, 0);
    m_chipRow->setSpacing(6);
    m_totals->setTextFormat(Qt::RichText);
    m_totals->setObjectName(u"residentTotals"_s);
    line->addWidget(m_chips);
    line->addStretch(1);
    line->addWidget(m_totals);
    column->addLayout(line);
}

void ResidentsPage::buildTable(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *frame = new QFrame(this);
    frame->setProperty("card", true);
    auto *inner = new QVBoxLayout(frame);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->setSpacing(0);
    inner->addWidget(m_stack, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 6, 12, 6);
    m_selected->setObjectName(u"residentSelection"_s);
    m_many->setObjectName(u"changeMany"_s);
    foot->addWidget(m_selected);
    foot->addStretch(1);
    foot->addWidget(m_many);
    inner->addLayout(foot);
    row->addWidget(frame, 1);
    row->addWidget(m_pane);
    column->addLayout(row, 1);
    m_view->setObjectName(u"residentView"_s);
    m_view->setAccessibleName(tr("Residents"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new MarkDelegate(m_view));
    dressTable(m_view, kResidentRow);
    m_view->setAlternatingRowColors(true);
    QHeaderView &header = *m_view->horizontalHeader();
    header.setMinimumHeight(28);
    header.setSectionsMovable(true);
    header.setStretchLastSection(true);
    for (int section = 0; section < ResidentModel::kColumns; ++section) {
        m_view->setColumnWidth(section, ResidentModel::preferredWidth(section));
    }
    header.setSortIndicatorClearable(true);
    header.setSortIndicator(ResidentModel::Name, Qt::AscendingOrder);
    header.restoreState(QSettings().value(kColumnsSetting).toByteArray());
    header.setStretchLastSection(true);
    m_view->setSortingEnabled(true);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
}

void ResidentsPage::buildStates()
{
    m_loading->setAlignment(Qt::AlignCenter);
    m_empty->say(tr("No residents yet"),
        tr("Import the commune's Excel list, or add people one by one. Without residents no progress can be counted."));
    QPushButton *import = m_empty->addAction(tr("&Import Excel…"));
    import->setObjectName(u"emptyImport"_s);
    connect(import, &QPushButton::clicked, this, &ResidentsPage::importWanted);
    QPushButton *add = m_empty->addAction(tr("&Add resident"));
    add->setObjectName(u"emptyAdd"_s);
    connect(add, &QPushButton::clicked, &m_commands, &RegisterCommands::addResident);
    m_noMatch->setObjectName(u"noMatch"_s);
    m_noMatchLines->setSpacing(8);
    for (QWidget *state : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_empty),
             static_cast<QWidget *>(m_loading), m_noMatch}) {
        m_stack->addWidget(state);
    }
}

void ResidentsPage::connectParts()
{
    m_fetch->setSingleShot(true);
    m_fetch->setInterval(kCardDelayMs);
    connect(m_fetch, &QTimer::timeout, this, &ResidentsPage::fetchCurrent);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_filling) {
            m_filter.text = text;
            apply();
        }
    });
    for (QComboBox *choice : {m_village, m_school, m_age, m_state}) {
        connect(choice, &QComboBox::currentIndexChanged, this, &ResidentsPage::takeChoices);
    }
    connect(m_more->menu(), &QMenu::aboutToShow, this, [this] { fillMore(m_more->menu()); });
    connect(m_quality->menu(), &QMenu::aboutToShow, this, [this] { fillQuality(m_quality->menu()); });
    connect(m_saved, &SavedFilters::chosen, this, [this](const engine::ResidentFilter &filter) {
        setFilter(filter);
        m_view->setFocus();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { m_fetch->start(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ResidentsPage::saySelection);
    connect(new RowKeys(m_view), &RowKeys::rowActivated, this, &ResidentsPage::editCurrent);
    connect(m_add, &QPushButton::clicked, &m_commands, &RegisterCommands::addResident);
    connect(m_export, &QPushButton::clicked, this, &ResidentsPage::exportShown);
    connect(m_many, &QPushButton::clicked, this, &ResidentsPage::changeMany);
    connect(m_pane, &ResidentPane::editWanted, &m_commands, &RegisterCommands::editResident);
    connect(m_pane, &ResidentPane::contactWanted, this, [this](ResidentId id) {
        const auto &index = m_resident->index();
        m_commands.changeMany({id}, index.fullName(index.rowOf(id)), service::BulkChange::Kind::Contact);
    });
    connect(m_pane, &ResidentPane::withdrawWanted, &m_commands, &RegisterCommands::withdraw);
    connect(m_pane, &ResidentPane::residentWanted, this, &ResidentsPage::showResident);
    connect(&m_commands, &RegisterCommands::residentSaved, this, [this](ResidentId id) {
        if (isVisible()) {
            showResident(id);
        }
    });
}

void ResidentsPage::setImage(
    const std::shared_ptr<const service::OfficeImage> &image, const QString &campaign, Day asOf)
{
    const bool other = !m_image || !image || m_image->folder != image->folder;
    const bool same = m_image == image && m_campaign == campaign && m_asOf == asOf;
    if (same) {
        return;
    }
    const bool places = other || m_campaign != campaign || m_image->snapshot != image->snapshot;
    m_image = image;
    m_campaign = campaign;
    m_asOf = asOf;
    if (other) {
        m_filter = {};
        m_wanted = {};
        m_model->setRows(nullptr, {}); // numbers of another store are other people
        m_pane->clear();
    }
    if (places) {
        fillChoices();
        if (m_image) {
            m_saved->reload();
        }
    }
    if (!isVisible()) { // made when it is seen again
        m_wanted = m_wanted.isNull() ? current() : m_wanted;
        m_resident.reset();
        return;
    }
    refreshView();
}

void ResidentsPage::refreshView()
{
    const bool ready = m_image && m_image->snapshot && m_image->registers;
    if (!ready) {
        m_resident.reset();
        m_model->setRows(nullptr, {});
        showState();
        if (m_image && isVisible()) {
            m_commands.load();
        }
        return;
    }
    m_resident = std::make_shared<const engine::ResidentView>(m_image->registers->residents, m_image->snapshot, m_asOf);
    apply();
    if (!m_wanted.isNull()) {
        showResident(m_wanted);
    }
}

qsizetype ResidentsPage::selectedRows() const
{
    qsizetype count = 0;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        count += range.height();
    }
    return count;
}

void ResidentsPage::saySelection()
{
    if (!m_resident) {
        m_selected->clear();
        return;
    }
    const QString shown = fmt_vi::num(m_model->rowCount());
    const qsizetype selected = selectedRows();
    m_selected->setText(selected > 1
            ? tr("%1 chosen of %2 shown").arg(fmt_vi::num(selected), shown)
            : tr("%1 shown of %2").arg(shown, fmt_vi::num(static_cast<qint64>(m_resident->index().size()))));
}

std::vector<ResidentId> ResidentsPage::chosen() const
{
    std::vector<ResidentId> ids;
    if (selectedRows() > 1) {
        const QItemSelection selection = m_view->selectionModel()->selection();
        for (const QItemSelectionRange &range : selection) {
            for (int line = range.top(); line <= range.bottom(); ++line) {
                ids.push_back(m_model->residentAt(line));
            }
        }
        return ids;
    }
    for (int line = 0; line < m_model->rowCount(); ++line) {
        ids.push_back(m_model->residentAt(line));
    }
    return ids;
}

void ResidentsPage::exportShown()
{
    if (m_resident && m_model->rowCount() > 0) {
        m_commands.exportResidents(chosen(), m_asOf, shownTitle(), m_model->idsShown());
    }
}

void ResidentsPage::changeMany()
{
    if (!m_resident) {
        return;
    }
    const std::vector<ResidentId> people = chosen();
    const QString number = fmt_vi::num(static_cast<qint64>(people.size()));
    m_commands.changeMany(
        people, selectedRows() > 1 ? tr("%1 chosen people").arg(number) : tr("All %1 people shown").arg(number));
}

ResidentId ResidentsPage::current() const
{
    return m_model->residentAt(m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1);
}

void ResidentsPage::editCurrent()
{
    m_commands.editResident(current());
}

void ResidentsPage::fetchCurrent()
{
    const ResidentId id = current();
    if (id.isNull() || !m_pane->isVisibleTo(this)) {
        return;
    }
    m_commands.fetch(id, [this, id](const service::ResidentCard &card) {
        if (m_resident && current() == id) { // somebody else may be chosen by now
            m_pane->setCard(card, m_resident, m_model->idsShown());
        }
    });
}

void ResidentsPage::showResident(ResidentId id)
{
    m_wanted = id;
    if (!m_resident) {
        return;
    }
    m_wanted = {};
    const std::size_t row = m_resident->index().rowOf(id);
    if (row == m_resident->index().size()) {
        return; // not in the register any more
    }
    if (m_model->lineOf(id) < 0) {
        engine::ResidentFilter everybody;
        everybody.gone = !m_resident->isHere(row);
        setFilter(everybody);
    }
    const QModelIndex index = m_model->index(m_model->lineOf(id), 0);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_fetch->start();
}

void ResidentsPage::toggleIds()
{
    m_model->showIds(!m_model->idsShown());
    m_fetch->start();
    if (m_model->idsShown()) {
        m_commands.noteFullIds(m_model->rowCount(), [this] {
            m_model->showIds(false);
            m_fetch->start();
        });
    }
}

void ResidentsPage::togglePane()
{
    m_paneShown = !m_pane->isVisibleTo(this);
    m_pane->setVisible(*m_paneShown);
    m_fetch->start();
}

void ResidentsPage::focusSearch()
{
    if (m_search->isEnabled()) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    } else if (m_resident) {
        m_empty->findChild<QPushButton *>(u"emptyImport"_s)->setFocus();
    }
}

bool ResidentsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        fitColumns();
    }
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Return) && m_model->rowCount() > 0) {
        m_view->setFocus();
        m_view->setCurrentIndex(m_model->index(0, 0));
        return true;
    }
    if (key == Qt::Key_Escape) {
        if (watched == m_search && !m_search->text().isEmpty()) {
            m_search->clear();
        } else {
            dropAll();
        }
        return true;
    }
    if (watched == m_view && key == Qt::Key_F2) {
        editCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ResidentsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_image && !m_resident) {
        refreshView();
    } else {
        m_fetch->start();
    }
}

void ResidentsPage::hideEvent(QHideEvent *event)
{
    QHeaderView &header = *m_view->horizontalHeader();
    header.showSection(ResidentModel::Age); // what a narrow window hides is not kept
    header.showSection(ResidentModel::Class);
    QSettings().setValue(kColumnsSetting, header.saveState());
    fitColumns();
    if (m_model->idsShown()) { // not for the next who comes to the desk
        m_model->showIds(false);
    }
    QWidget::hideEvent(event);
}

void ResidentsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPane();
}

/// A narrow table goes without class and age, so that the steps stay in sight.
void ResidentsPage::fitColumns()
{
    QHeaderView &header = *m_view->horizontalHeader();
    header.showSection(ResidentModel::Age);
    header.showSection(ResidentModel::Class);
    for (const int column : {ResidentModel::Class, ResidentModel::Age}) {
        const int end = header.sectionPosition(ResidentModel::Activated) + header.sectionSize(ResidentModel::Activated);
        header.setSectionHidden(column, end > m_view->viewport()->width());
    }
}

void ResidentsPage::showPane()
{
    const bool nobody = m_resident && m_resident->index().size() == 0;
    m_pane->setVisible(!nobody && m_paneShown.value_or(width() >= kWidePage));
}

void ResidentsPage::dress()
{
    m_quality->setIcon(icon(u"info"_s));
    m_export->setIcon(icon(u"sheet"_s));
    m_add->setIcon(icon(u"plus"_s));
    m_many->setIcon(icon(u"edit"_s));
}

void ResidentsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
        m_fetch->start();
    }
}

} // namespace caodiem::ui
