// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulk_dialog.h"

#include "base/number_format.h"
#include "base/text.h"
#include "domain/list_words.h"
#include "service/wording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/noted_field.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace caodiem::ui {

using namespace Qt::StringLiterals;
using Kind = service::BulkChange::Kind;

namespace {

constexpr int kAskAfterMs = 200; ///< not at every letter
constexpr std::array kOutcomes {domain::EventKind::Present, domain::EventKind::Absent, domain::EventKind::Rescheduled,
    domain::EventKind::Away, domain::EventKind::Abroad, domain::EventKind::Ill, domain::EventKind::Ineligible,
    domain::EventKind::Refused, domain::EventKind::Referred};

} // namespace

BulkDialog::BulkDialog(std::shared_ptr<const service::OfficeImage> image, std::vector<ResidentId> people,
    const QString &whose, Kind kind, QWidget *parent)
    : QDialog(parent)
    , m_image(std::move(image))
    , m_people(std::move(people))
    , m_kind(new QComboBox(this))
    , m_on(new QDateEdit(toDate(m_image->today), this))
    , m_village(new QComboBox(this))
    , m_school(new QComboBox(this))
    , m_class(new QComboBox(this))
    , m_residence(new QComboBox(this))
    , m_outcome(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_villageField(new NotedField(tr("&Village"), m_village, this))
    , m_schoolField(new NotedField(tr("Schoo&l"), m_school, this))
    , m_classField(new NotedField(tr("&Class"), m_class, this))
    , m_residenceField(new NotedField(tr("&Residence"), m_residence, this))
    , m_outcomeField(new NotedField(tr("O&utcome"), m_outcome, this))
    , m_noteField(new NotedField(tr("&Note"), m_note, this))
    , m_preview(new QLabel(this))
    , m_apply(new QPushButton(this))
    , m_delay(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"bulkDialog"_s);
    setWindowTitle(tr("Change many"));
    setMinimumWidth(520);
    build(whose);
    fillChoices();
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    m_delay->setSingleShot(true);
    m_delay->setInterval(kAskAfterMs);
    connect(m_delay, &QTimer::timeout, this, [this] { Q_EMIT previewWanted(change()); });
    ask();
}

void BulkDialog::build(const QString &whose)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    auto *head = new QLabel(whose, this);
    head->setFont(fontOf(14, true));
    column->addWidget(head);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new NotedField(tr("&What"), m_kind, this), 0, 0);
    grid->addWidget(new NotedField(tr("From the &day"), m_on, this), 0, 1);
    grid->addWidget(m_villageField, 1, 0, 1, 2);
    grid->addWidget(m_schoolField, 2, 0);
    grid->addWidget(m_classField, 2, 1);
    grid->addWidget(m_residenceField, 3, 0, 1, 2);
    grid->addWidget(m_outcomeField, 4, 0);
    grid->addWidget(m_noteField, 4, 1);
    column->addLayout(grid);
    m_preview->setWordWrap(true);
    m_preview->setObjectName(u"bulkPreview"_s);
    m_preview->setMinimumHeight(64);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_preview);
    auto *buttons = new QHBoxLayout;
    auto *promise = new QLabel(tr("Can be taken back as one (Ctrl+Z)."), this);
    promise->setProperty("role", u"caption"_s);
    buttons->addWidget(promise);
    buttons->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_apply->setProperty("primary", true);
    m_apply->setDefault(true);
    m_apply->setObjectName(u"applyBulk"_s);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        m_apply->setEnabled(false);
        Q_EMIT applyWanted(change());
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BulkDialog::ask);
    connect(m_on, &QDateEdit::dateChanged, this, &BulkDialog::ask);
    connect(m_note, &QLineEdit::textEdited, this, &BulkDialog::ask);
    for (QComboBox *choice : {m_village, m_school, m_class, m_residence, m_outcome}) {
        connect(choice, &QComboBox::currentTextChanged, this, &BulkDialog::ask);
    }
    connect(m_school, &QComboBox::currentTextChanged, this, &BulkDialog::fillClasses);
}

