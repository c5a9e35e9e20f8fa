// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/reach_bars.h"

#include "base/number_format.h"
#include "service/wording.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace caodiem::ui {
namespace {

constexpr int kReachSide = 12;
constexpr int kReachNumber = 58;
constexpr int kReachLine = 26;
constexpr int kReachLeast = 17;

} // namespace

bool canBeReached(domain::Reach reach)
{
    return reach == domain::Reach::Present || reach == domain::Reach::Unknown;
}

ReachBars::ReachBars(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("reachBars"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Remaining by contact"));
}

void ReachBars::setReachability(const engine::Reachability &reach)
{
    m_lines.clear();
    m_current = 0;
    using domain::Reach;
    QStringList spoken;
    // Those who can be called on first.
    for (const Reach each :
        {Reach::Present, Reach::Unknown, Reach::Away, Reach::Abroad, Reach::Ill, Reach::Ineligible, Reach::Refused}) {
        if (const qint64 people = reach.remaining.at(static_cast<std::size_t>(each)); people > 0) {
            m_lines.push_back({each, people});
            spoken << QString(service::reachName(each) + QStringLiteral(": ") + fmt_vi::num(people));
        }
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize ReachBars::minimumSizeHint() const
{
    return {260, static_cast<int>(m_lines.size()) * kReachLeast + 4};
}

int ReachBars::lineHeight() const
{
    const int count = std::max(1, static_cast<int>(m_lines.size()));
    return std::clamp((height() - 4) / count, kReachLeast, kReachLine);
}

QRect ReachBars::lineRect(std::size_t line) const
{
    return {2, 2 + static_cast<int>(line) * lineHeight(), width() - 4, lineHeight()};
}

int ReachBars::lineAt(QPoint at) const
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (lineRect(i).contains(at)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void ReachBars::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(12));
    if (m_lines.empty()) {
        painter.setPen(t.text2);
        painter.drawText(rect(), Qt::AlignCenter, tr("Nobody remains."));
        return;
    }
    qint64 most = 1;
    int widest = 0;
    for (const Line &line : m_lines) {
        most = std::max(most, line.people);
        widest = std::max(widest, painter.fontMetrics().horizontalAdvance(service::reachName(line.reach)));
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QRect row = lineRect(i);
        const Line &line = m_lines[i];
        const int left = kReachSide + widest + 8;
        const int room = row.width() - left - kReachNumber - kReachSide;
        const QRectF bar(
            left, row.top() + 4, std::max(2.0, double(room) * double(line.people) / double(most)), row.height() - 8);
        painter.setPen(t.text);
        painter.drawText(QRect(kReachSide, row.top(), widest + 2, row.height()), Qt::AlignVCenter | Qt::AlignRight,
            service::reachName(line.reach));
        painter.fillRect(bar, canBeReached(line.reach) ? QBrush(t.stack1) : hatched(t.stack3, t.base));
        painter.setPen(t.text);
        painter.drawText(QRect(row.right() - kReachNumber - kReachSide, row.top(), kReachNumber + 4, row.height()),
            Qt::AlignVCenter | Qt::AlignRight, fmt_vi::num(line.people));
        if (hasFocus() && static_cast<int>(i) == m_current) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(t.accent, 2));
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 3, 3);
        }
    }
}

void ReachBars::mousePressEvent(QMouseEvent *event)
{
    const int line = lineAt(event->position().toPoint());
    if (line >= 0) {
        m_current = line;
        update();
        Q_EMIT reachActivated(m_lines[static_cast<std::size_t>(line)].reach);
    }
}

void ReachBars::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(lineAt(event->position().toPoint()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ReachBars::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_lines.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        m_current = std::max(0, m_current - 1);
        break;
    case Qt::Key_Down:
        m_current = std::min(std::max(0, last), m_current + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current <= last) {
            Q_EMIT reachActivated(m_lines[static_cast<std::size_t>(m_current)].reach);
        }
        break;
    default:
        QWidget::keyPressEvent(event);
    }
    update();
}

void ReachBars::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ReachBars::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace caodiem::ui
