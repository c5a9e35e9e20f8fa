// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organisations_page.h"

#include "base/number_format.h"
#include "domain/list_words.h"
#include "service/wording.h"
#include "ui/models/organisation_model.h"
#include "ui/pages/organisation_band.h"
#include "ui/pages/organisation_bar.h"
#include "ui/register_commands.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/mark_delegate.h"
#include "ui/widgets/row_keys.h"
#include "ui/widgets/table_dress.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOrganisationRow = 27;
constexpr int kGroupsWidth = 238;
constexpr int kFilterRole = Qt::UserRole;
constexpr int kKinds = 6;

} // namespace

OrganisationsPage::OrganisationsPage(RegisterCommands &commands, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_model(new OrganisationModel(this))
    , m_count(new QLabel(this))
    , m_export(new QPushButton(tr("E&xport what is shown"), this))
    , m_add(new QPushButton(tr("&Add organisation"), this))
    , m_cards(new QWidget(this))
    , m_groups(new QTreeWidget(this))
    , m_search(new QLineEdit(this))
    , m_shown(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTableView(this))
    , m_empty(new EmptyState(u"building"_s, this))
    , m_noMatch(new EmptyState(u"search"_s, this))
    , m_loading(new QLabel(tr("Reading the registers…"), this))
    , m_bar(new OrganisationBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(10);
    buildHead(column);
    auto *bands = new QHBoxLayout(m_cards);
    bands->setContentsMargins(0, 0, 0, 0);
    bands->setSpacing(10);
    column->addWidget(m_cards);
    buildTable(column);
    column->addWidget(m_bar);
    connectParts();
    dress();
    showState();
}

void OrganisationsPage::buildHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *title = new QLabel(tr("Organisations"), this);
    title->setFont(fontOf(19, true));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setObjectName(u"organisationCount"_s);
    m_export->setToolTip(tr("Export what is shown (Ctrl+E)"));
    m_export->setObjectName(u"exportOrganisations"_s);
    m_add->setToolTip(tr("Add an organisation (Ctrl+N)"));
    m_add->setObjectName(u"addOrganisation"_s);
    head->addWidget(title);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_export);
    head->addWidget(m_add);
    column->addLayout(head);
}

QFrame *OrganisationsPage::buildGroups()
{
    auto *left = new QFrame(this);
    left->setProperty("card", true);
    left->setFixedWidth(kGroupsWidth);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(1, 1, 1, 1);
    m_groups->setObjectName(u"organisationGroups"_s);
    m_groups->setAccessibleName(tr("Groups"));
    m_groups->setColumnCount(2);
    m_groups->setHeaderHidden(true);
    m_groups->setFrameShape(QFrame::NoFrame);
    m_groups->setIndentation(14);
    m_groups->setUniformRowHeights(true);
    m_groups->header()->setStretchLastSection(false);
    m_groups->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_groups->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    leftColumn->addWidget(m_groups, 1);
    auto *hint
        = new QLabel(tr("A representative without level 2 gets that first, then registers the organisation."), left);
    hint->setWordWrap(true);
    hint->setProperty("role", u"caption"_s);
    hint->setContentsMargins(12, 6, 12, 10);
    leftColumn->addWidget(hint);
    return left;
}

