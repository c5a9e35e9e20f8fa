// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/slot_pane.h"

#include "base/number_format.h"
#include "ui/pages/card_frame.h"
#include "ui/schedule/load_charts.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

SlotPane::SlotPane(QWidget *parent)
    : QWidget(parent)
    , m_load(new CardFrame(this))
    , m_mood(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_bars(new HalfHourBars(this))
    , m_alarm(new QFrame(this))
    , m_alarmText(new QLabel(this))
    , m_moveAll(new QPushButton(this))
    , m_calls(new QPushButton(tr("Choose one by one…"), this))
    , m_list(new CardFrame(this))
    , m_table(new QTableWidget(this))
    , m_move(new QPushButton(tr("Move…"), this))
    , m_cancel(new QPushButton(tr("Cancel appointment"), this))
    , m_staff(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_load);
    column->addWidget(m_list, 1);
    buildLoad();
    buildList();
    m_moveAll->setObjectName(u"moveOverflow"_s);
    m_calls->setObjectName(u"callList"_s);
    m_move->setObjectName(u"moveChosen"_s);
    m_cancel->setObjectName(u"cancelChosen"_s);
    connect(m_moveAll, &QPushButton::clicked, this, [this] { Q_EMIT overflowMoveWanted(m_target); });
    connect(m_calls, &QPushButton::clicked, this, &SlotPane::callsWanted);
    connect(m_move, &QPushButton::clicked, this, &SlotPane::moveWanted);
    connect(m_cancel, &QPushButton::clicked, this, &SlotPane::cancelWanted);
    setSlot(nullptr, {});
}

void SlotPane::buildLoad()
{
    m_load->addToHead(m_mood);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 8, 12, 10);
    top->setSpacing(6);
    m_summary->setProperty("role", u"caption"_s);
    m_summary->setWordWrap(true);
    top->addWidget(m_summary);
    top->addWidget(m_bars);
    auto *alarm = new QVBoxLayout(m_alarm);
    alarm->setContentsMargins(10, 8, 10, 8);
    m_alarmText->setWordWrap(true);
    alarm->addWidget(m_alarmText);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_moveAll);
    buttons->addWidget(m_calls);
    alarm->addLayout(buttons);
    top->addWidget(m_alarm);
    m_load->body()->addLayout(top);
}

