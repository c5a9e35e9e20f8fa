// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/desk_tally.h"
#include "ui/office_session.h"

#include <QDialog>
#include <QPointer>

class QLabel;

namespace caodiem::ui {

class IntakePage;
class RowsModel;
class SegmentBar;

/// The desk's day by hour, session, officer and village against what the day needs. Stays open beside the work and
/// moves with each entry.
class TodayDialog : public QDialog {
    Q_OBJECT
public:
    enum Part { Hours, Sessions, Officers, Villages };
    explicit TodayDialog(QWidget *parent = nullptr);
    void setTally(const service::DeskTally &tally);
    void showPart(Part part);
    [[nodiscard]] const service::DeskTally &tally() const { return m_tally; }
    [[nodiscard]] QString headline() const;
    [[nodiscard]] RowsModel *model() const { return m_model; }

private:
    void fill();
    [[nodiscard]] const std::vector<service::TallyLine> &lines() const;

    service::DeskTally m_tally;
    QLabel *m_headline;
    QLabel *m_indicator;
    SegmentBar *m_parts;
    RowsModel *m_model;
};

/// Opens the dialog for the intake page and keeps it true.
class TodayCommands : public QObject {
    Q_OBJECT
public:
    TodayCommands(OfficeSession &session, IntakePage *page, QObject *parent = nullptr);
    [[nodiscard]] TodayDialog *dialog() const { return m_dialog; }

private:
    void read();
    OfficeSession &m_session;
    IntakePage *m_page;
    QPointer<TodayDialog> m_dialog;
};

} // namespace caodiem::ui
