// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace caodiem::ui {

class FilePrompt;
class PlaceField;

/// Asks for a new store: an empty one of a unit, or one of the sample communes.
class NewStoreDialog : public QDialog {
    Q_OBJECT
public:
    enum class Kind : quint8 { Empty, Demo };
    struct Answer {
        QString folder;
        QString unit; ///< of an empty store
        QString profile; ///< of a sample
    };

    NewStoreDialog(Kind kind, FilePrompt &prompt, QWidget *parent);
    [[nodiscard]] Answer answer() const;

private:
    void suggestPlace();
    void check();

    Kind m_kind;
    QLineEdit *m_unit = nullptr;
    QComboBox *m_profile = nullptr;
    PlaceField *m_place;
    QLabel *m_problem;
    QPushButton *m_create;
};

} // namespace caodiem::ui
