// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/plan_dialogs.h"

#include "base/number_format.h"
#include "ui/dialogs/button_rows.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIdRole = Qt::UserRole;

QTableWidget *plainTable(const QStringList &headers, QWidget *parent)
{
    auto *table = new QTableWidget(0, static_cast<int>(headers.size()), parent);
    table->setHorizontalHeaderLabels(headers);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(26);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

QTableWidgetItem *numberItem(int value)
{
    auto *item = new QTableWidgetItem(fmt_vi::num(value));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QString groupsText(const std::vector<std::pair<QString, int>> &groups)
{
    QStringList parts;
    for (const auto &[title, count] : groups) {
        parts << u"%1: %2"_s.arg(title.isEmpty() ? PlanDialog::tr("Families") : title, fmt_vi::num(count));
    }
    return parts.join(u" · "_s);
}

/// "12 not placed: no place left 8, no card yet … 4".
QString leftOutText(const service::PlanProposal &proposal)
{
    std::map<service::LeftOutWhy, int> counts;
    for (const service::LeftOut &one : proposal.leftOut) {
        ++counts[one.why];
    }
    QStringList parts;
    for (const auto &[why, count] : counts) {
        parts << u"%1 %2"_s.arg(fmt_vi::num(count), service::wordOf(why));
    }
    return PlanDialog::tr("%1 people are left out: %2.")
        .arg(fmt_vi::num(static_cast<qint64>(proposal.leftOut.size())), parts.join(u"; "_s));
}

} // namespace

PlanDialog::PlanDialog(const service::PlanProposal &proposal, QWidget *parent)
    : QDialog(parent)
    , m_proposal(proposal)
{
    setWindowTitle(tr("Plan"));
    resize(760, 520);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    auto *head = new QLabel(tr("%1 people into %2 sessions. Nothing is written yet.")
                                .arg(fmt_vi::num(static_cast<qint64>(proposal.lines.size())),
                                    fmt_vi::num(static_cast<qint64>(proposal.sessions.size()))),
        this);
    head->setFont(fontOf(14, true));
    head->setObjectName(u"planHead"_s);
    column->addWidget(head);
    QTableWidget *table
        = plainTable({tr("Session"), tr("Now"), tr("Added"), tr("Then"), tr("Places"), tr("Who is added")}, this);
    table->setObjectName(u"planTable"_s);
    table->setRowCount(static_cast<int>(proposal.sessions.size()));
    int row = 0;
    for (const service::PlanSession &one : proposal.sessions) {
        table->setItem(row, 0, new QTableWidgetItem(service::slotTitle(one.session.on, one.session.frame.part)));
        table->setItem(row, 1, numberItem(one.before));
        auto *added = numberItem(one.added);
        added->setText(QString(u'+' + fmt_vi::num(one.added)));
        added->setFont(fontOf(13, true));
        table->setItem(row, 2, added);
        table->setItem(row, 3, numberItem(one.before + one.added));
        table->setItem(row, 4, numberItem(one.session.places()));
        auto *groups = new QTableWidgetItem(groupsText(one.groups));
        groups->setToolTip(groups->text());
        table->setItem(row, 5, groups);
        ++row;
    }
    column->addWidget(table, 1);
    if (!proposal.leftOut.empty()) {
        auto *left = new QLabel(leftOutText(proposal), this);
        left->setWordWrap(true);
        left->setObjectName(u"planLeftOut"_s);
        column->addWidget(left);
        QTableWidget *names = plainTable({tr("Left out"), tr("Why")}, this);
        names->setMaximumHeight(130);
        names->setRowCount(static_cast<int>(proposal.leftOut.size()));
        int line = 0;
        for (const service::LeftOut &one : proposal.leftOut) {
            names->setItem(line, 0, new QTableWidgetItem(one.name));
            names->setItem(line, 1, new QTableWidgetItem(service::wordOf(one.why)));
            ++line;
        }
        column->addWidget(names);
    }
    addAcceptRow(this, column, tr("Write the schedule"))->setEnabled(!proposal.lines.empty());
}

SlotPickDialog::SlotPickDialog(const WeekPicture &week, SessionId except, int people, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Choose a session"));
    resize(420, 380);
    auto *column = new QVBoxLayout(this);
    auto *head = new QLabel(tr("Sessions of this week with room for %1 people").arg(fmt_vi::num(people)), this);
    head->setFont(fontOf(14, true));
    column->addWidget(head);
    std::vector<const service::SlotView *> open;
    for (const service::WeekDay &day : week->days) {
        for (const auto &slot : day.slots) {
            if (slot && day.on >= week->today && !slot->session.closed && slot->session.id != except) {
                open.push_back(&*slot);
            }
        }
    }
    std::ranges::stable_sort(open, std::greater<>(), [](const service::SlotView *slot) { return slot->free; });
    for (const service::SlotView *slot : open) {
        const QString state = slot->free >= people
            ? tr("%1 left").arg(slot->free)
            : tr("%1 left, %2 too many").arg(slot->free).arg(people - slot->free);
        auto *item = new QListWidgetItem(
            u"%1   %2"_s.arg(service::slotTitle(slot->session.on, slot->session.frame.part), state), m_list);
        item->setData(kIdRole, slot->session.id.value);
    }
    m_list->setObjectName(u"slotChoices"_s);
    m_list->setCurrentRow(0);
    column->addWidget(m_list, 1);
    addAcceptRow(this, column, tr("Choose"))->setEnabled(m_list->count() > 0);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    m_list->setFocus();
}

SessionId SlotPickDialog::session() const
{
    return m_list->currentItem() == nullptr ? SessionId {}
                                            : SessionId {m_list->currentItem()->data(kIdRole).toLongLong()};
}

CallDialog::CallDialog(const service::SessionChange &change, QWidget *parent)
    : QDialog(parent)
    , m_change(change)
    , m_table(plainTable({tr("Time"), tr("Household"), tr("People"), tr("Telephone"), tr("Why"), tr("Proposal")}, this))
{
    setWindowTitle(tr("Families to call"));
    resize(820, 460);
    auto *column = new QVBoxLayout(this);
    int people = 0;
    for (const service::CallLine &line : change.calls) {
        people += static_cast<int>(line.ids.size());
    }
    auto *head = new QLabel(tr("%1: %2 people keep their time, %3 have to be called")
                                .arg(service::slotTitle(change.after.on, change.after.frame.part),
                                    fmt_vi::num(change.kept), fmt_vi::num(people)),
        this);
    head->setFont(fontOf(14, true));
    head->setObjectName(u"callHead"_s);
    column->addWidget(head);
    auto *hint = new QLabel(
        tr("Tick those who agree to the proposal; the others stay on the list of this session until they are moved."),
        this);
    hint->setWordWrap(true);
    hint->setProperty("role", u"caption"_s);
    column->addWidget(hint);
    m_table->setObjectName(u"callTable"_s);
    m_table->setRowCount(static_cast<int>(change.calls.size()));
    int row = 0;
    for (const service::CallLine &line : change.calls) {
        auto *time = new QTableWidgetItem(service::clockWord(line.minute));
        time->setFlags(
            Qt::ItemIsEnabled | Qt::ItemIsSelectable | (line.proposal ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
        if (line.proposal) {
            time->setCheckState(Qt::Checked);
        }
        m_table->setItem(row, 0, time);
        auto *who = new QTableWidgetItem(line.household);
        who->setToolTip(line.names.join(u'\n'));
        m_table->setItem(row, 1, who);
        m_table->setItem(row, 2, numberItem(static_cast<int>(line.ids.size())));
        m_table->setItem(row, 3, new QTableWidgetItem(line.phone.isEmpty() ? u"—"_s : line.phone));
        m_table->setItem(row, 4, new QTableWidgetItem(service::wordOf(line.why)));
        const QString proposal = !line.proposal
            ? tr("no session has room")
            : u"%1, %2"_s.arg(service::slotTitle(line.proposal->on, line.proposal->frame.part),
                service::clockWord(line.minutes.front()));
        m_table->setItem(row, 5, new QTableWidgetItem(proposal));
        ++row;
    }
    column->addWidget(m_table, 1);
    addAcceptRow(this, column, tr("Write the change"));
    m_table->setCurrentCell(0, 0);
    m_table->setFocus();
}

std::vector<std::size_t> CallDialog::agreed() const
{
    std::vector<std::size_t> out;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, 0)->checkState() == Qt::Checked) {
            out.push_back(static_cast<std::size_t>(row));
        }
    }
    return out;
}

