// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

#include <QWidget>

#include <memory>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace caodiem::ui {

class EmptyState;
class OrganisationBand;
class OrganisationBar;
class OrganisationModel;
class RegisterCommands;

/// Which organisation is next, and what holds it up? The campaign's figures, groups by what is missing, the table, and
/// the steps of one of them.
class OrganisationsPage : public QWidget {
    Q_OBJECT
public:
    explicit OrganisationsPage(RegisterCommands &commands, QWidget *parent = nullptr);
    void setImage(const std::shared_ptr<const service::OfficeImage> &image, const QString &campaign, Day asOf);
    void showOrganisation(OrganisationId id);
    void setFilter(const engine::OrganisationFilter &filter);
    [[nodiscard]] const engine::OrganisationFilter &filter() const { return m_filter; }
    [[nodiscard]] OrganisationModel *model() const { return m_model; }
    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] QTreeWidget *groups() const { return m_groups; }
    void focusSearch();
    void exportShown();
    void editCurrent();

Q_SIGNALS:
    void importWanted();
    void peopleWanted(const QString &indicator, engine::What what);
    void residentWanted(ResidentId id); ///< the representative of one

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    [[nodiscard]] QFrame *buildGroups();
    [[nodiscard]] QFrame *buildList(); ///< search over the table or what stands in its place
    void buildTable(QVBoxLayout *column);
    void buildStates();
    void connectParts();
    void refreshView();
    void fillCards();
    void showIndicator(const QString &key); ///< those of its group that are still to do
    void fillGroups();
    void addGroup(QTreeWidgetItem *parent, const QString &title, const engine::OrganisationFilter &filter);
    void apply();
    void showState();
    void showCurrent();
    void openRepresentative(const QString &personalId);
    void dress();
    [[nodiscard]] OrganisationId current() const;

    RegisterCommands &m_commands;
    std::shared_ptr<const service::OfficeImage> m_image;
    QString m_campaign;
    Day m_asOf = kNever;
    std::shared_ptr<const engine::OrganisationView> m_organisations;
    engine::OrganisationFilter m_filter;
    std::vector<engine::OrganisationFilter> m_groupFilters; ///< by the number kept in each group's item
    OrganisationModel *m_model;
    OrganisationId m_wanted;

    QLabel *m_count;
    QPushButton *m_export;
    QPushButton *m_add;
    QWidget *m_cards;
    std::vector<OrganisationBand *> m_bands;
    QTreeWidget *m_groups;
    QLineEdit *m_search;
    QLabel *m_shown;
    QStackedWidget *m_stack;
    QTableView *m_view;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    QLabel *m_loading;
    OrganisationBar *m_bar;
};

} // namespace caodiem::ui
