// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/upper_list_page.h"

#include "base/number_format.h"
#include "service/wording.h"
#include "ui/models/difference_model.h"
#include "ui/models/people_model.h"
#include "ui/pages/card_frame.h"
#include "ui/theme/theme.h"
#include "ui/widgets/count_tile.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/row_keys.h"
#include "ui/widgets/table_dress.h"
#include "ui/widgets/verdict_delegate.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::EventKind;

constexpr int kDifferenceRow = 27;
constexpr int kDateWidth = 124;
constexpr int kDirectionWidth = 158;
constexpr int kStepWidth = 146;
constexpr int kLongestReasonTyped = 200;
constexpr int kAgreeingTile = 0;

constexpr EventKind kComparedSteps[] = {EventKind::EidActivated, EventKind::EidApproved, EventKind::EidIntake,
    EventKind::CardIssued, EventKind::CardIntake};

} // namespace

UpperListPage::UpperListPage(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(u"scales"_s, this))
    , m_problem(new MessageBar(this))
    , m_caption(new ElidedLabel({}, this))
    , m_open(new QPushButton(tr("&Open a list…"), this))
    , m_compare(new QPushButton(tr("&Compare"), this))
    , m_corrections(new QPushButton(tr("Correction &list…"), this))
    , m_signOff(new QPushButton(tr("&Sign off and write the record…"), this))
    , m_signed(new QPushButton(tr("Signed off before…"), this))
    , m_step(new QComboBox(this))
    , m_direction(new QComboBox(this))
    , m_people(new QComboBox(this))
    , m_date(new QDateEdit(this))
    , m_card(new CardFrame(this))
    , m_model(new DifferenceModel(this))
    , m_table(new QTableView(m_card))
    , m_ids(new QPushButton(tr("Show ID num&bers"), m_card))
    , m_hideAgreed(new QPushButton(tr("&Hide agreed ones"), m_card))
    , m_what(new QLabel(m_card))
    , m_here(new QLabel(m_card))
    , m_there(new QLabel(m_card))
    , m_reason(new QLineEdit(m_card))
    , m_agree(new QPushButton(tr("&Agree"), m_card))
    , m_withdraw(new QPushButton(tr("&Withdraw the agreement"), m_card))
    , m_take(new QPushButton(tr("&Take the list's word…"), m_card))
    , m_takeAll(new QPushButton(tr("Ta&ke all shown…"), m_card))
{
    build();
    connectKeys();
    dress();
    refreshButtons();
}

void UpperListPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 6, 14, 10);
    column->setSpacing(10);
    column->addWidget(buildHead());
    column->addWidget(m_problem);
    m_problem->setObjectName(u"upperProblem"_s);
    column->addWidget(buildFields());
    column->addLayout(m_stack, 1);
    auto *parts = new QWidget(this);
    auto *inner = new QVBoxLayout(parts);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(10);
    inner->addWidget(buildTiles());
    buildTable();
    inner->addWidget(m_card, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(parts);
    m_empty->setObjectName(u"upperEmpty"_s);
    connect(m_empty->addAction(tr("Open a list…")), &QPushButton::clicked, this, &UpperListPage::fileWanted);
    setImage({});
}

QWidget *UpperListPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *title = new QLabel(tr("List from above"), head);
    title->setFont(fontOf(19, true));
    m_caption->setProperty("role", u"caption"_s);
    m_open->setObjectName(u"upperOpen"_s);
    m_corrections->setObjectName(u"upperCorrections"_s);
    m_signOff->setObjectName(u"upperSignOff"_s);
    m_signed->setObjectName(u"upperSigned"_s);
    m_signed->setProperty("flat", true);
    row->addWidget(title);
    row->addWidget(m_caption, 1);
    for (QPushButton *button : {m_signed, m_corrections, m_signOff}) {
        row->addWidget(button);
    }
    connect(m_open, &QPushButton::clicked, this, &UpperListPage::fileWanted);
    connect(m_corrections, &QPushButton::clicked, this, &UpperListPage::correctionsWanted);
    connect(m_signOff, &QPushButton::clicked, this, &UpperListPage::signOffWanted);
    connect(m_signed, &QPushButton::clicked, this, &UpperListPage::signedListWanted);
    return head;
}

