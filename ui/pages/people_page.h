// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/absence.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QShortcut;
class QTableView;
class QVBoxLayout;

namespace caodiem::ui {

class ElidedLabel;
class PeopleModel;
class SegmentBar;

/// The people (or organisations) behind one figure; their number is the figure.
class PeoplePage : public QWidget {
    Q_OBJECT
public:
    explicit PeoplePage(QWidget *parent = nullptr);
    void setTable(std::shared_ptr<const service::PeopleTable> table, const service::PeopleQuery &query);
    /// Those whom a list lacked: who is to be checked, or (the other side) was. `first`: the former side is shown and
    /// its first row chosen; else side and place stay.
    void setAbsent(std::shared_ptr<const service::AbsentPeople> people, bool first);
    [[nodiscard]] bool isAbsence() const { return m_absent != nullptr; }
    [[nodiscard]] const std::shared_ptr<const service::PeopleTable> &table() const { return m_table; }
    [[nodiscard]] const service::PeopleQuery &query() const { return m_query; }
    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] PeopleModel *model() const { return m_model; }
    void toggleIds();
    void hideIds();

Q_SIGNALS:
    void backWanted();
    void otherSideWanted(const caodiem::service::PeopleQuery &query);
    void exportWanted();
    void idsShown(); ///< whole personal IDs came into sight
    void personWanted(ResidentId id); ///< one of the list, opened
    void organisationWanted(OrganisationId id);
    // Of those whom a list lacked.
    void seenWanted(const std::vector<qint64> &ids, bool seen);
    void leaveWanted(const std::vector<qint64> &ids);
    void undoWanted();
    void shown(); ///< the page came into sight

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildTable(QVBoxLayout *column);
    void dress();
    QWidget *buildAbsenceBar();
    void fill(std::shared_ptr<const service::PeopleTable> table);
    void showAbsentSide(bool handled);
    void refreshAbsence(); ///< bar and keys
    void openCurrent();
    void markChosen(bool seen);
    [[nodiscard]] std::vector<qint64> chosenIds() const;
    void layColumns();
    void rememberColumns() const;
    [[nodiscard]] QString columnsKey() const;

    std::shared_ptr<const service::PeopleTable> m_table;
    service::PeopleQuery m_query;
    PeopleModel *m_model;
    QTableView *m_view;
    QPushButton *m_back;
    QLabel *m_count;
    ElidedLabel *m_title;
    SegmentBar *m_sides;
    QPushButton *m_ids;
    QPushButton *m_export;
    std::shared_ptr<const service::AbsentPeople> m_absent; ///< null = people behind a figure
    QWidget *m_absenceBar = nullptr;
    QPushButton *m_seen = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_left = nullptr;
    QPushButton *m_openOne = nullptr;
    std::vector<QShortcut *> m_absenceKeys;
};

} // namespace caodiem::ui
