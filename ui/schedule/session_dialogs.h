// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appointments.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;
class QTableWidget;
class QTimeEdit;

namespace caodiem::ui {

/// The fields of a session's hours and places, in one row of a grid.
struct FrameFields {
    QTimeEdit *start = nullptr;
    QTimeEdit *end = nullptr;
    QSpinBox *capacity = nullptr;
    QSpinBox *walkIns = nullptr;
    QSpinBox *desks = nullptr;
    [[nodiscard]] domain::SessionFrame frame(domain::DayPart part) const;
};

/// Hours, places, or that a session is not held.
class SessionDialog : public QDialog {
    Q_OBJECT
public:
    explicit SessionDialog(const domain::DeskSession &session, QWidget *parent = nullptr);
    [[nodiscard]] domain::DeskSession session() const;

private:
    domain::DeskSession m_session;
    FrameFields m_fields;
    QCheckBox *m_closed;
};

/// The usual hours: three sessions and the weekdays on which they are held.
class TemplatesDialog : public QDialog {
    Q_OBJECT
public:
    explicit TemplatesDialog(const std::vector<domain::SessionTemplate> &templates, QWidget *parent = nullptr);
    [[nodiscard]] std::vector<domain::SessionTemplate> templates() const;

private:
    std::vector<QCheckBox *> m_held; ///< by part
    std::vector<FrameFields> m_fields;
    std::vector<QCheckBox *> m_days; ///< Monday first
};

/// Officers and desks, and whose name is recorded from now on.
class StaffDialog : public QDialog {
    Q_OBJECT
public:
    StaffDialog(const std::vector<domain::StaffEntry> &staff, const QString &worker, QWidget *parent = nullptr);
    [[nodiscard]] std::vector<domain::StaffEntry> changed() const; ///< new ones and those that are other than before
    [[nodiscard]] QString worker() const;

private:
    void addRow(const domain::StaffEntry &entry);
    void addTyped(bool desk);
    void fillWorkers(const QString &worker);

    std::vector<domain::StaffEntry> m_before; ///< by row
    QTableWidget *m_table;
    QLineEdit *m_name;
    QComboBox *m_worker;
};

} // namespace caodiem::ui
