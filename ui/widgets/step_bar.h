// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace caodiem::ui {

/// The steps of one person from left to right: mark, word and day of each, joined by lines.
class StepBar : public QWidget {
    Q_OBJECT
public:
    explicit StepBar(const QStringList &titles, QWidget *parent = nullptr);
    void setDays(const std::vector<Day> &days); ///< kNever = not done; as many as titles
    [[nodiscard]] const std::vector<Day> &days() const { return m_days; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_titles;
    std::vector<Day> m_days;
};

} // namespace caodiem::ui
