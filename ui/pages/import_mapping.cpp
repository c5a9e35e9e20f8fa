// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_mapping.h"

#include "base/number_format.h"
#include "domain/personal_id.h"
#include "ui/models/rows_model.h"
#include "ui/pages/card_frame.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMappingRow = 34;
enum MappingColumn { LetterColumn, HeaderColumn, SampleColumn, FieldColumn, CodeColumn, TextColumn };

QString lettersOf(int column)
{
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
        letters.prepend(QChar(u'A' + rest % 26));
    }
    return letters;
}

/// Whole numbers of people stay masked.
QString shownSamples(const QStringList &samples)
{
    QStringList shown;
    for (const QString &sample : samples) {
        shown.append(domain::mayBeNumberOfPerson(sample) ? fmt_vi::maskedId(sample) : sample);
    }
    return shown.join(u" · "_s);
}

} // namespace

ImportMapping::ImportMapping(QWidget *parent)
    : QWidget(parent)
    , m_sheets(new QComboBox(this))
    , m_registers(new QComboBox(this))
    , m_dated(new QCheckBox(tr("Date of the list"), this))
    , m_listDate(new QDateEdit(this))
    , m_ownDate(new QLabel(this))
    , m_card(new CardFrame(this))
    , m_model(new RowsModel({{tr("Column"), 76}, {tr("In the file"), 190, false, true}, {tr("Examples"), 240},
                                {tr("Is the column"), 230}, {tr("Letters"), 200}, {tr("Before → after"), 200}},
          this))
    , m_table(makeRowsView(m_model, u"mappingTable"_s, tr("Columns of the file"), m_card))
    , m_state(new QLabel(this))
    , m_remember(new QCheckBox(tr("Remember for lists with the same headers"), this))
    , m_load(new QPushButton(tr("Load a mapping…"), this))
    , m_save(new QPushButton(tr("Save the mapping…"), this))
    , m_back(new QPushButton(tr("Another file"), this))
    , m_check(new QPushButton(tr("Dry run"), this))
{
    build();
}

void ImportMapping::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    const auto labelled = [this, top](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        top->addWidget(label);
        top->addWidget(field);
        top->addSpacing(8);
    };
    m_sheets->setObjectName(u"importSheets"_s);
    m_registers->setObjectName(u"importRegisters"_s);
    m_registers->addItems({tr("Residents"), tr("Organisations"), tr("Villages")});
    m_listDate->setObjectName(u"importListDate"_s);
    m_listDate->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_listDate->setCalendarPopup(true);
    m_listDate->setMinimumWidth(118);
    m_listDate->setEnabled(false);
    m_listDate->setAccessibleName(tr("Date of the list"));
    m_dated->setObjectName(u"importDated"_s);
    m_dated->setToolTip(tr("Ticks without a date count from this day. Off: the date in the file's own title."));
    m_ownDate->setProperty("role", u"caption"_s);
    labelled(tr("Sheet"), m_sheets);
    labelled(tr("List of"), m_registers);
    top->addWidget(m_dated);
    top->addWidget(m_listDate);
    top->addWidget(m_ownDate);
    top->addStretch(1);
    top->addWidget(m_load);
    top->addWidget(m_save);
    m_load->setObjectName(u"mappingLoad"_s);
    m_save->setObjectName(u"mappingSave"_s);
    column->addLayout(top);
    m_card->setTitle(tr("Columns of the file"));
    m_card->body()->setContentsMargins(1, 0, 1, 1);
    m_card->body()->addWidget(m_table, 1);
    m_table->verticalHeader()->setDefaultSectionSize(kMappingRow);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus); // the boxes in it have the focus
    column->addWidget(m_card, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_state->setObjectName(u"mappingState"_s);
    m_state->setWordWrap(true);
    m_check->setObjectName(u"importCheck"_s);
    m_back->setObjectName(u"importAnotherFile"_s);
    m_check->setProperty("primary", true);
    m_check->setDefault(true);
    m_remember->setChecked(true);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_remember);
    foot->addWidget(m_back);
    foot->addWidget(m_check);
    column->addLayout(foot);
    connectParts();
}

