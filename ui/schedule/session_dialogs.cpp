// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/session_dialogs.h"

#include "service/schedule.h"
#include "ui/dialogs/button_rows.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostPlaces = 2000;
constexpr int kMostDesks = 50;
constexpr int kLastMinute = 24 * 60 - 1;

QTime timeOf(int minute)
{
    return {std::min(minute, kLastMinute) / 60, std::min(minute, kLastMinute) % 60};
}

int minuteOf(const QTimeEdit *edit)
{
    return edit->time().hour() * 60 + edit->time().minute();
}

void addHeads(QGridLayout *grid, QWidget *parent)
{
    int column = 1;
    for (const QString &title : {SessionDialog::tr("From"), SessionDialog::tr("To"), SessionDialog::tr("Places in all"),
             SessionDialog::tr("Kept for walk-ins"), SessionDialog::tr("Desks")}) {
        auto *label = new QLabel(title, parent);
        label->setProperty("role", u"caption"_s);
        grid->addWidget(label, 0, column++);
    }
}

FrameFields addFields(QGridLayout *grid, int row, const domain::SessionFrame &frame, QWidget *parent)
{
    const auto time = [&](int minute, const QString &name) {
        auto *edit = new QTimeEdit(timeOf(minute), parent);
        edit->setDisplayFormat(u"HH:mm"_s);
        edit->setAccessibleName(name);
        return edit;
    };
    const auto number = [&](int value, int least, int most, const QString &name) {
        auto *spin = new QSpinBox(parent);
        spin->setRange(least, most);
        spin->setValue(value);
        spin->setAccessibleName(name);
        return spin;
    };
    FrameFields out;
    out.start = time(frame.startMinute, SessionDialog::tr("From"));
    out.end = time(frame.endMinute, SessionDialog::tr("To"));
    out.capacity = number(frame.capacity, 0, kMostPlaces, SessionDialog::tr("Places in all"));
    out.walkIns = number(frame.keptForWalkIns, 0, kMostPlaces, SessionDialog::tr("Kept for walk-ins"));
    out.desks = number(frame.desks, 1, kMostDesks, SessionDialog::tr("Desks"));
    int column = 1;
    for (QWidget *field : std::initializer_list<QWidget *> {out.start, out.end, out.capacity, out.walkIns, out.desks}) {
        grid->addWidget(field, row, column++);
    }
    return out;
}

} // namespace

domain::SessionFrame FrameFields::frame(domain::DayPart part) const
{
    return {part, minuteOf(start), minuteOf(end), capacity->value(), walkIns->value(), desks->value()};
}

