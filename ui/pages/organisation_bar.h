// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/organisation_view.h"

#include <QFrame>

class QPushButton;

namespace caodiem::ui {

class ChainBar;
class ElidedLabel;

/// One organisation in two lines: who represents it, how far its account has come, and what can be recorded next.
class OrganisationBar : public QFrame {
    Q_OBJECT
public:
    explicit OrganisationBar(QWidget *parent = nullptr);
    void setOrganisation(const engine::OrganisationView &view, std::size_t row);
    void clear();
    /// D registered, K verified, H the representative: false when the key means nothing here.
    bool takeKey(int key);

Q_SIGNALS:
    void editWanted();
    void stepWanted(domain::EventKind step); ///< done today
    void representativeWanted(const QString &personalId); ///< who is in the register

private:
    [[nodiscard]] static QString factsOf(const engine::OrganisationView &view, std::size_t row);
    QPushButton *addButton(const QString &text, const QString &name, const QString &toolTip);

    QString m_representative; ///< personal ID
    ElidedLabel *m_name;
    ElidedLabel *m_facts;
    ChainBar *m_chain;
    QPushButton *m_person;
    QPushButton *m_registered;
    QPushButton *m_verified;
    QPushButton *m_edit;
};

} // namespace caodiem::ui
