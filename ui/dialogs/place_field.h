// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace caodiem::ui {

/// A path with a button that asks for it.
class PlaceField : public QWidget {
    Q_OBJECT
public:
    explicit PlaceField(QWidget *parent = nullptr);
    [[nodiscard]] QString path() const;
    void setPath(const QString &path);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void changed();
    void browseWanted();

private:
    QLineEdit *m_edit;
    QPushButton *m_browse;
};

} // namespace caodiem::ui