QFrame *OrganisationsPage::buildList()
{
    auto *right = new QFrame(this);
    right->setProperty("card", true);
    auto *inner = new QVBoxLayout(right);
    inner->setContentsMargins(1, 8, 1, 1);
    inner->setSpacing(8);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 0, 8, 0);
    m_search->setPlaceholderText(tr("Name, tax code, representative…  Ctrl+F"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search organisations"));
    m_search->setObjectName(u"organisationSearch"_s);
    m_search->setFixedWidth(300);
    m_search->installEventFilter(this);
    m_shown->setForegroundRole(QPalette::PlaceholderText);
    m_shown->setObjectName(u"organisationsShown"_s);
    bar->addWidget(m_search);
    bar->addWidget(m_shown, 1);
    inner->addLayout(bar);
    inner->addWidget(m_stack, 1);
    return right;
}

void OrganisationsPage::buildTable(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(buildGroups());
    row->addWidget(buildList(), 1);
    column->addLayout(row, 1);
    m_view->setObjectName(u"organisationView"_s);
    m_view->setAccessibleName(tr("Organisations"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new MarkDelegate(m_view));
    dressTable(m_view, kOrganisationRow);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setMinimumHeight(28);
    m_view->horizontalHeader()->setStretchLastSection(true);
    for (int section = 0; section < OrganisationModel::kColumns; ++section) {
        m_view->setColumnWidth(section, OrganisationModel::preferredWidth(section));
    }
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->horizontalHeader()->setSortIndicator(OrganisationModel::Name, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_view->installEventFilter(this);
    buildStates();
}

void OrganisationsPage::buildStates()
{
    m_loading->setAlignment(Qt::AlignCenter);
    m_empty->say(tr("No organisations yet"), tr("Import the Excel list of organisations, or add them one by one."));
    connect(m_empty->addAction(tr("&Import Excel…")), &QPushButton::clicked, this, &OrganisationsPage::importWanted);
    connect(m_empty->addAction(tr("Add &organisation")), &QPushButton::clicked, &m_commands,
        &RegisterCommands::addOrganisation);
    m_noMatch->say(tr("No organisation matches"), tr("Clear the search, or choose another group at the left."));
    connect(m_noMatch->addAction(tr("Show &all of them")), &QPushButton::clicked, this, [this] { setFilter({}); });
    for (QWidget *state : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_empty),
             static_cast<QWidget *>(m_noMatch), static_cast<QWidget *>(m_loading)}) {
        m_stack->addWidget(state);
    }
}

void OrganisationsPage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.text = text;
        apply();
    });
    connect(m_groups, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item != nullptr && item->data(0, kFilterRole).isValid()) {
            const QString text = m_filter.text;
            m_filter = m_groupFilters[static_cast<std::size_t>(item->data(0, kFilterRole).toInt())];
            m_filter.text = text;
            apply();
        }
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OrganisationsPage::showCurrent);
    connect(new RowKeys(m_view), &RowKeys::rowActivated, this, &OrganisationsPage::editCurrent);
    connect(m_bar, &OrganisationBar::editWanted, this, &OrganisationsPage::editCurrent);
    connect(m_bar, &OrganisationBar::stepWanted, this,
        [this](domain::EventKind step) { m_commands.recordStep(current(), step); });
    connect(m_bar, &OrganisationBar::representativeWanted, this, &OrganisationsPage::openRepresentative);
    connect(m_add, &QPushButton::clicked, &m_commands, &RegisterCommands::addOrganisation);
    connect(m_export, &QPushButton::clicked, this, &OrganisationsPage::exportShown);
    connect(&m_commands, &RegisterCommands::organisationSaved, this, [this](OrganisationId id) {
        if (isVisible()) {
            showOrganisation(id);
        }
    });
}

void OrganisationsPage::setImage(
    const std::shared_ptr<const service::OfficeImage> &image, const QString &campaign, Day asOf)
{
    if (m_image == image && m_campaign == campaign && m_asOf == asOf) {
        return;
    }
    if (!m_image || !image || m_image->folder != image->folder) {
        m_filter = {};
        m_wanted = {};
        m_model->setRows(nullptr, {}, {}); // numbers of another store are other organisations
    }
    m_image = image;
    m_campaign = campaign;
    m_asOf = asOf;
    if (!isVisible()) { // made when it is seen again
        m_wanted = m_wanted.isNull() ? current() : m_wanted;
        m_organisations.reset();
        return;
    }
    refreshView();
}

void OrganisationsPage::refreshView()
{
    if (!m_image || !m_image->snapshot || !m_image->registers) {
        m_organisations.reset();
        m_model->setRows(nullptr, {}, {});
        showState();
        if (m_image && isVisible()) {
            m_commands.load();
        }
        return;
    }
    const engine::ResidentView residents(m_image->registers->residents, m_image->snapshot, m_asOf);
    m_organisations = std::make_shared<const engine::OrganisationView>(
        m_image->registers->organisations, m_image->snapshot, &residents, m_asOf);
    fillCards();
    fillGroups();
    apply();
    if (!m_wanted.isNull()) {
        showOrganisation(m_wanted);
    }
}

void OrganisationsPage::fillCards()
{
    std::vector<CardFigures> cards;
    if (const domain::Campaign *campaign = m_image->campaign(m_campaign)) {
        for (const domain::Indicator &indicator : campaign->indicators) {
            if (indicator.subject == domain::Subject::Organisation) {
                cards.push_back(cardFigures(
                    indicator, engine::progressOf(*m_image->snapshot, *campaign, indicator, m_asOf), m_asOf));
            }
        }
    }
    while (m_bands.size() < cards.size()) {
        auto *band = new OrganisationBand(m_cards);
        m_cards->layout()->addWidget(band);
        connect(band, &OrganisationBand::groupWanted, this, &OrganisationsPage::showIndicator);
        connect(band, &OrganisationBand::peopleWanted, this, &OrganisationsPage::peopleWanted);
        m_bands.push_back(band);
    }
    for (std::size_t i = 0; i < m_bands.size(); ++i) {
        m_bands[i]->setVisible(i < cards.size());
        if (i < cards.size()) {
            m_bands[i]->setFigures(cards[i]);
        }
    }
    m_cards->setVisible(!cards.empty() && m_organisations->index().size() > 0);
}

