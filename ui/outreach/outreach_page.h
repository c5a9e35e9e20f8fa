// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"
#include "ui/widgets/message_bar.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace caodiem::ui {

class CallTab;
class LogTab;
class ResultsTab;
class SegmentBar;

/// Vận động: who is to be rung up, results that arrive by list, and the outreach log. The page shows what it is given
/// and says what is wanted; OutreachCommands does it.
class OutreachPage : public QWidget {
    Q_OBJECT
public:
    enum Tab { CallsTab, ListTab, OutreachTab };
    explicit OutreachPage(QWidget *parent = nullptr);

    /// Kept until the page is seen; asks for the registers when the picture has none.
    void setImage(const std::shared_ptr<const service::OfficeImage> &image, const QString &campaign, Day asOf);
    [[nodiscard]] const std::shared_ptr<const service::OfficeImage> &image() const { return m_image; }
    [[nodiscard]] Day asOf() const { return m_asOf; }
    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    void say(MessageBar::Kind kind, const QString &sentence);
    [[nodiscard]] MessageBar *message() const { return m_message; }
    void toggleHidden(); ///< telephone numbers or personal IDs, as the tab has them
    void hidePrivate(); ///< they are masked again
    void focusSearch();
    void exportShown();
    [[nodiscard]] CallTab *calls() const { return m_calls; }
    [[nodiscard]] ResultsTab *results() const { return m_results; }
    [[nodiscard]] LogTab *log() const { return m_log; }

Q_SIGNALS:
    void registersWanted();
    void shown(); ///< came to the front, or another tab did
    void undoWanted();
    void callExportWanted(bool onPaper);
    void logExportWanted();
    void privateShown(bool phones); ///< to be noted in the audit

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildKeys();
    void hand(); ///< the picture to the tab that is seen

    std::shared_ptr<const service::OfficeImage> m_image;
    QString m_campaign;
    Day m_asOf = kNever;
    bool m_idsShown = false;
    SegmentBar *m_bar;
    MessageBar *m_message;
    QStackedWidget *m_pages;
    CallTab *m_calls;
    ResultsTab *m_results;
    LogTab *m_log;
    QLabel *m_keys;
};

} // namespace caodiem::ui
