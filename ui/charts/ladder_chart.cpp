// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ladder_chart.h"

#include "base/number_format.h"
#include "domain/ratio.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kLadderSide = 12;
constexpr int kNumberRoom = 56;
constexpr int kLegendLine = 19;
constexpr int kTwoColumns = 370; // narrower: one line of the legend for each part
constexpr int kTallestRow = 46;
constexpr std::array kParts {LadderPart::Activated, LadderPart::TakenIn, LadderPart::Carded, LadderPart::Nothing};

QBrush brushOf(LadderPart part)
{
    const Tokens &t = tokens();
    switch (part) {
    case LadderPart::Activated:
        return t.stack1;
    case LadderPart::TakenIn:
        return t.stack2;
    case LadderPart::Carded:
        return hatched(t.stack3, t.base);
    case LadderPart::Nothing:
        break;
    }
    return t.stack4;
}

} // namespace

qint64 peopleIn(const engine::LadderBand &band, LadderPart part)
{
    switch (part) {
    case LadderPart::Activated:
        return band.activated;
    case LadderPart::TakenIn:
        return band.takenIn;
    case LadderPart::Carded:
        return band.carded;
    case LadderPart::Nothing:
        break;
    }
    return band.nothing;
}

QString ladderPartName(LadderPart part)
{
    switch (part) {
    case LadderPart::Activated:
        return LadderChart::tr("Activated");
    case LadderPart::TakenIn:
        return LadderChart::tr("Taken in, not activated");
    case LadderPart::Carded:
        return LadderChart::tr("Has a card, not taken in");
    case LadderPart::Nothing:
        break;
    }
    return LadderChart::tr("No card");
}

LadderChart::LadderChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"ladderChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void LadderChart::setBands(const std::vector<engine::LadderBand> &bands)
{
    m_bands = bands;
    m_current.reset();
    QStringList spoken;
    for (const engine::LadderBand &band : m_bands) {
        spoken << tr("%1: %2 of %3 activated").arg(band.title, fmt_vi::num(band.activated), fmt_vi::num(band.people));
    }
    setAccessibleName(tr("By age band"));
    setAccessibleDescription(spoken.join(u"; "_s));
    updateGeometry();
    update();
}

QSize LadderChart::minimumSizeHint() const
{
    return {280, static_cast<int>(m_bands.size()) * 20 + 2 * kLegendLine + 14};
}

qreal LadderChart::labelWidth() const
{
    const QFontMetricsF metrics(fontOf(12));
    qreal widest = 40;
    for (const engine::LadderBand &band : m_bands) {
        widest = std::max(widest, metrics.horizontalAdvance(band.title));
    }
    return std::min(widest + 4, width() * 0.34);
}

int LadderChart::legendLines() const
{
    return width() < kTwoColumns ? kLadderParts : 2;
}

qreal LadderChart::rowHeight() const
{
    const qreal room = height() - legendLines() * kLegendLine - 14;
    return m_bands.empty() ? kTallestRow : std::min<qreal>(kTallestRow, room / double(m_bands.size()));
}

QRectF LadderChart::barRect(std::size_t band) const
{
    const qreal left = kLadderSide + labelWidth() + 8;
    const qreal height = std::min<qreal>(28, rowHeight() - 5);
    const qreal top = 6 + rowHeight() * double(band) + (rowHeight() - height) / 2;
    return {left, top, width() - left - kNumberRoom - kLadderSide, height};
}

QRectF LadderChart::segmentRect(std::size_t band, LadderPart part) const
{
    const engine::LadderBand &counts = m_bands[band];
    QRectF bar = barRect(band);
    qint64 before = 0;
    for (const LadderPart each : kParts) {
        if (each == part) {
            break;
        }
        before += peopleIn(counts, each);
    }
    const double whole = std::max(1.0, double(counts.people));
    return {bar.left() + bar.width() * double(before) / whole, bar.top(),
        bar.width() * double(peopleIn(counts, part)) / whole, bar.height()};
}

void LadderChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t band = 0; band < m_bands.size(); ++band) {
        paintBand(&painter, band);
    }
    if (!m_bands.empty()) {
        paintLegend(&painter);
    }
}

