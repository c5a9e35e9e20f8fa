// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/marked_text.h"

#include "ui/theme/lamp.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace caodiem::ui {
namespace {

constexpr int kLineHeightPercent = 150; // room for two lines under a figure
constexpr int kTextMargin = 12;
constexpr qreal kSide = 1.5;

} // namespace

engine::Lamp lampOf(service::FindingClass kind)
{
    switch (kind) {
    case service::FindingClass::Mismatch:
        return engine::Lamp::Late;
    case service::FindingClass::Review:
        return engine::Lamp::AtRisk;
    case service::FindingClass::Match:
        break;
    }
    return engine::Lamp::OnTrack;
}

MarkedText::MarkedText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setAcceptDrops(false); // the page takes what is dropped
    viewport()->setAcceptDrops(false);
    viewport()->setMouseTracking(true);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(kTextMargin);
    connect(this, &QTextEdit::cursorPositionChanged, this, &MarkedText::takeCaret);
}

void MarkedText::setMarkedText(const QString &text, std::vector<TextMark> marks)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_marks.clear();
    m_current = -1;
    setPlainText(text);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(kLineHeightPercent, QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(lines);
    QTextCharFormat strong;
    strong.setFontWeight(QFont::Bold);
    for (const TextMark &mark : marks) {
        cursor.setPosition(static_cast<int>(mark.at));
        cursor.setPosition(static_cast<int>(mark.at + mark.size), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(strong);
    }
    cursor.endEditBlock();
    m_marks = std::move(marks);
    moveCursor(QTextCursor::Start);
    viewport()->update();
}

void MarkedText::setCurrentMark(int index)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_current = index;
    if (index >= 0) {
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(m_marks[static_cast<std::size_t>(index)].at));
        setTextCursor(cursor);
        ensureCursorVisible();
    }
    viewport()->update();
}

int MarkedText::markAtPosition(int position) const
{
    const auto found = std::ranges::find_if(
        m_marks, [position](const TextMark &mark) { return mark.at <= position && position <= mark.at + mark.size; });
    return found == m_marks.end() ? -1 : static_cast<int>(found - m_marks.begin());
}

void MarkedText::takeCaret()
{
    if (m_quiet || textCursor().hasSelection()) {
        return;
    }
    const int mark = markAtPosition(textCursor().position());
    if (mark >= 0 && mark != m_current) {
        m_current = mark;
        viewport()->update();
        Q_EMIT markChosen(mark);
    }
}

std::vector<QRectF> MarkedText::boxesOf(const TextMark &mark) const
{
    std::vector<QRectF> boxes;
    const QTextBlock block = document()->findBlock(static_cast<int>(mark.at));
    const QTextLayout *layout = block.layout();
    if (!block.isValid() || layout == nullptr) {
        return boxes;
    }
    const QPointF origin = document()->documentLayout()->blockBoundingRect(block).topLeft()
        - QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int from = static_cast<int>(mark.at) - block.position();
    const int until = from + static_cast<int>(mark.size);
    const QFontMetricsF metrics(font());
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int first = std::max(from, line.textStart());
        const int last = std::min(until, line.textStart() + line.textLength());
        if (first >= last) {
            continue;
        }
        const qreal left = line.cursorToX(first);
        const qreal right = line.cursorToX(last);
        const qreal base = line.y() + line.ascent();
        boxes.push_back(QRectF(left - kSide, base - metrics.ascent(), right - left + 2 * kSide, metrics.height())
                            .translated(origin));
    }
    return boxes;
}

QRect MarkedText::markRect(int index) const
{
    const std::vector<QRectF> boxes = boxesOf(m_marks[static_cast<std::size_t>(index)]);
    return boxes.empty() ? QRect() : boxes.front().toAlignedRect();
}

void MarkedText::paintMark(QPainter *painter, const QRectF &box, service::FindingClass kind, bool current) const
{
    const LampColours colours = lampColours(lampOf(kind));
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.soft);
    painter->drawRoundedRect(box, 3, 3);
    QPen pen(colours.icon, 1.6);
    pen.setCapStyle(Qt::FlatCap);
    const qreal y = box.bottom() + 0.8;
    if (kind == service::FindingClass::Review) {
        pen.setDashPattern({2.5, 1.8});
    }
    painter->setPen(pen);
    painter->drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    if (kind == service::FindingClass::Mismatch) {
        painter->drawLine(QPointF(box.left(), y + 3), QPointF(box.right(), y + 3));
    }
    if (current) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens().accent, 2));
        painter->drawRoundedRect(box.adjusted(-2, -2, 2, 6), 4, 4);
    }
}

void MarkedText::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        for (const QRectF &box : boxesOf(m_marks[i])) {
            if (box.adjusted(-4, -4, 4, 8).intersects(QRectF(event->rect()))) {
                paintMark(&painter, box, m_marks[i].kind, static_cast<int>(i) == m_current);
            }
        }
    }
    painter.end();
    QTextEdit::paintEvent(event); // the letters over the marks
}

void MarkedText::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT markOpened();
    } else if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteWanted();
    } else {
        QTextEdit::keyPressEvent(event);
    }
}

void MarkedText::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    const QPoint at = event->position().toPoint();
    const int mark = markAtPosition(cursorForPosition(at).position());
    const bool over = mark >= 0 && markRect(mark).adjusted(-3, -3, 3, 3).contains(at);
    viewport()->setCursor(over ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

} // namespace caodiem::ui
