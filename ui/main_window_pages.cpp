// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages want of the window and of each other.
#include "base/number_format.h"
#include "domain/list_words.h"
#include "ui/absence_commands.h"
#include "ui/dialogs/job_dialog.h"
#include "ui/dialogs/places_dialog.h"
#include "ui/file_commands.h"
#include "ui/intake/day_panel.h"
#include "ui/intake/intake_commands.h"
#include "ui/intake/scan_filter.h"
#include "ui/intake/today_dialog.h"
#include "ui/main_window.h"
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

void MainWindow::connectOverview()
{
    connect(m_overview, &OverviewPage::calculated, this, [this](const QString &sentence) {
        setStatus(sentence);
        m_statusMark->show();
        refreshContext();
    });
    connect(m_overview, &OverviewPage::peopleWanted, this, &MainWindow::askPeople);
    connect(m_overview, &OverviewPage::balanceWanted, this, &MainWindow::showBalance);
    connect(m_balance, &BalancePage::peopleWanted, this, &MainWindow::askPeople);
    connect(m_balance, &BalancePage::backWanted, this, &MainWindow::goBack);
    connect(m_overview, &OverviewPage::importWanted, this,
        [this] { m_commands->importList(service::Register::Residents); });
    connect(m_overview, &OverviewPage::pictureWanted, this, [this] {
        m_commands->savePicture(m_overview->picture(),
            QString(tr("overview") + u'-' + isoFromDay(m_overview->figures()->choice.asOf) + u".png"_s));
    });
    connect(m_overview, &OverviewPage::sheetWanted, this, [this] {
        m_commands->saveSheet(m_overview->rankingSheet(),
            QString(tr("ranking") + u'-' + isoFromDay(m_overview->figures()->choice.asOf) + u".xlsx"_s));
    });
}

void MainWindow::connectPeople()
{
    connect(m_people, &PeoplePage::backWanted, this, &MainWindow::goBack);
    connect(m_people, &PeoplePage::otherSideWanted, this, &MainWindow::askPeople);
    connect(m_people, &PeoplePage::exportWanted, this,
        [this] { m_commands->exportPeople(m_people->table(), m_people->model()->idsShown()); });
    connect(m_people, &PeoplePage::idsShown, this, [this] {
        m_registers->noteFullIds(
            static_cast<qint64>(m_people->table()->people.size()), [page = m_people] { page->hideIds(); });
    });
}

void MainWindow::connectReconcile()
{
    connect(m_reconcile, &ReconcilePage::fileWanted, m_commands, &FileCommands::checkDocument);
    connect(m_reconcile, &ReconcilePage::fileGiven, m_commands, &FileCommands::checkFile);
    connect(m_reconcile, &ReconcilePage::textGiven, m_commands,
        [this](const QString &text) { m_commands->checkText({}, text); });
    connect(m_reconcile, &ReconcilePage::said, this, &MainWindow::say);
    connect(m_reconcile, &ReconcilePage::exportWanted, this,
        [this] { m_commands->exportFindings(m_reconcile->findings(), m_reconcile->image()); });
    connect(m_commands, &FileCommands::checked, this,
        [this](const QString &document, const service::CheckedText &text,
            const std::shared_ptr<const service::OfficeImage> &image) {
            const bool first = !m_reconcile->hasText();
            m_reconcile->setChecked(document, text, image);
            if (first && m_reconcile->isVisible()) { // the buttons of the empty page have gone
                m_reconcile->view()->setFocus();
            }
        });
    connect(m_commands, &FileCommands::notChecked, m_reconcile, &ReconcilePage::setProblem);
    connect(m_upperCommands, &UpperListCommands::said, this, &MainWindow::say);
}

