// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/overview_figures.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace caodiem::ui {

class ElidedLabel;

/// Title, the lamps counted, the other indicators, and what can be done with the page.
class OverviewHeader : public QWidget {
    Q_OBJECT
public:
    explicit OverviewHeader(QWidget *parent = nullptr);
    void setFigures(const OverviewFigures &figures);
    void setNarrow(bool narrow);

Q_SIGNALS:
    void indicatorChosen(const QString &key);
    void notesWanted();
    void pictureWanted();
    void sheetWanted();
    void recalculationWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void countLamps(const OverviewFigures &figures);
    void fillOthers(const OverviewFigures &figures);
    void dress();
    void writeButtons();

    ElidedLabel *m_caption;
    QHBoxLayout *m_pills;
    QComboBox *m_others;
    QPushButton *m_notes;
    QPushButton *m_picture;
    QPushButton *m_sheet;
    QPushButton *m_recalculate;
    bool m_narrow = false;
};

} // namespace caodiem::ui
