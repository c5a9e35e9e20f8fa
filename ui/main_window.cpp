// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "base/number_format.h"
#include "base/vietnam_time.h"
#include "ui/absence_commands.h"
#include "ui/dialogs/job_dialog.h"
#include "ui/dialogs/places_dialog.h"
#include "ui/file_commands.h"
#include "ui/intake/day_panel.h"
#include "ui/intake/intake_commands.h"
#include "ui/intake/scan_sources.h"
#include "ui/models/people_model.h"
#include "ui/outreach/outreach_commands.h"
#include "ui/outreach/outreach_page.h"
#include "ui/pages/balance_page.h"
#include "ui/pages/burn_up_card.h"
#include "ui/pages/import_page.h"
#include "ui/pages/organisations_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/people_page.h"
#include "ui/pages/reconcile_page.h"
#include "ui/pages/reconcile_tabs.h"
#include "ui/pages/residents_page.h"
#include "ui/pages/upper_list_page.h"
#include "ui/register_commands.h"
#include "ui/schedule/schedule_commands.h"
#include "ui/schedule/schedule_page.h"
#include "ui/theme/lamp.h"
#include "ui/theme/theme.h"
#include "ui/upper_list_commands.h"
#include "ui/widgets/busy_veil.h"
#include "ui/widgets/context_bar.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/marked_text.h"
#include "ui/widgets/nav_pane.h"
#include "ui/widgets/page_stack.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTableView>
#include <QVBoxLayout>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

constexpr int kNarrowWindow = 1366;

MainWindow::MainWindow(FilePrompt &prompt, QWidget *parent)
    : QMainWindow(parent)
    , m_commands(new FileCommands(m_session, prompt, this))
    , m_context(new ContextBar(this))
    , m_nav(new NavPane(
          {{tr("Overview"), u"overview"_s}, {tr("Intake"), u"scan"_s}, {tr("Residents"), u"people"_s},
              {tr("Organisations"), u"building"_s}, {tr("Outreach"), u"flag"_s}, {tr("Intake schedule"), u"calendar"_s},
              {tr("Check figures"), u"scales"_s}, {tr("Import data"), u"import"_s}},
          this))
    , m_pages(new PageStack(this))
    , m_welcome(new EmptyState(u"app"_s, this))
    , m_overview(new OverviewPage(this))
    , m_people(new PeoplePage(this))
    , m_reconcile(new ReconcilePage(this))
    , m_upper(new UpperListPage(this))
    , m_reconcileTabs(new ReconcileTabs(m_reconcile, m_upper, this))
    , m_balance(new BalancePage(this))
    , m_registers(new RegisterCommands(m_session, prompt, this))
    , m_upperCommands(new UpperListCommands(m_session, prompt, *m_upper, *m_registers, this))
    , m_absence(new AbsenceCommands(m_session, *m_registers, *m_people, this))
    , m_residents(new ResidentsPage(*m_registers, this))
    , m_organisations(new OrganisationsPage(*m_registers, this))
    , m_import(new ImportPage(m_session, prompt, this))
    , m_scans(new ScanSources(prompt, this))
    , m_intake(new IntakePage(this))
    , m_intakeCommands(new IntakeCommands(m_session, m_intake, m_scans->heard(), this))
    , m_outreach(new OutreachPage(this))
    , m_outreachCommands(new OutreachCommands(m_session, prompt, *m_registers, m_outreach, this))
    , m_schedule(new SchedulePage(this))
    , m_scheduleCommands(new ScheduleCommands(m_session, prompt, m_schedule, this))
    , m_asOfBar(new MessageBar(this))
    , m_message(new MessageBar(this))
    , m_veil(new BusyVeil(m_pages))
    , m_jobDialog(new JobDialog(this))
    , m_statusMark(new QLabel(this))
    , m_statusText(new QLabel(this))
    , m_demoMark(new QLabel(this))
    , m_statusBar(new QProgressBar(this))
    , m_midnight(new QTimer(this))
    , m_undo(new QPushButton(tr("Undo"), this))
{
    setWindowTitle(tr("Cao Điểm"));
    setMinimumSize(880, 480);
    buildCentre();
    buildStatusBar();
    buildMenus();
    connectParts();
    connectOverview();
    connectPeople();
    connectReconcile();
    connectRegisters();
    connectImport();
    connectIntake();
    connectOutreach();
    connectSchedule();
    connect(m_scheduleCommands, &ScheduleCommands::fileWritten, this,
        [&prompt](const QString &file) { prompt.openWritten(file); });
    connectMidnight();
    refreshActions();
    dress();
}

