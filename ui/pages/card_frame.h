// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace caodiem::ui {

class ElidedLabel;

/// A white card with a head line: title, caption, and what the owner puts at its right end.
class CardFrame : public QFrame {
    Q_OBJECT
public:
    explicit CardFrame(QWidget *parent = nullptr);
    void setTitle(const QString &title, const QString &caption = {});
    [[nodiscard]] QString caption() const;
    void addToHead(QWidget *widget);
    /// The ⋯ button (also Alt+Enter inside the card), which shows the card's figures as a table.
    void addTableButton();
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

Q_SIGNALS:
    void tableWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    ElidedLabel *m_title;
    ElidedLabel *m_caption;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
    QPushButton *m_more = nullptr;
};

} // namespace caodiem::ui
