// SPDX-License-Identifier: GPL-3.0-or-later
// Which page comes to the front, and the way back.
#include "ui/dialogs/places_dialog.h"
#include "ui/intake/intake_commands.h"
#include "ui/main_window.h"
#include "ui/outreach/outreach_page.h"
#include "ui/pages/balance_page.h"
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
#include "ui/widgets/context_bar.h"
#include "ui/widgets/nav_pane.h"
#include "ui/widgets/page_stack.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

void MainWindow::showPage(int index)
{
    switch (index) {
    case kIntakePage:
        showIntake();
        break;
    case kResidentsPage:
        showResidents();
        break;
    case kOrganisationsPage:
        showOrganisations();
        break;
    case kOutreachPage:
        showOutreach();
        break;
    case kSchedulePage:
        showSchedule();
        break;
    case kReconcilePage:
        showReconcile();
        break;
    case kImportPage:
        showImport();
        break;
    default:
        showOverview();
    }
}

void MainWindow::showIntake()
{
    if (!m_session.image()) {
        return;
    }
    m_nav->setCurrent(kIntakePage);
    m_before = nullptr;
    if (m_pages->currentWidget() != m_intake) {
        m_pages->setCurrentWidget(m_intake);
        m_intake->setImage(*m_session.image());
        m_deskDay = m_session.image()->today;
        m_intakeCommands->refresh();
        m_intake->focusSearch();
    }
}

void MainWindow::showOutreach()
{
    if (!m_overview->figures()) {
        m_nav->setCurrent(kOverviewPage);
        return;
    }
    m_nav->setCurrent(kOutreachPage);
    m_before = nullptr;
    const OverviewFigures &figures = *m_overview->figures();
    const OfficeSession::Image &latest = m_session.image() ? m_session.image() : figures.image;
    m_outreach->setImage(latest, figures.campaign->key, m_asOf == kNever ? latest->today : m_asOf);
    m_pages->setCurrentWidget(m_outreach);
    m_outreach->focusSearch();
}

void MainWindow::showSchedule()
{
    if (!m_session.image()) {
        return;
    }
    m_nav->setCurrent(kSchedulePage);
    m_before = nullptr;
    if (m_pages->currentWidget() != m_schedule) {
        m_pages->setCurrentWidget(m_schedule);
        m_scheduleCommands->refresh();
        m_schedule->focusFirst();
    }
}

void MainWindow::showReconcile()
{
    m_nav->setCurrent(kReconcilePage);
    m_pages->setCurrentWidget(m_reconcileTabs);
    m_before = nullptr;
    if (m_reconcileTabs->showsList()) {
        m_upper->findChild<QWidget *>(u"upperOpen"_s)->setFocus();
        return;
    }
    if (m_reconcile->hasText()) {
        m_reconcile->findChild<QWidget *>(u"directiveText"_s)->setFocus();
    } else {
        m_reconcile->findChild<QWidget *>(u"reconcileOpen"_s)->setFocus();
    }
}

void MainWindow::showResidents()
{
    if (!m_overview->figures()) {
        showOverview(); // nothing is open
        return;
    }
    m_before = nullptr;
    m_fromPeople = false;
    m_nav->setCurrent(kResidentsPage);
    m_pages->setCurrentWidget(m_residents);
    m_residents->focusSearch();
}

void MainWindow::showOrganisations()
{
    if (!m_overview->figures()) {
        showOverview();
        return;
    }
    m_before = nullptr;
    m_fromPeople = false;
    m_nav->setCurrent(kOrganisationsPage);
    m_pages->setCurrentWidget(m_organisations);
    m_organisations->focusSearch();
}

void MainWindow::showResident(ResidentId id)
{
    const bool fromPeople = m_pages->currentWidget() == m_people;
    showResidents();
    m_fromPeople = fromPeople;
    m_residents->showResident(id);
    m_residents->view()->setFocus();
}

