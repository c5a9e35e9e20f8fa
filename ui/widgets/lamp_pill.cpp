// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lamp_pill.h"

#include "ui/theme/lamp.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace caodiem::ui {

constexpr int kHeight = 20;

LampPill::LampPill(engine::Lamp lamp, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_lamp(lamp)
    , m_text(text)
{
    setFont(fontOf(12));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

QSize LampPill::sizeHint() const
{
    return {lampPillWidth(font(), m_text), kHeight};
}

void LampPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    paintLampPill(&painter, rect(), m_lamp, m_text);
}

} // namespace caodiem::ui