BookDialog::BookDialog(const QString &slot, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_ok(nullptr)
{
    setWindowTitle(tr("Book a household"));
    resize(460, 360);
    auto *column = new QVBoxLayout(this);
    auto *head = new QLabel(slot, this);
    head->setFont(fontOf(14, true));
    column->addWidget(head);
    m_search->setObjectName(u"bookSearch"_s);
    m_search->setPlaceholderText(tr("Name without marks, or the last digits of the number"));
    m_search->setAccessibleName(tr("Who"));
    column->addWidget(m_search);
    m_list->setObjectName(u"bookMatches"_s);
    column->addWidget(m_list, 1);
    auto *note
        = new QLabel(tr("The whole household that is still to come is booked; an older appointment is moved."), this);
    note->setWordWrap(true);
    note->setProperty("role", u"caption"_s);
    column->addWidget(note);
    m_ok = addAcceptRow(this, column, tr("Book"));
    m_ok->setEnabled(false);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_list->clear(); // nobody of the earlier text is booked by an Enter that comes too soon
        m_ok->setEnabled(false);
        if (text.trimmed().size() >= 2) {
            Q_EMIT searchWanted(text);
        }
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_ok->setEnabled(row >= 0); });
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    m_search->installEventFilter(this);
    m_search->setFocus();
}

void BookDialog::setMatches(const QString &text, const std::vector<std::pair<ResidentId, QString>> &matches)
{
    if (text != m_search->text()) {
        return; // more was typed meanwhile
    }
    m_list->clear();
    for (const auto &[id, line] : matches) {
        auto *item = new QListWidgetItem(line, m_list);
        item->setData(kIdRole, id.value);
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
}

ResidentId BookDialog::chosen() const
{
    return m_list->currentItem() == nullptr ? ResidentId {}
                                            : ResidentId {m_list->currentItem()->data(kIdRole).toLongLong()};
}

bool BookDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace caodiem::ui
