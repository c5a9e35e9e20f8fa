// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/resident_dialog.h"

#include "base/number_format.h"
#include "base/text.h"
#include "domain/list_words.h"
#include "ui/dialogs/button_rows.h"
#include "ui/dialogs/day_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/noted_field.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace caodiem::ui {

using namespace Qt::StringLiterals;
using service::Field;

namespace {

constexpr std::array kSexes {domain::Sex::Unknown, domain::Sex::Male, domain::Sex::Female};
constexpr std::array kResidences {domain::Residence::Permanent, domain::Residence::Temporary};

template <typename Items>
QStringList namesOf(const Items &items)
{
    QStringList names;
    for (const auto &item : items) {
        names << item.name;
    }
    std::ranges::sort(names, {}, [](const QString &name) { return collationKey(name); });
    return names;
}

} // namespace

ResidentDialog::ResidentDialog(
    std::shared_ptr<const service::OfficeImage> image, std::optional<service::ResidentCard> card, QWidget *parent)
    : QDialog(parent)
    , m_image(std::move(image))
    , m_card(std::move(card))
    , m_move(new QRadioButton(tr("&Moved, from the day"), this))
    , m_correct(new QRadioButton(tr("C&orrection: it was wrong before"), this))
    , m_placeQuestion(new QWidget(this))
    , m_problem(new QLabel(this))
    , m_save(new QPushButton(m_card ? tr("&Save") : tr("&Add resident"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"residentDialog"_s);
    setWindowTitle(m_card ? tr("Edit resident") : tr("Add resident"));
    setMinimumWidth(660);
    build();
    fill();
    m_filling = false;
    look();
    m_lines[Field::FullName]->setFocus();
}

QLineEdit *ResidentDialog::addLine(Field field, const QString &title)
{
    auto *line = new QLineEdit(this);
    m_lines[field] = line;
    m_fields[field] = new NotedField(title, line, this);
    connect(line, &QLineEdit::textEdited, this, [this, field] {
        m_touched.insert(field);
        look();
    });
    return line;
}

QComboBox *ResidentDialog::addChoice(Field field, const QString &title, const QStringList &words, bool editable)
{
    auto *choice = new QComboBox(this);
    choice->setEditable(editable);
    choice->addItems(words);
    if (editable) {
        choice->setInsertPolicy(QComboBox::NoInsert);
        choice->completer()->setFilterMode(Qt::MatchContains);
        choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
        choice->setCurrentText({});
    }
    m_fields[field] = new NotedField(title, choice, this);
    connect(choice, &QComboBox::currentTextChanged, this, [this, field] {
        m_touched.insert(field);
        if (field == Field::School) {
            fillClasses();
        }
        look();
    });
    return choice;
}

void ResidentDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const engine::Directory &names = m_image->snapshot->directory();
    QStringList sexes;
    for (const domain::Sex sex : kSexes) {
        sexes << (sex == domain::Sex::Unknown ? tr("not known") : domain::listWord(sex));
    }
    addLine(Field::FullName, tr("&Full name"));
    addLine(Field::PersonalId, tr("&Personal ID (12 digits)"));
    addLine(Field::OldId, tr("Former card (9 digits)"));
    addLine(Field::Birth, tr("&Born (26/05/2015, 05/2015 or 2015)"));
    m_sex = addChoice(Field::Sex, tr("Se&x"), sexes, false);
    addLine(Field::Phone, tr("&Telephone"));
    addLine(Field::HouseholdCode, tr("&Household number"));
    addLine(Field::HouseholdHead, tr("H&ead of household"));
    m_village = addChoice(Field::Village, tr("&Village"), namesOf(names.villages), true);
    addLine(Field::Address, tr("A&ddress"));
    m_residence = addChoice(Field::Residence, tr("&Residence"),
        {domain::listWord(kResidences[0]), domain::listWord(kResidences[1])}, false);
    m_school = addChoice(Field::School, tr("Schoo&l"), namesOf(names.schools), true);
    m_class = addChoice(Field::SchoolClass, tr("&Class"), {}, true);
    addLine(Field::Guardian, tr("&Guardian"));
    addLine(Field::GuardianId, tr("G&uardian's personal ID"));
    const std::pair<Field, Field> rows[] = {{Field::FullName, Field::Village}, {Field::PersonalId, Field::Address},
        {Field::Birth, Field::Residence}, {Field::Sex, Field::School}, {Field::Phone, Field::SchoolClass},
        {Field::HouseholdCode, Field::Guardian}, {Field::HouseholdHead, Field::GuardianId}};
    int at = 0;
    for (const auto &[left, right] : rows) {
        grid->addWidget(m_fields[left], at, 0);
        grid->addWidget(m_fields[right], at, 1);
        ++at;
    }
    grid->addWidget(m_fields[Field::OldId], at, 0);
    column->addLayout(grid);
    buildFoot(column);
    QWidget *before = nullptr;
    for (const bool leftColumn : {true, false}) {
        for (const auto &[left, right] : rows) {
            QWidget *editor = m_fields[leftColumn ? left : right]->editor();
            if (before != nullptr) {
                setTabOrder(before, editor);
            }
            before = editor;
        }
        if (leftColumn) {
            setTabOrder(before, m_fields[Field::OldId]->editor());
            before = m_fields[Field::OldId]->editor();
        }
    }
}

