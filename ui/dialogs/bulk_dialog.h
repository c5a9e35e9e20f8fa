// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace caodiem::ui {

class NotedField;

/// One change for many people: what, from which day; what it would do stands below before anything is written.
class BulkDialog : public QDialog {
    Q_OBJECT
public:
    /// `whose`: "3 người đã chọn", "1.944 người đang lọc".
    BulkDialog(std::shared_ptr<const service::OfficeImage> image, std::vector<ResidentId> people, const QString &whose,
        service::BulkChange::Kind kind, QWidget *parent);
    [[nodiscard]] service::BulkChange change() const;
    void showPreview(const service::BulkPreview &preview);
    void setProblem(const QString &sentence);
    [[nodiscard]] QString previewText() const;

Q_SIGNALS:
    void previewWanted(const caodiem::service::BulkChange &change);
    void applyWanted(const caodiem::service::BulkChange &change);

private:
    void build(const QString &whose);
    void fillChoices();
    void fillClasses();
    void ask();

    std::shared_ptr<const service::OfficeImage> m_image;
    std::vector<ResidentId> m_people;
    QComboBox *m_kind;
    QDateEdit *m_on;
    QComboBox *m_village;
    QComboBox *m_school;
    QComboBox *m_class;
    QComboBox *m_residence;
    QComboBox *m_outcome;
    QLineEdit *m_note;
    NotedField *m_villageField;
    NotedField *m_schoolField;
    NotedField *m_classField;
    NotedField *m_residenceField;
    NotedField *m_outcomeField;
    NotedField *m_noteField;
    QLabel *m_preview;
    QPushButton *m_apply;
    QTimer *m_delay;
};

} // namespace caodiem::ui