QWidget *UpperListPage::buildFields()
{
    auto *fields = new QWidget(this);
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const EventKind step : kComparedSteps) {
        m_step->addItem(service::eventName(step), static_cast<int>(step));
    }
    m_direction->addItem(tr("those done"), false);
    m_direction->addItem(tr("those remaining"), true);
    m_date->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_date->setCalendarPopup(true);
    m_date->setMinimumWidth(kDateWidth);
    m_direction->setMinimumWidth(kDirectionWidth);
    m_step->setMinimumWidth(kStepWidth);
    m_step->setObjectName(u"upperStep"_s);
    m_direction->setObjectName(u"upperDirection"_s);
    m_people->setObjectName(u"upperPeople"_s);
    m_date->setObjectName(u"upperDate"_s);
    m_compare->setObjectName(u"upperCompare"_s);
    m_compare->setProperty("primary", true);
    m_people->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_people->setMinimumContentsLength(12);
    const auto add = [fields, row](const QString &name, QWidget *field, int stretch = 0) {
        auto *label = new QLabel(name, fields);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field, stretch);
    };
    row->addWidget(m_open);
    add(tr("The list &names"), m_direction);
    add(tr("S&tep"), m_step);
    add(tr("&Figures up to"), m_date);
    add(tr("Compared w&ith"), m_people, 1);
    row->addWidget(m_compare);
    connect(m_compare, &QPushButton::clicked, this, &UpperListPage::compareWanted);
    for (const QComboBox *field : {m_direction, m_step, m_people}) {
        connect(field, &QComboBox::activated, this, &UpperListPage::askAgain);
    }
    connect(m_date, &QDateEdit::dateChanged, this, [this] {
        m_dateGiven = true;
        askAgain();
    });
    return fields;
}

QWidget *UpperListPage::buildTiles()
{
    auto *tiles = new QWidget(this);
    auto *row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    const auto add = [&](engine::Lamp lamp, const QString &name) {
        auto *tile = new CountTile(lamp, name, tiles);
        const int number = static_cast<int>(m_tiles.size());
        tile->setObjectName(u"upperTile%1"_s.arg(number));
        connect(tile, &CountTile::clicked, this, [this, number] { chooseTile(number); });
        m_tiles.push_back(tile);
        row->addWidget(tile);
    };
    add(engine::Lamp::OnTrack, tr("Agree"));
    m_tiles.front()->setCheckable(false);
    for (const service::DifferenceKind kind : service::kAllDifferences) {
        add(lampOf(kind, false), service::nameOf(kind));
    }
    return tiles;
}

void UpperListPage::buildTable()
{
    m_table->setObjectName(u"differenceView"_s);
    m_table->setAccessibleName(tr("Differences"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new VerdictDelegate(m_table));
    dressTable(m_table, kDifferenceRow);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setMinimumHeight(28);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_ids->setCheckable(true);
    m_ids->setProperty("flat", true);
    m_ids->setToolTip(tr("Show ID numbers (Ctrl+H). It is noted in the audit."));
    m_hideAgreed->setCheckable(true);
    m_hideAgreed->setProperty("flat", true);
    m_hideAgreed->setObjectName(u"upperHideAgreed"_s);
    m_takeAll->setObjectName(u"upperTakeAll"_s);
    m_takeAll->setProperty("flat", true);
    m_takeAll->setToolTip(tr(
        "Writes what the list says of the step for all rows shown, after a preview (Shift+N). Agreed ones are left."));
    m_card->addToHead(m_takeAll);
    m_card->addToHead(m_hideAgreed);
    m_card->addToHead(m_ids);
    m_card->body()->setContentsMargins(1, 0, 1, 1);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(buildDetail());
    connect(m_ids, &QPushButton::clicked, this, &UpperListPage::toggleIds);
    connect(m_hideAgreed, &QPushButton::toggled, this, [this](bool hidden) {
        m_model->showAgreed(!hidden);
        explain();
    });
    connect(m_takeAll, &QPushButton::clicked, this, &UpperListPage::takeAll);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::customContextMenuRequested, this, &UpperListPage::openMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (const QString key = keyOfFirst(); key != m_reasonFor) { // what was typed was about somebody else
            m_reasonFor = key;
            m_reason->clear();
        }
        explain();
    });
    connect(new RowKeys(m_table), &RowKeys::rowActivated, this, [this] {
        if (m_reason->isEnabled()) {
            m_reason->setFocus(Qt::OtherFocusReason);
        }
    });
}

