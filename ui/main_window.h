// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_session.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/message_bar.h"

#include <QMainWindow>

class QLabel;
class QMenu;
class QProgressBar;
class QTimer;
class QPushButton;

namespace caodiem::ui {

class AbsenceCommands;
class BalancePage;
class BusyVeil;
class ContextBar;
class EmptyState;
class FileCommands;
class FilePrompt;
class ImportPage;
class IntakeCommands;
class ScanSources;
class IntakePage;
class JobDialog;
class NavPane;
class OrganisationsPage;
class OutreachCommands;
class OutreachPage;
class OverviewPage;
class PageStack;
class PeoplePage;
class ReconcilePage;
class RegisterCommands;
class ResidentsPage;
class ReconcileTabs;
class ScheduleCommands;
class SchedulePage;
class UpperListCommands;
class UpperListPage;

/// In the order of the list of pages.
enum PageIndex {
    kOverviewPage,
    kIntakePage,
    kResidentsPage,
    kOrganisationsPage,
    kOutreachPage,
    kSchedulePage,
    kReconcilePage,
    kImportPage
};

/// Navigation, menus and the filters that hold for every page. Pages compute nothing here; jobs run in the session.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(FilePrompt &prompt, QWidget *parent = nullptr);

    [[nodiscard]] OfficeSession &session() { return m_session; }
    [[nodiscard]] FileCommands &commands() { return *m_commands; }
    [[nodiscard]] OverviewPage *overview() const { return m_overview; }
    [[nodiscard]] PeoplePage *people() const { return m_people; }
    [[nodiscard]] BalancePage *balance() const { return m_balance; }
    [[nodiscard]] ReconcilePage *reconcile() const { return m_reconcile; }
    [[nodiscard]] ResidentsPage *residents() const { return m_residents; }
    [[nodiscard]] OrganisationsPage *organisations() const { return m_organisations; }
    [[nodiscard]] RegisterCommands &registers() { return *m_registers; }
    [[nodiscard]] UpperListPage *upperList() const { return m_upper; }
    [[nodiscard]] ReconcileTabs *reconcileTabs() const { return m_reconcileTabs; }
    [[nodiscard]] ImportPage *importPage() const { return m_import; }
    [[nodiscard]] SchedulePage *schedule() const { return m_schedule; }
    [[nodiscard]] ScheduleCommands *scheduleCommands() const { return m_scheduleCommands; }
    [[nodiscard]] IntakePage *intake() const { return m_intake; }
    [[nodiscard]] IntakeCommands *intakeCommands() const { return m_intakeCommands; }
    [[nodiscard]] OutreachPage *outreach() const { return m_outreach; }
    [[nodiscard]] JobDialog *jobDialog() const { return m_jobDialog; }
    /// Shows a picture; the session does so whenever the store changed.
    void showImage(const OfficeSession::Image &image);
    void showPeople(std::shared_ptr<const service::PeopleTable> table, const service::PeopleQuery &query);
    void showOverview();
    void showReconcile();
    void showResidents();
    void showOrganisations();
    void showResident(ResidentId id); ///< one person; Back leads to the list he was opened from
    void showOrganisation(OrganisationId id);
    void showUpperList(); ///< the other half of the same page
    void showPlaces();
    void showImport();
    void showIntake();
    void showOutreach();
    void showSchedule();
    void showBalance(); ///< of the overview's indicator and day
    void goBack(); ///< from a list of people to the page that asked for it
    void askPeople(const service::PeopleQuery &query);
    void chooseAsOf(Day asOf); ///< kNever = the store's today
    void say(MessageBar::Kind kind, const QString &sentence);
    void setTheme(ThemeKind kind);
    void showBusy(bool busy, const QString &title, JobKind kind = JobKind::Reads);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildCentre();
    void buildStatusBar();
    void awaitMidnight();
    void connectMidnight();
    void buildMenus();
    void buildFileMenu(QMenu *menu);
    void buildToolsMenu(QMenu *menu);
    void buildEditMenu(QMenu *menu);
    void fillEditsMenu(QMenu *menu);
    void buildViewMenu(QMenu *menu);
    void addRegisterMenu(QMenu *menu, const QString &title, void (FileCommands::*command)(service::Register),
        bool villages, bool needsStore);
    void connectParts();
    void connectOverview();
    void connectPeople();
    void connectReconcile();
    void connectRegisters();
    void refreshRegisters(); ///< picture and day to the register pages
    void sayEdits();
    void setStatus(const QString &sentence);
    void connectImport();
    void connectIntake();
    void connectIntakeEdits();
    void giveKeys();
    void connectOutreach();
    void connectSchedule();
    void showPage(int index); ///< as in the list of pages
    void fillChoiceMenus(QMenu *indicators, QMenu *groupings);
    void chooseCampaign(const QString &key);
    void sayAsOf();
    void leavePeople();
    void refreshContext();
    void refreshActions();
    void focusNextPart();
    void dress();

    OfficeSession m_session;
    FileCommands *m_commands;
    ContextBar *m_context;
    NavPane *m_nav;
    PageStack *m_pages;
    EmptyState *m_welcome;
    OverviewPage *m_overview;
    PeoplePage *m_people;
    ReconcilePage *m_reconcile;
    UpperListPage *m_upper;
    ReconcileTabs *m_reconcileTabs;
    BalancePage *m_balance;
    RegisterCommands *m_registers;
    UpperListCommands *m_upperCommands;
    AbsenceCommands *m_absence;
    ResidentsPage *m_residents;
    OrganisationsPage *m_organisations;
    ImportPage *m_import;
    ScanSources *m_scans;
    IntakePage *m_intake;
    IntakeCommands *m_intakeCommands;
    OutreachPage *m_outreach;
    OutreachCommands *m_outreachCommands;
    SchedulePage *m_schedule;
    ScheduleCommands *m_scheduleCommands;
    MessageBar *m_asOfBar;
    MessageBar *m_message;
    BusyVeil *m_veil;
    JobDialog *m_jobDialog;
    QLabel *m_statusMark;
    QLabel *m_statusText;
    QLabel *m_demoMark;
    QProgressBar *m_statusBar;
    Day m_deskDay = kNever; ///< for which the desk's queue was made
    QTimer *m_midnight; ///< in Vietnam: another day begins
    QPushButton *m_undo;
    QAction *m_undoAction = nullptr;
    QAction *m_redoAction = nullptr;
    QAction *m_dark = nullptr;
    QAction *m_reportAction = nullptr; ///< its key is the schedule page's own there
    QAction *m_detailsAction = nullptr; ///< one person's details
    std::vector<QAction *> m_needStore; ///< make no sense without an open store
    QWidget *m_before = nullptr; ///< had the focus before a list of people or the balance was opened
    bool m_fromPeople = false; ///< one person was opened from a list of people
    bool m_stale = false; ///< entries were made that the pages behind the intake page do not show yet
    bool m_fromBalance = false; ///< the list of people was opened by the balance
    bool m_fromImport = false; ///< … by the import
    Day m_asOf = kNever; ///< kNever = the store's today
};

} // namespace caodiem::ui
