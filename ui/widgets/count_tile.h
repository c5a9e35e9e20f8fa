// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/figures.h"

#include <QAbstractButton>

namespace caodiem::ui {

/// A number with its name that filters a table: lamp and name, the number, a line below. Checkable.
class CountTile : public QAbstractButton {
    Q_OBJECT
public:
    CountTile(engine::Lamp lamp, const QString &name, QWidget *parent = nullptr);
    /// `below`: "2 đã thống nhất"; may be empty. Nothing = no number yet.
    void setCount(std::optional<qint64> count, const QString &below);
    [[nodiscard]] std::optional<qint64> count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    engine::Lamp m_lamp;
    std::optional<qint64> m_count;
    QString m_below;
};

} // namespace caodiem::ui
