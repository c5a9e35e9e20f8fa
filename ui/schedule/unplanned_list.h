// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/week_grid.h"

#include <QListWidget>

namespace caodiem::ui {

/// Classes, villages and families that are not called yet. A line can be dragged on a slot; Enter asks for a slot.
class UnplannedList : public QListWidget {
    Q_OBJECT
public:
    explicit UnplannedList(QWidget *parent = nullptr);
    void setWeek(const WeekPicture &week);
    /// Place in ScheduleWeek::unplanned; −1 = none.
    [[nodiscard]] int chosen() const { return currentRow(); }

protected:
    [[nodiscard]] QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// "TH Tứ Minh 1A", "Come back", "Without class or village".
[[nodiscard]] QString groupTitle(const service::UnplannedGroup &group);

} // namespace caodiem::ui