QWidget *UpperListPage::buildDetail()
{
    auto *detail = new QWidget(m_card);
    auto *grid = new QGridLayout(detail);
    grid->setContentsMargins(12, 8, 8, 8);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    m_what->setObjectName(u"upperWhat"_s);
    m_what->setWordWrap(true);
    m_what->setFont(fontOf(13, true));
    const auto caption = [detail](const QString &text) {
        auto *label = new QLabel(text, detail);
        label->setProperty("role", u"caption"_s);
        return label;
    };
    for (QLabel *side : {m_here, m_there}) {
        side->setWordWrap(true);
        side->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        side->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_reason->setObjectName(u"upperReason"_s);
    m_reason->setMaxLength(kLongestReasonTyped);
    m_reason->setPlaceholderText(tr("Why it may stay as it is"));
    m_reason->setAccessibleName(tr("Reason of the agreement"));
    m_agree->setObjectName(u"upperAgree"_s);
    m_withdraw->setObjectName(u"upperWithdraw"_s);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_reason, 1);
    acts->addWidget(m_agree);
    acts->addWidget(m_withdraw);
    m_take->setObjectName(u"upperTake"_s);
    m_take->setToolTip(tr("Writes what the list says of the step for the chosen rows, after a preview (N)."));
    acts->addWidget(m_take);
    grid->addWidget(m_what, 0, 0, 1, 4);
    grid->addWidget(caption(tr("By the register")), 1, 0, Qt::AlignTop);
    grid->addWidget(m_here, 1, 1);
    grid->addWidget(caption(tr("By the list")), 1, 2, Qt::AlignTop);
    grid->addWidget(m_there, 1, 3);
    grid->addLayout(acts, 2, 0, 1, 4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    connect(m_agree, &QPushButton::clicked, this, &UpperListPage::agree);
    connect(m_reason, &QLineEdit::returnPressed, this, &UpperListPage::agree);
    connect(m_reason, &QLineEdit::textChanged, this, &UpperListPage::refreshButtons);
    connect(m_withdraw, &QPushButton::clicked, this, &UpperListPage::withdraw);
    connect(m_take, &QPushButton::clicked, this, &UpperListPage::take);
    return detail;
}

void UpperListPage::connectKeys()
{
    const auto bind = [this](QWidget *where, const QKeySequence &keys, Qt::ShortcutContext context, auto act) {
        auto *shortcut = new QShortcut(keys, where);
        shortcut->setContext(context);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    bind(m_table, QKeySequence(Qt::Key_K), Qt::WidgetShortcut, [this] {
        if (m_reason->isEnabled()) {
            m_reason->setFocus(Qt::OtherFocusReason);
        }
    });
    bind(m_table, QKeySequence(Qt::Key_O), Qt::WidgetShortcut, [this] { openInRegister(); });
    bind(m_table, QKeySequence(Qt::Key_U), Qt::WidgetShortcut, [this] { withdraw(); });
    bind(m_table, QKeySequence(Qt::Key_N), Qt::WidgetShortcut, [this] { take(); });
    bind(m_table, QKeySequence(Qt::SHIFT | Qt::Key_N), Qt::WidgetShortcut, [this] { takeAll(); });
    bind(this, QKeySequence(QKeySequence::Undo), Qt::WidgetWithChildrenShortcut,
        [this] { Q_EMIT undoWanted(m_lastAgreed); });
}

void UpperListPage::setImage(std::shared_ptr<const service::OfficeImage> image)
{
    const bool other = !m_image || !image || m_image->folder != image->folder;
    m_image = std::move(image);
    if (other) {
        forgetReport();
    }
    if (m_image) {
        m_empty->say(tr("Open a list that came from above"),
            tr("Approved accounts, cards issued, those remaining: the list is held against the register of the list's "
               "own day. Nothing is written."));
        m_date->setMaximumDate(toDate(m_image->today));
        if (other) {
            m_date->setDate(toDate(m_image->today));
            m_dateGiven = false;
        }
    } else {
        m_empty->say(tr("Open a store first"), tr("A list from above is compared with the register of an open store."));
    }
    fillIndicators();
    refreshButtons();
}

void UpperListPage::fillIndicators()
{
    const QString before = m_people->currentData().toString();
    m_people->clear();
    m_people->addItem(tr("all residents"), QString());
    const domain::Campaign *campaign = m_image ? m_image->campaign({}) : nullptr;
    if (campaign != nullptr) {
        for (const domain::Indicator &indicator : campaign->indicators) {
            if (indicator.subject == domain::Subject::Resident) {
                m_people->addItem(indicator.title, indicator.key);
            }
        }
    }
    m_people->setCurrentIndex(std::max(0, m_people->findData(before)));
}

void UpperListPage::setFile(const QString &file)
{
    m_file = file;
    forgetReport();
    m_dateGiven = false;
    sayFile();
    m_direction->setFocus(Qt::OtherFocusReason);
}

void UpperListPage::sayFile()
{
    m_problem->hide();
    m_caption->setFullText(QFileInfo(m_file).fileName());
    m_empty->say(QFileInfo(m_file).fileName(), tr("Say which list it is and of which day, then compare."));
}

void UpperListPage::askAgain()
{
    const service::UpperRequest wanted = request();
    const bool same = m_report && m_report->request.step == wanted.step
        && m_report->request.remaining == wanted.remaining && m_report->request.on == wanted.on
        && m_report->request.indicator == wanted.indicator;
    if (m_report && !same) {
        forgetReport();
        sayFile();
    }
}

void UpperListPage::forgetReport()
{
    m_report.reset();
    m_lastAgreed.clear();
    hideIds();
    m_model->setReport(std::make_shared<const service::UpperReport>());
    m_stack->setCurrentIndex(0);
    refreshButtons();
}

void UpperListPage::setReport(std::shared_ptr<const service::UpperReport> report)
{
    const int row = m_table->currentIndex().row();
    const QString key = keyOfCurrent();
    const bool same = m_report && m_report->fileSha256 == report->fileSha256;
    m_report = std::move(report);
    m_file = m_report->request.file;
    sayWarnings();
    m_model->setReport(m_report);
    m_step->setCurrentIndex(m_step->findData(static_cast<int>(m_report->request.step)));
    m_direction->setCurrentIndex(m_direction->findData(m_report->request.remaining));
    m_people->setCurrentIndex(std::max(0, m_people->findData(m_report->request.indicator)));
    const bool given = m_dateGiven;
    m_date->setDate(toDate(m_report->request.on));
    m_dateGiven = given;
    m_stack->setCurrentIndex(1);
    fillTiles();
    fitColumns();
    if (!same) {
        m_reason->clear();
        chooseTile(kAgreeingTile);
        if (isVisible()) {
            m_table->setFocus(Qt::OtherFocusReason); // whose keys agree, take over and open
        }
    }
    const int at = std::max(m_model->rowOf(key), std::min(row, m_model->rowCount() - 1));
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(std::max(0, at), 0));
    }
    explain();
}

