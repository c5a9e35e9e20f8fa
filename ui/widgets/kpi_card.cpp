// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kpi_card.h"

#include "service/wording.h"
#include "ui/theme/lamp.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace caodiem::ui {
namespace {

constexpr int kCardMargin = 12;
constexpr int kWideHeight = 170;
constexpr int kNarrowHeight = 190;
constexpr int kTitleTop = 9;
constexpr int kSubtitleTop = 28;
constexpr int kPercentTop = 43;
constexpr int kPercentHeight = 34;
constexpr int kCardBarHeight = 6;
constexpr int kCountsHeight = 20;
constexpr int kFactHeight = 37;

void drawElided(QPainter *painter, const QRect &box, const QString &text,
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
{
    painter->drawText(
        box, static_cast<int>(alignment.toInt()), painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace

KpiCard::KpiCard(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFixedHeight(kWideHeight);
    setMinimumWidth(150);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KpiCard::setFigures(const CardFigures &figures)
{
    m_figures = figures;
    setAccessibleName(figures.spoken);
    setToolTip(figures.subtitle.isEmpty() ? figures.title : QString(figures.title + u'\n' + figures.subtitle));
    update();
}

void KpiCard::setSelected(bool selected)
{
    m_selected = selected;
    setAccessibleDescription(selected ? tr("shown in the charts below") : QString());
    update();
}

void KpiCard::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setFixedHeight(narrow ? kNarrowHeight : kWideHeight);
    update();
}

int KpiCard::barTop() const
{
    return kPercentTop + kPercentHeight + 3;
}

QRect KpiCard::doneRect() const
{
    const QFontMetrics bold(fontOf(m_narrow ? 12 : 13, true));
    const QFontMetrics plain(fontOf(m_narrow ? 12 : 13));
    const int doneWidth = bold.horizontalAdvance(m_figures.done);
    const int totalWidth = plain.horizontalAdvance(QString(u" / " + m_figures.total));
    if (m_narrow) {
        return {kCardMargin, barTop() + kCardBarHeight + 3, doneWidth, kCountsHeight};
    }
    return {width() - kCardMargin - totalWidth - doneWidth, kPercentTop + 8, doneWidth, kPercentHeight - 8};
}

QRect KpiCard::remainingRect() const
{
    const int top = barTop() + kCardBarHeight + (m_narrow ? kCountsHeight + 4 : 5);
    const QFontMetrics bold(fontOf(14, true));
    return {kCardMargin, top + 14, bold.horizontalAdvance(m_figures.remaining), 20};
}

std::optional<engine::What> KpiCard::countAt(QPoint position) const
{
    if (doneRect().contains(position)) {
        return engine::What::Achieved;
    }
    return remainingRect().contains(position) ? std::optional(engine::What::Remaining) : std::nullopt;
}

void KpiCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(&painter);
    paintHead(&painter);
    paintRatio(&painter);
    paintFacts(&painter);
}

void KpiCard::paintFrame(QPainter *painter) const
{
    const Tokens &t = tokens();
    const qreal line = m_selected || hasFocus() ? 2 : 1;
    painter->setPen(QPen(m_selected || hasFocus() ? t.accent : t.line, line));
    painter->setBrush(t.base);
    const qreal half = line / 2;
    painter->drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 5, 5);
    if (hasFocus() && m_selected) { // the focus must be seen on the chosen card too
        painter->setPen(QPen(t.accent, 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect()).adjusted(4.5, 4.5, -4.5, -4.5), 3, 3);
    }
}

void KpiCard::paintHead(QPainter *painter) const
{
    const Tokens &t = tokens();
    const QString word = service::lampName(m_figures.lamp);
    painter->setFont(fontOf(12));
    const int pill = std::min(lampPillWidth(fontOf(12), word), width() - 2 * kCardMargin);
    const int pillTop = m_narrow ? kPercentTop + 8 : 8;
    paintLampPill(painter, QRectF(width() - kCardMargin - pill + 4, pillTop, pill, 20), m_figures.lamp, word);
    const int room = width() - 2 * kCardMargin - (m_narrow ? 0 : pill + 2);
    painter->setPen(t.text);
    painter->setFont(fontOf(13, true));
    drawElided(painter, QRect(kCardMargin, kTitleTop, room, 18), m_figures.title);
    painter->setPen(t.text3);
    painter->setFont(fontOf(11));
    drawElided(painter, QRect(kCardMargin, kSubtitleTop, width() - 2 * kCardMargin, 15), m_figures.subtitle);
}

void KpiCard::paintRatio(QPainter *painter) const
{
    const Tokens &t = tokens();
    painter->setPen(t.text);
    painter->setFont(fontOf(m_narrow ? 22 : 25, true));
    painter->drawText(QRect(kCardMargin, kPercentTop, width() - 2 * kCardMargin, kPercentHeight),
        Qt::AlignLeft | Qt::AlignVCenter, m_figures.percent);
    const QRect done = doneRect();
    QFont doneFont = fontOf(m_narrow ? 12 : 13, true);
    doneFont.setUnderline(m_hovered == engine::What::Achieved);
    painter->setFont(doneFont);
    painter->setPen(m_hovered == engine::What::Achieved ? t.accent : t.text);
    painter->drawText(done, Qt::AlignLeft | Qt::AlignVCenter, m_figures.done);
    painter->setFont(fontOf(m_narrow ? 12 : 13));
    painter->setPen(t.text3);
    painter->drawText(QRect(done.right() + 1, done.top(), width() - done.right(), done.height()),
        Qt::AlignLeft | Qt::AlignVCenter, QString(u" / " + m_figures.total));

    const QRectF track(kCardMargin, barTop(), width() - 2 * kCardMargin, kCardBarHeight);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.line);
    painter->drawRoundedRect(track, 3, 3);
    if (m_figures.barMaximum > 0 && m_figures.barValue > 0) {
        const qreal part = std::min(1.0, double(m_figures.barValue) / double(m_figures.barMaximum));
        painter->setBrush(t.actual);
        painter->drawRoundedRect(
            QRectF(track.left(), track.top(), std::max(6.0, track.width() * part), kCardBarHeight), 3, 3);
    }
}

void KpiCard::paintFacts(QPainter *painter) const
{
    const Tokens &t = tokens();
    const int left = kCardMargin;
    const int column = (width() - 2 * kCardMargin) / 2;
    const int top = barTop() + kCardBarHeight + (m_narrow ? kCountsHeight + 4 : 5);
    const QColor paceColour = m_figures.paceEnough ? t.ok : t.bad;
    paintFact(painter, {left, top, column, kFactHeight}, tr("Remaining"), m_figures.remaining, {}, t.text,
        m_hovered == engine::What::Remaining);
    paintFact(painter, {left + column, top, column, kFactHeight}, tr("Needed per day"), m_figures.required, {}, t.text,
        false);
    paintFact(painter, {left, top + kFactHeight, column, kFactHeight}, tr("7-day pace"), m_figures.pace,
        m_figures.paceGap, paceColour, false);
    paintFact(painter, {left + column, top + kFactHeight, column, kFactHeight}, tr("Forecast finish"), m_figures.finish,
        earlyText(m_figures.daysEarly), earlyColour(m_figures.daysEarly), false);
}

void KpiCard::paintFact(QPainter *painter, QRect cell, const QString &label, const QString &value, const QString &extra,
    const QColor &extraColour, bool underlined) const
{
    const Tokens &t = tokens();
    painter->setPen(t.text3);
    painter->setFont(fontOf(11));
    drawElided(painter, QRect(cell.left(), cell.top(), cell.width() - 2, 15), label);
    QFont valueFont = fontOf(14, true);
    const int room = cell.width() - 2;
    const int extraWidth = extra.isEmpty() ? 0 : QFontMetrics(fontOf(12, true)).horizontalAdvance(extra) + 5;
    int valueWidth = QFontMetrics(valueFont).horizontalAdvance(value);
    if (valueWidth + extraWidth > room) { // two long numbers side by side: smaller before cut
        valueFont = fontOf(12, true);
        valueWidth = QFontMetrics(valueFont).horizontalAdvance(value);
    }
    valueFont.setUnderline(underlined);
    painter->setFont(valueFont);
    painter->setPen(underlined ? t.accent : t.text);
    const QRect line(cell.left(), cell.top() + 14, room, 20);
    drawElided(painter, line, value);
    if (!extra.isEmpty()) {
        painter->setFont(fontOf(valueFont.pixelSize() == 14 ? 12 : 11, true));
        painter->setPen(extraColour);
        const QRect rest = line.adjusted(valueWidth + 5, 0, 6, 0);
        if (painter->fontMetrics().horizontalAdvance(extra) <= rest.width()) { // a number cut in half misleads
            painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, extra);
        }
    }
}

void KpiCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if (const auto what = countAt(event->position().toPoint())) {
        Q_EMIT peopleWanted(m_figures.key, *what);
    } else {
        Q_EMIT chosen(m_figures.key);
    }
}

void KpiCard::mouseMoveEvent(QMouseEvent *event)
{
    const auto what = countAt(event->position().toPoint());
    if (what != m_hovered) {
        m_hovered = what;
        update();
    }
    setCursor(Qt::PointingHandCursor);
}

void KpiCard::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered.reset();
    update();
}

void KpiCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        Q_EMIT chosen(m_figures.key);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT peopleWanted(m_figures.key,
            event->modifiers().testFlag(Qt::ShiftModifier) ? engine::What::Achieved : engine::What::Remaining);
        return;
    case Qt::Key_Left:
        focusPreviousChild();
        return;
    case Qt::Key_Right:
        focusNextChild();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void KpiCard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void KpiCard::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void KpiCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        update();
    }
}

} // namespace caodiem::ui
