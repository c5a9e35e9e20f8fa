// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/people_model.h"

#include "base/number_format.h"
#include "base/text.h"
#include "domain/list_words.h"
#include "service/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <span>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;
using service::OrganisationRow;
using service::PersonRow;

constexpr qsizetype kIdDigits = 12;
constexpr int kAgeChangesColumn = 3; // and the one after it

/// How a column is put in order: as text, by the given name, or by a number (days, ages).
enum class Order : quint8 { Text, Name, Number };

template <typename Row>
struct ColumnSpec {
    const char *title;
    int width;
    Qt::AlignmentFlag side;
    QString (*text)(const Row &row, bool idsShown);
    Order order = Order::Text;
    qint64 (*number)(const Row &row) = nullptr; ///< with Order::Number
};

template <std::size_t Step, typename Row>
QString stepText(const Row &row, bool)
{
    return fmt_vi::date(row.steps[Step]);
}

template <std::size_t Step, typename Row>
qint64 stepDay(const Row &row)
{
    return row.steps[Step]; // those without it last: kNever is the latest day
}

// Full class name: lupdate takes it as the context that tr() of PeopleModel looks in.

constexpr ColumnSpec<PersonRow> kPeople[] = {
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Full name"), 190, Qt::AlignLeft,
        [](const PersonRow &row, bool) { return row.fullName; }, Order::Name},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Born"), 106, Qt::AlignRight,
        [](const PersonRow &row, bool) { return domain::listBirth(row.birth); }, Order::Number,
        [](const PersonRow &row) -> qint64 { return row.birth.day; }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Age"), 56, Qt::AlignRight,
        [](const PersonRow &row, bool) { return fmt_vi::num(row.age); }, Order::Number,
        [](const PersonRow &row) -> qint64 { return row.age; }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Age changes on"), 116, Qt::AlignRight,
        [](const PersonRow &row, bool) { return fmt_vi::date(row.comesOn); }, Order::Number,
        [](const PersonRow &row) -> qint64 { return row.comesOn; }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "In or out"), 90, Qt::AlignLeft,
        [](const PersonRow &row, bool) { return service::comingName(row.comesIn); }},
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
        [](const PersonRow &row, bool) { return row.household; }, Order::Name},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Telephone"), 116, Qt::AlignRight,
        [](const PersonRow &row, bool) { return row.phone; }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Card taken in"), 112, Qt::AlignRight, stepText<0, PersonRow>,
        Order::Number, stepDay<0, PersonRow>},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Card issued"), 112, Qt::AlignRight, stepText<1, PersonRow>,
        Order::Number, stepDay<1, PersonRow>},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "E-ID taken in"), 124, Qt::AlignRight, stepText<2, PersonRow>,
        Order::Number, stepDay<2, PersonRow>},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "E-ID approved"), 124, Qt::AlignRight, stepText<3, PersonRow>,
        Order::Number, stepDay<3, PersonRow>},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "E-ID activated"), 124, Qt::AlignRight, stepText<4, PersonRow>,
        Order::Number, stepDay<4, PersonRow>},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Contact"), 130, Qt::AlignLeft,
        [](const PersonRow &row, bool) { return service::reachName(row.reach); }},
};

constexpr ColumnSpec<OrganisationRow> kOrganisations[] = {
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Tax code"), 126, Qt::AlignRight,
        [](const OrganisationRow &row, bool) { return row.taxCode; }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Organisation"), 300, Qt::AlignLeft,
        [](const OrganisationRow &row, bool) { return row.name; }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Established"), 112, Qt::AlignRight,
        [](const OrganisationRow &row, bool) { return fmt_vi::date(row.establishedOn); }, Order::Number,
        [](const OrganisationRow &row) -> qint64 { return row.establishedOn; }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Village"), 120, Qt::AlignLeft,
        [](const OrganisationRow &row, bool) { return row.village; }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Address"), 220, Qt::AlignLeft,
        [](const OrganisationRow &row, bool) { return row.address; }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Representative"), 170, Qt::AlignLeft,
        [](const OrganisationRow &row, bool) { return row.representative; }, Order::Name},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Telephone"), 116, Qt::AlignRight,
        [](const OrganisationRow &row, bool) { return row.phone; }},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Registered"), 112, Qt::AlignRight, stepText<0, OrganisationRow>,
        Order::Number, stepDay<0, OrganisationRow>},
    {QT_TRANSLATE_NOOP("caodiem::ui::PeopleModel", "Verified"), 112, Qt::AlignRight, stepText<1, OrganisationRow>,
        Order::Number, stepDay<1, OrganisationRow>},
};

/// The rows in the order of one column; equal ones keep their order in both directions.
template <typename Row>
std::vector<qint32> sortedRows(const std::vector<Row> &rows, const ColumnSpec<Row> &column, Qt::SortOrder direction)
{
    std::vector<qint32> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    const auto sortBy = [&](const auto &keys) {
        std::ranges::stable_sort(order, [&](qint32 a, qint32 b) {
            const auto &x = keys[static_cast<std::size_t>(a)];
            const auto &y = keys[static_cast<std::size_t>(b)];
            return direction == Qt::AscendingOrder ? x < y : y < x;
        });
    };
    if (column.order == Order::Number) {
        std::vector<qint64> keys;
        keys.reserve(rows.size());
        for (const Row &row : rows) {
            keys.push_back(column.number(row));
        }
        sortBy(keys);
        return order;
    }
    std::vector<QString> keys; // made once: comparing raw names would fold each of them many times
    keys.reserve(rows.size());
    for (const Row &row : rows) {
        const QString text = column.text(row, true);
        keys.push_back(column.order == Order::Name ? nameSortKey(text) : collationKey(text));
    }
    sortBy(keys);
    return order;
}

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
    m_sortColumn = -1;
    putInOrder();
    endResetModel();
}

void PeopleModel::putInOrder()
{
    if (m_sortColumn < 0 || m_sortColumn >= columnCount()) {
        m_order.resize(static_cast<std::size_t>(rowCount()));
        std::iota(m_order.begin(), m_order.end(), 0);
        return;
    }
    const auto at = static_cast<std::size_t>(m_sortColumn);
    m_order = m_table->subject == domain::Subject::Organisation
        ? sortedRows(m_table->organisations, std::span(kOrganisations)[at], m_direction)
        : sortedRows(m_table->people, std::span(kPeople)[at], m_direction);
}

void PeopleModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_sortColumn = column;
    m_direction = order;
    const std::vector<qint32> before = m_order;
    putInOrder();
    std::vector<int> placeOf(m_order.size()); // where a row of the table stands now
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        placeOf[static_cast<std::size_t>(m_order[i])] = static_cast<int>(i);
    }
    const QModelIndexList old = persistentIndexList();
    QModelIndexList now;
    for (const QModelIndex &each : old) {
        const qint32 row = before[static_cast<std::size_t>(each.row())];
        now << index(placeOf[static_cast<std::size_t>(row)], each.column());
    }
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

bool PeopleModel::isOnlyForComingOfAge(int section) const
{
    return m_table->subject == domain::Subject::Resident
        && (section == kAgeChangesColumn || section == kAgeChangesColumn + 1);
}

qint64 PeopleModel::idAt(int line) const
{
    if (line < 0 || line >= rowCount()) {
        return 0;
    }
    const auto row = static_cast<std::size_t>(m_order[static_cast<std::size_t>(line)]);
    return m_table->subject == domain::Subject::Organisation ? m_table->organisations[row].id.value
                                                             : m_table->people[row].id.value;
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
    const auto row = static_cast<std::size_t>(m_order[static_cast<std::size_t>(index.row())]);
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
