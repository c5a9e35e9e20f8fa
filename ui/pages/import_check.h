// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/proposal.h"

#include <QWidget>

#include <map>
#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;
class QTableView;

namespace caodiem::ui {

class CardFrame;
class ImportInbox;
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
    /// The questions of the dry run, in place of the findings while they are answered.
    [[nodiscard]] ImportInbox *inbox() const { return m_inbox; }
    /// Given so far; they are written with the rows.
    [[nodiscard]] std::vector<service::QuestionAnswer> answers() const;
    void nextGroup(int step);
    void showQuestions(bool shown);
    void takeAnswerBack(); ///< the last one

Q_SIGNALS:
    void backWanted();
    void writeWanted();
    void exportWanted(); ///< the rows left out
    void absentWanted();
    void numbersWanted(); ///< whole ID numbers of the questions, to be noted first

private:
    void build();
    QWidget *buildFindings();
    void buildFoot(QVBoxLayout *column);
    void take(int question, const service::QuestionAnswer &answer);
    void fillQuestions();
    void showTiles();
    void sayWhatWillBe();
    void sayTieOut();
    void showGroup(int row);

    std::shared_ptr<const service::Proposal> m_proposal;
    TileRow *m_tiles;
    CardFrame *m_groupCard;
    RowsModel *m_groupModel;
    QTableView *m_groups;
    CardFrame *m_lineCard;
    RowsModel *m_lineModel;
    QTableView *m_lines;
    QStackedLayout *m_parts; ///< findings, questions
    ImportInbox *m_inbox;
    std::map<int, service::QuestionAnswer> m_answers; ///< by the question's place
    std::vector<int> m_order; ///< of answering
    QLineEdit *m_stated;
    QLabel *m_tieOut;
    QLabel *m_sentence;
    QPushButton *m_questions;
    QPushButton *m_takeBack;
    QPushButton *m_back;
    QPushButton *m_absent;
    QPushButton *m_export;
    QPushButton *m_write;
};

/// Lamp of a group's level: shape and colour repeat its word.
[[nodiscard]] engine::Lamp lampOf(service::GroupLevel level);

} // namespace caodiem::ui
