// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outreach/results_tab.h"

#include "base/number_format.h"
#include "domain/list_words.h"
#include "engine/figures.h"
#include "service/wording.h"
#include "ui/models/people_model.h"
#include "ui/models/resident_model.h"
#include "ui/models/rows_model.h"
#include "ui/outreach/people_filter.h"
#include "ui/pages/card_frame.h"
#include "ui/widgets/mark_delegate.h"
#include "ui/widgets/table_dress.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <unordered_set>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::EventKind;

constexpr int kCandidateRow = 27;
constexpr int kMostAtOnce = 20000; ///< people taken into the list by one button
constexpr EventKind kListedSteps[] = {EventKind::EidApproved, EventKind::EidActivated, EventKind::EidIntake,
    EventKind::CardIssued, EventKind::CardIntake};

} // namespace

ResultsTab::ResultsTab(QWidget *parent)
    : QWidget(parent)
    , m_step(new QComboBox(this))
    , m_day(new QDateEdit(this))
    , m_filter(new PeopleFilter(u"result"_s, this))
    , m_left(new CardFrame(this))
    , m_right(new CardFrame(this))
    , m_candidates(new ResidentModel(this))
    , m_candidateView(new QTableView(m_left))
    , m_takeAll(new QPushButton(tr("Take &all shown"), m_left))
    , m_list(new RowsModel(
          {{tr("Full name"), 164, false, true}, {tr("What is to be noticed"), 190, false, false},
              {tr("Born"), 86, true, false}, {tr("Village"), 100, false, false}, {tr("ID"), 110, false, false}},
          this))
    , m_listView(makeRowsView(m_list, u"resultList"_s, tr("To be recorded"), m_right))
    , m_summary(new QLabel(m_right))
    , m_remove(new QPushButton(tr("&Remove line (Del)"), m_right))
    , m_write(new QPushButton(m_right))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    buildHead(head);
    column->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    buildCandidates(m_left);
    buildList(m_right);
    row->addWidget(m_left, 1);
    row->addWidget(m_right, 1);
    column->addLayout(row, 1);
    connect(m_filter, &PeopleFilter::changed, this, &ResultsTab::apply);
    connect(m_filter, &PeopleFilter::entered, this, [this] {
        takeCandidates();
        m_filter->search()->clear();
    });
    connect(m_filter, &PeopleFilter::downWanted, m_candidateView, qOverload<>(&QWidget::setFocus));
    connect(m_step, &QComboBox::currentIndexChanged, this, [this] {
        apply();
        ask();
    });
    connect(m_day, &QDateEdit::dateChanged, this, &ResultsTab::ask);
    showList();
}

void ResultsTab::buildHead(QHBoxLayout *row)
{
    for (const EventKind step : kListedSteps) {
        m_step->addItem(service::eventName(step), static_cast<int>(step));
    }
    m_step->setObjectName(u"resultStep"_s);
    m_step->setMinimumWidth(210);
    m_step->setFocusPolicy(Qt::StrongFocus);
    m_day->setObjectName(u"resultDay"_s);
    m_day->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_day->setCalendarPopup(true);
    m_day->setMinimumWidth(124);
    m_day->setFocusPolicy(Qt::StrongFocus);
    auto *step = new QLabel(tr("&Step"), this);
    step->setBuddy(m_step);
    auto *day = new QLabel(tr("&Done on"), this);
    day->setBuddy(m_day);
    auto *hint
        = new QLabel(tr("Scan cards, type an ID or some letters and Enter, or take lines from the table."), this);
    hint->setProperty("role", u"caption"_s);
    row->addWidget(step);
    row->addWidget(m_step);
    row->addWidget(day);
    row->addWidget(m_day);
    row->addWidget(hint, 1);
}

void ResultsTab::buildCandidates(CardFrame *card)
{
    card->setTitle(tr("From the register"));
    m_takeAll->setObjectName(u"takeAll"_s);
    card->addToHead(m_takeAll);
    connect(m_takeAll, &QPushButton::clicked, this, &ResultsTab::takeAll);
    m_filter->layout()->setContentsMargins(10, 0, 10, 6);
    card->body()->addWidget(m_filter);
    m_candidateView->setObjectName(u"candidateView"_s);
    m_candidateView->setAccessibleName(tr("Who still lacks the step"));
    m_candidateView->setModel(m_candidates);
    m_candidateView->setItemDelegate(new MarkDelegate(m_candidateView));
    dressTable(m_candidateView, kCandidateRow);
    m_candidateView->setFrameShape(QFrame::NoFrame);
    m_candidateView->setAlternatingRowColors(true);
    for (int section = 0; section < ResidentModel::kColumns; ++section) {
        m_candidateView->setColumnWidth(section, ResidentModel::preferredWidth(section));
        const bool needed = section == ResidentModel::Name || section == ResidentModel::Born
            || section == ResidentModel::PersonalId || section == ResidentModel::Village
            || section == ResidentModel::Class;
        m_candidateView->setColumnHidden(section, !needed);
    }
    m_candidateView->horizontalHeader()->setStretchLastSection(true);
    m_candidateView->installEventFilter(this);
    connect(m_candidateView, &QTableView::doubleClicked, this, &ResultsTab::takeCandidates);
    card->body()->addWidget(m_candidateView, 1);
}

