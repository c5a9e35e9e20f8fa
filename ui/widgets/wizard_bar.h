// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

namespace caodiem::ui {

/// The steps of a work in a row: done ones with a tick, the present one filled, the others by number; each with a line
/// below that says what came of it.
class WizardBar : public QFrame {
    Q_OBJECT
public:
    explicit WizardBar(const QStringList &titles, QWidget *parent = nullptr);
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    void setNote(int step, const QString &note);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_titles;
    QStringList m_notes;
    int m_current = 0;
};

} // namespace caodiem::ui
