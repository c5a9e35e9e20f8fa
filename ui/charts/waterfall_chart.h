// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/balance_figures.h"

#include <QWidget>

namespace caodiem::ui {

/// Paints a WaterfallSpec: totals stand on the ground, what came in is solid, what went out is hatched, each with its
/// signed number. Left and right move between bars, Enter (or a click) opens the people of one.
class WaterfallChart : public QWidget {
    Q_OBJECT
public:
    explicit WaterfallChart(QWidget *parent = nullptr);
    void setSpec(const WaterfallSpec &spec, const QString &title);
    [[nodiscard]] const WaterfallSpec &spec() const { return m_spec; }
    [[nodiscard]] QRectF barRect(std::size_t bar) const;
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 130}; }

Q_SIGNALS:
    void sliceActivated(const caodiem::engine::Slice &slice);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] qreal yOf(qint64 value) const;
    [[nodiscard]] int barAt(QPointF at) const;
    void move(int step);
    void open(int bar);
    void paintGrid(QPainter *painter) const;
    void paintBar(QPainter *painter, std::size_t bar) const;
    void paintBreak(QPainter *painter, const QRectF &box) const;
    void paintTexts(QPainter *painter, std::size_t bar) const;

    WaterfallSpec m_spec;
    int m_current = -1;
};

} // namespace caodiem::ui