void MainWindow::showOrganisation(OrganisationId id)
{
    const bool fromPeople = m_pages->currentWidget() == m_people;
    showOrganisations();
    m_fromPeople = fromPeople;
    m_organisations->showOrganisation(id);
    m_organisations->view()->setFocus();
}

void MainWindow::showUpperList()
{
    m_reconcileTabs->showList();
    showReconcile();
}

void MainWindow::showPlaces()
{
    auto *dialog = new PlacesDialog(m_session, this);
    connect(dialog, &PlacesDialog::written, this,
        [this](const service::EditDone &done, const service::PlaceChange &change) {
            m_registers->note(done, [change](service::Office &office) -> Result<service::EditDone> {
                auto again = office.changePlace(change);
                if (!again) {
                    return again.error();
                }
                service::EditDone edit;
                edit.sentence = again.value().title;
                if (!again.value().batch.isNull()) {
                    edit.batch = again.value().batch;
                }
                return edit;
            });
        });
    connect(dialog, &PlacesDialog::takenBack, m_registers, &RegisterCommands::dropped);
    dialog->open();
    dialog->reload();
}

void MainWindow::showImport()
{
    m_nav->setCurrent(kImportPage);
    m_pages->setCurrentWidget(m_import);
    m_before = nullptr;
    m_import->focusFirst();
}

void MainWindow::showBalance()
{
    const std::optional<OverviewFigures> &figures = m_overview->figures();
    if (!figures) {
        return;
    }
    if (m_pages->currentWidget() == m_overview) {
        m_before = focusWidget();
    }
    m_nav->setCurrent(kOverviewPage);
    m_balance->show(figures->image, figures->choice.campaign, figures->choice.indicator, figures->choice.asOf);
    m_pages->setCurrentWidget(m_balance);
    m_balance->findChild<QWidget *>(u"balanceDone"_s)->setFocus();
}

void MainWindow::goBack()
{
    if (m_pages->currentWidget() == m_people && m_fromImport) {
        showImport();
        return;
    }
    const bool inRegister = m_pages->currentWidget() == m_residents || m_pages->currentWidget() == m_organisations;
    if (inRegister && m_fromPeople) {
        m_fromPeople = false;
        m_nav->setCurrent(kOverviewPage);
        m_pages->setCurrentWidget(m_people);
        m_people->view()->setFocus();
        return;
    }
    if (m_pages->currentWidget() == m_people && m_fromBalance) {
        m_pages->setCurrentWidget(m_balance);
        m_balance->findChild<QWidget *>(u"balanceTable"_s)->setFocus();
        return;
    }
    showOverview();
}

void MainWindow::showOverview()
{
    m_nav->setCurrent(kOverviewPage);
    m_pages->setCurrentWidget(m_overview->figures() ? static_cast<QWidget *>(m_overview) : m_welcome);
    if (m_before != nullptr) {
        m_before->setFocus();
        m_before = nullptr;
    }
}

void MainWindow::askPeople(const service::PeopleQuery &query)
{
    m_session.run<service::PeopleTable>(
        tr("Reading the people behind the figure"),
        [query](service::Office &office, const service::JobContext &job) { return office.people(query, job); },
        [this, query](const Result<service::PeopleTable> &result) {
            if (result) {
                showPeople(std::make_shared<const service::PeopleTable>(result.value()), query);
            } else {
                say(MessageBar::Kind::Error, service::sentenceFor(result.error()));
            }
        });
}

void MainWindow::showPeople(std::shared_ptr<const service::PeopleTable> table, const service::PeopleQuery &query)
{
    m_fromBalance = query.slice.has_value();
    m_fromImport = false;
    if (m_pages->currentWidget() == m_overview) {
        m_before = focusWidget();
    }
    m_people->setTable(std::move(table), query);
    m_pages->setCurrentWidget(m_people);
    giveKeys(); // another kind of list may have stood there before
    m_people->findChild<QWidget *>(u"peopleView"_s)->setFocus();
}

} // namespace caodiem::ui
