// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
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

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildTable(QVBoxLayout *column);
    void dress();
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
};

} // namespace caodiem::ui
