// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace caodiem::ui {
namespace {

constexpr int kSymbolSide = 44;
constexpr int kTextWidth = 460;

} // namespace

EmptyState::EmptyState(const QString &symbolName, QWidget *parent)
    : QWidget(parent)
    , m_symbolName(symbolName)
    , m_symbol(new QLabel(this))
    , m_headline(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_buttons(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addStretch(2);
    m_headline->setFont(fontOf(17, true));
    m_explanation->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignCenter);
    m_explanation->setFixedWidth(kTextWidth);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 6, 0, 0);
    buttons->setSpacing(8);
    for (QWidget *each : {static_cast<QWidget *>(m_symbol), static_cast<QWidget *>(m_headline),
             static_cast<QWidget *>(m_explanation), m_buttons}) {
        column->addWidget(each, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
    dress();
}

void EmptyState::say(const QString &headline, const QString &explanation)
{
    m_headline->setText(headline);
    m_explanation->setText(explanation);
    m_explanation->setFixedHeight(m_explanation->heightForWidth(kTextWidth));
    setAccessibleName(headline);
}

QPushButton *EmptyState::addAction(const QString &title)
{
    auto *button = new QPushButton(title, m_buttons);
    button->setProperty("primary", m_buttons->layout()->isEmpty());
    m_buttons->layout()->addWidget(button);
    return button;
}

void EmptyState::dress()
{
    m_symbol->setPixmap(symbol(m_symbolName, tokens().text3, kSymbolSide, devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

} // namespace caodiem::ui
