// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/figures.h"
#include "ui/models/card_figures.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace caodiem::ui {

class KpiCard;

/// Cards of equal width; two lines of them where one would be too tight.
class KpiRow : public QWidget {
    Q_OBJECT
public:
    explicit KpiRow(QWidget *parent = nullptr);
    void setCards(const std::vector<CardFigures> &cards, const QString &selected);
    [[nodiscard]] const std::vector<KpiCard *> &cards() const { return m_cards; }

Q_SIGNALS:
    void chosen(const QString &key);
    void peopleWanted(const QString &key, engine::What what);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QGridLayout *m_grid;
    std::vector<KpiCard *> m_cards;
    int m_columns = 0;
};

} // namespace caodiem::ui
