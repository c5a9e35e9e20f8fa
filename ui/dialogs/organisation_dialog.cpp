// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/organisation_dialog.h"

#include "base/text.h"
#include "domain/list_words.h"
#include "ui/dialogs/button_rows.h"
#include "ui/widgets/noted_field.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace caodiem::ui {

using namespace Qt::StringLiterals;
using service::Field;

constexpr int kOrganisationKinds = 6;

OrganisationDialog::OrganisationDialog(
    std::shared_ptr<const service::OfficeImage> image, std::optional<service::OrganisationCard> card, QWidget *parent)
    : QDialog(parent)
    , m_image(std::move(image))
    , m_card(std::move(card))
    , m_kind(new QComboBox(this))
    , m_village(new QComboBox(this))
    , m_problem(new QLabel(this))
    , m_save(new QPushButton(m_card ? tr("&Save") : tr("&Add organisation"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"organisationDialog"_s);
    setWindowTitle(m_card ? tr("Edit organisation") : tr("Add organisation"));
    setMinimumWidth(620);
    build();
    fill();
    look();
}

void OrganisationDialog::addLine(Field field, const QString &title)
{
    auto *line = new QLineEdit(this);
    m_lines[field] = line;
    m_fields[field] = new NotedField(title, line, this);
    connect(line, &QLineEdit::textEdited, this, [this, field] {
        m_touched.insert(field);
        look();
    });
}

void OrganisationDialog::addFields()
{
    addLine(Field::OrganisationName, tr("&Name"));
    addLine(Field::TaxCode, tr("&Tax code"));
    addLine(Field::EstablishedOn, tr("&Established (26/05/2020)"));
    addLine(Field::ClosedOn, tr("&Closed"));
    addLine(Field::Address, tr("A&ddress"));
    addLine(Field::Phone, tr("Tele&phone"));
    addLine(Field::Representative, tr("&Representative"));
    addLine(Field::RepresentativeId, tr("Representative's personal &ID"));
    addLine(Field::RegisteredOn, tr("Account re&gistered on"));
    addLine(Field::VerifiedOn, tr("Account &verified on"));
    for (int kind = 0; kind < kOrganisationKinds; ++kind) {
        m_kind->addItem(domain::listWord(static_cast<domain::OrganisationKind>(kind)));
    }
    m_village->setEditable(true);
    m_village->setInsertPolicy(QComboBox::NoInsert);
    QStringList villages;
    for (const domain::Village &village : m_image->snapshot->directory().villages) {
        villages << village.name;
    }
    std::ranges::sort(villages, {}, [](const QString &name) { return collationKey(name); });
    m_village->addItems(villages);
    m_village->completer()->setFilterMode(Qt::MatchContains);
    m_village->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_village->setCurrentText({});
    m_fields[Field::Village] = new NotedField(tr("&Village"), m_village, this);
    connect(m_village, &QComboBox::currentTextChanged, this, [this] {
        m_touched.insert(Field::Village);
        look();
    });
}

void OrganisationDialog::keepOrder()
{
    QWidget *before = nullptr;
    for (QWidget *editor : {m_fields[Field::OrganisationName]->editor(), m_fields[Field::TaxCode]->editor(),
             static_cast<QWidget *>(m_kind), m_fields[Field::EstablishedOn]->editor(),
             m_fields[Field::ClosedOn]->editor(), static_cast<QWidget *>(m_village), m_fields[Field::Address]->editor(),
             m_fields[Field::Representative]->editor(), m_fields[Field::RepresentativeId]->editor(),
             m_fields[Field::Phone]->editor(), m_fields[Field::RegisteredOn]->editor(),
             m_fields[Field::VerifiedOn]->editor()}) {
        if (before != nullptr) {
            setTabOrder(before, editor);
        }
        before = editor;
    }
}

void OrganisationDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    addFields();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_fields[Field::OrganisationName], 0, 0, 1, 2);
    auto *kind = new NotedField(tr("&Kind"), m_kind, this);
    grid->addWidget(m_fields[Field::TaxCode], 1, 0);
    grid->addWidget(kind, 1, 1);
    grid->addWidget(m_fields[Field::EstablishedOn], 2, 0);
    grid->addWidget(m_fields[Field::ClosedOn], 2, 1);
    grid->addWidget(m_fields[Field::Village], 3, 0);
    grid->addWidget(m_fields[Field::Address], 3, 1);
    grid->addWidget(m_fields[Field::Representative], 4, 0);
    grid->addWidget(m_fields[Field::RepresentativeId], 4, 1);
    grid->addWidget(m_fields[Field::Phone], 5, 0);
    grid->addWidget(m_fields[Field::RegisteredOn], 6, 0);
    grid->addWidget(m_fields[Field::VerifiedOn], 6, 1);
    column->addLayout(grid);
    keepOrder();
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    m_save->setObjectName(u"saveOrganisation"_s);
    addOwnRow(this, column, m_save);
    connect(m_save, &QPushButton::clicked, this, &OrganisationDialog::save);
    m_fields[Field::OrganisationName]->editor()->setFocus();
}

