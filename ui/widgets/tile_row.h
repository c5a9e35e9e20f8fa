// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/figures.h"

#include <QFrame>

#include <optional>
#include <vector>

namespace caodiem::ui {

/// Counts side by side, each with its name, and a lamp where it says good or bad.
class TileRow : public QFrame {
    Q_OBJECT
public:
    struct Tile {
        QString title;
        QString count;
        QString note;
        std::optional<engine::Lamp> lamp {};
    };
    explicit TileRow(QWidget *parent = nullptr);
    void setTiles(std::vector<Tile> tiles);
    [[nodiscard]] const std::vector<Tile> &tiles() const { return m_tiles; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Tile> m_tiles;
};

} // namespace caodiem::ui
