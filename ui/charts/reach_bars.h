// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/outlook.h"

#include <QWidget>

#include <vector>

namespace caodiem::ui {

/// Those still to do, by whether they can be reached: one line for each class with people in it. Up and down move,
/// Enter (or a click) opens one.
class ReachBars : public QWidget {
    Q_OBJECT
public:
    explicit ReachBars(QWidget *parent = nullptr);
    void setReachability(const engine::Reachability &reach);
    struct Line {
        domain::Reach reach = domain::Reach::Unknown;
        qint64 people = 0;
        friend bool operator==(const Line &, const Line &) = default;
    };
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    [[nodiscard]] QRect lineRect(std::size_t line) const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void reachActivated(caodiem::domain::Reach reach);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int lineAt(QPoint at) const;
    [[nodiscard]] int lineHeight() const;

    std::vector<Line> m_lines;
    int m_current = 0;
};

/// Present and unknown: somebody who can be called on.
[[nodiscard]] bool canBeReached(domain::Reach reach);

} // namespace caodiem::ui