SessionDialog::SessionDialog(const domain::DeskSession &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_closed(new QCheckBox(tr("This session is &not held"), this))
{
    setWindowTitle(tr("Hours and places"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    auto *head = new QLabel(service::slotTitle(session.on, session.frame.part), this);
    head->setFont(fontOf(14, true));
    column->addWidget(head);
    auto *grid = new QGridLayout;
    addHeads(grid, this);
    m_fields = addFields(grid, 1, session.frame, this);
    m_fields.capacity->setObjectName(u"sessionPlaces"_s);
    column->addLayout(grid);
    m_closed->setObjectName(u"sessionClosed"_s);
    m_closed->setChecked(session.closed);
    column->addWidget(m_closed);
    addAcceptRow(this, column, tr("Save"));
    m_fields.capacity->setFocus();
    m_fields.capacity->selectAll();
}

domain::DeskSession SessionDialog::session() const
{
    domain::DeskSession out = m_session;
    out.frame = m_fields.frame(m_session.frame.part);
    out.closed = m_closed->isChecked();
    return out;
}

TemplatesDialog::TemplatesDialog(const std::vector<domain::SessionTemplate> &templates, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Usual hours"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    auto *grid = new QGridLayout;
    addHeads(grid, this);
    quint8 days = 0;
    for (int part = 0; part < domain::kDayParts; ++part) {
        const auto which = static_cast<domain::DayPart>(part);
        const auto isPart = [which](const domain::SessionTemplate &one) { return one.frame.part == which; };
        const auto found = std::ranges::find_if(templates, isPart);
        const std::vector<domain::SessionTemplate> usual = domain::defaultTemplates();
        const domain::SessionFrame frame
            = found == templates.end() ? usual.at(static_cast<std::size_t>(part)).frame : found->frame;
        auto *held = new QCheckBox(service::wordOf(which), this);
        held->setChecked(found != templates.end());
        grid->addWidget(held, part + 1, 0);
        m_held.push_back(held);
        m_fields.push_back(addFields(grid, part + 1, frame, this));
        days |= found == templates.end() ? quint8 {0} : found->weekdays;
    }
    column->addLayout(grid);
    auto *row = new QHBoxLayout;
    for (int day = 0; day < 7; ++day) {
        auto *box = new QCheckBox(service::weekdayWord(static_cast<Day>(day)), this);
        box->setChecked(((days >> day) & 1) != 0);
        row->addWidget(box);
        m_days.push_back(box);
    }
    column->addLayout(row);
    auto *note = new QLabel(tr("Weeks that have their sessions already stay as they are."), this);
    note->setProperty("role", u"caption"_s);
    column->addWidget(note);
    addAcceptRow(this, column, tr("Save"));
}

std::vector<domain::SessionTemplate> TemplatesDialog::templates() const
{
    unsigned days = 0;
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        days |= m_days[day]->isChecked() ? 1U << day : 0U;
    }
    std::vector<domain::SessionTemplate> out;
    for (std::size_t part = 0; part < m_held.size(); ++part) {
        if (m_held[part]->isChecked()) {
            out.push_back({m_fields[part].frame(static_cast<domain::DayPart>(part)), static_cast<quint8>(days)});
        }
    }
    return out;
}

StaffDialog::StaffDialog(const std::vector<domain::StaffEntry> &staff, const QString &worker, QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableWidget(0, 2, this))
    , m_name(new QLineEdit(this))
    , m_worker(new QComboBox(this))
{
    setWindowTitle(tr("Officers and desks"));
    resize(460, 420);
    auto *column = new QVBoxLayout(this);
    m_table->setObjectName(u"staffTable"_s);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Kind")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    m_name->setObjectName(u"staffName"_s);
    m_name->setPlaceholderText(tr("A new name"));
    m_name->setMaxLength(100);
    auto *officer = new QPushButton(tr("Add an officer"), this);
    auto *desk = new QPushButton(tr("Add a desk"), this);
    officer->setObjectName(u"addOfficer"_s);
    officer->setAutoDefault(false);
    desk->setAutoDefault(false);
    row->addWidget(m_name, 1);
    row->addWidget(officer);
    row->addWidget(desk);
    column->addLayout(row);
    auto *who = new QHBoxLayout;
    auto *label = new QLabel(tr("&Who works here now (recorded with each entry)"), this);
    label->setBuddy(m_worker);
    m_worker->setObjectName(u"staffWorker"_s);
    who->addWidget(label);
    who->addWidget(m_worker, 1);
    column->addLayout(who);
    addAcceptRow(this, column, tr("Save"));
    for (const domain::StaffEntry &entry : staff) {
        addRow(entry);
    }
    fillWorkers(worker);
    connect(officer, &QPushButton::clicked, this, [this] { addTyped(false); });
    connect(desk, &QPushButton::clicked, this, [this] { addTyped(true); });
}

void StaffDialog::addRow(const domain::StaffEntry &entry)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *name = new QTableWidgetItem(entry.name);
    name->setFlags(name->flags() | Qt::ItemIsUserCheckable);
    name->setCheckState(entry.active ? Qt::Checked : Qt::Unchecked);
    auto *kind = new QTableWidgetItem(entry.desk ? tr("Desk") : tr("Officer"));
    kind->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_table->setItem(row, 0, name);
    m_table->setItem(row, 1, kind);
    m_before.push_back(entry);
}

void StaffDialog::addTyped(bool desk)
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    addRow({0, desk, name, true});
    m_name->clear();
    if (!desk) {
        m_worker->addItem(name);
        m_worker->setCurrentIndex(m_worker->count() - 1);
    }
}

void StaffDialog::fillWorkers(const QString &worker)
{
    for (const domain::StaffEntry &entry : m_before) {
        if (!entry.desk && entry.active) {
            m_worker->addItem(entry.name);
        }
    }
    if (m_worker->findText(worker) < 0) {
        m_worker->insertItem(0, worker);
    }
    m_worker->setCurrentIndex(m_worker->findText(worker));
}

std::vector<domain::StaffEntry> StaffDialog::changed() const
{
    std::vector<domain::StaffEntry> out;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        domain::StaffEntry now = m_before[static_cast<std::size_t>(row)];
        now.name = m_table->item(row, 0)->text().simplified();
        now.active = m_table->item(row, 0)->checkState() == Qt::Checked;
        if (now.id == 0 || now != m_before[static_cast<std::size_t>(row)]) {
            out.push_back(now);
        }
    }
    return out;
}

QString StaffDialog::worker() const
{
    return m_worker->currentText();
}

} // namespace caodiem::ui
