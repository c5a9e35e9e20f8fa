// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "engine/folded_texts.h"

#include <QStringList>

#include <array>
#include <memory>
#include <unordered_map>
#include <vector>

/// Names and numbers of the residents in memory, for search, order and the questions that the register itself raises
/// (docs/methods.md#register). Beside the columns of a Snapshot, which hold no name.
namespace caodiem::engine {

/// What the register says of one resident beside the Snapshot's columns.
struct NameRecord {
    ResidentId id;
    QString personalId; ///< 12 digits
    QStringList formerIds; ///< numbers this person had in the register before
    QString fullName;
    domain::BirthDate birth;
    domain::Sex sex = domain::Sex::Unknown;
    HouseholdId household;
    bool hasGuardian = false;
    bool phoneUsable = true; ///< empty, or a telephone number
    QString oldId; ///< of a former identity card, 9 digits; empty = none
};

/// What is doubtful or missing about one resident.
enum class Issue : quint8 {
    PartialBirth, ///< born on a day that is not fully known
    IdContradicts, ///< the personal ID says another year or sex
    UnknownPrefix, ///< the personal ID begins with no known province or country
    Duplicate, ///< somebody else has the same folded name and the same birth date
    NoGuardian, ///< below 14 and no guardian is recorded
    NoHousehold,
    NoVillage,
    StepsOutOfOrder, ///< a step is dated before the step that it needs
    BadPhone ///< the telephone number is none
};
inline constexpr int kIssues = 9;

using IssueSet = quint16;
[[nodiscard]] constexpr IssueSet bitOf(Issue issue)
{
    return static_cast<IssueSet>(1U << static_cast<unsigned>(issue));
}

/// Households with their folded code and head, by id.
struct HouseholdTexts {
    std::vector<domain::Household> list;
    FoldedTexts texts;
};

/// Rows are residents, in the order in which they came in. A value; copies share the households, which never change.
class ResidentIndex {
public:
    ResidentIndex() = default;
    ResidentIndex(const std::vector<NameRecord> &people, std::vector<domain::Household> households);

    /// Puts `person` in place of what is held of the same id; an unknown id is added. Costs a few milliseconds at most,
    /// however many there are.
    void replace(const NameRecord &person);
    void setHouseholds(std::vector<domain::Household> households);

    [[nodiscard]] std::size_t size() const { return m_id.size(); }
    /// size() for an unknown id.
    [[nodiscard]] std::size_t rowOf(ResidentId id) const;
    [[nodiscard]] ResidentId id(std::size_t row) const { return {m_id[row]}; }
    [[nodiscard]] QString fullName(std::size_t row) const;
    [[nodiscard]] QString personalId(std::size_t row) const; ///< empty for one that is not of 12 digits
    [[nodiscard]] QStringList formerIds(std::size_t row) const;
    [[nodiscard]] domain::BirthDate birth(std::size_t row) const { return {m_birth[row], m_precision[row]}; }
    [[nodiscard]] Day birthDay(std::size_t row) const { return m_birth[row]; }
    [[nodiscard]] domain::Sex sex(std::size_t row) const { return m_sex[row]; }
    [[nodiscard]] bool hasGuardian(std::size_t row) const { return m_guardian[row] != 0; }
    [[nodiscard]] HouseholdId household(std::size_t row) const { return {m_household[row]}; }
    /// Null for an unknown id.
    [[nodiscard]] const domain::Household *householdOf(HouseholdId id) const;
    [[nodiscard]] const std::vector<domain::Household> &households() const { return m_households->list; }
    /// Rows of the same household, by name.
    [[nodiscard]] std::vector<quint32> membersOf(HouseholdId id) const;
    /// Who has this personal ID now; size() for nobody.
    [[nodiscard]] std::size_t rowOfPersonalId(const QString &personalId) const;

    /// The same for many at once, in the order asked.
    [[nodiscard]] std::vector<std::size_t> rowsOfPersonalIds(const QStringList &personalIds) const;

    /// Rows in the Vietnamese order of names (given name first; the same name: in order of id).
    [[nodiscard]] const std::vector<quint32> &byName() const { return m_byName; }
    /// 1 for every row that fits the query (docs/methods.md#register): all words begin a word of the name, or are the
    /// whole or the last three digits and more of the personal ID, now or before, or the last six and more of the
    /// number of a former identity card; or the query is a household's code; or it is "hộ" and words of a household's
    /// head or code. An empty query fits everybody.
    [[nodiscard]] std::vector<quint8> matching(QStringView query) const;
    /// Issues that do not depend on the day: all but NoGuardian, NoVillage and StepsOutOfOrder.
    [[nodiscard]] IssueSet fixedIssues(std::size_t row) const { return m_issues[row]; }

private:
    void append(const NameRecord &person);
    void write(std::size_t row, const NameRecord &person);
    void markDuplicates();
    void markTwinsOf(const std::string &name, const domain::BirthDate &birth);
    void putInOrder();
    void placeInOrder(std::size_t row);
    void matchPeople(const std::vector<std::string> &terms, std::vector<quint8> &marks) const;
    void matchHouseholds(QStringView query, const std::vector<std::string> &terms, std::vector<quint8> &marks) const;
    void markNumber(const std::string &term, std::vector<quint8> &marks) const;

    std::vector<qint64> m_id;
    std::vector<qint64> m_personalId; ///< as a number; -1 = not of 12 digits
    std::vector<qint32> m_oldId; ///< as a number; -1 = none
    std::vector<Day> m_birth;
    std::vector<domain::DatePrecision> m_precision;
    std::vector<domain::Sex> m_sex;
    std::vector<quint8> m_guardian;
    std::vector<qint64> m_household;
    std::vector<IssueSet> m_issues;
    std::vector<std::pair<quint32, qint64>> m_formerIds; ///< row and number
    FoldedTexts m_folded;
    std::string m_names; ///< UTF-8, one after the other; a name that was changed since lies at the end
    std::vector<quint32> m_nameFrom;
    std::vector<quint32> m_nameLength;
    std::vector<quint32> m_byName;
    std::shared_ptr<const HouseholdTexts> m_households = std::make_shared<const HouseholdTexts>();
    std::size_t m_inOrder = 0; ///< so many leading rows have rising ids
    std::unordered_map<qint64, std::size_t> m_outOfOrder; ///< id to row, for those behind
};

} // namespace caodiem::engine
