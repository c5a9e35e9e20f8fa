// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kpi_row.h"

#include "ui/widgets/kpi_card.h"

#include <QGridLayout>

#include <algorithm>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kCardGap = 10;
constexpr int kTightest = 168; // below this, two lines of cards
constexpr int kNarrowCard = 225; // below this, the lamp leaves the title's line

} // namespace

KpiRow::KpiRow(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kCardGap);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KpiRow::setCards(const std::vector<CardFigures> &cards, const QString &selected)
{
    while (m_cards.size() > cards.size()) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    while (m_cards.size() < cards.size()) {
        auto *card = new KpiCard(this);
        card->setObjectName(u"kpiCard%1"_s.arg(m_cards.size()));
        connect(card, &KpiCard::chosen, this, &KpiRow::chosen);
        connect(card, &KpiCard::peopleWanted, this, &KpiRow::peopleWanted);
        m_cards.push_back(card);
        m_columns = 0;
    }
    for (std::size_t i = 0; i < cards.size(); ++i) {
        m_cards[i]->setFigures(cards[i]);
        m_cards[i]->setSelected(cards[i].key == selected);
    }
    arrange();
}

void KpiRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void KpiRow::arrange()
{
    const int count = static_cast<int>(m_cards.size());
    if (count == 0) {
        return;
    }
    const int room = width() + kCardGap;
    const int columns = room / count - kCardGap >= kTightest ? count : (count + 1) / 2;
    const bool narrow = room / columns - kCardGap < kNarrowCard;
    for (KpiCard *card : m_cards) {
        card->setNarrow(narrow);
    }
    if (columns == m_columns && m_grid->count() == count) {
        return;
    }
    for (int i = 0; i < m_grid->columnCount(); ++i) {
        m_grid->setColumnStretch(i, 0);
    }
    for (int i = 0; i < count; ++i) {
        m_grid->addWidget(m_cards[static_cast<std::size_t>(i)], i / columns, i % columns);
        m_grid->setColumnStretch(i % columns, 1);
    }
    m_columns = columns;
    updateGeometry();
}

} // namespace caodiem::ui
