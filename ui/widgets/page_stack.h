// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace caodiem::ui {

/// Pages, one of them in front, each as large as the stack. Unlike QStackedWidget it asks no page how large it would
/// like to be: Qt's would ask all of them, hidden ones too, whenever a text on the one in front changes
/// (docs/performance.md, "The desk").
class PageStack : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    void addWidget(QWidget *page); ///< the first one is in front
    void setCurrentWidget(QWidget *page); ///< one of the pages
    [[nodiscard]] QWidget *currentWidget() const { return m_current; }

Q_SIGNALS:
    void currentChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<QWidget *> m_pages;
    QWidget *m_current = nullptr;
};

} // namespace caodiem::ui
