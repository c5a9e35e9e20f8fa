// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of MainWindow: only what works stands in them.
#include "service/wording.h"
#include "ui/dialogs/key_sheet_dialog.h"
#include "ui/file_commands.h"
#include "ui/intake/intake_page.h"
#include "ui/intake/scan_sources.h"
#include "ui/main_window.h"
#include "ui/models/people_model.h"
#include "ui/outreach/outreach_page.h"
#include "ui/pages/organisations_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/people_page.h"
#include "ui/pages/ranking_card.h"
#include "ui/pages/residents_page.h"
#include "ui/pages/upper_list_page.h"
#include "ui/register_commands.h"
#include "ui/schedule/schedule_commands.h"
#include "ui/theme/theme.h"
#include "ui/widgets/nav_pane.h"
#include "ui/widgets/page_stack.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

void MainWindow::buildMenus()
{
    buildFileMenu(menuBar()->addMenu(tr("&File")));
    buildEditMenu(menuBar()->addMenu(tr("&Edit")));
    buildViewMenu(menuBar()->addMenu(tr("&View")));
    buildToolsMenu(menuBar()->addMenu(tr("&Tools")));
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    const auto showKeys = [this] { (new KeySheetDialog(this))->open(); };
    help->addAction(tr("&Keys"), QKeySequence(Qt::Key_F1), this, showKeys);
    connect(m_nav, &NavPane::keySheetWanted, this, showKeys);
    help->addAction(tr("&About"), this, [this] {
        auto *about = new QMessageBox(QMessageBox::NoIcon, tr("About"),
            tr("<b>Cao Điểm %1</b><br>Progress of an enrolment campaign, from an Excel list to the weekly report."
               "<br><br>Free software under the GNU General Public License, version 3 or later.")
                .arg(QApplication::applicationVersion()),
            QMessageBox::NoButton, this);
        about->addButton(tr("Close"), QMessageBox::AcceptRole);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
}

void MainWindow::addRegisterMenu(
    QMenu *menu, const QString &title, void (FileCommands::*command)(service::Register), bool villages, bool needsStore)
{
    QMenu *sub = menu->addMenu(title);
    const auto add = [&](const QString &text, service::Register what) {
        QAction *action
            = sub->addAction(text, m_commands, [commands = m_commands, command, what] { (commands->*command)(what); });
        if (needsStore) {
            m_needStore.push_back(action);
        }
        return action;
    };
    QAction *residents = add(tr("&Residents…"), service::Register::Residents);
    if (command == &FileCommands::importList) {
        residents->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    }
    add(tr("&Organisations…"), service::Register::Organisations);
    if (villages) {
        add(tr("&Villages…"), service::Register::Villages);
    }
}

void MainWindow::buildEditMenu(QMenu *menu)
{
    m_undoAction
        = menu->addAction(tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), m_registers, &RegisterCommands::undoLast);
    m_undoAction->setEnabled(false);
    m_redoAction
        = menu->addAction(tr("&Redo"), QKeySequence(Qt::CTRL | Qt::Key_Y), m_registers, &RegisterCommands::redoLast);
    m_redoAction->setEnabled(false);
    QMenu *edits = menu->addMenu(tr("&Changes of this session"));
    connect(edits, &QMenu::aboutToShow, this, [this, edits] { fillEditsMenu(edits); });
    menu->addSeparator();
    m_needStore.push_back(
        menu->addAction(tr("&Add to the register…"), QKeySequence(Qt::CTRL | Qt::Key_N), this, [this] {
            m_pages->currentWidget() == m_organisations ? m_registers->addOrganisation() : m_registers->addResident();
        }));
    m_needStore.push_back(menu->addAction(tr("Change &many…"), this, [this] {
        showResidents();
        m_residents->changeMany();
    }));
    m_needStore.push_back(
        menu->addAction(tr("&Find in the register"), QKeySequence(Qt::CTRL | Qt::Key_F), this, [this] {
            if (m_pages->currentWidget() == m_outreach) {
                m_outreach->focusSearch();
            } else if (m_pages->currentWidget() == m_organisations) {
                m_organisations->focusSearch();
            } else {
                if (m_pages->currentWidget() != m_residents) {
                    showResidents();
                }
                m_residents->focusSearch();
            }
        }));
    m_needStore.push_back(
        menu->addAction(tr("E&xport what is shown…"), QKeySequence(Qt::CTRL | Qt::Key_E), this, [this] {
            if (m_pages->currentWidget() == m_residents) {
                m_residents->exportShown();
            } else if (m_pages->currentWidget() == m_organisations) {
                m_organisations->exportShown();
            } else if (m_pages->currentWidget() == m_outreach) {
                m_outreach->exportShown();
            } else if (m_pages->currentWidget() == m_people) {
                m_commands->exportPeople(m_people->table(), m_people->model()->idsShown());
            }
        }));
}

/// Any change of this session can be taken back, the latest first.
void MainWindow::fillEditsMenu(QMenu *menu)
{
    menu->clear();
    const auto &edits = m_registers->edits();
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
        QString title = tr("Take back: %1").arg(edit->sentence);
        menu->addAction(title.replace(u'&', u"&&"_s), m_registers,
            [registers = m_registers, batch = edit->batch] { registers->undo(batch); });
    }
    if (edits.empty()) {
        menu->addAction(tr("Nothing was changed yet"))->setEnabled(false);
    }
}