void MainWindow::connectRegisters()
{
    connect(m_registers, &RegisterCommands::said, this, &MainWindow::say);
    connect(m_registers, &RegisterCommands::editsChanged, this, &MainWindow::sayEdits);
    connect(m_undo, &QPushButton::clicked, m_registers, &RegisterCommands::undoLast);
    connect(m_residents, &ResidentsPage::importWanted, this,
        [this] { m_commands->importList(service::Register::Residents); });
    connect(m_organisations, &OrganisationsPage::importWanted, this,
        [this] { m_commands->importList(service::Register::Organisations); });
    connect(m_organisations, &OrganisationsPage::peopleWanted, this, [this](const QString &key, engine::What what) {
        const std::optional<OverviewFigures> &figures = m_overview->figures();
        if (figures) {
            service::PeopleQuery query;
            query.campaign = figures->choice.campaign;
            query.indicator = key;
            query.asOf = figures->choice.asOf;
            query.what = what;
            askPeople(query);
        }
    });
    connect(m_organisations, &OrganisationsPage::residentWanted, this, &MainWindow::showResident);
    connect(m_people, &PeoplePage::personWanted, this, &MainWindow::showResident);
    connect(m_upper, &UpperListPage::personWanted, this, &MainWindow::showResident);
    connect(m_people, &PeoplePage::organisationWanted, this, &MainWindow::showOrganisation);
}

void MainWindow::connectImport()
{
    connect(m_commands, &FileCommands::importWanted, this, [this](service::Register what) {
        showImport();
        m_import->begin(what);
    });
    connect(m_import, &ImportPage::said, this, &MainWindow::say);
    connect(m_import, &ImportPage::written, this, [this](const service::EditDone &done) { m_registers->note(done); });
    connect(m_import, &ImportPage::takenBack, m_registers, &RegisterCommands::dropped);
    connect(m_import, &ImportPage::storeWanted, m_commands, &FileCommands::openStore);
    connect(m_import, &ImportPage::templateWanted, m_commands, &FileCommands::writeTemplate);
    connect(m_import, &ImportPage::absentWanted, m_absence, &AbsenceCommands::show);
    connect(m_absence, &AbsenceCommands::said, this, &MainWindow::say);
    connect(m_absence, &AbsenceCommands::found, this, [this] {
        m_fromBalance = false;
        m_fromImport = true;
        m_pages->setCurrentWidget(m_people);
        m_people->view()->setFocus();
        giveKeys();
    });
}