void BulkDialog::fillChoices()
{
    const engine::Directory &names = m_image->snapshot->directory();
    m_on->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_on->setCalendarPopup(true);
    m_on->setMaximumDate(toDate(m_image->today));
    m_kind->setObjectName(u"bulkKind"_s);
    m_kind->addItem(tr("Move to another village"), static_cast<int>(Kind::Village));
    m_kind->addItem(tr("Change school and class"), static_cast<int>(Kind::SchoolClass));
    m_kind->addItem(tr("Permanent or temporary residence"), static_cast<int>(Kind::Residence));
    m_kind->addItem(tr("Record the outcome of a contact"), static_cast<int>(Kind::Contact));
    m_kind->addItem(tr("Left the commune"), static_cast<int>(Kind::Leave));
    const auto fill = [](QComboBox *choice, QStringList words) {
        const QSignalBlocker quiet(choice);
        std::ranges::sort(words, {}, [](const QString &word) { return collationKey(word); });
        choice->setEditable(true);
        choice->setInsertPolicy(QComboBox::NoInsert);
        choice->addItems(words);
        choice->setCurrentText({});
    };
    QStringList villages;
    for (const domain::Village &village : names.villages) {
        villages << village.name;
    }
    QStringList schools;
    for (const domain::School &school : names.schools) {
        schools << school.name;
    }
    fill(m_village, villages);
    fill(m_school, schools);
    fill(m_class, {});
    for (const domain::Residence residence : {domain::Residence::Permanent, domain::Residence::Temporary}) {
        m_residence->addItem(domain::listWord(residence));
    }
    for (const domain::EventKind outcome : kOutcomes) {
        m_outcome->addItem(service::eventName(outcome));
    }
}

void BulkDialog::fillClasses()
{
    const engine::Directory &names = m_image->snapshot->directory();
    const QSignalBlocker quiet(m_class);
    const QString kept = m_class->currentText();
    m_class->clear();
    const auto school = std::ranges::find(names.schools, m_school->currentText(), &domain::School::name);
    for (const domain::SchoolClass &each : names.classes) {
        if (school != names.schools.end() && each.school == school->id) {
            m_class->addItem(each.name);
        }
    }
    m_class->setCurrentText(kept);
}

void BulkDialog::ask()
{
    const Kind kind = change().kind;
    m_villageField->setVisible(kind == Kind::Village);
    m_schoolField->setVisible(kind == Kind::SchoolClass);
    m_classField->setVisible(kind == Kind::SchoolClass);
    m_residenceField->setVisible(kind == Kind::Residence);
    m_outcomeField->setVisible(kind == Kind::Contact);
    m_noteField->setVisible(kind == Kind::Contact);
    m_apply->setEnabled(false);
    m_apply->setText(tr("&Write"));
    m_delay->start();
}

service::BulkChange BulkDialog::change() const
{
    service::BulkChange out;
    out.kind = static_cast<Kind>(m_kind->currentData().toInt());
    out.people = m_people;
    out.on = toDay(m_on->date());
    out.village = m_village->currentText();
    out.school = m_school->currentText();
    out.schoolClass = m_class->currentText();
    out.residence = m_residence->currentIndex() == 1 ? domain::Residence::Temporary : domain::Residence::Permanent;
    out.outcome = kOutcomes.at(static_cast<std::size_t>(qMax(0, m_outcome->currentIndex())));
    out.note = m_note->text();
    return out;
}

void BulkDialog::showPreview(const service::BulkPreview &preview)
{
    QStringList lines {tr("%1 people change.").arg(fmt_vi::num(preview.changing))};
    for (const service::BulkSkip &skip : preview.skipped) {
        const QString more = skip.people > skip.names.size() ? u", …"_s : QString();
        lines << tr("%1 people stay as they are: %2 (%3).")
                     .arg(fmt_vi::num(skip.people), skip.reason, QString(skip.names.join(u", "_s) + more));
    }
    m_preview->setText(lines.join(u'\n'));
    m_apply->setText(tr("&Write for %1 people").arg(fmt_vi::num(preview.changing)));
    m_apply->setEnabled(preview.changing > 0);
}

void BulkDialog::setProblem(const QString &sentence)
{
    m_preview->setText(sentence);
    m_apply->setEnabled(false);
}

QString BulkDialog::previewText() const
{
    return m_preview->text();
}

} // namespace caodiem::ui