void ResultsTab::buildList(CardFrame *card)
{
    card->setTitle(tr("To be recorded"));
    m_listView->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_listView->installEventFilter(this);
    card->body()->addWidget(m_listView, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(10, 4, 10, 8);
    foot->setSpacing(8);
    m_summary->setObjectName(u"resultSummary"_s);
    m_summary->setWordWrap(true);
    m_remove->setObjectName(u"removeResult"_s);
    m_write->setObjectName(u"writeResults"_s);
    m_write->setProperty("primary", true);
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_remove);
    foot->addWidget(m_write);
    card->body()->addLayout(foot);
    connect(m_remove, &QPushButton::clicked, this, &ResultsTab::removeChosen);
    connect(m_write, &QPushButton::clicked, this, &ResultsTab::write);
}

void ResultsTab::setImage(const std::shared_ptr<const service::OfficeImage> &image, const QString &campaign)
{
    const bool ready = image && image->snapshot && image->registers;
    const bool other = ready && m_folder != image->folder;
    const bool places = other || (ready && (!m_image || m_image->registers != image->registers));
    m_image = ready ? image : nullptr;
    m_residents = ready
        ? std::make_shared<const engine::ResidentView>(image->registers->residents, image->snapshot, image->today)
        : nullptr;
    if (ready) {
        m_day->setMaximumDate(toDate(image->today));
        if (m_today != image->today && (m_today == kNever || toDay(m_day->date()) == m_today)) {
            m_day->setDate(toDate(image->today)); // midnight has passed
        }
        m_today = image->today;
    }
    if (other) {
        m_folder = image->folder;
        m_people.clear();
        m_day->setDate(toDate(image->today));
        ask();
    }
    if (places) {
        m_filter->setChoices(*image, campaign);
    }
    apply();
    if (ready) {
        ask(); // what would be written may be another now
    }
}

void ResultsTab::apply()
{
    if (!m_residents) {
        m_candidates->setRows(nullptr, {});
        return;
    }
    engine::ResidentFilter filter = m_filter->filter();
    const auto step = static_cast<EventKind>(m_step->currentData().toInt());
    if (filter.text.trimmed().isEmpty()) { // who is asked for by name is shown whatever he has
        filter.steps = {{step, false}};
    }
    std::vector<quint32> rows = m_residents->select(filter);
    std::unordered_set<qint64> taken;
    for (const ResidentId id : m_people) {
        taken.insert(id.value);
    }
    if (!taken.empty()) {
        const engine::ResidentIndex &index = m_residents->index();
        std::erase_if(rows, [&](quint32 row) { return taken.contains(index.id(row).value); });
    }
    const int line = qMax(0, m_candidateView->currentIndex().row());
    m_candidates->setRows(m_residents, std::move(rows));
    if (m_candidates->rowCount() > 0) {
        m_candidateView->setCurrentIndex(
            m_candidates->index(qMin(line, m_candidates->rowCount() - 1), ResidentModel::Name));
    }
    m_left->setTitle(tr("From the register"),
        filter.steps.empty() ? tr("%1 found").arg(fmt_vi::num(m_candidates->rowCount()))
                             : tr("%1 without this step").arg(fmt_vi::num(m_candidates->rowCount())));
    m_takeAll->setEnabled(m_candidates->rowCount() > 0 && m_candidates->rowCount() <= kMostAtOnce);
}

void ResultsTab::takeCandidates()
{
    std::vector<ResidentId> people;
    const QModelIndexList selected = m_candidateView->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected) {
        people.push_back(m_candidates->residentAt(index.row()));
    }
    if (people.empty() && m_candidates->rowCount() > 0) {
        people.push_back(m_candidates->residentAt(qMax(0, m_candidateView->currentIndex().row())));
    }
    add(people);
}

void ResultsTab::takeAll()
{
    std::vector<ResidentId> people;
    for (int line = 0; line < m_candidates->rowCount(); ++line) {
        people.push_back(m_candidates->residentAt(line));
    }
    add(people);
}