void UpperListPage::sayWarnings()
{
    constexpr std::size_t kMostSaid = 2;
    QStringList said;
    for (const service::RowRemark &remark : m_report->warnings) {
        if (static_cast<std::size_t>(said.size()) < kMostSaid) {
            said << (remark.column.isEmpty() ? remark.reason : tr("“%1”: %2").arg(remark.column, remark.reason));
        }
    }
    if (const auto more = std::ssize(m_report->warnings) - said.size(); more > 0) {
        said << tr("And %1 more remarks on columns.").arg(fmt_vi::num(more));
    }
    m_problem->hide();
    if (!said.isEmpty()) {
        m_problem->say(MessageBar::Kind::Warning, said.join(u' '));
    }
}

void UpperListPage::setProblem(const QString &sentence)
{
    m_problem->say(MessageBar::Kind::Error, sentence);
}

service::UpperRequest UpperListPage::request() const
{
    service::UpperRequest request;
    request.file = m_file;
    request.step = static_cast<EventKind>(m_step->currentData().toInt());
    request.remaining = m_direction->currentData().toBool();
    request.on = toDay(m_date->date());
    request.indicator = m_people->currentData().toString();
    return request;
}

void UpperListPage::fillTiles()
{
    m_tiles[kAgreeingTile]->setCount(m_report->agreeing, tr("of %1 rows").arg(fmt_vi::num(m_report->rows)));
    const auto counts = m_report->counts();
    for (std::size_t i = 0; i < counts.size(); ++i) {
        m_tiles[i + 1]->setCount(counts.at(i).open + counts.at(i).agreed,
            counts.at(i).agreed > 0 ? tr("%1 agreed").arg(fmt_vi::num(counts.at(i).agreed)) : QString());
    }
    QString caption = tr("%1 open differences").arg(fmt_vi::num(m_report->open()));
    if (m_report->leftOut + m_report->repeated > 0) {
        caption += tr(", %1 rows not read, %2 repeated")
                       .arg(fmt_vi::num(m_report->leftOut), fmt_vi::num(m_report->repeated));
    }
    m_caption->setFullText(
        tr("%1, figures up to %2: %3").arg(m_report->fileName, fmt_vi::date(m_report->request.on), caption));
}

