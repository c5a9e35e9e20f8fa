// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

#include <QFrame>

class QComboBox;
class QDateEdit;
class QLabel;

namespace caodiem::ui {

class DeadlinePill;
class ElidedLabel;

/// Unit, campaign, as-of date and deadline: the filters that hold for every page.
class ContextBar : public QFrame {
    Q_OBJECT
public:
    explicit ContextBar(QWidget *parent = nullptr);
    /// Without a signal. The as-of date goes back to the picture's today when the store changed.
    void setImage(const service::OfficeImage &image, const QString &campaign, Day asOf);
    void setDeadline(const std::optional<domain::Target> &target, qint64 daysLeft);
    [[nodiscard]] QComboBox *campaigns() const { return m_campaigns; }
    [[nodiscard]] QDateEdit *date() const { return m_date; }

Q_SIGNALS:
    void campaignChosen(const QString &key);
    void asOfChosen(Day asOf);

private:
    ElidedLabel *m_unit;
    QLabel *m_campaignLabel;
    QComboBox *m_campaigns;
    QLabel *m_dateLabel;
    QDateEdit *m_date;
    DeadlinePill *m_deadline;
};

/// "⚑ Hạn: trước 30/06/2026 · còn 34 ngày".
class DeadlinePill : public QWidget {
    Q_OBJECT
public:
    explicit DeadlinePill(QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

[[nodiscard]] QString deadlineText(const domain::Target &target, qint64 daysLeft);

} // namespace caodiem::ui
