// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/proposal.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QTableView;

namespace caodiem::ui {

class CardFrame;
class RowsModel;
class TileRow;

/// "Ghi vào thì được gì, mất gì, sửa sao?" What a list would change, before it does.
class ImportCheck : public QWidget {
    Q_OBJECT
public:
    explicit ImportCheck(QWidget *parent = nullptr);
    void setProposal(std::shared_ptr<const service::Proposal> proposal);
    [[nodiscard]] TileRow *tiles() const { return m_tiles; }
    [[nodiscard]] QTableView *groups() const { return m_groups; }
    [[nodiscard]] QTableView *lines() const { return m_lines; }
    [[nodiscard]] QPushButton *write() const { return m_write; }
    void nextGroup(int step);

Q_SIGNALS:
    void backWanted();
    void writeWanted();
    void exportWanted(); ///< the rows left out
    void absentWanted();

private:
    void build();
    void showGroup(int row);

    std::shared_ptr<const service::Proposal> m_proposal;
    TileRow *m_tiles;
    CardFrame *m_groupCard;
    RowsModel *m_groupModel;
    QTableView *m_groups;
    CardFrame *m_lineCard;
    RowsModel *m_lineModel;
    QTableView *m_lines;
    QLabel *m_sentence;
    QPushButton *m_back;
    QPushButton *m_absent;
    QPushButton *m_export;
    QPushButton *m_write;
};

/// Lamp of a group's level: shape and colour repeat its word.
[[nodiscard]] engine::Lamp lampOf(service::GroupLevel level);

} // namespace caodiem::ui
