// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/figures.h"
#include "ui/models/card_figures.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace caodiem::ui {

/// One indicator of organisations in three lines: ratio, what is left, what it takes. Its two buttons lead to those
/// left and to the very people behind the figure.
class OrganisationBand : public QFrame {
    Q_OBJECT
public:
    explicit OrganisationBand(QWidget *parent = nullptr);
    void setFigures(const CardFigures &figures);
    [[nodiscard]] const CardFigures &figures() const { return m_figures; }

Q_SIGNALS:
    void groupWanted(const QString &key); ///< in the table below
    void peopleWanted(const QString &key, engine::What what);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    CardFigures m_figures;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_lamp;
    QLabel *m_percent;
    QLabel *m_counts;
    QPushButton *m_remaining;
    QPushButton *m_people;
    QProgressBar *m_bar;
    QLabel *m_facts;
};

} // namespace caodiem::ui
