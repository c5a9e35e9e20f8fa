// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/desk.h"
#include "service/office.h"
#include "ui/widgets/message_bar.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace caodiem::ui {

class DayPanel;
class FamilyModel;
class FamilyView;
class PersonPanel;
class QueuePanel;

/// Tiếp nhận: one scan or a few letters find the person, one key records the result. The page shows what it is given
/// and says what is wanted; IntakeCommands does it.
class IntakePage : public QWidget {
    Q_OBJECT
public:
    explicit IntakePage(QWidget *parent = nullptr);

    void setTurn(const service::DeskTurn &turn, qint64 nowMs, ResidentId select = {});
    void setImage(const service::OfficeImage &image);
    void setMatches(const QString &text, const std::vector<service::DeskMatch> &matches);
    void setScan(const service::DeskScan &scan); ///< of a member of the open household
    void setPending(ResidentId who, bool pending);
    /// `act` is what the button `action` does.
    void say(
        MessageBar::Kind kind, const QString &sentence, const QString &action = {}, std::function<void()> act = {});
    void toggleIds();
    void hideIds();

    [[nodiscard]] const std::optional<service::DeskHousehold> &household() const { return m_household; }
    [[nodiscard]] const service::DeskMember *chosen() const; ///< null = nobody
    [[nodiscard]] FamilyView *family() const { return m_view; }
    [[nodiscard]] FamilyModel *model() const { return m_model; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] QListWidget *matches() const { return m_matches; }
    [[nodiscard]] QueuePanel *queue() const { return m_queue; }
    [[nodiscard]] DayPanel *day() const { return m_day; }
    [[nodiscard]] PersonPanel *person() const { return m_person; }
    [[nodiscard]] MessageBar *message() const { return m_message; }
    [[nodiscard]] bool idsShown() const { return m_idsShown; }
    void focusSearch();
    /// A result for the chosen member, as if its key was pressed.
    void choose(domain::DeskResult result);

Q_SIGNALS:
    void searchWanted(const QString &text);
    void personWanted(caodiem::ResidentId who);
    void recordWanted(const caodiem::service::DeskEntry &entry);
    void undoWanted(const caodiem::service::DeskAction &action);
    void undoLastWanted();
    void cardWanted(caodiem::ResidentId who, const caodiem::service::ReadCard &card); ///< to be taken over
    void closeWanted(); ///< the household is finished; call the next one
    void pauseWanted();
    void nextWanted();
    void skipWanted(const caodiem::domain::Ticket &ticket);
    void ticketWanted(const caodiem::domain::Ticket &ticket);
    void settingsWanted(bool cardMachine, const QStringList &offices);
    void editWanted(caodiem::ResidentId who); ///< the register's form of this person
    void todayWanted(); ///< the day in counts
    void pictureWanted(const QString &file); ///< of a card, dropped here
    void idsToNote(); ///< whole numbers are shown from now on

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildCentre(QWidget *centre);
    void buildHousehold();
    void buildFoot(QVBoxLayout *page);
    void connectParts();
    void buildKeys();
    void layTable();
    void showChosen();
    void placeMatches();
    void openMatch();
    void takeCard();
    void askSettings();
    [[nodiscard]] bool searchKey(int key);

    std::optional<service::DeskHousehold> m_household;
    std::optional<domain::Ticket> m_ticket;
    std::optional<service::DeskScan> m_scan;
    std::function<void()> m_act; ///< of the message's button
    std::vector<service::DeskMatch> m_found;
    QStringList m_offices;
    Day m_today = kNever;
    bool m_cardMachine = true;
    bool m_idsShown = false;
    QueuePanel *m_queue;
    DayPanel *m_day;
    QLineEdit *m_search;
    QListWidget *m_matches;
    MessageBar *m_message;
    QLabel *m_title;
    QLabel *m_place;
    QLabel *m_state;
    FamilyModel *m_model;
    FamilyView *m_view;
    PersonPanel *m_person;
    QWidget *m_open; ///< all that belongs to an open household
    QLabel *m_closed; ///< said in its place
    QLabel *m_left;
    QPushButton *m_pause;
    QPushButton *m_finish;
    QLabel *m_keys;
    QPushButton *m_settings;
};

} // namespace caodiem::ui
