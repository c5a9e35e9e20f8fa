// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/schedule_page.h"

#include "base/number_format.h"
#include "ui/pages/card_frame.h"
#include "ui/schedule/load_charts.h"
#include "ui/schedule/slot_pane.h"
#include "ui/schedule/unplanned_list.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeftWidth = 222;
constexpr int kRightWidth = 272;

QPushButton *flatButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    return button;
}

} // namespace

SchedulePage::SchedulePage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Intake schedule"), this))
    , m_range(flatButton({}, u"weekRange"_s, this))
    , m_summary(new QLabel(this))
    , m_message(new MessageBar(this))
    , m_unplannedCard(new CardFrame(this))
    , m_unplanned(new UnplannedList(this))
    , m_stack(new QStackedWidget(this))
    , m_grid(new WeekGrid(this))
    , m_empty(new EmptyState(u"calendar"_s, this))
    , m_aheadCard(new CardFrame(this))
    , m_ahead(new DeadlineChart(this))
    , m_pane(new SlotPane(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(8);
    column->addWidget(buildHead());
    m_message->setObjectName(u"scheduleMessage"_s);
    m_message->hide();
    column->addWidget(m_message);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_unplannedCard->setFixedWidth(kLeftWidth);
    m_unplannedCard->body()->addWidget(m_unplanned, 1);
    auto *hint = new QLabel(tr("Drag on a session, or choose and press Enter to see which have room."), this);
    hint->setWordWrap(true);
    hint->setProperty("role", u"caption"_s);
    hint->setContentsMargins(12, 8, 12, 8);
    m_unplannedCard->body()->addWidget(hint);
    row->addWidget(m_unplannedCard);
    row->addWidget(buildCentre(), 1);
    m_pane->setFixedWidth(kRightWidth);
    row->addWidget(m_pane);
    column->addLayout(row, 1);
    addKeys();
    connect(m_grid, &WeekGrid::slotChosen, this, &SchedulePage::showSlot);
    connect(m_grid, &WeekGrid::weekWanted, this, &SchedulePage::step);
    connect(m_grid, &QTableView::activated, this, &SchedulePage::sessionWanted);
    connect(m_grid, &WeekGrid::groupDropped, this, &SchedulePage::planWanted);
    connect(m_unplanned, &QListWidget::itemActivated, this, [this] { Q_EMIT slotWanted(m_unplanned->chosen()); });
    connect(m_message, &MessageBar::actionWanted, this, &SchedulePage::undoWanted);
}

QWidget *SchedulePage::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_title->setFont(fontOf(20, true));
    row->addWidget(m_title);
    row->addSpacing(6);
    auto *back = flatButton(u"‹"_s, u"weekBack"_s, head);
    auto *next = flatButton(u"›"_s, u"weekNext"_s, head);
    back->setFixedWidth(28);
    next->setFixedWidth(28);
    back->setAccessibleName(tr("The week before"));
    next->setAccessibleName(tr("The next week"));
    auto *today = flatButton(tr("Today  T"), u"weekToday"_s, head);
    m_range->setAccessibleName(tr("Week"));
    m_range->setFont(fontOf(13, true));
    for (QPushButton *button : {back, m_range, next, today}) {
        row->addWidget(button);
    }
    m_summary->setProperty("role", u"caption"_s);
    row->addSpacing(6);
    row->addWidget(m_summary, 1);
    auto *papers = flatButton(tr("Print"), u"schedulePapers"_s, head);
    auto *menu = new QMenu(papers);
    menu->addAction(tr("Invitations of this session…"), this, [this] { Q_EMIT papersWanted(false, false); });
    menu->addAction(tr("Invitations of the week…"), this, [this] { Q_EMIT papersWanted(false, true); });
    menu->addAction(
        tr("Notices by class and village, this session…"), this, [this] { Q_EMIT papersWanted(true, false); });
    menu->addAction(tr("Notices by class and village, the week…"), this, [this] { Q_EMIT papersWanted(true, true); });
    papers->setMenu(menu);
    auto *more = flatButton(tr("Sessions"), u"scheduleSessions"_s, head);
    auto *sessions = new QMenu(more);
    sessions->addAction(tr("Hours and places of this session…"), this, &SchedulePage::sessionWanted);
    sessions->addAction(tr("Make this week's sessions from the usual hours"), this, &SchedulePage::defaultsWanted);
    sessions->addAction(tr("Usual hours…"), this, &SchedulePage::templatesWanted);
    sessions->addSeparator();
    sessions->addAction(tr("Officers and desks…"), this, &SchedulePage::staffWanted);
    more->setMenu(sessions);
    auto *plan = flatButton(tr("Plan automatically…  Ctrl+R"), u"schedulePlan"_s, head);
    auto *book = flatButton(tr("Book  N"), u"scheduleBook"_s, head);
    book->setProperty("primary", true);
    for (QPushButton *button : {papers, more, plan, book}) {
        row->addWidget(button);
    }
    connect(back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(next, &QPushButton::clicked, this, [this] { step(1); });
    connect(today, &QPushButton::clicked, this, [this] { Q_EMIT weekWanted(kNever); });
    connect(m_range, &QPushButton::clicked, this, [this] { Q_EMIT weekWanted(kNever); });
    connect(plan, &QPushButton::clicked, this, [this] { Q_EMIT planWanted(-1, {}); });
    connect(book, &QPushButton::clicked, this, &SchedulePage::bookWanted);
    return head;
}

QWidget *SchedulePage::buildCentre()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_empty->say(tr("This week has no sessions yet"),
        tr("Sessions are made from the usual hours; each can be changed or closed afterwards."));
    QPushButton *make = m_empty->addAction(tr("Take the usual hours"));
    make->setObjectName(u"takeDefaults"_s);
    connect(make, &QPushButton::clicked, this, &SchedulePage::defaultsWanted);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 5);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(8, 4, 8, 6);
    body->addWidget(m_ahead);
    m_aheadCard->body()->addLayout(body);
    column->addWidget(m_aheadCard, 2);
    return centre;
}

