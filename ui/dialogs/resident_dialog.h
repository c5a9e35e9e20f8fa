// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

#include <QDialog>

#include <map>
#include <set>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace caodiem::ui {

class NotedField;

/// One resident as a form. Every key is checked; errors keep the button off, warnings do not. Another village, school,
/// class or residence asks whether it is a move (from which day) or a correction.
class ResidentDialog : public QDialog {
    Q_OBJECT
public:
    /// `card`: who is edited; nothing = somebody new.
    ResidentDialog(
        std::shared_ptr<const service::OfficeImage> image, std::optional<service::ResidentCard> card, QWidget *parent);
    [[nodiscard]] service::ResidentDraft draft() const;
    [[nodiscard]] NotedField *field(service::Field field) const { return m_fields.at(field); }
    void propose(const service::ResidentDraft &draft); ///< what a card says of somebody new
    void setProblem(const QString &sentence); ///< why it could not be written; the form stays

Q_SIGNALS:
    void saveWanted(const caodiem::service::ResidentDraft &draft);

private:
    void build();
    void buildFoot(QVBoxLayout *column);
    QLineEdit *addLine(service::Field field, const QString &title);
    QComboBox *addChoice(service::Field field, const QString &title, const QStringList &words, bool editable);
    void fill();
    void fillClasses();
    void look();
    void showNotes(std::vector<service::FieldNote> notes);
    [[nodiscard]] bool movesPlace() const;
    [[nodiscard]] std::vector<service::FieldNote> dayNotes() const;
    void save();

    std::shared_ptr<const service::OfficeImage> m_image;
    std::optional<service::ResidentCard> m_card;
    std::map<service::Field, NotedField *> m_fields;
    std::map<service::Field, QLineEdit *> m_lines;
    std::set<service::Field> m_touched;
    bool m_tried = false;
    bool m_filling = true;
    QComboBox *m_sex = nullptr;
    QComboBox *m_residence = nullptr;
    QComboBox *m_village = nullptr;
    QComboBox *m_school = nullptr;
    QComboBox *m_class = nullptr;
    QRadioButton *m_move;
    QRadioButton *m_correct;
    QWidget *m_placeQuestion;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace caodiem::ui
