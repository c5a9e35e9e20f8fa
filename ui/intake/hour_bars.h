// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

namespace caodiem::ui {

/// Files of one day by the hour, from the first hour of work to the last. Bars start at 0.
class HourBars : public QWidget {
    Q_OBJECT
public:
    explicit HourBars(QWidget *parent = nullptr);
    void setCounts(const std::array<int, 24> &counts);
    [[nodiscard]] QSize sizeHint() const override { return {200, 96}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::array<int, 24> m_counts {};
};

} // namespace caodiem::ui