void MainWindow::connectMidnight()
{
    m_midnight->setSingleShot(true);
    m_midnight->setTimerType(Qt::VeryCoarseTimer);
    connect(m_midnight, &QTimer::timeout, this, [this] {
        awaitMidnight();
        if (m_session.image()) { // whatever is asked of the office renews its day
            m_session.runQuietly<Done>([](service::Office &) -> Status { return Done {}; }, [](const Status &) {});
        }
    });
    awaitMidnight();
}

void MainWindow::awaitMidnight()
{
    constexpr qint64 kAfterMs = 1500; // a coarse timer is up to a second early
    m_midnight->start(
        std::chrono::milliseconds(msUntilMidnightInVietnam(QDateTime::currentMSecsSinceEpoch()) + kAfterMs));
}

void MainWindow::buildCentre()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_context);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_nav);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    auto *bars = new QVBoxLayout;
    bars->setContentsMargins(14, 6, 14, 0);
    bars->setSpacing(6);
    bars->addWidget(m_asOfBar);
    bars->addWidget(m_message);
    right->addLayout(bars);
    right->addWidget(m_pages, 1);
    row->addLayout(right, 1);
    column->addLayout(row, 1);
    setCentralWidget(centre);
    m_message->setObjectName(u"message"_s);
    m_asOfBar->setObjectName(u"asOfBar"_s);
    m_context->hide();
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_overview);
    m_pages->addWidget(m_people);
    m_pages->addWidget(m_reconcileTabs);
    m_pages->addWidget(m_balance);
    m_pages->addWidget(m_residents);
    m_pages->addWidget(m_organisations);
    m_pages->addWidget(m_import);
    m_pages->addWidget(m_intake);
    m_pages->addWidget(m_outreach);
    m_pages->addWidget(m_schedule);
    m_welcome->say(tr("Cao Điểm"),
        tr("Opens the store of an office, or makes a sample commune with invented people to try everything out."));
    connect(m_welcome->addAction(tr("Make sample data…")), &QPushButton::clicked, m_commands, &FileCommands::makeDemo);
    connect(m_welcome->addAction(tr("Open…")), &QPushButton::clicked, m_commands, &FileCommands::openStore);
    connect(m_welcome->addAction(tr("New store…")), &QPushButton::clicked, m_commands, &FileCommands::newStore);
}

void MainWindow::buildStatusBar()
{
    m_statusBar->setTextVisible(false);
    m_statusBar->setFixedWidth(140);
    m_statusBar->hide();
    m_statusMark->hide(); // until there is something to tell
    m_statusText->setObjectName(u"statusText"_s);
    m_demoMark->setObjectName(u"demoMark"_s);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(10, 0, 10, 0);
    statusBar()->addWidget(m_statusMark);
    m_undo->setObjectName(u"undoLink"_s);
    m_undo->setProperty("flat", true);
    m_undo->setToolTip(tr("Take the last change back (Ctrl+Z)"));
    m_undo->hide();
    statusBar()->addWidget(m_statusText);
    statusBar()->addWidget(m_undo);
    statusBar()->addPermanentWidget(m_statusBar);
    statusBar()->addPermanentWidget(m_scans->state());
    statusBar()->addPermanentWidget(m_demoMark);
}

