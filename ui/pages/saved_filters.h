// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/saved_filters.h"

#include <QWidget>

#include <vector>

class QMenu;
class QPushButton;

namespace caodiem::ui {

class MessageBar;
class RegisterCommands;

/// The saved filters of the residents' page: a button whose menu applies, saves and deletes them, and one line for what
/// went wrong.
class SavedFilters : public QObject {
    Q_OBJECT
public:
    SavedFilters(RegisterCommands &commands, QWidget *page);

    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] MessageBar *message() const { return m_message; }
    [[nodiscard]] const std::vector<service::SavedFilter> &list() const { return m_list; }
    /// Another store, or other villages, schools and classes: asks the office again.
    void reload();
    void setCurrent(const engine::ResidentFilter &filter) { m_current = filter; }

Q_SIGNALS:
    void chosen(const engine::ResidentFilter &filter);

private:
    void fill(QMenu *menu);
    void choose(const service::SavedFilter &saved);
    void askName();
    void save(const QString &name, const engine::ResidentFilter &filter);
    void drop(const service::SavedFilter &saved);
    void act(); ///< what the message's button stands for now

    RegisterCommands &m_commands;
    QWidget *m_page;
    QPushButton *m_button;
    MessageBar *m_message;
    std::vector<service::SavedFilter> m_list;
    engine::ResidentFilter m_current;
    service::SavedFilter m_subject; ///< whom the message speaks of
    bool m_mayRestore = false; ///< its button brings that one back; else it deletes it
};

} // namespace caodiem::ui