void ImportMapping::connectParts()
{
    connect(m_dated, &QCheckBox::toggled, m_listDate, &QWidget::setEnabled);
    connect(m_sheets, &QComboBox::activated, this, [this] { Q_EMIT sheetChosen(m_sheets->currentText()); });
    connect(m_registers, &QComboBox::activated, this,
        [this](int index) { Q_EMIT registerChosen(static_cast<service::Register>(index)); });
    connect(m_load, &QPushButton::clicked, this, &ImportMapping::loadWanted);
    connect(m_save, &QPushButton::clicked, this, &ImportMapping::saveWanted);
    connect(m_back, &QPushButton::clicked, this, &ImportMapping::backWanted);
    connect(m_check, &QPushButton::clicked, this, &ImportMapping::checkWanted);
}

void ImportMapping::setLook(const service::ListLook &look, const service::ImportRequest &request, Day today)
{
    m_filling = true;
    m_touched = false;
    m_look = look;
    m_request = request;
    m_request.what = look.what;
    m_sheets->clear();
    m_sheets->addItems(look.sheets);
    m_sheets->setCurrentIndex(look.sheet);
    m_sheets->setEnabled(look.sheets.size() > 1);
    if (look.sheets.size() == 1 && look.sheets.front().isEmpty()) {
        m_sheets->setItemText(0, tr("(the whole file)"));
    }
    m_registers->setCurrentIndex(static_cast<int>(look.what));
    m_ownDate->setText(look.ownDate == kNever ? QString() : tr("the file says %1").arg(fmt_vi::date(look.ownDate)));
    if (!m_dated->isChecked()) {
        m_listDate->setDate(toDate(look.ownDate == kNever ? today : look.ownDate));
    }
    m_card->setTitle(tr("Columns of the file"),
        look.headerRow > 0 ? tr("headers in row %1").arg(fmt_vi::num(look.headerRow)) : tr("nothing in this sheet"));
    fillTable();
    m_filling = false;
    refresh();
}

void ImportMapping::fillTable()
{
    m_fields.clear();
    m_codes.clear();
    m_model->setRows(
        static_cast<int>(m_look.columns.size()),
        [this](int row, int column) {
            const service::LookColumn &one = m_look.columns[static_cast<std::size_t>(row)];
            switch (column) {
            case LetterColumn:
                return lettersOf(row);
            case HeaderColumn:
                return one.header.isEmpty() ? tr("(no header)") : one.header;
            case SampleColumn:
                return shownSamples(one.samples);
            case TextColumn:
                return one.after.isEmpty() ? QString() : QString(one.before + u" → "_s + one.after);
            default:
                return QString();
            }
        },
        [this](int row) { return stateOf(row); });
    const QStringList names = service::columnNames(m_look.what);
    for (int row = 0; row < static_cast<int>(m_look.columns.size()); ++row) {
        const service::LookColumn &one = m_look.columns[static_cast<std::size_t>(row)];
        auto *field = new QComboBox(m_table);
        field->addItem(tr("— not recognised —"), -1);
        field->addItem(tr("Leave it out"), service::kNotWanted);
        for (int column = 0; column < names.size(); ++column) {
            field->addItem(names[column], column);
        }
        field->setCurrentIndex(field->findData(one.column));
        field->setEnabled(!one.header.isEmpty());
        field->setAccessibleName(tr("What “%1” is").arg(one.header));
        m_table->setIndexWidget(m_model->index(row, FieldColumn), field);
        m_fields.push_back(field);
        const auto touch = [this] {
            if (!m_filling) {
                m_touched = true;
                refresh();
            }
        };
        connect(field, &QComboBox::currentIndexChanged, this, touch);
        QComboBox *code = nullptr;
        if (!one.after.isEmpty()) { // texts that really are converted
            code = new QComboBox(m_table);
            code->addItem(tr("From %1 (found)").arg(one.code), QString());
            code->addItem(tr("Leave as it is"), u"Unicode"_s);
            for (const QString &name : service::textCodeNames()) {
                if (name != one.code && name != u"Unicode"_s) {
                    code->addItem(tr("From %1").arg(name), name);
                }
            }
            code->setAccessibleName(tr("How the letters of “%1” are read").arg(one.header));
            m_table->setIndexWidget(m_model->index(row, CodeColumn), code);
            connect(code, &QComboBox::currentIndexChanged, this, touch);
        }
        m_codes.push_back(code);
    }
}