void MainWindow::connectParts()
{
    connect(&m_session, &OfficeSession::imageChanged, this, [this] { showImage(m_session.image()); });
    connect(&m_session, &OfficeSession::busyChanged, this, &MainWindow::showBusy);
    connect(&m_session, &OfficeSession::progressed, this, [this](int done, int total, const QString &note) {
        m_jobDialog->setProgress(done, total, note);
        m_veil->setProgress(done, total);
        m_statusBar->setRange(0, total);
        m_statusBar->setValue(done);
    });
    connect(m_jobDialog, &JobDialog::stopWanted, &m_session, &OfficeSession::stop);
    connect(m_commands, &FileCommands::said, this, &MainWindow::say);
    connect(m_context, &ContextBar::campaignChosen, this, &MainWindow::chooseCampaign);
    connect(m_context, &ContextBar::asOfChosen, this, &MainWindow::chooseAsOf);
    connect(m_asOfBar, &MessageBar::actionWanted, this, [this] { chooseAsOf(kNever); });
    connect(m_nav, &NavPane::pageChosen, this, &MainWindow::showPage);
    connect(m_nav, &NavPane::themeSwitchWanted, this,
        [this] { setTheme(currentTheme() == ThemeKind::Dark ? ThemeKind::Light : ThemeKind::Dark); });
}

void MainWindow::showImage(const OfficeSession::Image &image)
{
    const std::optional<OverviewFigures> &before = m_overview->figures();
    if (!before || before->image->folder != image->folder) {
        m_intakeCommands->forget();
        m_scheduleCommands->forget();
        if (m_pages->currentWidget() == m_intake) {
            m_intakeCommands->refresh();
        }
        m_asOf = kNever;
        m_registers->forget();
        m_outreachCommands->forget();
        m_message->hide();
        m_asOfBar->hide();
        m_overview->setAsOf(kNever);
    } else if (m_pages->currentWidget() == m_intake) {
        if (image->today != m_deskDay) { // midnight has passed: another queue, other appointments
            m_deskDay = image->today;
            m_intakeCommands->refresh();
        }
        m_stale = true; // one entry after the other: nothing is calculated that nobody looks at
        return;
    }
    if (before && before->image->folder == image->folder && m_pages->currentWidget() == m_outreach) {
        m_stale = true; // likewise
        m_outreach->setImage(image, before->campaign->key, m_asOf == kNever ? image->today : m_asOf);
        return;
    }
    m_stale = false;
    m_context->show();
    setWindowTitle(tr("%1 — Cao Điểm").arg(image->unit.name));
    m_demoMark->setText(image->demo ? tr("Sample data, today is %1").arg(fmt_vi::date(image->today)) : QString());
    m_overview->setImage(image);
    if (m_pages->currentWidget() == m_balance) {
        m_balance->setImage(image);
    }
    if (m_pages->currentWidget() == m_schedule) {
        m_scheduleCommands->refresh();
    }
    m_import->setImage(image);
    m_nav->setBadge(kImportPage, image->openQuestions);
    refreshContext();
    refreshActions();
    if (m_reconcile->hasText() && m_reconcile->image() != image) { // the office's own figures beside the document's
        m_commands->checkText(m_reconcile->findings().document, m_reconcile->text());
    }
    if (m_pages->currentWidget() == m_welcome) {
        showOverview();
        if (auto *first = m_overview->findChild<QWidget *>(u"kpiCard0"_s)) {
            first->setFocus();
        }
    }
}

void MainWindow::refreshContext()
{
    const std::optional<OverviewFigures> &figures = m_overview->figures();
    if (!figures) {
        return;
    }
    m_context->setImage(*figures->image, figures->campaign->key, figures->choice.asOf);
    m_context->setDeadline(figures->answer().target, figures->answer().workingDaysLeft);
    refreshRegisters();
}

void MainWindow::refreshActions()
{
    const bool open = m_overview->figures().has_value();
    for (QAction *action : m_needStore) {
        action->setEnabled(open && !m_session.isBusy());
    }
}

void MainWindow::chooseCampaign(const QString &key)
{
    m_overview->setCampaign(key);
    leavePeople();
    m_session.run<Done>(
        tr("Switching the campaign"),
        [key](service::Office &office, const service::JobContext &) { return office.useCampaign(key); },
        [this](const Status &status) {
            if (!status) {
                say(MessageBar::Kind::Error, service::sentenceFor(status.error()));
            }
        });
}

