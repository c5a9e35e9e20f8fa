// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/figures.h"

#include <QWidget>

namespace caodiem::ui {

/// "✕ 2 trễ hạn" in a soft round box.
class LampPill : public QWidget {
    Q_OBJECT
public:
    LampPill(engine::Lamp lamp, const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    engine::Lamp m_lamp;
    QString m_text;
};

} // namespace caodiem::ui
