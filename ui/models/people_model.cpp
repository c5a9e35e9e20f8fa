// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/people_model.h"

#include "base/number_format.h"
#include "service/wording.h"

#include <QCoreApplication>

#include <span>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;
using service::OrganisationRow;
using service::PersonRow;

constexpr qsizetype kIdDigits = 12;

template <typename Row>
struct ColumnSpec {
    const char *title;
    int width;
    Qt::AlignmentFlag side;
    QString (*text)(const Row &row, bool idsShown);
};

QString birthText(const domain::BirthDate &birth)
{
    switch (birth.precision) {
    case domain::DatePrecision::Year:
        return toDate(birth.day).toString(u"yyyy");
    case domain::DatePrecision::Month:
        return toDate(birth.day).toString(u"MM/yyyy");
    case domain::DatePrecision::Day:
        break;
    }
    return fmt_vi::date(birth.day);
}

template <std::size_t Step, typename Row>
QString stepText(const Row &row, bool)
{
    return fmt_vi::date(row.steps[Step]);
}

// Full class name: lupdate takes it as the context that tr() of PeopleModel looks in.

constexpr ColumnSpec<PersonRow> kPeople[] = {
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Full name"), 190, Qt::AlignLeft,
        [](const PersonRow &row, bool) { return row.fullName; }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Born"), 106, Qt::AlignRight,
        [](const PersonRow &row, bool) { return birthText(row.birth); }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Age"), 56, Qt::AlignRight,
        [](const PersonRow &row, bool) { return fmt_vi::num(row.age); }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Personal ID"), 152, Qt::AlignRight,
        [](const PersonRow &row, bool shown) { return shownId(row.personalId, shown); }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Village"), 120, Qt::AlignLeft,
        [](const PersonRow &row, bool) { return row.village; }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "School"), 150, Qt::AlignLeft,
        [](const PersonRow &row, bool) { return row.school; }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Class"), 66, Qt::AlignLeft,
        [](const PersonRow &row, bool) { return row.schoolClass; }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Address"), 220, Qt::AlignLeft,
        [](const PersonRow &row, bool) { return row.address; }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Head of household"), 176, Qt::AlignLeft,
        [](const PersonRow &row, bool) { return row.household; }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Telephone"), 116, Qt::AlignRight,
        [](const PersonRow &row, bool) { return row.phone; }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Card taken in"), 112, Qt::AlignRight, stepText<0, PersonRow>},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Card issued"), 112, Qt::AlignRight, stepText<1, PersonRow>},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "E-ID taken in"), 124, Qt::AlignRight, stepText<2, PersonRow>},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "E-ID approved"), 124, Qt::AlignRight, stepText<3, PersonRow>},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "E-ID activated"), 124, Qt::AlignRight, stepText<4, PersonRow>},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Contact"), 130, Qt::AlignLeft,
        [](const PersonRow &row, bool) { return service::reachName(row.reach); }},
};

constexpr ColumnSpec<OrganisationRow> kOrganisations[] = {
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Tax code"), 126, Qt::AlignRight,
        [](const OrganisationRow &row, bool) { return row.taxCode; }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Organisation"), 300, Qt::AlignLeft,
        [](const OrganisationRow &row, bool) { return row.name; }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Established"), 112, Qt::AlignRight,
        [](const OrganisationRow &row, bool) { return fmt_vi::date(row.establishedOn); }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Village"), 120, Qt::AlignLeft,
        [](const OrganisationRow &row, bool) { return row.village; }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Address"), 220, Qt::AlignLeft,
        [](const OrganisationRow &row, bool) { return row.address; }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Representative"), 170, Qt::AlignLeft,
        [](const OrganisationRow &row, bool) { return row.representative; }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Telephone"), 116, Qt::AlignRight,
        [](const OrganisationRow &row, bool) { return row.phone; }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Registered"), 112, Qt::AlignRight, stepText<0, OrganisationRow>},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Verified"), 112, Qt::AlignRight, stepText<1, OrganisationRow>},
};

/// Runs `use` on the column of whichever of the two tables is shown.
template <typename Use>
auto withColumn(domain::Subject subject, int section, Use use)
{
    const auto at = static_cast<std::size_t>(section);
    return subject == domain::Subject::Organisation ? use(std::span(kOrganisations)[at]) : use(std::span(kPeople)[at]);
}

} // namespace

QString shownId(const QString &personalId, bool whole)
{
    if (personalId.size() != kIdDigits) {
        return whole ? personalId : fmt_vi::maskedId(personalId);
    }
    return QStringList {
        personalId.left(3), personalId.mid(3, 3), whole ? personalId.mid(6, 3) : u"•••"_s, personalId.right(3)}
        .join(u' ');
}

PeopleModel::PeopleModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(std::make_shared<const service::PeopleTable>())
{ }

void PeopleModel::setTable(std::shared_ptr<const service::PeopleTable> table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

void PeopleModel::showIds(bool shown)
{
    m_idsShown = shown;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
    }
}

int PeopleModel::preferredWidth(int section) const
{
    return withColumn(m_table->subject, section, [](const auto &column) { return column.width; });
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table->people.size() + m_table->organisations.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid()) {
        return 0;
    }
    return static_cast<int>(
        m_table->subject == domain::Subject::Organisation ? std::size(kOrganisations) : std::size(kPeople));
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    if (role == Qt::TextAlignmentRole) {
        return withColumn(
            m_table->subject, index.column(), [](const auto &column) { return int(column.side | Qt::AlignVCenter); });
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    if (m_table->subject == domain::Subject::Organisation) {
        return kOrganisations[column].text(m_table->organisations[row], m_idsShown);
    }
    return kPeople[column].text(m_table->people[row], m_idsShown);
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return withColumn(
            m_table->subject, section, [](const auto &column) { return int(column.side | Qt::AlignVCenter); });
    }
    return role == Qt::DisplayRole
        ? QVariant(withColumn(m_table->subject, section, [](const auto &column) { return tr(column.title); }))
        : QVariant();
}

} // namespace caodiem::ui