void MainWindow::buildToolsMenu(QMenu *menu)
{
    m_needStore.push_back(menu->addAction(tr("Read a &picture of a card…"), m_scans, &ScanSources::askPicture));
    m_needStore.push_back(
        menu->addAction(tr("&Officers and desks…"), m_scheduleCommands, &ScheduleCommands::editStaff));
    menu->addAction(tr("&Scanner…"), m_scans, &ScanSources::askScanner);
}

void MainWindow::buildFileMenu(QMenu *menu)
{
    menu->addAction(tr("&Open…"), QKeySequence(Qt::CTRL | Qt::Key_O), m_commands, &FileCommands::openStore);
    menu->addAction(tr("&New store…"), m_commands, &FileCommands::newStore);
    menu->addAction(tr("Make sample &data…"), m_commands, &FileCommands::makeDemo);
    menu->addSeparator();
    addRegisterMenu(menu, tr("&Import a list"), &FileCommands::importList, true, true);
    addRegisterMenu(menu, tr("&Export"), &FileCommands::exportRegister, false, true);
    addRegisterMenu(menu, tr("Empty &form"), &FileCommands::writeTemplate, true, false);
    menu->addSeparator();
    m_reportAction = menu->addAction(tr("Weekly &report…"), QKeySequence(Qt::CTRL | Qt::Key_R), this, [this] {
        const OverviewChoice &choice = m_overview->figures()->choice;
        m_commands->writeReport(choice.campaign, choice.asOf);
    });
    m_needStore.push_back(m_reportAction);
    m_needStore.push_back(menu->addAction(tr("&Villages and schools…"), this, &MainWindow::showPlaces));
    m_needStore.push_back(menu->addAction(tr("&Back up…"), m_commands, &FileCommands::backUp));
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
}

