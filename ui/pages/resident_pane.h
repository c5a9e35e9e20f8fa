// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace caodiem::ui {

class StepBar;

/// One person: what is known, the steps, household and guardian, and the time line with its sources.
class ResidentPane : public QFrame {
    Q_OBJECT
public:
    explicit ResidentPane(QWidget *parent = nullptr);
    /// `view` tells of the household's other members; `wholeIds`: personal IDs in full.
    void setCard(const service::ResidentCard &card, std::shared_ptr<const engine::ResidentView> view, bool wholeIds);
    void clear();
    [[nodiscard]] ResidentId resident() const { return m_id; }

Q_SIGNALS:
    void editWanted(ResidentId id);
    void contactWanted(ResidentId id);
    void withdrawWanted(EventId entry); ///< one of the time line
    void residentWanted(ResidentId id); ///< another member of the household

private:
    void addFact(const QString &label, const QString &value);
    void addFacts(const service::ResidentCard &card, bool wholeIds);
    void addMembers(const service::ResidentCard &card, const engine::ResidentView &view);
    void addTimeline(const service::ResidentCard &card);
    [[nodiscard]] QPushButton *withdrawButton(const service::TimelineEntry &entry);
    void addHead(const QString &title);
    void empty();

    ResidentId m_id;
    QLabel *m_name;
    QLabel *m_birthday;
    StepBar *m_steps;
    QWidget *m_body;
    QVBoxLayout *m_lines;
    QPushButton *m_edit;
    QPushButton *m_contact;
};

} // namespace caodiem::ui
