// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

class QListWidget;
class QPushButton;

namespace caodiem::ui {

/// One page that exists. A page joins the window by one more line in the list of pages.
struct NavEntry {
    QString title;
    QString symbolName;
};

/// The pages at the left; icons alone where the window is narrow.
class NavPane : public QFrame {
    Q_OBJECT
public:
    explicit NavPane(const std::vector<NavEntry> &entries, QWidget *parent = nullptr);
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    [[nodiscard]] QListWidget *list() const { return m_list; }
    void setCurrent(int index); ///< without a signal
    void setBadge(int index, qint64 count); ///< work that waits on this page; 0 = none

Q_SIGNALS:
    void pageChosen(int index);
    void themeSwitchWanted();
    void keySheetWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    std::vector<NavEntry> m_entries;
    QListWidget *m_list;
    QPushButton *m_theme;
    QPushButton *m_keys;
    bool m_narrow = false;
};

} // namespace caodiem::ui
