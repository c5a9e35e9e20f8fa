// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/desk.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace caodiem::ui {

/// The card tells something that the register does not know.
[[nodiscard]] bool hasNews(const service::DeskScan &scan);

/// The chosen member: what holds and what is missing by age, card beside register, and the result keys.
class PersonPanel : public QFrame {
    Q_OBJECT
public:
    explicit PersonPanel(QWidget *parent = nullptr);

    /// `member` null: nobody is chosen. `scan`: of this very person, else null.
    void show(const service::DeskMember *member, bool cardMachine, const service::DeskScan *scan);
    void showIds(bool shown);
    [[nodiscard]] bool hasHeightForWidth() const override { return false; } ///< takes what is left (see PageStack)
    [[nodiscard]] QPushButton *button(domain::DeskResult result) const;

Q_SIGNALS:
    void resultChosen(caodiem::domain::DeskResult result);
    void cardTaken(); ///< the register shall say what the card says
    void idsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Check {
        int mark; ///< of Mark
        QString text;
        QString note;
    };
    [[nodiscard]] std::vector<Check> checksOf(const service::DeskMember &member) const;
    [[nodiscard]] static QString papersFor(const domain::IntakeNeeds &needs);
    [[nodiscard]] QVBoxLayout *buildResults(); ///< a button each
    void layChecks(const std::vector<Check> &checks);
    void layLines(const service::DeskScan *scan);
    void layButtons(const service::DeskMember &member, bool cardMachine);
    void dress();

    QLabel *m_title;
    QLabel *m_number;
    QPushButton *m_ids;
    QGridLayout *m_checks;
    QGridLayout *m_lines;
    QPushButton *m_takeCard;
    std::vector<QPushButton *> m_buttons; ///< by result
    std::optional<service::DeskMember> m_member;
    std::optional<service::DeskScan> m_scan;
    bool m_cardMachine = true;
    bool m_idsShown = false;
};

} // namespace caodiem::ui
