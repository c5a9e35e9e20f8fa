// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/upper_list.h"
#include "ui/widgets/message_bar.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace caodiem::ui {

class CardFrame;
class CountTile;
class DifferenceModel;
class ElidedLabel;
class EmptyState;

/// "Danh sách cấp trên khớp với sổ chưa, bên nào sửa?" A list from above beside the register: counts per kind, the
/// differences with both sides beside each other, what was agreed. The page reads and writes no file itself.
class UpperListPage : public QWidget {
    Q_OBJECT
public:
    explicit UpperListPage(QWidget *parent = nullptr);

    /// Null = no store is open.
    void setImage(std::shared_ptr<const service::OfficeImage> image);
    void setFile(const QString &file); ///< chosen, not read yet
    void setReport(std::shared_ptr<const service::UpperReport> report);
    void setProblem(const QString &sentence); ///< the last comparison stays
    void forgetReport(); ///< another store

    /// What is to be compared, as the fields stand.
    [[nodiscard]] service::UpperRequest request() const;
    /// Whether somebody chose the day; else the file's own is asked first.
    [[nodiscard]] bool dateIsGiven() const { return m_dateGiven; }
    [[nodiscard]] const std::shared_ptr<const service::UpperReport> &report() const { return m_report; }
    [[nodiscard]] DifferenceModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] bool idsAreShown() const;
    void toggleIds();
    void hideIds();
    void forgetAgreed(); ///< the last agreement is not withdrawn by Ctrl+Z any more

Q_SIGNALS:
    void fileWanted();
    void compareWanted();
    void agreeWanted(const QStringList &keys, const QString &reason);
    void withdrawWanted(const QStringList &keys);
    void takeWanted(const QStringList &keys); ///< the list's word into the register
    void undoWanted(
        const QStringList &agreed); ///< the last thing done here; `agreed`: what was agreed last, if it holds
    void shown(); ///< the page came into sight
    void signOffWanted();
    void correctionsWanted();
    void signedListWanted();
    void personWanted(ResidentId id); ///< the register's side, opened
    void idsShown(); ///< whole personal IDs came into sight

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildFields();
    QWidget *buildTiles();
    void buildTable();
    QWidget *buildDetail();
    void connectKeys();
    void fillIndicators();
    void fillTiles();
    void explain();
    void refreshButtons();
    void fitColumns();
    void chooseTile(int tile);
    void agree();
    void withdraw();
    void take();
    void takeAll();
    void openMenu(const QPoint &at);
    void dress();
    [[nodiscard]] QStringList chosenKeys(bool agreed) const;
    /// Of the chosen rows, or of all that are shown: those of which the list says that the step is done; agreed ones
    /// only where they were chosen.
    [[nodiscard]] QStringList takeableKeys(bool all) const;
    [[nodiscard]] bool hasTakeable(bool all) const;
    [[nodiscard]] QString keyOfCurrent() const; ///< empty = no difference is chosen
    [[nodiscard]] QString keyOfFirst() const; ///< of those chosen
    void openInRegister(); ///< the person of the current row
    void sayFile();
    void sayWarnings(); ///< columns that were not read, or not as their headers say
    void askAgain(); ///< another list, day or group was chosen: what is shown is no answer to that

    std::shared_ptr<const service::OfficeImage> m_image;
    std::shared_ptr<const service::UpperReport> m_report;
    QString m_file;
    bool m_dateGiven = false;
    QStringList m_lastAgreed; ///< what Ctrl+Z withdraws
    QString m_reasonFor; ///< the difference that the reason was typed for

    QStackedLayout *m_stack;
    EmptyState *m_empty;
    MessageBar *m_problem;
    ElidedLabel *m_caption;
    QPushButton *m_open;
    QPushButton *m_compare;
    QPushButton *m_corrections;
    QPushButton *m_signOff;
    QPushButton *m_signed;
    QComboBox *m_step;
    QComboBox *m_direction;
    QComboBox *m_people;
    QDateEdit *m_date;
    std::vector<CountTile *> m_tiles; ///< all agree, then by kind
    CardFrame *m_card;
    DifferenceModel *m_model;
    QTableView *m_table;
    QPushButton *m_ids;
    QPushButton *m_hideAgreed;
    QLabel *m_what;
    QLabel *m_here;
    QLabel *m_there;
    QLineEdit *m_reason;
    QPushButton *m_agree;
    QPushButton *m_withdraw;
    QPushButton *m_take;
    QPushButton *m_takeAll;
};

} // namespace caodiem::ui
