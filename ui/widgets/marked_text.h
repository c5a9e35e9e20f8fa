// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/directive_findings.h"

#include <QTextEdit>

#include <vector>

namespace caodiem::ui {

struct TextMark {
    qsizetype at = 0; ///< UTF-16 units from the start of the text
    qsizetype size = 0;
    service::FindingClass kind = service::FindingClass::Match;
};

/// A text that is read, not edited, with marked figures: solid line = match, dashed = review, double = mismatch; the
/// colour only repeats it. Clicks and the caret choose a mark; Enter leads to its row.
class MarkedText : public QTextEdit {
    Q_OBJECT
public:
    explicit MarkedText(QWidget *parent = nullptr);

    /// Marks in the order of the text, without overlaps.
    void setMarkedText(const QString &text, std::vector<TextMark> marks);
    [[nodiscard]] const std::vector<TextMark> &marks() const { return m_marks; }
    /// Puts the caret there and scrolls to it; -1 = none. Without a signal.
    void setCurrentMark(int index);
    [[nodiscard]] int currentMark() const { return m_current; }
    /// Where a mark stands in the viewport; the first of its lines. For tests and pictures.
    [[nodiscard]] QRect markRect(int index) const;

Q_SIGNALS:
    void markChosen(int index);
    void markOpened(); ///< Enter
    void pasteWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int markAtPosition(int position) const;
    [[nodiscard]] std::vector<QRectF> boxesOf(const TextMark &mark) const;
    void paintMark(QPainter *painter, const QRectF &box, service::FindingClass kind, bool current) const;
    void takeCaret();

    std::vector<TextMark> m_marks;
    int m_current = -1;
    bool m_quiet = false; ///< the caret is being moved by setCurrentMark()
};

/// The lamp that stands for a class: cross, triangle, tick.
[[nodiscard]] engine::Lamp lampOf(service::FindingClass kind);

} // namespace caodiem::ui
