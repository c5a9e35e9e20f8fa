// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"
#include "service/outreach.h"

#include <QWidget>

class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace caodiem::ui {

class CardFrame;
class EmptyState;
class FamilyView;
class PeopleFilter;
class WaitModel;

/// Who has an account and has not activated it? One key records what a call gave; the next line follows.
class CallTab : public QWidget {
    Q_OBJECT
public:
    explicit CallTab(QWidget *parent = nullptr);

    /// Pre: the picture has its registers, or is null (nothing to show yet).
    void setImage(const std::shared_ptr<const service::OfficeImage> &image, const QString &campaign, Day asOf);
    void setCalls(const QHash<qint64, domain::Call> &calls);
    void setCard(const service::CallCard &card);
    void showPhones(bool shown);
    [[nodiscard]] bool phonesShown() const { return m_phonesShown; }
    [[nodiscard]] WaitModel *model() const { return m_model; }
    [[nodiscard]] FamilyView *view() const { return m_view; }
    [[nodiscard]] PeopleFilter *filter() const { return m_filter; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString phoneText() const;
    [[nodiscard]] service::CallListRequest listRequest() const; ///< what is shown; without a file
    /// As if the key of this result was pressed.
    void choose(domain::CallResult result);
    void focusTable();

Q_SIGNALS:
    void callWanted(const caodiem::service::CallEntry &entry);
    void cardWanted(caodiem::ResidentId who);
    void exportWanted();
    void printWanted();
    void phonesWanted(); ///< show them, or hide them again
    void refused(const QString &sentence); ///< nothing was recorded, and why

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildTable(QVBoxLayout *column);
    void buildPane(QVBoxLayout *pane);
    void apply();
    void record(domain::CallResult result, Day promisedOn);
    void fetchCurrent();
    void showCard();
    void showState();
    [[nodiscard]] bool keeps(const engine::ActivationWait &wait) const;

    std::shared_ptr<const service::OfficeImage> m_image;
    QString m_campaign;
    std::shared_ptr<const service::RegisterIndex> m_registers; ///< whose choices the filter shows
    Day m_asOf = kNever;
    std::shared_ptr<const engine::ResidentView> m_residents;
    std::optional<service::CallCard> m_card;
    bool m_phonesShown = false;
    PeopleFilter *m_filter;
    QComboBox *m_who;
    QLabel *m_summary;
    QPushButton *m_export;
    QPushButton *m_print;
    QStackedWidget *m_stack;
    WaitModel *m_model;
    FamilyView *m_view;
    EmptyState *m_empty;
    QLabel *m_loading;
    QFrame *m_pane;
    QLabel *m_name;
    QLabel *m_since;
    QLabel *m_phone;
    QPushButton *m_phones;
    QLabel *m_facts;
    QLabel *m_history;
    std::vector<QPushButton *> m_results;
    QTimer *m_fetch;
};

} // namespace caodiem::ui
