// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/desk.h"
#include "service/office.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace caodiem::ui {

class HourBars;

/// Today by the hour, the campaign so far, and what was done last, each of it with its undo.
class DayPanel : public QWidget {
    Q_OBJECT
public:
    explicit DayPanel(QWidget *parent = nullptr);
    void setDay(const service::DeskDay &day);
    /// The figure of the campaign's first indicator that the desk moves, from the same engine as the overview.
    void setImage(const service::OfficeImage &image);
    [[nodiscard]] QListWidget *recent() const { return m_recent; }
    [[nodiscard]] QString todaySentence() const;

Q_SIGNALS:
    void undoWanted(const caodiem::service::DeskAction &action);
    void personWanted(caodiem::ResidentId who);

private:
    /// A card with a title and something at its right; answers what its lines go into.
    [[nodiscard]] QVBoxLayout *headed(const QString &title, QWidget *beside);
    void buildFigures();
    void buildRecent();

    std::vector<service::DeskAction> m_actions;
    QLabel *m_files;
    HourBars *m_hours;
    QLabel *m_sessions;
    QLabel *m_indicator;
    QLabel *m_total;
    QLabel *m_percent;
    QProgressBar *m_bar;
    QLabel *m_need;
    QListWidget *m_recent;
    QLabel *m_none;
    QPushButton *m_undo;
};

} // namespace caodiem::ui