/// Some pages have these keys for themselves.
void MainWindow::giveKeys()
{
    const QWidget *page = m_pages->currentWidget();
    const bool list
        = (page == m_reconcileTabs && m_reconcileTabs->showsList()) || (page == m_people && m_people->isAbsence());
    const bool ownUndo = page == m_intake || page == m_schedule || page == m_outreach || list;
    m_reportAction->setShortcut(page == m_schedule ? QKeySequence() : QKeySequence(Qt::CTRL | Qt::Key_R));
    m_undoAction->setShortcut(ownUndo ? QKeySequence() : QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_detailsAction->setShortcut(page == m_intake ? QKeySequence() : QKeySequence(Qt::Key_F4));
}

void MainWindow::connectIntake()
{
    connect(m_pages, &PageStack::currentChanged, this, [this] {
        giveKeys();
        const QWidget *page = m_pages->currentWidget();
        if (page != m_intake) { // not for the next who comes to the desk
            m_intake->hideIds();
        }
        if (m_stale && page != m_intake && page != m_schedule && page != m_outreach) {
            showImage(m_session.image());
        }
    });
    connect(m_reconcileTabs, &ReconcileTabs::changed, this, &MainWindow::giveKeys);
    connect(m_intakeCommands, &IntakeCommands::pageWanted, this, &MainWindow::showIntake);
    connect(m_intakeCommands, &IntakeCommands::said, this, [this](MessageBar::Kind kind, const QString &sentence) {
        m_intake->say(kind, sentence);
        setStatus(sentence);
        m_statusMark->show();
    });
    connect(m_intake, &IntakePage::editWanted, this, [this](ResidentId who) { m_registers->editResident(who); });
    connect(m_intakeCommands, &IntakeCommands::strangerScanned, this, [this](const service::DeskScan &scan) {
        const QString nobody = tr("Nobody in the register has the number of this card. Nothing was recorded.");
        const QString namesake = tr("Nobody has the number of this card, but somebody of this name and birth date has "
                                    "the number …%1: look there first. Nothing was recorded.");
        const service::ReadCard &card = scan.card;
        m_intake->say(MessageBar::Kind::Warning,
            scan.namesakes.isEmpty() ? nobody : namesake.arg(scan.namesakes.join(u", …"_s)), tr("Add this person…"),
            [registers = m_registers, draft = service::draftOf(card)] { registers->addProposed(draft); });
    });
    connectIntakeEdits();
    connect(m_intake, &IntakePage::pictureWanted, m_scans, &ScanSources::readPicture);
    connect(m_scans, &ScanSources::failed, this, [this](const Error &error) {
        showIntake();
        m_intakeCommands->fail(error);
    });
    connect(m_intake, &IntakePage::idsToNote, this, [this] {
        const auto &family = m_intake->household();
        m_registers->noteFullIds(
            family ? static_cast<qint64>(family->members.size()) : 0, [page = m_intake] { page->hideIds(); });
    });
}

void MainWindow::connectIntakeEdits()
{
    connect(m_intakeCommands, &IntakeCommands::cardTaken, this, [this](const service::EditDone &edit) {
        if (edit.batch) {
            m_registers->note(edit);
        }
    });
    connect(m_registers, &RegisterCommands::editsChanged, this, [this] {
        if (m_intake->isVisible()) {
            m_intakeCommands->refresh();
        }
    });
    connect(m_intake, &IntakePage::undoLastWanted, this, [this] { // whatever was done last, key or form
        const auto &edits = m_registers->edits();
        const bool form = !edits.empty() && edits.back().atMs > m_intakeCommands->lastActionMs();
        form ? m_registers->undoLast() : m_intakeCommands->undoLast();
    });
    connect(m_registers, &RegisterCommands::residentSaved, this, [this](ResidentId who) {
        if (m_intake->isVisible()) {
            m_intakeCommands->open(who);
        }
    });
}

void MainWindow::connectOutreach()
{
    new TodayCommands(m_session, m_intake, this);
    m_intakeCommands->setDivert(
        [outreach = m_outreachCommands](const QString &payload) { return outreach->takeScan(payload); });
    connect(m_outreachCommands, &OutreachCommands::said, this, [this](MessageBar::Kind kind, const QString &sentence) {
        m_outreach->say(kind, sentence);
        setStatus(sentence);
        m_statusMark->show();
    });
}

void MainWindow::connectSchedule()
{
    connect(m_scheduleCommands, &ScheduleCommands::said, this, [this](MessageBar::Kind kind, const QString &sentence) {
        if (m_intake->isVisible()) {
            m_intake->say(kind, sentence);
        } else {
            say(kind, sentence);
        }
        setStatus(sentence);
        m_statusMark->show();
    });
    connect(m_intakeCommands, &IntakeCommands::referred, this, [this](const service::DeskAction &action) {
        if (m_scheduleCommands->hasSlipFolder()) {
            m_scheduleCommands->writeSlip(action);
            return;
        }
        m_intake->say(MessageBar::Kind::Success, tr("Saved %1: sent to %2.").arg(action.name, action.place),
            tr("Referral slip…"), [commands = m_scheduleCommands, action] { commands->writeSlip(action); });
    });
}

/// "Undo" stands beside what it takes back, never beside another sentence.
void MainWindow::setStatus(const QString &sentence)
{
    m_statusText->setText(sentence);
    const auto &edits = m_registers->edits();
    m_undo->setVisible(!edits.empty() && edits.back().sentence == sentence);
}

void MainWindow::sayEdits()
{
    const auto &edits = m_registers->edits();
    m_undo->setVisible(!edits.empty());
    m_undoAction->setEnabled(!edits.empty());
    m_undoAction->setText(edits.empty() ? tr("&Undo") : tr("&Undo: %1").arg(edits.back().sentence));
    const auto &undone = m_registers->undoneEdits();
    m_redoAction->setEnabled(!undone.empty());
    m_redoAction->setText(undone.empty() ? tr("&Redo") : tr("&Redo: %1").arg(undone.back().sentence));
    if (!edits.empty()) {
        m_statusText->setText(edits.back().sentence);
        m_statusMark->show();
    }
}

void MainWindow::refreshRegisters()
{
    if (const std::optional<OverviewFigures> &figures = m_overview->figures()) {
        m_residents->setImage(figures->image, figures->campaign->key, figures->choice.asOf);
        m_organisations->setImage(figures->image, figures->campaign->key, figures->choice.asOf);
        m_outreach->setImage(
            m_session.image() ? m_session.image() : figures->image, figures->campaign->key, figures->choice.asOf);
    }
}

} // namespace caodiem::ui