void MainWindow::buildViewMenu(QMenu *menu)
{
    m_needStore.push_back(
        menu->addAction(tr("&Recalculate"), QKeySequence(Qt::Key_F5), m_overview, &OverviewPage::recalculate));
    m_dark = menu->addAction(tr("&Dark theme"), QKeySequence(Qt::Key_F12), this,
        [this] { setTheme(currentTheme() == ThemeKind::Dark ? ThemeKind::Light : ThemeKind::Dark); });
    m_dark->setCheckable(true);
    m_dark->setChecked(currentTheme() == ThemeKind::Dark);
    menu->addSeparator();
    QMenu *indicators = menu->addMenu(tr("&Indicator"));
    QMenu *groupings = menu->addMenu(tr("&Group by"));
    m_needStore.push_back(indicators->menuAction());
    m_needStore.push_back(groupings->menuAction());
    connect(menu, &QMenu::aboutToShow, this, [this, indicators, groupings] { fillChoiceMenus(indicators, groupings); });
    menu->addSeparator();
    menu->addAction(tr("&Overview"), QKeySequence(Qt::CTRL | Qt::Key_1), this, &MainWindow::showOverview);
    m_needStore.push_back(
        menu->addAction(tr("&Intake"), QKeySequence(Qt::CTRL | Qt::Key_2), this, &MainWindow::showIntake));
    m_needStore.push_back(
        menu->addAction(tr("R&esidents"), QKeySequence(Qt::CTRL | Qt::Key_3), this, &MainWindow::showResidents));
    m_needStore.push_back(menu->addAction(
        tr("&Organisations"), QKeySequence(Qt::CTRL | Qt::Key_4), this, &MainWindow::showOrganisations));
    m_needStore.push_back(
        menu->addAction(tr("Ou&treach"), QKeySequence(Qt::CTRL | Qt::Key_5), this, &MainWindow::showOutreach));
    m_needStore.push_back(
        menu->addAction(tr("Intake s&chedule"), QKeySequence(Qt::CTRL | Qt::Key_6), this, &MainWindow::showSchedule));
    menu->addAction(tr("Check &figures"), QKeySequence(Qt::CTRL | Qt::Key_8), this, &MainWindow::showReconcile);
    menu->addAction(tr("&List from above beside the register"), this, &MainWindow::showUpperList);
    menu->addAction(tr("I&mport data"), QKeySequence(Qt::CTRL | Qt::Key_9), this, &MainWindow::showImport);
    m_needStore.push_back(
        menu->addAction(tr("&Why did the ratio change?"), QKeySequence(Qt::Key_F3), this, &MainWindow::showBalance));
    menu->addAction(tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), this, &MainWindow::goBack);
    menu->addAction(tr("Next &part"), QKeySequence(Qt::Key_F6), this, &MainWindow::focusNextPart);
    m_needStore.push_back(menu->addAction(tr("&Show ID numbers"), QKeySequence(Qt::CTRL | Qt::Key_H), this, [this] {
        if (m_people->isVisible()) {
            m_people->toggleIds();
        } else if (m_residents->isVisible()) {
            m_residents->toggleIds();
        } else if (m_upper->isVisible()) {
            m_upper->toggleIds();
        } else if (m_intake->isVisible()) {
            m_intake->toggleIds();
        } else if (m_outreach->isVisible()) {
            m_outreach->toggleHidden();
        }
    }));
    m_detailsAction = menu->addAction(tr("One person's &details"), QKeySequence(Qt::Key_F4), this, [this] {
        if (m_residents->isVisible()) {
            m_residents->togglePane();
        }
    });
    m_needStore.push_back(m_detailsAction);
}

void MainWindow::fillChoiceMenus(QMenu *indicators, QMenu *groupings)
{
    indicators->clear();
    groupings->clear();
    const std::optional<OverviewFigures> &figures = m_overview->figures();
    if (!figures) {
        return;
    }
    for (const domain::Indicator &indicator : figures->campaign->indicators) {
        QString title = indicator.title;
        QAction *action = indicators->addAction(title.replace(u'&', u"&&"_s), m_overview,
            [this, key = indicator.key] { m_overview->chooseIndicator(key); });
        action->setCheckable(true);
        action->setChecked(indicator.key == figures->indicator->key);
    }
    using engine::Grouping;
    for (const Grouping grouping :
        {Grouping::Village, Grouping::School, Grouping::Class, Grouping::AreaOfficer, Grouping::Band}) {
        QAction *action = groupings->addAction(groupingNoun(grouping, figures->image->snapshot->directory()),
            m_overview, [this, grouping] { m_overview->chooseGrouping(grouping); });
        action->setCheckable(true);
        action->setChecked(grouping == figures->choice.grouping);
    }
}

} // namespace caodiem::ui