void ResidentDialog::buildFoot(QVBoxLayout *column)
{
    auto *question = new QGridLayout(m_placeQuestion);
    question->setContentsMargins(0, 0, 0, 0);
    question->setHorizontalSpacing(18);
    question->setColumnStretch(1, 1);
    m_move->setObjectName(u"placeMove"_s);
    m_correct->setObjectName(u"placeCorrect"_s);
    addLine(Field::MovedOn, m_card ? tr("Day of the mo&ve") : tr("&Here since (empty: always)"));
    if (m_card) {
        question->addWidget(m_move, 0, 0);
        question->addWidget(m_correct, 1, 0);
    } else { // nobody new has moved
        m_move->hide();
        m_correct->hide();
    }
    question->addWidget(m_fields[Field::MovedOn], 0, 1, 2, 1);
    m_move->setChecked(true);
    connect(m_move, &QRadioButton::toggled, this, [this] { look(); });
    column->addWidget(m_placeQuestion);
    auto *ends = new QGridLayout;
    ends->setHorizontalSpacing(18);
    addLine(Field::LeftOn, tr("Left, &not here from"));
    addLine(Field::DiedOn, tr("D&ied on"));
    ends->addWidget(m_fields[Field::LeftOn], 0, 0);
    ends->addWidget(m_fields[Field::DiedOn], 0, 1);
    column->addLayout(ends);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"dialogProblem"_s);
    m_problem->hide();
    column->addWidget(m_problem);
    m_save->setObjectName(u"saveResident"_s);
    addOwnRow(this, column, m_save);
    connect(m_save, &QPushButton::clicked, this, &ResidentDialog::save);
}

void ResidentDialog::fill()
{
    m_lines[Field::MovedOn]->setPlaceholderText(u"dd/mm/yyyy"_s);
    m_lines[Field::LeftOn]->setPlaceholderText(u"dd/mm/yyyy"_s);
    m_lines[Field::DiedOn]->setPlaceholderText(u"dd/mm/yyyy"_s);
    if (!m_card) {
        return;
    }
    const service::ResidentDraft &d = m_card->draft;
    const std::pair<Field, QString> texts[] = {{Field::FullName, d.fullName}, {Field::PersonalId, d.personalId},
        {Field::Birth, d.birth}, {Field::OldId, d.oldId}, {Field::Phone, d.phone}, {Field::Address, d.address},
        {Field::HouseholdCode, d.householdCode}, {Field::HouseholdHead, d.householdHead},
        {Field::Guardian, d.guardianName}, {Field::GuardianId, d.guardianPersonalId},
        {Field::LeftOn, fmt_vi::date(d.leftOn)}, {Field::DiedOn, fmt_vi::date(d.diedOn)},
        {Field::MovedOn, fmt_vi::date(m_image->today)}};
    for (const auto &[field, text] : texts) {
        m_lines[field]->setText(text);
        m_lines[field]->setCursorPosition(0);
    }
    m_sex->setCurrentIndex(static_cast<int>(std::ranges::find(kSexes, d.sex) - kSexes.begin()));
    m_residence->setCurrentIndex(d.residence == domain::Residence::Permanent ? 0 : 1);
    m_village->setCurrentText(d.village);
    m_school->setCurrentText(d.school);
    fillClasses();
    m_class->setCurrentText(d.schoolClass);
    m_touched.clear();
}

void ResidentDialog::propose(const service::ResidentDraft &draft)
{
    const std::pair<Field, QString> texts[] = {{Field::FullName, draft.fullName}, {Field::PersonalId, draft.personalId},
        {Field::Birth, draft.birth}, {Field::Address, draft.address}, {Field::OldId, draft.oldId}};
    for (const auto &[field, text] : texts) {
        m_lines[field]->setText(text);
    }
    m_sex->setCurrentIndex(static_cast<int>(std::ranges::find(kSexes, draft.sex) - kSexes.begin()));
    m_village->setFocus(); // what no card says
}

void ResidentDialog::fillClasses()
{
    const engine::Directory &names = m_image->snapshot->directory();
    const QString kept = m_class->currentText();
    const QSignalBlocker quiet(m_class);
    m_class->clear();
    const auto school = std::ranges::find(names.schools, m_school->currentText(), &domain::School::name);
    if (school != names.schools.end()) {
        std::vector<domain::SchoolClass> classes;
        std::ranges::copy_if(names.classes, std::back_inserter(classes),
            [&](const domain::SchoolClass &each) { return each.school == school->id; });
        m_class->addItems(namesOf(classes));
    }
    m_class->setCurrentText(kept);
}

