// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/places_dialog.h"

#include "base/number_format.h"
#include "base/text.h"
#include "ui/models/place_model.h"
#include "ui/office_session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/row_keys.h"
#include "ui/widgets/segment_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

constexpr int kPlaceRow = 27;
constexpr int kDayWidth = 124;

PlacesDialog::PlacesDialog(OfficeSession &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_kinds(new SegmentBar({tr("&Villages"), tr("&Schools")}, this))
    , m_message(new MessageBar(this))
    , m_model(new PlaceModel(this))
    , m_table(new QTableView(this))
    , m_contacts(new QWidget(this))
    , m_name(new QLineEdit(this))
    , m_kind(new QLineEdit(this))
    , m_head(new QLineEdit(this))
    , m_phone(new QLineEdit(this))
    , m_officer(new QComboBox(this))
    , m_save(new QPushButton(tr("Sa&ve changes"), this))
    , m_into(new QComboBox(this))
    , m_on(new QDateEdit(this))
    , m_organisations(new QCheckBox(tr("&Organisations, too (their past figures by village move with them)"), this))
    , m_merge(new QPushButton(tr("&Merge"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Villages and schools"));
    resize(1060, 640);
    build();
    refreshButtons();
}

void PlacesDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(tr("Villages and schools"), this);
    title->setFont(fontOf(19, true));
    head->addWidget(title);
    head->addSpacing(8);
    head->addWidget(m_kinds);
    head->addStretch(1);
    column->addLayout(head);
    m_message->setObjectName(u"placesMessage"_s);
    column->addWidget(m_message);
    auto *frame = new QFrame(this);
    frame->setProperty("card", true);
    auto *inner = new QVBoxLayout(frame);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(m_table);
    column->addWidget(frame, 1);
    m_table->setObjectName(u"placeView"_s);
    m_table->setAccessibleName(tr("Villages and schools"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(kPlaceRow);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(buildForm());
    column->addWidget(buildMerging());
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_kinds, &SegmentBar::chosen, this, &PlacesDialog::chooseKind);
    connect(m_message, &MessageBar::actionWanted, this, &PlacesDialog::takeBack);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlacesDialog::fillForm);
    connect(new RowKeys(m_table), &RowKeys::rowActivated, this, [this] { m_name->setFocus(); });
}

QWidget *PlacesDialog::buildForm()
{
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto add = [](QHBoxLayout *into, const QString &name, QWidget *field, int stretch) {
        auto *label = new QLabel(name);
        label->setBuddy(field);
        into->addWidget(label);
        into->addWidget(field, stretch);
    };
    m_name->setObjectName(u"placeName"_s);
    m_kind->setObjectName(u"placeKind"_s);
    m_head->setObjectName(u"placeHead"_s);
    m_phone->setObjectName(u"placePhone"_s);
    m_officer->setObjectName(u"placeOfficer"_s);
    m_save->setObjectName(u"placeSave"_s);
    m_officer->setEditable(true);
    m_officer->setMinimumContentsLength(20);
    m_save->setAutoDefault(false);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    add(first, tr("&Name"), m_name, 3);
    add(first, tr("&Kind"), m_kind, 1);
    first->addWidget(m_save);
    m_kindLabel = qobject_cast<QLabel *>(first->itemAt(2)->widget());
    column->addLayout(first);
    auto *contacts = new QHBoxLayout(m_contacts);
    contacts->setContentsMargins(0, 0, 0, 0);
    contacts->setSpacing(8);
    add(contacts, tr("&Head"), m_head, 3);
    add(contacts, tr("&Telephone"), m_phone, 2);
    add(contacts, tr("&Area officer"), m_officer, 3);
    column->addWidget(m_contacts);
    for (QLineEdit *field : {m_name, m_kind, m_head, m_phone}) {
        connect(field, &QLineEdit::textEdited, this, &PlacesDialog::refreshButtons);
        connect(field, &QLineEdit::returnPressed, this, &PlacesDialog::save);
    }
    connect(m_officer, &QComboBox::editTextChanged, this, &PlacesDialog::refreshButtons);
    connect(m_save, &QPushButton::clicked, this, &PlacesDialog::save);
    return form;
}

QWidget *PlacesDialog::buildMerging()
{
    auto *merging = new QWidget(this);
    auto *row = new QHBoxLayout(merging);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_into->setObjectName(u"placeInto"_s);
    m_on->setObjectName(u"placeOn"_s);
    m_organisations->setObjectName(u"placeOrganisations"_s);
    m_merge->setObjectName(u"placeMerge"_s);
    m_merge->setAutoDefault(false);
    m_on->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_on->setCalendarPopup(true);
    m_on->setMinimumWidth(kDayWidth);
    m_into->setMinimumContentsLength(20);
    auto *into = new QLabel(tr("Becomes &part of"), merging);
    into->setBuddy(m_into);
    auto *from = new QLabel(tr("&from"), merging);
    from->setBuddy(m_on);
    row->addWidget(into);
    row->addWidget(m_into, 1);
    row->addWidget(from);
    row->addWidget(m_on);
    row->addWidget(m_organisations);
    row->addStretch(1);
    row->addWidget(m_merge);
    connect(m_into, &QComboBox::currentIndexChanged, this, &PlacesDialog::refreshButtons);
    connect(m_merge, &QPushButton::clicked, this, &PlacesDialog::merge);
    return merging;
}

void PlacesDialog::reload()
{
    QPointer<PlacesDialog> alive(this);
    m_session.run<service::Places>(
        tr("Reading the villages and schools"),
        [](service::Office &office, const service::JobContext &) { return office.places(); },
        [alive](const Result<service::Places> &places) {
            if (!alive) {
                return;
            }
            if (places) {
                alive->showPlaces(places.value());
            } else {
                alive->m_message->say(MessageBar::Kind::Error, service::sentenceFor(places.error()));
            }
        });
}

void PlacesDialog::showPlaces(const service::Places &places)
{
    const qint64 chosen = chosenId(); // a new name may sort elsewhere
    m_model->setPlaces(places);
    m_on->setDate(toDate(places.today));
    {
        const QSignalBlocker quiet(m_officer);
        m_officer->clear();
        m_officer->addItem(QString());
        m_officer->addItems(places.officers);
    }
    chooseKind(m_kinds->current());
    choosePlace(rowOf(chosen));
    if (places.villages.empty()) {
        m_message->say(MessageBar::Kind::Info,
            tr("No village yet: they come with the lists of residents, or with a list of villages (page Import)."));
    }
}

qint64 PlacesDialog::chosenId() const
{
    return village() != nullptr ? village()->id.value : school() != nullptr ? school()->id.value : 0;
}

int PlacesDialog::rowOf(qint64 id) const
{
    const auto among = [id](const auto &notes) {
        const auto found = std::ranges::find(notes, id, [](const auto &note) { return note.id.value; });
        return found == notes.end() ? 0 : static_cast<int>(found - notes.begin());
    };
    return m_model->showsSchools() ? among(m_model->places().schools) : among(m_model->places().villages);
}

void PlacesDialog::chooseKind(int kind)
{
    m_kinds->setCurrent(kind);
    if (m_model->showsSchools() != (kind == 1)) {
        m_model->showSchools(kind == 1);
        choosePlace(0);
    }
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(column, m_model->preferredWidth(column));
    }
    for (QWidget *part : std::initializer_list<QWidget *> {m_contacts, m_kind, m_kindLabel, m_organisations}) {
        part->setVisible(kind == 0);
    }
    fillForm();
}

void PlacesDialog::choosePlace(int row)
{
    if (row >= 0 && row < m_model->rowCount()) {
        m_table->setCurrentIndex(m_model->index(row, 0));
    }
    fillForm();
}

const service::VillageNote *PlacesDialog::village() const
{
    const int row = m_table->currentIndex().row();
    return m_model->showsSchools() || row < 0 ? nullptr : &m_model->places().villages[static_cast<std::size_t>(row)];
}

const service::SchoolNote *PlacesDialog::school() const
{
    const int row = m_table->currentIndex().row();
    return !m_model->showsSchools() || row < 0 ? nullptr : &m_model->places().schools[static_cast<std::size_t>(row)];
}

bool PlacesDialog::isMerged() const
{
    return village() != nullptr ? !village()->mergedInto.isEmpty()
                                : school() == nullptr || !school()->mergedInto.isEmpty();
}

void PlacesDialog::fillForm()
{
    const service::VillageNote *note = village();
    m_name->setText(note != nullptr ? note->name : school() != nullptr ? school()->name : QString());
    m_kind->setText(note != nullptr ? note->kind : QString());
    m_head->setText(note != nullptr ? note->headName : QString());
    m_phone->setText(note != nullptr ? note->phone : QString());
    m_officer->setEditText(note != nullptr ? note->officer : QString());
    fillTargets();
    refreshButtons();
}

void PlacesDialog::fillTargets()
{
    const QSignalBlocker quiet(m_into);
    m_into->clear();
    m_into->addItem(tr("choose…"), 0);
    const auto add = [this](const auto &notes, const auto *chosen) {
        for (const auto &note : notes) {
            if (note.mergedInto.isEmpty() && (chosen == nullptr || note.id != chosen->id)) {
                m_into->addItem(note.name, note.id.value);
            }
        }
    };
    if (m_model->showsSchools()) {
        add(m_model->places().schools, school());
    } else {
        add(m_model->places().villages, village());
    }
}

bool PlacesDialog::formDiffers() const
{
    if (const service::VillageNote *note = village()) {
        return m_name->text() != note->name || m_kind->text() != note->kind || m_head->text() != note->headName
            || m_phone->text() != note->phone || m_officer->currentText() != note->officer;
    }
    return school() != nullptr && m_name->text() != school()->name;
}

void PlacesDialog::refreshButtons()
{
    const bool usable = !m_running && !isMerged();
    for (QWidget *field :
        std::initializer_list<QWidget *> {m_name, m_kind, m_contacts, m_into, m_on, m_organisations}) {
        field->setEnabled(usable);
    }
    m_save->setEnabled(usable && formDiffers());
    m_merge->setEnabled(
        usable && !formDiffers() && m_into->currentData().toLongLong() > 0); // what was typed is not lost
    const qint64 people = village() != nullptr ? village()->residents : school() != nullptr ? school()->pupils : 0;
    m_merge->setText(
        m_merge->isEnabled() && people > 0 ? tr("&Merge: %1 people move").arg(fmt_vi::num(people)) : tr("&Merge"));
}

void PlacesDialog::save()
{
    if (!m_save->isEnabled()) {
        return;
    }
    if (const service::VillageNote *note = village()) {
        // An empty name is no "stays as it is" here: the field showed one.
        const QString name = cleanText(m_name->text());
        if (name.isEmpty()) {
            run(tr("Saving"), service::RenameVillage {note->id, name});
            return;
        }
        run(tr("Saving"),
            service::EditVillage {
                note->id, name, m_kind->text(), m_head->text(), m_phone->text(), m_officer->currentText()});
    } else if (school() != nullptr) {
        run(tr("Saving"), service::RenameSchool {school()->id, m_name->text()});
    }
}

void PlacesDialog::merge()
{
    const qint64 into = m_into->currentData().toLongLong();
    const Day on = toDay(m_on->date());
    if (const service::VillageNote *note = village()) {
        run(tr("Merging"), service::MergeVillages {note->id, {into}, on, m_organisations->isChecked()});
    } else if (school() != nullptr) {
        run(tr("Merging"), service::MergeSchools {school()->id, {into}, on});
    }
}

void PlacesDialog::run(const QString &title, const service::PlaceChange &change)
{
    m_running = true;
    m_message->hide();
    refreshButtons();
    QPointer<PlacesDialog> alive(this);
    m_session.run<service::PlaceSummary>(
        title, [change](service::Office &office, const service::JobContext &) { return office.changePlace(change); },
        [alive, change](const Result<service::PlaceSummary> &result) {
            if (!alive) {
                return;
            }
            alive->m_running = false;
            if (!result) {
                alive->m_message->say(MessageBar::Kind::Error, service::sentenceFor(result.error()));
                alive->refreshButtons();
                return;
            }
            const service::PlaceSummary &done = result.value();
            alive->m_last = done.batch;
            if (!done.batch.isNull()) {
                service::EditDone edit;
                edit.batch = done.batch;
                edit.sentence = done.title;
                Q_EMIT alive->written(edit, change);
            }
            const QString sentence = done.residents > 0
                ? tr("%1: %2 residents moved.").arg(done.title, fmt_vi::num(done.residents))
                : QString(done.title + u'.');
            // Stays until it is answered: taking back is beside it.
            alive->m_message->say(MessageBar::Kind::Info, sentence, done.batch.isNull() ? QString() : tr("Undo"));
            alive->reload();
        },
        JobKind::WritesRows);
}

void PlacesDialog::takeBack()
{
    if (m_last.isNull()) {
        return;
    }
    m_running = true;
    refreshButtons();
    QPointer<PlacesDialog> alive(this);
    m_session.run<service::UndoSummary>(
        tr("Taking it back"),
        [batch = m_last](service::Office &office, const service::JobContext &) { return office.undoImport(batch); },
        [alive, batch = m_last](const Result<service::UndoSummary> &result) {
            if (!alive) {
                return;
            }
            alive->m_running = false;
            alive->m_last = {};
            if (result) {
                Q_EMIT alive->takenBack(batch);
            }
            if (!result) {
                alive->m_message->say(MessageBar::Kind::Error, service::sentenceFor(result.error()));
            } else if (result.value().kept.empty()) {
                alive->m_message->say(MessageBar::Kind::Success, tr("Taken back."));
            } else {
                alive->m_message->say(MessageBar::Kind::Warning,
                    tr("Taken back, but for %1 rows that were changed since.")
                        .arg(fmt_vi::num(std::ssize(result.value().kept))));
            }
            alive->reload();
        },
        JobKind::WritesRows);
}

} // namespace caodiem::ui
