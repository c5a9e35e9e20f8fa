// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/proposal.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QTableView;

namespace caodiem::ui {

class CardFrame;
class RowsModel;

/// Which column of the file is which column of the register, with what stands in it, and how its letters are encoded.
class ImportMapping : public QWidget {
    Q_OBJECT
public:
    explicit ImportMapping(QWidget *parent = nullptr);
    /// `today` is what the list's date starts from.
    void setLook(const service::ListLook &look, const service::ImportRequest &request, Day today);
    /// The request with what was chosen here; headers only where somebody chose something.
    [[nodiscard]] service::ImportRequest request() const;
    [[nodiscard]] std::vector<service::ColumnChoice> choices() const;
    [[nodiscard]] bool isComplete() const; ///< every column that is needed is there
    [[nodiscard]] QComboBox *fieldAt(int row) const;
    [[nodiscard]] QComboBox *codeAt(int row) const; ///< null where nothing is converted
    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    void sheetChosen(const QString &name);
    void registerChosen(caodiem::service::Register what);
    void loadWanted(); ///< a file that explains headers
    void saveWanted();
    void checkWanted();
    void backWanted();

private:
    void build();
    void connectParts();
    void fillTable();
    void refresh();
    [[nodiscard]] int stateOf(int row) const; ///< lamp

    service::ListLook m_look;
    service::ImportRequest m_request;
    bool m_filling = false;
    bool m_touched = false; ///< somebody chose something
    QComboBox *m_sheets;
    QComboBox *m_registers;
    QCheckBox *m_dated;
    QDateEdit *m_listDate;
    QLabel *m_ownDate;
    CardFrame *m_card;
    RowsModel *m_model;
    QTableView *m_table;
    QLabel *m_state;
    QCheckBox *m_remember;
    QPushButton *m_load;
    QPushButton *m_save;
    QPushButton *m_back;
    QPushButton *m_check;
    std::vector<QComboBox *> m_fields;
    std::vector<QComboBox *> m_codes;
};

} // namespace caodiem::ui