void UpperListPage::chooseTile(int tile)
{
    const bool on = tile != kAgreeingTile && m_tiles[static_cast<std::size_t>(tile)]->isChecked();
    for (std::size_t i = 1; i < m_tiles.size(); ++i) {
        m_tiles[i]->setChecked(on && static_cast<int>(i) == tile);
    }
    m_model->showKind(
        on ? std::optional(service::kAllDifferences.at(static_cast<std::size_t>(tile - 1))) : std::nullopt);
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
    explain();
}

void UpperListPage::refreshButtons()
{
    const bool open = m_image != nullptr;
    m_open->setEnabled(open);
    m_signed->setEnabled(open);
    m_compare->setEnabled(open && !m_file.isEmpty());
    m_corrections->setEnabled(m_report != nullptr && m_report->open() > 0);
    m_signOff->setEnabled(m_report != nullptr);
    const bool canAgree = !chosenKeys(false).isEmpty();
    m_reason->setEnabled(canAgree);
    m_agree->setEnabled(canAgree && !m_reason->text().trimmed().isEmpty());
    m_withdraw->setEnabled(!chosenKeys(true).isEmpty());
    m_take->setEnabled(hasTakeable(false));
    m_takeAll->setEnabled(hasTakeable(true));
}

bool UpperListPage::idsAreShown() const
{
    return m_model->idsShown();
}

void UpperListPage::toggleIds()
{
    m_model->showIds(!m_model->idsShown());
    m_ids->setChecked(m_model->idsShown());
    explain();
    if (m_model->idsShown() && m_report) {
        Q_EMIT idsShown();
    }
}

void UpperListPage::hideIds()
{
    m_model->showIds(false);
    m_ids->setChecked(false);
}

void UpperListPage::fitColumns()
{
    constexpr int kWidths[] = {130, 156, 126, 88, 112, 170, 166, 72, 90};
    for (int column = 0; column < DifferenceModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column, kWidths[column]);
    }
}

void UpperListPage::dress()
{
    m_open->setIcon(icon(u"folder"_s));
    m_corrections->setIcon(icon(u"sheet"_s));
    m_signOff->setIcon(icon(u"note"_s));
    m_ids->setIcon(icon(u"eye"_s));
}

void UpperListPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

void UpperListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

void UpperListPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int kRoomForAll = 1060;
    m_signed->setVisible(width() >= kRoomForAll);
}

} // namespace caodiem::ui
