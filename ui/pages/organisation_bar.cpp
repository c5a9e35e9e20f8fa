// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organisation_bar.h"

#include "base/number_format.h"
#include "domain/list_words.h"
#include "service/wording.h"
#include "ui/models/organisation_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chain_bar.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace caodiem::ui {

using namespace Qt::StringLiterals;
using domain::EventKind;
using engine::RepresentativeState;

OrganisationBar::OrganisationBar(QWidget *parent)
    : QFrame(parent)
    , m_name(new ElidedLabel({}, this))
    , m_facts(new ElidedLabel({}, this))
    , m_chain(new ChainBar(this))
{
    setProperty("card", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_name->setFont(fontOf(13, true));
    m_name->setObjectName(u"organisationName"_s);
    m_facts->setProperty("role", u"caption"_s);
    texts->addWidget(m_name);
    texts->addWidget(m_facts);
    row->addLayout(texts, 1);
    row->addWidget(m_chain);
    row->addSpacing(6);
    m_person = addButton(
        tr("Representative"), u"openRepresentative"_s, tr("Open the representative among the residents (H)"));
    m_registered = addButton(tr("Has registered"), u"recordRegistered"_s,
        tr("Record that the account was registered today (D); another day: edit"));
    m_verified = addButton(tr("Is verified"), u"recordVerified"_s,
        tr("Record that the account was verified today (K); another day: edit"));
    m_edit = addButton(tr("E&dit…"), u"editOrganisation"_s, tr("Edit this organisation (F2)"));
    m_verified->setProperty("primary", true);
    connect(m_person, &QPushButton::clicked, this, [this] { Q_EMIT representativeWanted(m_representative); });
    connect(m_registered, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(EventKind::OrgRegistered); });
    connect(m_verified, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(EventKind::OrgVerified); });
    connect(m_edit, &QPushButton::clicked, this, &OrganisationBar::editWanted);
    clear();
}

QPushButton *OrganisationBar::addButton(const QString &text, const QString &name, const QString &toolTip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setToolTip(toolTip);
    layout()->addWidget(button);
    return button;
}

void OrganisationBar::clear()
{
    m_representative.clear();
    m_name->setFullText(tr("No organisation chosen"));
    m_facts->setFullText({});
    m_edit->setEnabled(false);
    m_chain->hide();
    m_person->hide();
    m_registered->hide();
    m_verified->hide();
}

QString OrganisationBar::factsOf(const engine::OrganisationView &view, std::size_t row)
{
    const domain::Organisation &record = view.index().at(row);
    QStringList facts {domain::listWord(record.kind), record.address,
        record.representative.isEmpty() ? QString() : tr("Representative: %1").arg(record.representative),
        record.phone};
    for (int issue = 0; issue < engine::kOrganisationIssues; ++issue) {
        if (view.hasIssue(row, static_cast<engine::OrganisationIssue>(issue))) {
            facts << service::issueName(static_cast<engine::OrganisationIssue>(issue));
        }
    }
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

void OrganisationBar::setOrganisation(const engine::OrganisationView &view, std::size_t row)
{
    const domain::Organisation &record = view.index().at(row);
    m_name->setFullText(record.name);
    m_facts->setFullText(factsOf(view, row));
    const auto link = [](Day day, const QString &name) -> ChainBar::Link {
        return day == kNever ? ChainBar::Link {engine::Lamp::NoTarget, name}
                             : ChainBar::Link {engine::Lamp::OnTrack, QString(name + u' ' + fmt_vi::date(day))};
    };
    const RepresentativeState person = view.representativeOf(row);
    const Day registered = view.stepOf(row, domain::organisationStepIndex(EventKind::OrgRegistered));
    const Day verified = view.stepOf(row, domain::organisationStepIndex(EventKind::OrgVerified));
    m_chain->setLinks({{engine::Lamp::OnTrack, tr("In the list")},
        {lampOf(person), tr("Representative: %1").arg(service::stateName(person).toLower())},
        link(registered, tr("Registered")), link(verified, tr("Verified"))});
    m_chain->show();
    const bool known = person == RepresentativeState::Ready || person == RepresentativeState::NotReady;
    m_representative = known ? record.representativePersonalId : QString();
    m_person->setVisible(known);
    m_registered->setVisible(registered == kNever && verified == kNever);
    m_verified->setVisible(verified == kNever);
    m_edit->setEnabled(true);
}

bool OrganisationBar::takeKey(int key)
{
    QPushButton *button = key == Qt::Key_D ? m_registered
        : key == Qt::Key_K                 ? m_verified
        : key == Qt::Key_H                 ? m_person
                                           : nullptr;
    if (button == nullptr || button->isHidden()) {
        return false;
    }
    button->click();
    return true;
}

} // namespace caodiem::ui