void ResultsTab::add(const std::vector<ResidentId> &people)
{
    std::unordered_set<qint64> known;
    for (const ResidentId id : m_people) {
        known.insert(id.value);
    }
    std::vector<ResidentId> fresh;
    for (const ResidentId id : people) {
        if (!id.isNull() && known.insert(id.value).second) {
            fresh.push_back(id);
        }
    }
    if (fresh.empty()) {
        return;
    }
    m_people.insert(m_people.begin(), fresh.begin(), fresh.end());
    apply();
    ask();
}

void ResultsTab::removeChosen()
{
    std::unordered_set<qint64> gone;
    const QModelIndexList selected = m_listView->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected) {
        if (index.row() < static_cast<int>(m_preview.lines.size())) {
            gone.insert(m_preview.lines[static_cast<std::size_t>(index.row())].who.value);
        }
    }
    std::erase_if(m_people, [&gone](ResidentId id) { return gone.contains(id.value); });
    apply();
    ask();
}

void ResultsTab::written()
{
    m_people.clear();
    apply();
    ask();
    focusSearch();
}

service::StepResults ResultsTab::results() const
{
    return {static_cast<EventKind>(m_step->currentData().toInt()), toDay(m_day->date()), m_people};
}

void ResultsTab::ask()
{
    if (m_people.empty()) {
        m_preview = {};
        m_problem.clear();
        showList();
        return;
    }
    Q_EMIT previewWanted(results());
}

void ResultsTab::setPreview(const service::StepResults &asked, const service::StepPreview &preview)
{
    const service::StepResults now = results();
    if (asked.step != now.step || asked.on != now.on || asked.people != now.people) {
        return; // changed since; the newer answer is on its way
    }
    m_preview = preview;
    m_problem.clear();
    showList();
}

void ResultsTab::setProblem(const QString &sentence)
{
    m_problem = sentence;
    m_preview.writing = 0;
    showList();
}

void ResultsTab::showList()
{
    m_list->setRows(
        static_cast<int>(m_preview.lines.size()),
        [this](int row, int column) -> QString {
            const service::StepLine &line = m_preview.lines[static_cast<std::size_t>(row)];
            switch (column) {
            case 0:
                return line.name;
            case 2:
                return domain::listBirth(line.birth);
            case 3:
                return line.village;
            case 4:
                return shownId(line.personalId, m_idsShown);
            default:
                break;
            }
            const QString notes = line.notes.join(u" · "_s);
            return line.writes ? notes : tr("Not recorded: %1").arg(notes);
        },
        [this](int row) {
            const service::StepLine &line = m_preview.lines[static_cast<std::size_t>(row)];
            const engine::Lamp lamp = !line.writes ? engine::Lamp::Late
                : line.notes.isEmpty()             ? engine::Lamp::OnTrack
                                                   : engine::Lamp::AtRisk;
            return static_cast<int>(lamp);
        });
    const auto total = static_cast<qint64>(m_preview.lines.size());
    m_right->setTitle(tr("To be recorded"), total == 0 ? QString() : tr("%1 lines").arg(fmt_vi::num(total)));
    m_summary->setText(!m_problem.isEmpty() ? m_problem
            : total == 0                    ? tr("Nobody yet.")
                                            : tr("%1 will be recorded, %2 of them with a remark; %3 stay as they are.")
                               .arg(fmt_vi::num(m_preview.writing), fmt_vi::num(m_preview.doubtful),
                                   fmt_vi::num(total - m_preview.writing)));
    m_write->setText(tr("&Record %1 (Ctrl+Enter)").arg(fmt_vi::num(m_preview.writing)));
    m_write->setEnabled(m_preview.writing > 0);
    m_remove->setEnabled(total > 0);
}

void ResultsTab::write()
{
    if (m_preview.writing > 0) {
        Q_EMIT writeWanted(results());
    }
}

QString ResultsTab::summary() const
{
    return m_summary->text();
}

void ResultsTab::showIds(bool shown)
{
    m_idsShown = shown;
    m_candidates->showIds(shown);
    showList();
}

void ResultsTab::focusSearch()
{
    m_filter->search()->setFocus();
    m_filter->search()->selectAll();
}

bool ResultsTab::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & Qt::ControlModifier);
        const bool take = key->key() == Qt::Key_Space || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_candidateView && plain && take) {
            takeCandidates();
            return true;
        }
        if (watched == m_listView && key->key() == Qt::Key_Delete) {
            removeChosen();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace caodiem::ui
