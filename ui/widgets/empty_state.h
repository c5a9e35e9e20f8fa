// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace caodiem::ui {

/// What is missing and what to do next, in the middle of an empty page.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const QString &symbolName, QWidget *parent = nullptr);
    void say(const QString &headline, const QString &explanation);
    /// Adds a button; the first one is the recommended one.
    QPushButton *addAction(const QString &title);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QString m_symbolName;
    QLabel *m_symbol;
    QLabel *m_headline;
    QLabel *m_explanation;
    QWidget *m_buttons;
};

} // namespace caodiem::ui