void OrganisationsPage::showIndicator(const QString &key)
{
    const domain::Campaign *campaign = m_image->campaign(m_campaign);
    const domain::Indicator *indicator = campaign == nullptr ? nullptr : campaign->indicator(key);
    if (indicator == nullptr) {
        return;
    }
    engine::OrganisationFilter filter;
    filter.unfinished = true;
    filter.kinds = indicator->population.kinds;
    if (filter.kinds.empty()) { // counting.md: all but household businesses
        using enum domain::OrganisationKind;
        filter.kinds = {Enterprise, Cooperative, Agency, PublicUnit, Other};
    }
    filter.establishedBefore = indicator->population.establishedBefore;
    filter.establishedFrom = indicator->population.establishedFrom;
    setFilter(filter);
    m_view->setFocus();
}

void OrganisationsPage::addGroup(
    QTreeWidgetItem *parent, const QString &title, const engine::OrganisationFilter &filter)
{
    const auto count = static_cast<qint64>(m_organisations->select(filter).size());
    if (parent != nullptr && count == 0) {
        return;
    }
    auto *item = parent == nullptr ? new QTreeWidgetItem(m_groups) : new QTreeWidgetItem(parent);
    item->setText(0, title);
    item->setToolTip(0, title);
    item->setText(1, fmt_vi::num(count));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(0, kFilterRole, static_cast<int>(m_groupFilters.size()));
    m_groupFilters.push_back(filter);
}

void OrganisationsPage::fillGroups()
{
    const QSignalBlocker quiet(m_groups);
    m_groups->clear();
    m_groupFilters.clear();
    const auto branch = [this](const QString &title) {
        auto *item = new QTreeWidgetItem(m_groups, {title});
        item->setFlags(Qt::ItemIsEnabled);
        item->setFont(0, fontOf(13, true));
        return item;
    };
    using Filter = engine::OrganisationFilter;
    const auto with = [](bool unfinished, const auto &set) {
        Filter filter;
        filter.unfinished = unfinished;
        set(filter);
        return filter;
    };
    addGroup(nullptr, tr("All organisations"), {});
    addGroup(nullptr, tr("All unfinished"), with(true, [](Filter &) {}));
    QTreeWidgetItem *states = branch(tr("State"));
    for (const auto state :
        {engine::AccountState::NotRegistered, engine::AccountState::Waiting, engine::AccountState::Verified}) {
        addGroup(states, service::stateName(state), with(false, [&](Filter &f) { f.state = state; }));
    }
    QTreeWidgetItem *people = branch(tr("Representative, unfinished"));
    for (const auto state : {engine::RepresentativeState::Ready, engine::RepresentativeState::NotReady,
             engine::RepresentativeState::NotInRegister, engine::RepresentativeState::NotRecorded}) {
        addGroup(people, service::stateName(state), with(true, [&](Filter &f) { f.representative = state; }));
    }
    QTreeWidgetItem *kinds = branch(tr("Kind, unfinished"));
    for (int kind = 0; kind < kKinds; ++kind) {
        const auto each = static_cast<domain::OrganisationKind>(kind);
        addGroup(kinds, domain::listWord(each), with(true, [&](Filter &f) { f.kind = each; }));
    }
    QTreeWidgetItem *villages = branch(tr("Village, unfinished"));
    for (const domain::Village &village : m_image->snapshot->directory().villages) {
        addGroup(villages, village.name, with(true, [&](Filter &f) { f.village = village.id; }));
    }
    addGroup(villages, service::withoutGroupName(engine::Grouping::Village),
        with(true, [](Filter &f) { f.village = VillageId(); }));
    QTreeWidgetItem *quality = branch(tr("Data quality"));
    for (int each = 0; each < engine::kOrganisationIssues; ++each) {
        const auto issue = static_cast<engine::OrganisationIssue>(each);
        addGroup(quality, service::issueName(issue), with(false, [&](Filter &f) { f.issue = issue; }));
    }
    addGroup(quality, tr("Closed or not yet established"), with(false, [](Filter &f) { f.gone = true; }));
    states->setExpanded(true);
    people->setExpanded(true);
    quality->setExpanded(true);
    for (int i = m_groups->topLevelItemCount() - 1; i >= 0; --i) {
        QTreeWidgetItem *item = m_groups->topLevelItem(i);
        if (!item->data(0, kFilterRole).isValid() && item->childCount() == 0) {
            delete m_groups->takeTopLevelItem(i);
        }
    }
    setFilter(m_filter);
}

