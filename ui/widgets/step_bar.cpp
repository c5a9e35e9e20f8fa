// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/step_bar.h"

#include "base/number_format.h"
#include "ui/theme/lamp.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

constexpr int kStepMark = 16;
constexpr int kStepHeight = 62;

StepBar::StepBar(const QStringList &titles, QWidget *parent)
    : QWidget(parent)
    , m_titles(titles)
    , m_days(static_cast<std::size_t>(titles.size()), kNever)
{
    setFixedHeight(kStepHeight);
}

void StepBar::setDays(const std::vector<Day> &days)
{
    m_days = days;
    QStringList spoken;
    for (qsizetype i = 0; i < m_titles.size(); ++i) {
        const Day day = m_days[static_cast<std::size_t>(i)];
        spoken << QString(m_titles[i] + u' ' + (day == kNever ? tr("not yet") : fmt_vi::date(day)));
    }
    setAccessibleName(spoken.join(u", "_s));
    setToolTip(spoken.join(u'\n'));
    update();
}

QSize StepBar::sizeHint() const
{
    return {280, kStepHeight};
}

void StepBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = static_cast<int>(m_titles.size());
    const int wide = width() / qMax(1, count);
    for (int i = 0; i < count; ++i) {
        const Day day = m_days[static_cast<std::size_t>(i)];
        const QRect cell(i * wide, 0, wide, height());
        const QPointF middle(cell.center().x() + 0.5, 4 + kStepMark / 2.0);
        if (i > 0) {
            painter.setPen(QPen(t.line2, 2));
            painter.drawLine(
                QPointF(middle.x() - wide + kStepMark, middle.y()), QPointF(middle.x() - kStepMark, middle.y()));
        }
        paintLamp(&painter, QRectF(middle.x() - kStepMark / 2.0, 4, kStepMark, kStepMark),
            day == kNever ? engine::Lamp::NoTarget : engine::Lamp::OnTrack);
        painter.setFont(fontOf(12, true));
        painter.setPen(t.text);
        painter.drawText(cell.adjusted(0, 24, 0, -20), Qt::AlignHCenter | Qt::AlignTop, m_titles[i]);
        painter.setFont(fontOf(11));
        painter.setPen(t.text3);
        painter.drawText(cell.adjusted(0, 42, 0, 0), Qt::AlignHCenter | Qt::AlignTop,
            day == kNever ? tr("not yet") : toDate(day).toString(u"dd/MM/yy"));
    }
}

} // namespace caodiem::ui
