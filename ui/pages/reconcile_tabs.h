// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;

namespace caodiem::ui {

class SegmentBar;

/// The two things that are held against something else: a document's figures, and a list from above.
class ReconcileTabs : public QWidget {
    Q_OBJECT
public:
    ReconcileTabs(QWidget *document, QWidget *list, QWidget *parent = nullptr);
    [[nodiscard]] bool showsList() const;
    void showDocument();
    void showList();

Q_SIGNALS:
    void changed();

private:
    void choose(int tab);
    SegmentBar *m_bar;
    QStackedWidget *m_pages;
};

} // namespace caodiem::ui
