// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/forecast.h"

#include <QWidget>

class QPushButton;
class QSpinBox;

namespace caodiem::ui {

/// "What if": more people a day, sessions lost, machines added. Each change is told at once.
class WhatIfBar : public QWidget {
    Q_OBJECT
public:
    explicit WhatIfBar(QWidget *parent = nullptr);
    [[nodiscard]] engine::WhatIf whatIf() const;
    void reset(); ///< with a signal where something was changed

Q_SIGNALS:
    void changed();

private:
    QSpinBox *addField(const QString &title, const QString &name, const QString &hint, int most);
    void tell();

    QSpinBox *m_extra;
    QSpinBox *m_lost;
    QSpinBox *m_machines;
    QSpinBox *m_added;
    QPushButton *m_reset;
};

} // namespace caodiem::ui
