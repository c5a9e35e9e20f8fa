// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/figures.h"

#include <QWidget>

#include <vector>

namespace caodiem::ui {

/// What has to happen one after the other: a mark and a word each, with arrows between them.
class ChainBar : public QWidget {
    Q_OBJECT
public:
    struct Link {
        engine::Lamp lamp = engine::Lamp::NoTarget;
        QString text;
    };
    explicit ChainBar(QWidget *parent = nullptr);
    void setLinks(const std::vector<Link> &links);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Link> m_links;
};

} // namespace caodiem::ui
