// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_page.h"

#include "base/number_format.h"
#include "domain/list_words.h"
#include "ui/intake/day_panel.h"
#include "ui/intake/desk_dialog.h"
#include "ui/intake/family_model.h"
#include "ui/intake/family_view.h"
#include "ui/intake/person_panel.h"
#include "ui/intake/queue_panel.h"
#include "ui/intake/result_dialog.h"
#include "ui/models/people_model.h"
#include "ui/theme/theme.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

namespace caodiem::ui {

using namespace Qt::StringLiterals;
using domain::DeskResult;
using service::DeskMember;

constexpr int kFamilyRowHeight = 27;
constexpr int kMostRows = 6; ///< members seen without scrolling
constexpr int kSideWidth = 228;
constexpr int kLeastName = 130;
constexpr int kMostName = 230;
constexpr int kNameAir = 12;

IntakePage::IntakePage(QWidget *parent)
    : QWidget(parent)
    , m_queue(new QueuePanel(this))
    , m_day(new DayPanel(this))
    , m_search(new QLineEdit(this))
    , m_matches(new QListWidget(this))
    , m_message(new MessageBar(this))
    , m_title(new QLabel(this))
    , m_place(new QLabel(this))
    , m_state(new QLabel(this))
    , m_model(new FamilyModel(this))
    , m_view(new FamilyView(this))
    , m_person(new PersonPanel(this))
    , m_open(new QWidget(this))
    , m_closed(new QLabel(tr("Scan a card, or type a number or a name, to open a household."), this))
    , m_left(new QLabel(this))
    , m_pause(new QPushButton(tr("Put aside  Ctrl+S"), this))
    , m_finish(new QPushButton(tr("Finish and call next  Ctrl+Enter"), this))
    , m_keys(new QLabel(this))
    , m_settings(new QPushButton(tr("Desk…"), this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(14, 8, 14, 8);
    page->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_queue->setFixedWidth(kSideWidth);
    m_day->setFixedWidth(kSideWidth);
    auto *centre = new QWidget(this);
    buildCentre(centre);
    row->addWidget(m_queue);
    row->addWidget(centre, 1);
    row->addWidget(m_day);
    page->addLayout(row, 1);
    buildFoot(page);
    buildKeys();
    connectParts();
    m_open->hide();
    setAcceptDrops(true);
}

void IntakePage::buildFoot(QVBoxLayout *page)
{
    m_keys->setText(tr(
        "F2 scan field · ↑↓ person · 1–6 result · F9 absent · F4 as on the card · F7 edit · Ctrl+Enter finish, next · "
        "Ctrl+S put aside · F8 call next · Ctrl+Z undo"));
    m_keys->setProperty("role", u"caption"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_keys, 1);
    foot->addStretch();
    auto *today = new QPushButton(tr("Today…  Ctrl+T"), this);
    today->setProperty("flat", true);
    today->setObjectName(u"todayButton"_s);
    connect(today, &QPushButton::clicked, this, &IntakePage::todayWanted);
    foot->addWidget(today);
    m_settings->setProperty("flat", true);
    m_settings->setToolTip(tr("Card machine, offices to refer to"));
    foot->addWidget(m_settings);
    page->addLayout(foot);
}

void IntakePage::connectParts()
{
    connect(m_settings, &QPushButton::clicked, this, &IntakePage::askSettings);
    connect(m_queue, &QueuePanel::called, this, &IntakePage::ticketWanted);
    connect(m_queue, &QueuePanel::nextWanted, this, &IntakePage::nextWanted);
    connect(m_queue, &QueuePanel::skipWanted, this, &IntakePage::skipWanted);
    connect(m_day, &DayPanel::undoWanted, this, &IntakePage::undoWanted);
    connect(m_day, &DayPanel::personWanted, this, &IntakePage::personWanted);
    connect(m_person, &PersonPanel::resultChosen, this, &IntakePage::choose);
    connect(m_person, &PersonPanel::cardTaken, this, &IntakePage::takeCard);
    connect(m_person, &PersonPanel::idsWanted, this, &IntakePage::toggleIds);
    connect(m_view, &FamilyView::digitPressed, this, [this](int digit) { choose(static_cast<DeskResult>(digit - 1)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IntakePage::showChosen);
    connect(m_pause, &QPushButton::clicked, this, &IntakePage::pauseWanted);
    connect(m_finish, &QPushButton::clicked, this, &IntakePage::closeWanted);
}

void IntakePage::buildCentre(QWidget *centre)
{
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_search->setObjectName(u"intakeSearch"_s);
    m_search->setPlaceholderText(tr("Scan the card's QR, or type an ID number or a name"));
    m_search->setStyleSheet(u"min-height: 38px"_s);
    m_search->setFont(fontOf(15));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textEdited, this, &IntakePage::searchWanted);
    column->addWidget(m_search);
    column->addWidget(m_message);
    m_message->setObjectName(u"intakeMessage"_s);
    m_message->hide();
    connect(m_message, &MessageBar::actionWanted, this, [this] {
        if (m_act) {
            m_act();
        }
    });
    m_closed->setAlignment(Qt::AlignCenter);
    m_closed->setProperty("role", u"caption"_s);
    column->addWidget(m_closed, 1);
    buildHousehold();
    column->addWidget(m_open, 1);
    m_matches->setParent(this);
    m_matches->setObjectName(u"matchList"_s);
    m_matches->setFrameShape(QFrame::Box);
    m_matches->installEventFilter(this);
    m_matches->hide();
    connect(m_matches, &QListWidget::itemActivated, this, &IntakePage::openMatch);
    connect(m_matches, &QListWidget::itemClicked, this, &IntakePage::openMatch);
}

void IntakePage::buildHousehold()
{
    auto *open = new QVBoxLayout(m_open);
    open->setContentsMargins(0, 0, 0, 0);
    open->setSpacing(8);
    auto *frame = new QFrame(m_open);
    frame->setProperty("card", true);
    auto *family = new QVBoxLayout(frame);
    family->setContentsMargins(1, 8, 1, 1);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(11, 0, 11, 0);
    m_title->setFont(fontOf(14, true));
    m_title->setObjectName(u"householdTitle"_s);
    m_place->setProperty("role", u"caption"_s);
    m_state->setProperty("role", u"caption"_s);
    head->addWidget(m_title);
    head->addWidget(m_place, 1);
    head->addWidget(m_state);
    family->addLayout(head);
    layTable();
    family->addWidget(m_view);
    open->addWidget(frame);
    open->addWidget(m_person, 1);
    auto *foot = new QHBoxLayout;
    m_left->setProperty("role", u"caption"_s);
    m_finish->setProperty("primary", true);
    foot->addWidget(m_left, 1);
    foot->addWidget(m_pause);
    foot->addWidget(m_finish);
    open->addLayout(foot);
}

void IntakePage::layTable()
{
    m_view->setObjectName(u"familyView"_s);
    m_view->setModel(m_model);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setAccessibleName(tr("Members of the household"));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(kFamilyRowHeight);
    QHeaderView &header = *m_view->horizontalHeader();
    header.setHighlightSections(false);
    header.setMinimumHeight(28);
    const int widths[] = {36, 150, 98, 46, 88, 118, 180};
    for (int column = 0; column < FamilyModel::kColumns; ++column) {
        m_view->setColumnWidth(column, widths[column]);
    }
    header.setSectionResizeMode(FamilyModel::ResultColumn, QHeaderView::Stretch);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void IntakePage::buildKeys()
{
    const auto key = [this](const QKeySequence &sequence, auto act) {
        auto *shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false); // a key held down is one family, one absence
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_F2, &IntakePage::focusSearch);
    key(Qt::Key_F4, &IntakePage::takeCard);
    key(Qt::Key_F7, [this] {
        if (const DeskMember *member = chosen()) {
            Q_EMIT editWanted(member->resident.id);
        }
    });
    key(Qt::Key_F8, &IntakePage::nextWanted);
    key(Qt::Key_F9, [this] { choose(DeskResult::Absent); });
    key(Qt::CTRL | Qt::Key_Return, &IntakePage::closeWanted);
    key(Qt::CTRL | Qt::Key_Enter, &IntakePage::closeWanted);
    key(Qt::CTRL | Qt::Key_S, &IntakePage::pauseWanted);
    key(Qt::CTRL | Qt::Key_Z, &IntakePage::undoLastWanted);
    key(Qt::CTRL | Qt::Key_T, &IntakePage::todayWanted);
}

void IntakePage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void IntakePage::setTurn(const service::DeskTurn &turn, qint64 nowMs, ResidentId select)
{
    const bool sameHousehold = m_household && turn.household && !turn.household->members.empty()
        && m_household->member(turn.household->members.front().resident.id) != nullptr;
    const DeskMember *before = chosen();
    ResidentId wanted = select;
    if (wanted.isNull() && sameHousehold && before != nullptr) {
        wanted = before->resident.id;
    }
    m_household = turn.household;
    m_ticket = turn.ticket;
    m_offices = turn.offices;
    m_cardMachine = turn.cardMachine;
    m_today = turn.day.on;
    if (!sameHousehold && m_scan && (!m_household || m_household->member(m_scan->who) == nullptr)) {
        m_scan.reset();
    }
    m_queue->setQueue(turn.queue, nowMs);
    m_day->setDay(turn.day);
    m_open->setVisible(m_household.has_value());
    m_closed->setVisible(!m_household);
    if (!m_household) {
        m_scan.reset();
        m_model->setHousehold({}, m_cardMachine);
        m_person->show(nullptr, m_cardMachine, nullptr);
        return;
    }
    m_title->setText(m_ticket ? u"%1   %2"_s.arg(ticketLabel(*m_ticket), m_household->title) : m_household->title);
    m_place->setText(m_household->place);
    m_model->setHousehold(m_household->members, m_cardMachine);
    m_view->resizeColumnToContents(FamilyModel::NameColumn); // a name before all else
    m_view->setColumnWidth(FamilyModel::NameColumn,
        qBound(kLeastName, m_view->columnWidth(FamilyModel::NameColumn) + kNameAir, kMostName));
    const int rows = qBound(1, m_model->rowCount(), kMostRows);
    m_view->setFixedHeight(m_view->horizontalHeader()->height() + rows * kFamilyRowHeight + 3);
    const int open = m_model->openRows();
    m_left->setText(open == 0 ? tr("Everybody has a result.") : tr("%1 without a result").arg(open));
    int row = m_model->rowOf(wanted);
    if (row < 0 && !select.isNull()) { // never somebody else in the place of who was asked for
        m_view->setCurrentIndex({});
        say(MessageBar::Kind::Warning,
            tr("The person who was asked for has died or is not born yet by the register. Nobody is chosen."));
    } else {
        row = row < 0 ? qMax(0, m_model->nextOpenRow(-1)) : row;
        m_view->setCurrentIndex(m_model->index(row, FamilyModel::ResultColumn));
    }
    showChosen();
}

void IntakePage::setImage(const service::OfficeImage &image)
{
    m_day->setImage(image);
}

void IntakePage::setScan(const service::DeskScan &scan)
{
    m_scan = scan;
    const int row = m_model->rowOf(scan.who);
    if (row >= 0) {
        m_view->setCurrentIndex(m_model->index(row, FamilyModel::ResultColumn));
    }
    m_search->clear();
    m_matches->hide();
    m_view->setFocus();
    showChosen();
}

void IntakePage::setPending(ResidentId who, bool pending)
{
    m_model->setPending(who, pending);
    if (pending) { // on to the next one; the row itself says when it is written
        const int next = m_model->nextOpenRow(m_model->rowOf(who));
        if (next >= 0) {
            m_view->setCurrentIndex(m_model->index(next, FamilyModel::ResultColumn));
        }
    }
}

const DeskMember *IntakePage::chosen() const
{
    return m_model->memberAt(m_view->currentIndex().row());
}

void IntakePage::showChosen()
{
    const DeskMember *member = chosen();
    const bool scanned = member != nullptr && m_scan && m_scan->who == member->resident.id;
    m_person->show(member, m_cardMachine, scanned ? &*m_scan : nullptr);
}

void IntakePage::choose(DeskResult result)
{
    const DeskMember *member = chosen();
    if (!m_household || member == nullptr) {
        return;
    }
    const domain::DeskAnswer answer = domain::answerOf(result, member->needs, hasGuardian(*member), m_cardMachine);
    service::DeskEntry entry {member->resident.id, result, {}, {}, false};
    const bool asks
        = result == DeskResult::Ineligible || result == DeskResult::ComeBack || result == DeskResult::Referred;
    if (answer.obstacle != domain::DeskObstacle::None || !asks) {
        Q_EMIT recordWanted(entry); // what the rules forbid is refused in words, and nothing is written
        return;
    }
    auto *dialog = new ResultDialog(result, member->resident.fullName, m_today, m_offices, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, entry]() mutable {
        entry.note = dialog->note();
        entry.place = dialog->place();
        Q_EMIT recordWanted(entry);
    });
    connect(dialog, &QDialog::finished, this, [this] { m_view->setFocus(); });
    dialog->open();
}

void IntakePage::takeCard()
{
    const DeskMember *member = chosen();
    if (member != nullptr && m_scan && m_scan->who == member->resident.id && hasNews(*m_scan)) {
        Q_EMIT cardWanted(member->resident.id, m_scan->card);
    }
}

void IntakePage::askSettings()
{
    auto *dialog = new DeskDialog(m_cardMachine, m_offices, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog] { Q_EMIT settingsWanted(dialog->cardMachine(), dialog->offices()); });
    dialog->open();
}

void IntakePage::toggleIds()
{
    if (m_idsShown) {
        hideIds();
        return;
    }
    m_idsShown = true;
    m_person->showIds(true);
    Q_EMIT idsToNote();
}

void IntakePage::hideIds()
{
    m_idsShown = false;
    m_person->showIds(false);
}

void IntakePage::say(MessageBar::Kind kind, const QString &sentence, const QString &action, std::function<void()> act)
{
    m_act = std::move(act);
    m_message->say(kind, sentence, action);
}

void IntakePage::setMatches(const QString &text, const std::vector<service::DeskMatch> &matches)
{
    if (text != m_search->text()) {
        return; // typed on since
    }
    m_found = matches;
    m_matches->clear();
    for (const service::DeskMatch &match : m_found) {
        QStringList more {
            domain::listBirth(match.birth), shownId(match.personalId, m_idsShown), match.household, match.village};
        more.removeAll(QString());
        new QListWidgetItem(QString(match.name + u"   "_s + more.join(u" · "_s)), m_matches);
    }
    if (m_found.empty() && !text.trimmed().isEmpty()) {
        auto *none = new QListWidgetItem(tr("Nobody of this name or number is in the register."), m_matches);
        none->setFlags(Qt::NoItemFlags);
    }
    m_matches->setCurrentRow(m_found.empty() ? -1 : 0);
    m_matches->setVisible(m_matches->count() > 0);
    placeMatches();
}

void IntakePage::placeMatches()
{
    const QPoint below = m_search->mapTo(this, QPoint(0, m_search->height() + 2));
    m_matches->setGeometry(below.x(), below.y(), m_search->width(), qMin(12, m_matches->count()) * 26 + 6);
    m_matches->raise();
}

void IntakePage::openMatch()
{
    const int row = m_matches->currentRow();
    if (row < 0 || row >= static_cast<int>(m_found.size())) {
        return;
    }
    const ResidentId who = m_found[static_cast<std::size_t>(row)].who;
    m_matches->hide();
    m_search->clear();
    m_view->setFocus();
    Q_EMIT personWanted(who);
}

bool IntakePage::searchKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_matches->isVisible() && !m_found.empty()) {
            const int count = static_cast<int>(m_found.size());
            const int step = key == Qt::Key_Down ? 1 : count - 1;
            m_matches->setCurrentRow((m_matches->currentRow() + step) % count);
        } else if (key == Qt::Key_Down && m_household) {
            m_view->setFocus();
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openMatch();
        return true;
    case Qt::Key_Escape:
        m_matches->hide();
        m_search->clear();
        if (m_household) {
            m_view->setFocus();
        }
        return true;
    default:
        return false;
    }
}

bool IntakePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_search || watched == m_matches)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & Qt::ControlModifier) && searchKey(key->key())) {
            return true;
        }
    }
    if (watched == m_search && event->type() == QEvent::FocusOut && !m_matches->hasFocus()) {
        m_matches->hide();
    }
    return QWidget::eventFilter(watched, event);
}

void IntakePage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void IntakePage::dropEvent(QDropEvent *event)
{
    Q_EMIT pictureWanted(event->mimeData()->urls().front().toLocalFile());
}

void IntakePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_keys->setVisible(width() > 900);
    placeMatches();
}

} // namespace caodiem::ui
