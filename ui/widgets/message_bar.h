// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;

namespace caodiem::ui {

/// One sentence above what it concerns, with at most one act beside it. Good news leaves by itself after 6 s, errors
/// and hints stay until they are closed or answered.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    enum class Kind : quint8 { Success, Info, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);
    void say(Kind kind, const QString &sentence, const QString &action = {}, bool closable = true);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

Q_SIGNALS:
    void actionWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Kind m_kind = Kind::Info;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_close;
    QTimer *m_leave;
};

} // namespace caodiem::ui
