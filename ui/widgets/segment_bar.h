// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace caodiem::ui {

/// A row of exclusive buttons, one of them on. Left and right move between them.
class SegmentBar : public QWidget {
    Q_OBJECT
public:
    explicit SegmentBar(const QStringList &titles, QWidget *parent = nullptr);
    [[nodiscard]] int current() const;
    void setCurrent(int index); ///< without a signal; -1 = none is on
    void setTitle(int index, const QString &title);

Q_SIGNALS:
    void chosen(int index); ///< by a person

private:
    QButtonGroup *m_buttons;
};

} // namespace caodiem::ui
