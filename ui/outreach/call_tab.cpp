// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outreach/call_tab.h"

#include "base/number_format.h"
#include "ui/intake/family_view.h"
#include "ui/outreach/outreach_dialogs.h"
#include "ui/outreach/people_filter.h"
#include "ui/outreach/wait_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/mark_delegate.h"
#include "ui/widgets/row_keys.h"
#include "ui/widgets/table_dress.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::CallResult;

constexpr int kWaitRow = 27;
constexpr int kCallPane = 286;
constexpr int kCardDelay = 60;
constexpr std::size_t kCallsShown = 6;
enum Who { Everybody, Overdue, NotCalled, PromisedByNow, BadNumber };

} // namespace

CallTab::CallTab(QWidget *parent)
    : QWidget(parent)
    , m_filter(new PeopleFilter(u"call"_s, this))
    , m_who(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_export(new QPushButton(tr("E&xport…"), this))
    , m_print(new QPushButton(tr("&Print…"), this))
    , m_stack(new QStackedWidget(this))
    , m_model(new WaitModel(this))
    , m_view(new FamilyView(this))
    , m_empty(new EmptyState(u"check"_s, this))
    , m_loading(new QLabel(tr("Reading the registers…"), this))
    , m_pane(new QFrame(this))
    , m_name(new QLabel(m_pane))
    , m_since(new QLabel(m_pane))
    , m_phone(new QLabel(m_pane))
    , m_phones(new QPushButton(tr("Sho&w numbers (Ctrl+H)"), m_pane))
    , m_facts(new QLabel(m_pane))
    , m_history(new QLabel(m_pane))
    , m_fetch(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    buildHead(column);
    buildTable(column);
    m_fetch->setSingleShot(true);
    m_fetch->setInterval(kCardDelay);
    connect(m_fetch, &QTimer::timeout, this, &CallTab::fetchCurrent);
    connect(m_filter, &PeopleFilter::changed, this, &CallTab::apply);
    connect(m_filter, &PeopleFilter::entered, this, &CallTab::focusTable);
    connect(m_filter, &PeopleFilter::downWanted, this, &CallTab::focusTable);
    connect(m_who, &QComboBox::currentIndexChanged, this, &CallTab::apply);
    connect(m_export, &QPushButton::clicked, this, &CallTab::exportWanted);
    connect(m_print, &QPushButton::clicked, this, &CallTab::printWanted);
    connect(m_phones, &QPushButton::clicked, this, &CallTab::phonesWanted);
    connect(m_view, &FamilyView::digitPressed, this, [this](int digit) {
        if (digit <= static_cast<int>(domain::kCallResults)) {
            choose(static_cast<CallResult>(digit - 1));
        }
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_card.reset();
        showCard();
        m_fetch->start();
    });
    showState();
    showCard();
}

void CallTab::buildHead(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (const QString &title : {tr("Everybody"), tr("Over 7 days"), tr("Not called yet"), tr("Promised up to today"),
             tr("Wrong number, not reached")}) {
        m_who->addItem(title);
    }
    m_who->setObjectName(u"callWho"_s);
    m_who->setAccessibleName(tr("Who is shown"));
    m_who->setFocusPolicy(Qt::StrongFocus);
    m_export->setObjectName(u"exportCalls"_s);
    m_print->setObjectName(u"printCalls"_s);
    m_export->setToolTip(tr("What is shown as Excel or CSV (Ctrl+E)"));
    m_print->setToolTip(tr("What is shown as PDF or Word (Ctrl+P)"));
    row->addWidget(m_filter, 1);
    row->addWidget(m_who);
    row->addWidget(m_export);
    row->addWidget(m_print);
    column->addLayout(row);
    m_summary->setObjectName(u"callSummary"_s);
    m_summary->setTextFormat(Qt::RichText);
    column->addWidget(m_summary);
}

void CallTab::buildTable(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *frame = new QFrame(this);
    frame->setProperty("card", true);
    auto *inner = new QVBoxLayout(frame);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(m_stack);
    row->addWidget(frame, 1);
    m_view->setObjectName(u"callView"_s);
    m_view->setAccessibleName(tr("Waiting for activation"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new MarkDelegate(m_view));
    dressTable(m_view, kWaitRow);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setMinimumHeight(28);
    const int widths[] = {180, 52, 132, 52, 160, 76, 110};
    for (int section = 0; section < WaitModel::kColumns; ++section) {
        m_view->setColumnWidth(section, widths[section]);
    }
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->installEventFilter(this);
    new RowKeys(m_view);
    m_loading->setAlignment(Qt::AlignCenter);
    for (QWidget *state :
        {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_loading)}) {
        m_stack->addWidget(state);
    }
    m_pane->setProperty("card", true);
    m_pane->setFixedWidth(kCallPane);
    auto *pane = new QVBoxLayout(m_pane);
    pane->setContentsMargins(12, 10, 12, 12);
    pane->setSpacing(6);
    buildPane(pane);
    row->addWidget(m_pane);
    column->addLayout(row, 1);
}

void CallTab::buildPane(QVBoxLayout *pane)
{
    m_name->setFont(fontOf(15, true));
    m_name->setWordWrap(true);
    m_since->setProperty("role", u"caption"_s);
    m_since->setWordWrap(true);
    m_phone->setFont(fontOf(19, true));
    m_phone->setObjectName(u"callPhone"_s);
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_phones->setProperty("flat", true);
    m_phones->setObjectName(u"showPhones"_s);
    m_facts->setWordWrap(true);
    m_history->setWordWrap(true);
    m_history->setProperty("role", u"caption"_s);
    for (QLabel *label : {m_name, m_since, m_facts, m_history}) {
        label->setTextFormat(Qt::PlainText);
    }
    pane->addWidget(m_name);
    pane->addWidget(m_since);
    pane->addWidget(m_phone);
    pane->addWidget(m_phones, 0, Qt::AlignLeft);
    pane->addWidget(m_facts);
    pane->addSpacing(4);
    const QString titles[]
        = {tr("1  Activated"), tr("2  Promised a day…"), tr("3  Not reached"), tr("4  Wrong number"), tr("5  Refused")};
    for (std::size_t i = 0; i < domain::kCallResults; ++i) {
        auto *button = new QPushButton(titles[i], m_pane);
        button->setObjectName(u"callResult%1"_s.arg(i + 1));
        button->setProperty("primary", i == 0);
        button->setFocusPolicy(Qt::TabFocus); // the table keeps the keys
        connect(button, &QPushButton::clicked, this, [this, i] { choose(static_cast<CallResult>(i)); });
        m_results.push_back(button);
        pane->addWidget(button);
    }
    pane->addSpacing(4);
    pane->addWidget(m_history);
    pane->addStretch(1);
}

void CallTab::setImage(const std::shared_ptr<const service::OfficeImage> &image, const QString &campaign, Day asOf)
{
    const bool ready = image && image->snapshot && image->registers;
    const bool places = ready && (m_campaign != campaign || m_registers != image->registers);
    m_image = image;
    m_campaign = campaign;
    m_asOf = asOf;
    m_residents = ready
        ? std::make_shared<const engine::ResidentView>(image->registers->residents, image->snapshot, asOf)
        : nullptr;
    if (places) {
        m_registers = image->registers;
        m_filter->setChoices(*image, campaign);
    }
    apply();
}

bool CallTab::keeps(const engine::ActivationWait &wait) const
{
    const auto call = m_model->calls().constFind(m_residents->index().id(wait.row).value);
    const bool called = call != m_model->calls().constEnd();
    switch (m_who->currentIndex()) {
    case Overdue:
        return engine::isOverdue(wait, m_asOf);
    case NotCalled:
        return !called;
    case PromisedByNow:
        return called && call->result == CallResult::Promised && call->promisedOn <= m_asOf;
    case BadNumber:
        return called && (call->result == CallResult::WrongNumber || call->result == CallResult::NotReached);
    default:
        return true;
    }
}

void CallTab::apply()
{
    if (!m_residents) {
        m_model->setRows(nullptr, {});
        m_summary->clear();
        showState();
        return;
    }
    const int line = m_view->currentIndex().row();
    const ResidentId kept = m_model->residentAt(line);
    engine::ActivationList list = engine::waitingForActivation(*m_residents, m_filter->filter());
    QString summary = tr("<b>%1</b> not activated on %2 · <b>%3</b> for more than 7 days")
                          .arg(fmt_vi::num(static_cast<qint64>(list.people.size())), fmt_vi::date(m_asOf),
                              fmt_vi::num(list.overdue));
    if (list.overdueTakenIn > 0) {
        summary += tr(", of these %1 without a recorded approval (counted from the day taken in)")
                       .arg(fmt_vi::num(list.overdueTakenIn));
    }
    m_summary->setText(summary);
    if (m_who->currentIndex() > 0) {
        std::erase_if(list.people, [this](const engine::ActivationWait &wait) { return !keeps(wait); });
    }
    m_model->setRows(m_residents, std::move(list.people));
    if (m_model->rowCount() > 0) {
        const int found = m_model->lineOf(kept);
        const int now = found >= 0 ? found : qBound(0, line, m_model->rowCount() - 1);
        m_view->setCurrentIndex(m_model->index(now, 0));
    }
    m_fetch->start();
    showState();
}

void CallTab::setCalls(const QHash<qint64, domain::Call> &calls)
{
    m_model->setCalls(calls);
    if (m_who->currentIndex() > Overdue) {
        apply();
    }
}

void CallTab::setCard(const service::CallCard &card)
{
    if (card.who == m_model->residentAt(m_view->currentIndex().row())) {
        m_card = card;
        showCard();
    }
}

void CallTab::fetchCurrent()
{
    const ResidentId who = m_model->residentAt(m_view->currentIndex().row());
    if (!who.isNull() && isVisible()) {
        Q_EMIT cardWanted(who);
    }
}

void CallTab::showPhones(bool shown)
{
    m_phonesShown = shown;
    m_phones->setText(shown ? tr("Hide num&bers (Ctrl+H)") : tr("Sho&w numbers (Ctrl+H)"));
    showCard();
}

void CallTab::showCard()
{
    const int line = m_view->currentIndex().row();
    const ResidentId who = m_model->residentAt(line);
    const bool today = m_image && m_asOf == m_image->today;
    for (QPushButton *button : m_results) {
        button->setEnabled(!who.isNull() && today);
    }
    m_phones->setEnabled(!who.isNull());
    if (who.isNull()) {
        for (QLabel *label : {m_name, m_since, m_phone, m_facts, m_history}) {
            label->clear();
        }
        return;
    }
    const engine::ActivationWait &wait = m_model->people()[static_cast<std::size_t>(line)];
    m_name->setText(m_model->data(m_model->index(line, WaitModel::Name)).toString());
    m_since->setText(tr("%1 days, %2").arg(fmt_vi::num(m_asOf - wait.since), sinceWords(wait)));
    if (!m_card) {
        m_phone->setText(u"…"_s);
        m_facts->clear();
        m_history->clear();
        return;
    }
    const service::CallCard &card = *m_card;
    m_phone->setText(card.phone.isEmpty() ? tr("No number recorded")
            : m_phonesShown               ? card.phone
                                          : service::maskedPhone(card.phone));
    QStringList facts;
    if (!card.guardian.isEmpty()) {
        facts << tr("Representative: %1").arg(card.guardian);
    }
    if (!card.household.isEmpty()) {
        facts << tr("Household: %1").arg(card.household);
    }
    if (!card.address.isEmpty()) {
        facts << card.address;
    }
    m_facts->setText(facts.join(u'\n'));
    QStringList calls;
    for (std::size_t i = 0; i < std::min(kCallsShown, card.calls.size()); ++i) {
        calls << tr("%1 %2, %3")
                     .arg(fmt_vi::date(card.calls[i].on), service::callText(card.calls[i]), card.calls[i].recordedBy);
    }
    m_history->setText(calls.isEmpty() ? tr("Not called yet.") : calls.join(u'\n'));
}

void CallTab::choose(CallResult result)
{
    if (m_model->residentAt(m_view->currentIndex().row()).isNull()) {
        return;
    }
    if (m_asOf != m_image->today) {
        Q_EMIT refused(tr("You are looking at an earlier day. Go back to today to record calls."));
        return;
    }
    if (result != CallResult::Promised) {
        record(result, kNever);
        return;
    }
    auto *dialog = new PromiseDialog(m_image->today, this);
    connect(dialog, &PromiseDialog::accepted, this, [this, dialog] { record(CallResult::Promised, dialog->day()); });
    dialog->open();
}

void CallTab::record(CallResult result, Day promisedOn)
{
    const int line = m_view->currentIndex().row();
    const ResidentId who = m_model->residentAt(line);
    if (line + 1 < m_model->rowCount()) { // the next line follows while this one is being written
        m_view->setCurrentIndex(m_model->index(line + 1, 0));
    }
    m_view->setFocus();
    Q_EMIT callWanted({who, result, promisedOn, {}});
}

void CallTab::focusTable()
{
    m_view->setFocus();
}

QString CallTab::summary() const
{
    return m_summary->text();
}

QString CallTab::phoneText() const
{
    return m_phone->text();
}

service::CallListRequest CallTab::listRequest() const
{
    return {m_model->people(), m_asOf, tr("E-ID accounts not activated, figures up to %1").arg(fmt_vi::date(m_asOf)),
        {}, m_phonesShown};
}

void CallTab::showState()
{
    const bool any = m_model->rowCount() > 0;
    m_export->setEnabled(any);
    m_print->setEnabled(any);
    m_filter->setEnabled(m_residents != nullptr);
    m_who->setEnabled(m_residents != nullptr);
    m_pane->setVisible(any);
    if (!m_residents) {
        m_stack->setCurrentWidget(m_loading);
        return;
    }
    if (any) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    const bool narrowed = m_filter->isSet() || m_who->currentIndex() > 0;
    if (narrowed) {
        m_empty->say(tr("Nobody matches"), tr("Drop a condition of the filter (Esc in the search field)."));
    } else {
        m_empty->say(
            tr("Nobody waits for activation"), tr("Nobody was taken in by this day without an activated account."));
    }
    m_stack->setCurrentWidget(m_empty);
}

bool CallTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_filter->dropAll();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace caodiem::ui