void SlotPane::buildList()
{
    m_table->setObjectName(u"slotTable"_s);
    m_table->setAccessibleName(tr("Who is called to this session"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Time"), tr("Class, household"), tr("People")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_list->body()->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(10, 6, 10, 2);
    foot->addWidget(m_move);
    foot->addWidget(m_cancel);
    foot->addStretch(1);
    m_list->body()->addLayout(foot);
    m_staff->setProperty("role", u"caption"_s);
    m_staff->setWordWrap(true);
    m_staff->setContentsMargins(12, 4, 12, 8);
    m_list->body()->addWidget(m_staff);
}

void SlotPane::setSlot(WeekPicture week, SessionId session)
{
    m_week = std::move(week);
    m_slot = m_week ? m_week->slot(session) : nullptr;
    m_bars->setSlot(m_slot);
    m_move->setEnabled(m_slot != nullptr && m_slot->standing > 0);
    m_cancel->setEnabled(m_slot != nullptr && m_slot->standing > 0);
    m_bars->setVisible(m_slot != nullptr);
    m_mood->setVisible(m_slot != nullptr);
    m_table->setRowCount(0);
    if (m_slot == nullptr) {
        m_load->setTitle(tr("No session here"));
        m_summary->setText(tr("Choose a session of the week, or make sessions from the usual hours."));
        m_alarm->hide();
        m_list->setTitle(tr("In this session"));
        m_staff->clear();
        return;
    }
    const domain::SessionFrame &frame = m_slot->session.frame;
    m_load->setTitle(service::slotTitle(m_slot->session.on, frame.part));
    m_summary->setText(
        tr("Called %1, places %2 · %3 in half an hour")
            .arg(fmt_vi::num(m_slot->people), fmt_vi::num(m_slot->session.places()), fmt_vi::num(m_slot->perHalfHour)));
    m_mood->setText(moodText(*m_slot, m_week->today));
    fillAlarm(*m_slot);
    fillTable(*m_slot);
    QStringList officers;
    QStringList desks;
    for (const domain::StaffEntry &one : m_week->staff) {
        if (one.active) {
            (one.desk ? desks : officers) << one.name;
        }
    }
    QStringList pairs;
    for (qsizetype i = 0; i < std::max(officers.size(), desks.size()); ++i) {
        pairs << QString(desks.value(i) + u' ' + officers.value(i)).trimmed();
    }
    m_staff->setText(pairs.join(u" · "_s));
    dress();
}

void SlotPane::fillAlarm(const service::SlotView &slot)
{
    const bool past = slot.session.on < m_week->today;
    m_alarm->setVisible(slot.over > 0 && !past);
    if (m_alarm->isHidden()) {
        return;
    }
    const service::SlotView *target = m_week->emptiest(m_week->today, slot.session.id);
    QString text = slot.session.closed ? tr("This session is closed and %1 people are called to it.").arg(slot.over)
                                       : tr("%1 people too many are called to this session.").arg(slot.over);
    if (target != nullptr) {
        text += u' '
            + tr("%1 has %2 places left.")
                  .arg(service::slotTitle(target->session.on, target->session.frame.part), fmt_vi::num(target->free));
        m_target = target->session.id;
    }
    m_alarmText->setText(text);
    m_moveAll->setVisible(target != nullptr);
    m_moveAll->setText(tr("Move %1").arg(slot.over));
}

void SlotPane::fillTable(const service::SlotView &slot)
{
    m_list->setTitle(tr("In this session"), tr("%1 lines").arg(slot.entries.size()));
    m_table->setRowCount(static_cast<int>(slot.entries.size()));
    int row = 0;
    for (const service::SlotEntry &entry : slot.entries) {
        const QString title = !entry.isGroup ? tr("Household %1").arg(entry.title)
            : entry.part > 0                 ? tr("%1, part %2").arg(entry.title).arg(entry.part)
                                             : entry.title;
        auto *time = new QTableWidgetItem(service::clockWord(entry.minute));
        auto *who = new QTableWidgetItem(title);
        auto *people = new QTableWidgetItem(fmt_vi::num(entry.people));
        people->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        who->setFont(fontOf(13, entry.isGroup));
        who->setToolTip(entry.names.join(u'\n'));
        if (entry.came == entry.people) {
            who->setIcon(QIcon(symbol(u"check"_s, tokens().ok, 14, devicePixelRatioF())));
            who->setData(Qt::AccessibleTextRole, QString(title + u", "_s + tr("came")));
        }
        m_table->setItem(row, 0, time);
        m_table->setItem(row, 1, who);
        m_table->setItem(row, 2, people);
        ++row;
    }
}

std::vector<AppointmentId> SlotPane::chosenIds(bool all) const
{
    std::vector<AppointmentId> out;
    if (m_slot == nullptr) {
        return out;
    }
    const auto rows = m_table->selectionModel()->selectedRows();
    for (std::size_t i = 0; i < m_slot->entries.size(); ++i) {
        const bool chosen
            = std::ranges::any_of(rows, [i](const QModelIndex &index) { return index.row() == static_cast<int>(i); });
        if (chosen || (all && rows.isEmpty())) {
            out.insert(out.end(), m_slot->entries[i].ids.begin(), m_slot->entries[i].ids.end());
        }
    }
    return out;
}

void SlotPane::dress()
{
    if (m_slot == nullptr) {
        return;
    }
    const Tokens &t = tokens();
    const QColor ink = moodColor(moodOf(*m_slot, m_week->today));
    m_mood->setStyleSheet(u"color: %1; font-weight: 600;"_s.arg(ink.name()));
    m_alarm->setObjectName(u"slotAlarm"_s);
    m_alarm->setStyleSheet(u"QFrame#slotAlarm { background: %1; border: 1px solid %2; border-radius: 4px; } "
                           "QFrame#slotAlarm QLabel { color: %3; background: transparent; border: none; }"_s.arg(
                               t.badSoft.name(), t.bad.name(), t.text.name()));
}

void SlotPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

} // namespace caodiem::ui