void SchedulePage::addKeys()
{
    const auto key = [this](const QKeySequence &sequence, auto &&act) {
        auto *shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_N, [this] { Q_EMIT bookWanted(); });
    key(Qt::Key_T, [this] { Q_EMIT weekWanted(kNever); });
    key(Qt::CTRL | Qt::Key_R, [this] { Q_EMIT planWanted(-1, {}); });
    key(Qt::CTRL | Qt::Key_Z, [this] { Q_EMIT undoWanted(); });
    key(Qt::CTRL | Qt::Key_P, [this] { Q_EMIT papersWanted(false, false); });
    key(Qt::Key_M, [this] { Q_EMIT m_pane->moveWanted(); });
    key(Qt::Key_Delete, [this] { Q_EMIT m_pane->cancelWanted(); });
}

void SchedulePage::setWeek(WeekPicture week)
{
    const bool otherWeek = !m_week || m_week->monday != week->monday;
    m_week = std::move(week);
    const service::ScheduleWeek &now = *m_week;
    m_range->setText(QString(fmt_vi::shortDate(now.monday) + u" – "_s + fmt_vi::date(now.monday + 6)));
    QString summary = tr("called %1 of %2 places").arg(fmt_vi::num(now.people), fmt_vi::num(now.places));
    if (now.needPerDay) {
        summary += u" · "_s + tr("each day needs %1").arg(fmt_vi::num(*now.needPerDay));
    }
    m_summary->setText(summary);
    m_unplanned->setWeek(m_week);
    m_unplannedCard->setTitle(tr("Not called yet"), tr("%1 people").arg(fmt_vi::num(now.unplannedPeople)));
    const bool any = std::ranges::any_of(now.days, [](const service::WeekDay &day) {
        return std::ranges::any_of(day.slots, [](const auto &slot) { return slot.has_value(); });
    });
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_grid) : m_empty);
    const QString until = now.lastDay == kNever
        ? tr("The next four weeks")
        : tr("From today to the deadline %1").arg(fmt_vi::shortDate(now.lastDay));
    QString caption
        = tr("%1 still to come: %2 called · %3 not called")
              .arg(fmt_vi::num(now.remaining), fmt_vi::num(now.bookedAhead), fmt_vi::num(now.unplannedPeople));
    if (now.unplannedWithoutClass > 0) {
        caption += u" · "_s + tr("%1 of them without a class").arg(fmt_vi::num(now.unplannedWithoutClass));
    }
    m_aheadCard->setTitle(until, caption);
    m_ahead->setDays(now.untilDeadline, now.needPerDay, now.today);
    m_grid->setWeek(m_week);
    if (otherWeek && now.today >= now.monday && now.today < now.monday + 7 && m_grid->chosen() == nullptr) {
        m_grid->chooseDay(now.today);
    }
    showSlot();
}

SessionId SchedulePage::chosenSession() const
{
    const service::SlotView *slot = m_stack->currentWidget() == m_grid ? m_grid->chosen() : nullptr;
    return slot == nullptr ? SessionId {} : slot->session.id;
}

void SchedulePage::clear()
{
    m_week.reset();
    m_stack->setCurrentWidget(m_empty);
    m_pane->setSlot(nullptr, {}); // before the grid: it points into the week
    m_grid->setWeek(nullptr);
    m_unplanned->setWeek(nullptr);
}

void SchedulePage::showSlot()
{
    m_pane->setSlot(m_week, chosenSession());
}

void SchedulePage::step(int weeks)
{
    if (m_week) {
        Q_EMIT weekWanted(m_week->monday + 7 * weeks);
    }
}

void SchedulePage::focusFirst()
{
    if (m_stack->currentWidget() == m_grid) {
        m_grid->setFocus();
    } else {
        findChild<QPushButton *>(u"takeDefaults"_s)->setFocus();
    }
}

} // namespace caodiem::ui