void OrganisationsPage::setFilter(const engine::OrganisationFilter &filter)
{
    m_filter = filter;
    {
        const QSignalBlocker quiet(m_search);
        m_search->setText(filter.text);
    }
    engine::OrganisationFilter plain = filter;
    plain.text.clear();
    const auto found = std::ranges::find(m_groupFilters, plain);
    const QSignalBlocker quiet(m_groups);
    m_groups->setCurrentItem(nullptr);
    for (QTreeWidgetItemIterator item(m_groups); *item != nullptr; ++item) {
        const QVariant number = (*item)->data(0, kFilterRole);
        if (number.isValid() && number.toLongLong() == found - m_groupFilters.begin()) {
            m_groups->setCurrentItem(*item);
        }
    }
    apply();
}

void OrganisationsPage::apply()
{
    if (!m_organisations) {
        return;
    }
    const OrganisationId kept = current();
    m_model->setRows(m_organisations, m_image->snapshot->directory().villages, m_organisations->select(m_filter));
    if (m_model->rowCount() > 0) {
        const QModelIndex index = m_model->index(qMax(0, m_model->lineOf(kept)), 0);
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
    showState();
    showCurrent();
}

void OrganisationsPage::showState()
{
    const bool ready = m_organisations != nullptr;
    const bool none = ready && m_organisations->index().size() == 0;
    m_search->setEnabled(ready && !none);
    m_groups->setEnabled(ready && !none);
    m_export->setEnabled(ready && m_model->rowCount() > 0);
    m_add->setEnabled(ready);
    if (!ready) {
        m_stack->setCurrentWidget(m_loading);
        m_count->setText(u"…"_s);
        m_shown->clear();
        m_cards->hide();
        return;
    }
    const auto total = static_cast<qint64>(m_organisations->index().size());
    m_count->setText(tr("%1 organisations, as of %2").arg(fmt_vi::num(total), fmt_vi::date(m_asOf)));
    m_shown->setText(tr("%1 shown of %2, by name").arg(fmt_vi::num(m_model->rowCount()), fmt_vi::num(total)));
    m_stack->setCurrentWidget(none     ? static_cast<QWidget *>(m_empty)
            : m_model->rowCount() == 0 ? static_cast<QWidget *>(m_noMatch)
                                       : m_view);
}

OrganisationId OrganisationsPage::current() const
{
    return m_model->organisationAt(m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1);
}

void OrganisationsPage::showCurrent()
{
    const auto row = m_organisations
        ? m_model->rowAt(m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1)
        : std::nullopt;
    if (row) {
        m_bar->setOrganisation(*m_organisations, *row);
    } else {
        m_bar->clear();
    }
}

void OrganisationsPage::openRepresentative(const QString &personalId)
{
    const engine::ResidentIndex &people = *m_image->registers->residents;
    const std::size_t row = people.rowOfPersonalId(personalId);
    if (row < people.size()) {
        Q_EMIT residentWanted(people.id(row));
    }
}

void OrganisationsPage::showOrganisation(OrganisationId id)
{
    m_wanted = id;
    if (!m_organisations) {
        return;
    }
    m_wanted = {};
    const std::size_t row = m_organisations->index().rowOf(id);
    if (row == m_organisations->index().size()) {
        return;
    }
    if (m_model->lineOf(id) < 0) {
        engine::OrganisationFilter all;
        all.gone = !m_organisations->isHere(row);
        setFilter(all);
    }
    const QModelIndex index = m_model->index(m_model->lineOf(id), 0);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void OrganisationsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void OrganisationsPage::exportShown()
{
    std::vector<OrganisationId> ids;
    for (int line = 0; line < m_model->rowCount(); ++line) {
        ids.push_back(m_model->organisationAt(line));
    }
    if (!ids.empty()) {
        m_commands.exportOrganisations(ids, m_asOf, tr("Organisations · as of %1").arg(fmt_vi::date(m_asOf)));
    }
}

void OrganisationsPage::editCurrent()
{
    m_commands.editOrganisation(current());
}

bool OrganisationsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
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
                setFilter({});
            }
            return true;
        }
        if (watched == m_view && key == Qt::Key_F2) {
            editCurrent();
            return true;
        }
        if (watched == m_view && static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier
            && m_bar->takeKey(key)) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OrganisationsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_image && !m_organisations) {
        refreshView();
    }
}

void OrganisationsPage::dress()
{
    m_export->setIcon(icon(u"sheet"_s));
    m_add->setIcon(icon(u"plus"_s));
}

void OrganisationsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

} // namespace caodiem::ui