int ImportMapping::stateOf(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    const int column = at < m_fields.size() ? m_fields[at]->currentData().toInt() : m_look.columns[at].column;
    return static_cast<int>(column >= 0 ? engine::Lamp::OnTrack
            : column == -1              ? engine::Lamp::AtRisk
                                        : engine::Lamp::NoTarget);
}

bool ImportMapping::isComplete() const
{
    const QStringList names = service::columnNames(m_look.what);
    const QStringList needed = m_touched ? QStringList() : m_look.missing;
    if (!m_touched) {
        return m_look.headerRow > 0 && needed.isEmpty();
    }
    const auto has = [this](int column) {
        return std::ranges::any_of(
            m_fields, [column](const QComboBox *field) { return field->currentData() == column; });
    };
    switch (m_look.what) {
    case service::Register::Residents:
        return has(0) && has(1);
    case service::Register::Organisations:
        return has(1);
    case service::Register::Villages:
        break;
    }
    return has(0);
}

void ImportMapping::refresh()
{
    int known = 0;
    int open = 0;
    for (const QComboBox *field : m_fields) {
        known += field->currentData().toInt() >= 0 ? 1 : 0;
        open += field->currentData().toInt() == -1 ? 1 : 0;
    }
    QString sentence = tr("%1 columns are read, %2 are not recognised.").arg(fmt_vi::num(known), fmt_vi::num(open));
    if (m_look.headerRow == 0) {
        sentence = tr("This sheet is empty. Choose another sheet, or another file.");
    } else if (!isComplete()) {
        sentence = m_look.missing.isEmpty()
            ? tr("A column that is needed is missing. Say which column it is.")
            : tr("Still needed: %1. Say which column it is.").arg(m_look.missing.join(u", "_s));
    }
    m_state->setText(sentence);
    m_check->setEnabled(isComplete());
    m_save->setEnabled(!m_fields.empty());
    if (const int rows = m_model->rowCount(); rows > 0) {
        Q_EMIT m_model->dataChanged(m_model->index(0, 0), m_model->index(rows - 1, 0));
    }
}

std::vector<service::ColumnChoice> ImportMapping::choices() const
{
    std::vector<service::ColumnChoice> choices;
    for (std::size_t i = 0; i < m_look.columns.size() && i < m_fields.size(); ++i) {
        const int column = m_fields[i]->currentData().toInt();
        const QString code = m_codes[i] == nullptr ? QString() : m_codes[i]->currentData().toString();
        if (!m_look.columns[i].header.isEmpty() && (column != -1 || !code.isEmpty())) {
            choices.push_back({m_look.columns[i].header, column, code});
        }
    }
    return choices;
}

service::ImportRequest ImportMapping::request() const
{
    service::ImportRequest request = m_request;
    request.sheet = m_look.sheets.value(m_look.sheet);
    request.listDate = m_dated->isChecked() ? toDay(m_listDate->date()) : kNever;
    request.remember = m_remember->isChecked();
    if (m_touched) {
        request.columns = choices();
        request.mapping.clear();
    }
    return request;
}

QComboBox *ImportMapping::fieldAt(int row) const
{
    return m_fields.at(static_cast<std::size_t>(row));
}

QComboBox *ImportMapping::codeAt(int row) const
{
    return m_codes.at(static_cast<std::size_t>(row));
}

} // namespace caodiem::ui