void MainWindow::chooseAsOf(Day asOf)
{
    const Day today = m_overview->figures() ? m_overview->figures()->image->today : kNever;
    m_asOf = asOf == today ? kNever : asOf;
    m_overview->setAsOf(m_asOf);
    sayAsOf();
    leavePeople();
}

void MainWindow::leavePeople()
{
    if (m_pages->currentWidget() == m_people || m_pages->currentWidget() == m_balance) {
        showOverview(); // they told of another campaign or day
    }
}

void MainWindow::sayAsOf()
{
    m_registers->setPast(m_asOf);
    if (m_asOf == kNever) {
        m_asOfBar->hide();
        return;
    }
    m_asOfBar->say(MessageBar::Kind::Info, tr("You are looking at the figures of %1.").arg(fmt_vi::date(m_asOf)),
        tr("Back to today"), false);
}

void MainWindow::say(MessageBar::Kind kind, const QString &sentence)
{
    m_message->say(kind, sentence);
    if (kind == MessageBar::Kind::Success) {
        setStatus(sentence);
    }
}

void MainWindow::showBusy(bool busy, const QString &title, JobKind kind)
{
    m_statusBar->setVisible(busy);
    m_statusBar->setRange(0, 0);
    if (busy) {
        m_veil->begin();
        m_jobDialog->begin(title, kind == JobKind::WritesRows);
    } else {
        m_veil->end();
        m_jobDialog->end();
    }
    refreshActions();
}

void MainWindow::setTheme(ThemeKind kind)
{
    applyTheme(kind);
    QSettings().setValue(u"theme"_s, kind == ThemeKind::Dark ? u"dark"_s : u"light"_s);
    m_dark->setChecked(kind == ThemeKind::Dark);
}

void MainWindow::focusNextPart()
{
    std::vector<QWidget *> parts {
        m_context->findChild<QWidget *>(u"campaigns"_s), m_nav->findChild<QWidget *>(u"navList"_s)};
    for (const QString &name : {u"kpiCard0"_s, u"burnUpChart"_s, u"ladderChart"_s, u"rankingView"_s, u"peopleView"_s,
             u"intakeSearch"_s, u"familyView"_s, u"queueList"_s, u"recentList"_s, u"residentSearch"_s,
             u"residentView"_s, u"unplannedList"_s, u"weekGrid"_s, u"slotTable"_s, u"editResident"_s,
             u"organisationSearch"_s, u"organisationGroups"_s, u"organisationView"_s, u"callSearch"_s, u"callView"_s,
             u"resultSearch"_s, u"candidateView"_s, u"resultList"_s, u"outreachWeek"_s, u"outreachEntries"_s,
             u"directiveText"_s, u"findingView"_s, u"upperDirection"_s, u"differenceView"_s, u"balanceDone"_s,
             u"balanceAll"_s, u"balanceTable"_s, u"mappingTable"_s, u"importGroups"_s, u"importLines"_s,
             u"inboxTable"_s, u"inboxWho"_s, u"batchTable"_s}) {
        if (auto *part = m_pages->findChild<QWidget *>(name); part != nullptr && part->isVisible()) {
            parts.push_back(part);
        }
    }
    const auto now = std::ranges::find(parts, focusWidget());
    const auto next = now == parts.end() || now + 1 == parts.end() ? parts.begin() : now + 1;
    (*next)->setFocus(Qt::TabFocusReason);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_nav->setNarrow(width() < kNarrowWindow);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_session.stop();
    QSettings().setValue(u"geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dress()
{
    m_statusMark->setPixmap([this] {
        QPixmap mark(qRound(14 * devicePixelRatioF()), qRound(14 * devicePixelRatioF()));
        mark.setDevicePixelRatio(devicePixelRatioF());
        mark.fill(Qt::transparent);
        QPainter painter(&mark);
        paintLamp(&painter, QRectF(0.5, 0.5, 13, 13), engine::Lamp::OnTrack);
        return mark;
    }());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

} // namespace caodiem::ui