void LadderChart::paintBand(QPainter *painter, std::size_t band) const
{
    const Tokens &t = tokens();
    const engine::LadderBand &counts = m_bands[band];
    const QRectF bar = barRect(band);
    painter->setFont(fontOf(12));
    painter->setPen(t.text);
    const QRectF label(kLadderSide, bar.top() - 4, labelWidth(), bar.height() + 8);
    painter->drawText(label, Qt::AlignRight | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(counts.title, Qt::ElideRight, static_cast<int>(label.width())));
    const QRectF number(width() - kNumberRoom - kLadderSide + 4, label.top(), kNumberRoom - 4, label.height());
    painter->setPen(t.text2);
    painter->drawText(
        number, Qt::AlignRight | Qt::AlignVCenter, counts.people > 0 ? fmt_vi::num(counts.people) : u"—"_s);
    if (counts.people > 0) {
        paintSegments(painter, band);
        return;
    }
    painter->setBrush(hatched(t.base, t.line2));
    painter->setPen(QPen(t.line2, 1, Qt::DashLine));
    painter->drawRect(bar.adjusted(.5, .5, -.5, -.5));
    painter->setPen(t.text2);
    const QString text = tr("No data yet");
    const qreal textWidth = painter->fontMetrics().horizontalAdvance(text) + 10;
    painter->fillRect(QRectF(bar.left() + 6, bar.top() + 2, textWidth, bar.height() - 4), t.base);
    painter->drawText(bar.adjusted(11, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
}

void LadderChart::paintSegments(QPainter *painter, std::size_t band) const
{
    const Tokens &t = tokens();
    const engine::LadderBand &counts = m_bands[band];
    for (const LadderPart part : kParts) {
        const QRectF box = segmentRect(band, part);
        if (box.width() <= 0) {
            continue;
        }
        painter->fillRect(box.adjusted(0, 0, box.width() > 2 ? -1 : 0, 0), brushOf(part));
        if (m_current == Segment {band, part}) {
            painter->setPen(QPen(t.text, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(box.adjusted(1, 1, -1, -1));
        }
    }
    const qint64 tenths = domain::roundHalfUp(counts.activated * 1000, counts.people);
    const QString percent = QString(fmt_vi::tenths(tenths) + u'%');
    painter->setFont(fontOf(12, true));
    const QRectF first = segmentRect(band, LadderPart::Activated);
    const qreal needed = painter->fontMetrics().horizontalAdvance(percent) + 12;
    if (first.width() >= needed) {
        painter->setPen(t.onStack1);
        painter->drawText(first.adjusted(7, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, percent);
        return;
    }
    // Too short to hold its number: the number gets a ground of its own.
    const QRectF box(first.left() + 3, first.top() + 2, needed - 2, first.height() - 4);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.base);
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(t.text);
    painter->drawText(box, Qt::AlignCenter, percent);
}

void LadderChart::paintLegend(QPainter *painter) const
{
    const Tokens &t = tokens();
    painter->setFont(fontOf(11));
    qreal x = kLadderSide;
    qreal y = height() - legendLines() * kLegendLine - 3;
    for (const LadderPart part : kParts) {
        qint64 people = 0;
        for (const engine::LadderBand &band : m_bands) {
            people += peopleIn(band, part);
        }
        const QString text = QString(ladderPartName(part) + u' ' + fmt_vi::num(people));
        const qreal needed = 16 + painter->fontMetrics().horizontalAdvance(text);
        if (x > kLadderSide && (x + needed > width() - 4 || part == LadderPart::Carded || legendLines() > 2)) {
            x = kLadderSide;
            y += kLegendLine;
        }
        painter->fillRect(QRectF(x, y + 3.5, 11, 11), brushOf(part));
        painter->setPen(t.text2);
        painter->drawText(QRectF(x + 16, y, needed, 18), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += needed + 14;
    }
}

std::optional<LadderChart::Segment> LadderChart::segmentAt(QPointF at) const
{
    for (const Segment &segment : reachable()) {
        if (segmentRect(segment.band, segment.part).contains(at)) {
            return segment;
        }
    }
    return std::nullopt;
}

std::vector<LadderChart::Segment> LadderChart::reachable() const
{
    std::vector<Segment> segments;
    for (std::size_t band = 0; band < m_bands.size(); ++band) {
        for (const LadderPart part : kParts) {
            if (peopleIn(m_bands[band], part) > 0) {
                segments.push_back({band, part});
            }
        }
    }
    return segments;
}

QString LadderChart::describe(const Segment &segment) const
{
    const engine::LadderBand &band = m_bands[segment.band];
    const qint64 people = peopleIn(band, segment.part);
    return tr("%1 · %2: %3 people, %4")
        .arg(band.title, ladderPartName(segment.part), fmt_vi::num(people),
            fmt_vi::pctSign(domain::percentHundredths(people, band.people)));
}

void LadderChart::mousePressEvent(QMouseEvent *event)
{
    if (const auto segment = segmentAt(event->position()); segment && event->button() == Qt::LeftButton) {
        Q_EMIT segmentActivated(m_bands[segment->band].key, segment->part);
    }
}

void LadderChart::mouseMoveEvent(QMouseEvent *event)
{
    const auto segment = segmentAt(event->position());
    setCursor(segment ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (segment != m_current && !hasFocus()) {
        m_current = segment;
        update();
    }
}

void LadderChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus()) {
        m_current.reset();
        update();
    }
}

void LadderChart::keyPressEvent(QKeyEvent *event)
{
    const std::vector<Segment> all = reachable();
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    const bool forth = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    if (all.empty() || (!back && !forth && event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!back && !forth) {
        if (m_current) {
            Q_EMIT segmentActivated(m_bands[m_current->band].key, m_current->part);
        }
        return;
    }
    auto place = m_current ? std::ranges::find(all, *m_current) - all.begin() : std::ptrdiff_t {-1};
    place = std::clamp<std::ptrdiff_t>(place + (forth ? 1 : -1), 0, std::ssize(all) - 1);
    m_current = all[static_cast<std::size_t>(place)];
    setAccessibleDescription(describe(*m_current));
    update();
}

void LadderChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (const std::vector<Segment> all = reachable(); !m_current && !all.empty()) {
        m_current = all.front();
    }
    update();
}

void LadderChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_current.reset();
    update();
}

void LadderChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        update();
    }
}

bool LadderChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto segment = segmentAt(help->pos());
        QToolTip::showText(help->globalPos(), segment ? describe(*segment) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace caodiem::ui
