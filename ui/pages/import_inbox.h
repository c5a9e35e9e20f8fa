// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/proposal.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;
class QVBoxLayout;

namespace caodiem::ui {

class CardFrame;
class EmptyState;
class RowsModel;

/// The questions that lists left: one after the other, each with what the list says, what the register says, and the
/// answers that fit. The digits 1 to 4 answer.
class ImportInbox : public QWidget {
    Q_OBJECT
public:
    explicit ImportInbox(QWidget *parent = nullptr);
    void setQuestions(std::vector<service::QuestionNote> questions, Day today);
    [[nodiscard]] const std::vector<service::QuestionNote> &questions() const { return m_questions; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    void showNumbers(bool shown);
    [[nodiscard]] bool numbersShown() const { return m_numbers; }
    void answer(int index);
    void answerByKey(int index);
    void leaveOut(); ///< the question that is chosen, by its n-th answer

Q_SIGNALS:
    void answered(qint64 question, const caodiem::service::QuestionAnswer &answer);
    /// The same day for all that ask for one.
    void answeredAll(const std::vector<qint64> &questions, const caodiem::service::QuestionAnswer &answer);
    void numbersWanted(); ///< to be noted first

private:
    void build();
    void buildCard(); ///< one question, at the right
    void connectKeys();
    void showQuestion(int row);
    [[nodiscard]] QString shown(const QString &number) const;
    /// Questions that one day can answer together, this one among them; a step that lacks only its day.
    [[nodiscard]] std::vector<qint64> alike(const service::QuestionNote &note) const;
    /// The same with the digit that tells it from `other`, where that is the only one.
    [[nodiscard]] QString shownBeside(const QString &number, const QString &other) const;

    std::vector<service::QuestionNote> m_questions;
    Day m_today = kNever;
    bool m_numbers = false;
    bool m_dayGiven = false; ///< somebody chose the day, or the one that stands there will do
    int m_row = -1;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    CardFrame *m_listCard;
    RowsModel *m_model;
    QTableView *m_table;
    CardFrame *m_card;
    QLabel *m_sentence;
    RowsModel *m_cellModel;
    QTableView *m_cells;
    QLabel *m_whoTitle;
    RowsModel *m_whoModel;
    QTableView *m_who;
    QWidget *m_numberRow;
    QLineEdit *m_number;
    QWidget *m_dayRow;
    QLabel *m_dayLabel;
    QDateEdit *m_day;
    QCheckBox *m_all; ///< the day answers all questions of this kind
    QHBoxLayout *m_answers;
    QPushButton *m_show;
};

} // namespace caodiem::ui
