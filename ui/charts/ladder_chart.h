// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/figures.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace caodiem::ui {

/// How far a part of a band has come; the order is the order of the bar.
enum class LadderPart : quint8 { Activated, TakenIn, Carded, Nothing };
inline constexpr int kLadderParts = 4;

[[nodiscard]] qint64 peopleIn(const engine::LadderBand &band, LadderPart part);
[[nodiscard]] QString ladderPartName(LadderPart part);

/// Stacked bars by age band: 100 % is everybody of the band. Arrows move between segments, Enter opens one.
class LadderChart : public QWidget {
    Q_OBJECT
public:
    explicit LadderChart(QWidget *parent = nullptr);
    void setBands(const std::vector<engine::LadderBand> &bands);
    [[nodiscard]] const std::vector<engine::LadderBand> &bands() const { return m_bands; }
    [[nodiscard]] QRectF segmentRect(std::size_t band, LadderPart part) const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void segmentActivated(const QString &band, caodiem::ui::LadderPart part);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Segment {
        std::size_t band = 0;
        LadderPart part = LadderPart::Activated;
        friend bool operator==(const Segment &, const Segment &) = default;
    };
    [[nodiscard]] int legendLines() const;
    [[nodiscard]] qreal rowHeight() const;
    [[nodiscard]] QRectF barRect(std::size_t band) const;
    [[nodiscard]] qreal labelWidth() const;
    [[nodiscard]] std::optional<Segment> segmentAt(QPointF at) const;
    [[nodiscard]] QString describe(const Segment &segment) const;
    [[nodiscard]] std::vector<Segment> reachable() const;
    void paintBand(QPainter *painter, std::size_t band) const;
    void paintSegments(QPainter *painter, std::size_t band) const;
    void paintLegend(QPainter *painter) const;

    std::vector<engine::LadderBand> m_bands;
    std::optional<Segment> m_current;
};

} // namespace caodiem::ui
