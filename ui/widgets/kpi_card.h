// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/figures.h"
#include "ui/models/card_figures.h"

#include <QWidget>

#include <optional>

namespace caodiem::ui {

/// One headline indicator. The whole card chooses its indicator; its two counts lead to the people behind them.
/// Keys: Space chooses, Enter opens those remaining, Shift+Enter those achieved.
class KpiCard : public QWidget {
    Q_OBJECT
    Q_PROPERTY(bool selected READ isSelected)
public:
    explicit KpiCard(QWidget *parent = nullptr);

    void setFigures(const CardFigures &figures);
    [[nodiscard]] const CardFigures &figures() const { return m_figures; }
    void setSelected(bool selected);
    [[nodiscard]] bool isSelected() const { return m_selected; }
    /// Narrow cards put the lamp under the title and the counts under the bar.
    void setNarrow(bool narrow);

    /// Where the counts stand, for the mouse and for tests.
    [[nodiscard]] QRect doneRect() const;
    [[nodiscard]] QRect remainingRect() const;

Q_SIGNALS:
    void chosen(const QString &key);
    void peopleWanted(const QString &key, engine::What what);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] std::optional<engine::What> countAt(QPoint position) const;
    void paintFrame(QPainter *painter) const;
    void paintHead(QPainter *painter) const;
    void paintRatio(QPainter *painter) const;
    void paintFacts(QPainter *painter) const;
    void paintFact(QPainter *painter, QRect cell, const QString &label, const QString &value, const QString &extra,
        const QColor &extraColour, bool underlined) const;
    [[nodiscard]] int barTop() const;

    CardFigures m_figures;
    bool m_selected = false;
    bool m_narrow = false;
    std::optional<engine::What> m_hovered;
};

} // namespace caodiem::ui