void OrganisationDialog::fill()
{
    if (!m_card) {
        return;
    }
    const service::OrganisationDraft &d = m_card->draft;
    const std::pair<Field, QString> texts[]
        = {{Field::OrganisationName, d.name}, {Field::TaxCode, d.taxCode}, {Field::EstablishedOn, d.establishedOn},
            {Field::ClosedOn, d.closedOn}, {Field::Address, d.address}, {Field::Phone, d.phone},
            {Field::Representative, d.representative}, {Field::RepresentativeId, d.representativePersonalId},
            {Field::RegisteredOn, d.registeredOn}, {Field::VerifiedOn, d.verifiedOn}};
    for (const auto &[field, text] : texts) {
        m_lines[field]->setText(text);
        m_lines[field]->setCursorPosition(0);
    }
    m_kind->setCurrentIndex(static_cast<int>(d.kind));
    m_village->setCurrentText(d.village);
    m_touched.clear();
}

service::OrganisationDraft OrganisationDialog::draft() const
{
    return {m_card ? m_card->draft.id : OrganisationId(), m_lines.at(Field::TaxCode)->text(),
        m_lines.at(Field::OrganisationName)->text(), static_cast<domain::OrganisationKind>(m_kind->currentIndex()),
        m_lines.at(Field::EstablishedOn)->text(), m_lines.at(Field::ClosedOn)->text(), m_village->currentText(),
        m_lines.at(Field::Address)->text(), m_lines.at(Field::Representative)->text(),
        m_lines.at(Field::RepresentativeId)->text(), m_lines.at(Field::Phone)->text(),
        m_lines.at(Field::RegisteredOn)->text(), m_lines.at(Field::VerifiedOn)->text()};
}

void OrganisationDialog::look()
{
    const auto notes = service::check(draft(), m_card ? &*m_card : nullptr, *m_image);
    for (const auto &[field, widget] : m_fields) {
        const auto shown = std::ranges::find_if(
            notes, [wanted = field](const service::FieldNote &note) { return note.field == wanted; });
        const bool said = shown != notes.end() && (m_tried || m_touched.contains(field) || (m_card && !shown->blocks));
        widget->setNote(said ? shown->sentence : QString(), said && shown->blocks);
    }
    m_problem->hide();
}

void OrganisationDialog::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    m_save->setEnabled(true);
}

void OrganisationDialog::save()
{
    m_tried = true;
    look();
    const auto notes = service::check(draft(), m_card ? &*m_card : nullptr, *m_image);
    const auto first = std::ranges::find_if(notes, &service::FieldNote::blocks);
    if (first != notes.end()) {
        m_fields.at(first->field)->editor()->setFocus();
        return;
    }
    m_save->setEnabled(false);
    Q_EMIT saveWanted(draft());
}

} // namespace caodiem::ui