bool ResidentDialog::movesPlace() const
{
    if (!m_card) {
        return false;
    }
    const service::ResidentDraft &d = m_card->draft;
    const bool cameBack = d.leftOn != kNever && m_lines.at(Field::LeftOn)->text().trimmed().isEmpty();
    return cameBack || cleanText(m_village->currentText()) != d.village
        || cleanText(m_school->currentText()) != d.school || cleanText(m_class->currentText()) != d.schoolClass
        || kResidences.at(static_cast<std::size_t>(m_residence->currentIndex())) != d.residence;
}

service::ResidentDraft ResidentDialog::draft() const
{
    service::ResidentDraft d;
    d.id = m_card ? m_card->draft.id : ResidentId();
    d.fullName = m_lines.at(Field::FullName)->text();
    d.personalId = m_lines.at(Field::PersonalId)->text();
    d.oldId = m_lines.at(Field::OldId)->text();
    d.birth = m_lines.at(Field::Birth)->text();
    d.sex = kSexes.at(static_cast<std::size_t>(m_sex->currentIndex()));
    d.phone = m_lines.at(Field::Phone)->text();
    d.address = m_lines.at(Field::Address)->text();
    d.householdCode = m_lines.at(Field::HouseholdCode)->text();
    d.householdHead = m_lines.at(Field::HouseholdHead)->text();
    d.guardianName = m_lines.at(Field::Guardian)->text();
    d.guardianPersonalId = m_lines.at(Field::GuardianId)->text();
    d.village = m_village->currentText();
    d.school = m_school->currentText();
    d.schoolClass = m_class->currentText();
    d.residence = kResidences.at(static_cast<std::size_t>(m_residence->currentIndex()));
    const bool dated = !m_card || (movesPlace() && m_move->isChecked());
    d.movedOn = dated ? dayFromText(m_lines.at(Field::MovedOn)->text(), kDayMin).value_or(kDayMin) : kDayMin;
    d.leftOn = dayFromText(m_lines.at(Field::LeftOn)->text(), kNever).value_or(kNever);
    d.diedOn = dayFromText(m_lines.at(Field::DiedOn)->text(), kNever).value_or(kNever);
    return d;
}

/// Days that are no days: the form says so before anything else is asked of them.
std::vector<service::FieldNote> ResidentDialog::dayNotes() const
{
    std::vector<service::FieldNote> notes;
    for (const Field field : {Field::MovedOn, Field::LeftOn, Field::DiedOn}) {
        const QString text = m_lines.at(field)->text();
        const bool asked = field != Field::MovedOn || !m_card || (movesPlace() && m_move->isChecked());
        if (asked && !dayFromText(text, kNever)) {
            notes.push_back({field, true, tr("This is no day. Write it as 26/05/2026.")});
        } else if (asked && m_card && field == Field::MovedOn && text.trimmed().isEmpty()) {
            notes.push_back({field, true, tr("Give the day of the move.")});
        }
    }
    return notes;
}

void ResidentDialog::showNotes(std::vector<service::FieldNote> notes)
{
    for (const auto &[field, widget] : m_fields) {
        const auto of = [&](bool blocking) {
            return std::ranges::find_if(notes, [&, wanted = field](const service::FieldNote &note) {
                return note.field == wanted && note.blocks == blocking;
            });
        };
        const auto error = of(true);
        const auto shown = error != notes.end() ? error : of(false);
        // A new form does not start with reproaches.
        const bool said = shown != notes.end() && (m_tried || m_touched.contains(field) || (m_card && !shown->blocks));
        widget->setNote(said ? shown->sentence : QString(), said && shown->blocks);
    }
}

void ResidentDialog::look()
{
    if (m_filling) {
        return;
    }
    m_placeQuestion->setVisible(!m_card || movesPlace());
    m_fields[Field::MovedOn]->setEnabled(!m_card || m_move->isChecked());
    std::vector<service::FieldNote> notes = dayNotes();
    for (service::FieldNote &note : service::check(draft(), m_card ? &*m_card : nullptr, *m_image)) {
        notes.push_back(std::move(note));
    }
    showNotes(notes);
    m_problem->hide();
}

void ResidentDialog::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    m_save->setEnabled(true);
}

void ResidentDialog::save()
{
    m_tried = true;
    look();
    std::vector<service::FieldNote> notes = dayNotes();
    std::ranges::copy(service::check(draft(), m_card ? &*m_card : nullptr, *m_image), std::back_inserter(notes));
    const auto first = std::ranges::find_if(notes, &service::FieldNote::blocks);
    if (first != notes.end()) {
        m_fields.at(first->field)->editor()->setFocus();
        return;
    }
    m_save->setEnabled(false); // until the answer comes
    Q_EMIT saveWanted(draft());
}

} // namespace caodiem::ui
