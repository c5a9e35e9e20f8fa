// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

#include <QDialog>

#include <map>
#include <set>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace caodiem::ui {

class NotedField;

/// One organisation as a form, checked at every key.
class OrganisationDialog : public QDialog {
    Q_OBJECT
public:
    OrganisationDialog(std::shared_ptr<const service::OfficeImage> image, std::optional<service::OrganisationCard> card,
        QWidget *parent);
    [[nodiscard]] service::OrganisationDraft draft() const;
    [[nodiscard]] NotedField *field(service::Field field) const { return m_fields.at(field); }
    void setProblem(const QString &sentence);

Q_SIGNALS:
    void saveWanted(const caodiem::service::OrganisationDraft &draft);

private:
    void addLine(service::Field field, const QString &title);
    void addFields();
    void keepOrder(); ///< of the Tab key: as the fields stand
    void build();
    void fill();
    void look();
    void save();

    std::shared_ptr<const service::OfficeImage> m_image;
    std::optional<service::OrganisationCard> m_card;
    std::map<service::Field, NotedField *> m_fields;
    std::map<service::Field, QLineEdit *> m_lines;
    std::set<service::Field> m_touched;
    bool m_tried = false;
    QComboBox *m_kind;
    QComboBox *m_village;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace caodiem::ui
