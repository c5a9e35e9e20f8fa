// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/repeated_rows.h"

#include "ingest/name_index.h"

#include <array>

namespace caodiem::ingest {
namespace {

bool clash(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

bool clash(Day a, Day b)
{
    return a != kNever && b != kNever && a != b;
}

/// Never 0: that means "says nothing".
quint32 nonZero(size_t hash)
{
    const auto folded = static_cast<quint32>(hash ^ (hash >> 32U));
    return folded == 0 ? 1 : folded;
}

quint32 hashed(const QString &text)
{
    return text.isEmpty() ? 0 : nonZero(qHash(text, 0));
}

/// Small letters without tones, and which tone was taken off, of the letters up to the end of the Vietnamese block.
class Letters {
public:
    Letters()
    {
        for (char16_t u = 0; u < kLetters; ++u) {
            const QString parts = QString(QChar(u)).toLower().normalized(QString::NormalizationForm_D);
            QString bare;
            for (const QChar c : parts) {
                const auto tone = kTones.indexOf(c);
                if (tone < 0) {
                    bare += c;
                } else {
                    m_tone.at(u) = static_cast<quint8>(tone + 1);
                }
            }
            const QString whole = bare.normalized(QString::NormalizationForm_C);
            m_letter.at(u) = whole.size() == 1 ? whole[0].unicode() : u;
        }
    }
    [[nodiscard]] char16_t letter(char16_t u) const { return u < kLetters ? m_letter.at(u) : u; }
    [[nodiscard]] quint8 tone(char16_t u) const { return u < kLetters ? m_tone.at(u) : 0; }

private:
    static constexpr std::size_t kLetters = 0x1F00;
    static constexpr QStringView kTones = u"\u0300\u0301\u0303\u0309\u0323";
    std::array<char16_t, kLetters> m_letter {};
    std::array<quint8, kLetters> m_tone {};
};

/// The same for names that sameName() calls the same: Hoà, Hòa, HÒA. Without normalising: it is asked for every row.
quint32 hashedName(const QString &text)
{
    static const Letters letters;
    if (text.isEmpty()) {
        return 0;
    }
    quint64 hash = 14695981039346656037ULL;
    quint64 tones = 0; // of the syllable, wherever in it they stand
    const auto mix = [&hash](quint64 value) { hash = (hash ^ value) * 1099511628211ULL; };
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == u' ') {
            mix(tones << 16U);
            tones = 0;
        }
        tones += letters.tone(u);
        mix(letters.letter(u));
    }
    mix(tones << 16U);
    return nonZero(hash);
}

quint32 hashed(Day day, int kind)
{
    return nonZero(qHash((static_cast<qint64>(day) << 8U) | kind, 0));
}

template <typename T>
bool clash(const std::optional<T> &a, const std::optional<T> &b)
{
    return a && b && *a != *b;
}

bool clash(const StepMark &a, const StepMark &b)
{
    return a.kind != StepMark::None && b.kind != StepMark::None && !(a == b);
}

/// Remembers the first column that clashes.
class FirstClash {
public:
    template <typename T>
    void look(int column, const T &a, const T &b)
    {
        if (m_column < 0 && clash(a, b)) {
            m_column = column;
        }
    }
    [[nodiscard]] int column() const { return m_column; }

private:
    int m_column = -1;
};

} // namespace

RowPrint printOf(const ResidentRow &row)
{
    using Column = domain::ResidentColumn;
    RowPrint print {};
    const auto put = [&print](Column column, quint32 value) { print.at(static_cast<std::size_t>(at(column))) = value; };
    put(Column::FullName, hashedName(row.fullName));
    put(Column::Birth, row.birth.day == kNever ? 0 : hashed(row.birth.day, static_cast<int>(row.birth.precision)));
    put(Column::Sex, static_cast<quint32>(row.sex));
    put(Column::Residence, row.residence ? 1 + static_cast<quint32>(*row.residence) : 0);
    put(Column::Village, hashedName(row.village));
    put(Column::Address, hashed(row.address));
    put(Column::HouseholdCode, hashed(row.householdCode));
    put(Column::HouseholdHead, hashedName(row.householdHead));
    put(Column::School, hashedName(row.school));
    put(Column::SchoolClass, hashedName(row.schoolClass));
    put(Column::Phone, hashed(row.phone));
    put(Column::GuardianName, hashedName(row.guardianName));
    put(Column::GuardianPersonalId, hashed(row.guardianPersonalId));
    for (std::size_t step = 0; step < row.steps.size(); ++step) {
        const StepMark &mark = row.steps.at(step);
        print.at(static_cast<std::size_t>(at(Column::CardIntake)) + step)
            = mark.kind == StepMark::None ? 0 : hashed(mark.day, mark.kind);
    }
    put(Column::ArrivedOn, row.arrivedOn == kNever ? 0 : hashed(row.arrivedOn, 0));
    put(Column::LeftOn, row.leftOn == kNever ? 0 : hashed(row.leftOn, 0));
    put(Column::DiedOn, row.diedOn == kNever ? 0 : hashed(row.diedOn, 0));
    put(Column::OldId, hashed(row.oldId));
    return print;
}

int contradiction(const RowPrint &a, const RowPrint &b)
{
    for (std::size_t column = 0; column < a.size(); ++column) {
        if (a.at(column) != 0 && b.at(column) != 0 && a.at(column) != b.at(column)) {
            return static_cast<int>(column);
        }
    }
    return -1;
}

int contradiction(const OrganisationRow &a, const OrganisationRow &b)
{
    using Column = domain::OrganisationColumn;
    FirstClash first;
    first.look(at(Column::Name), nameKey(a.name), nameKey(b.name));
    first.look(at(Column::Kind), a.kind, b.kind);
    first.look(at(Column::EstablishedOn), a.establishedOn, b.establishedOn);
    first.look(at(Column::ClosedOn), a.closedOn, b.closedOn);
    first.look(at(Column::Village), nameKey(a.village), nameKey(b.village));
    first.look(at(Column::Address), a.address, b.address);
    first.look(at(Column::Representative), nameKey(a.representative), nameKey(b.representative));
    first.look(at(Column::RepresentativePersonalId), a.representativePersonalId, b.representativePersonalId);
    first.look(at(Column::Phone), a.phone, b.phone);
    for (std::size_t step = 0; step < a.steps.size(); ++step) {
        first.look(at(Column::OrgRegistered) + static_cast<int>(step), a.steps.at(step), b.steps.at(step));
    }
    return first.column();
}

void EarlierRows::expect(std::size_t rows)
{
    constexpr std::size_t kUsuallyFilled = 16;
    m_rows.reserve(rows);
    m_filled.reserve(rows * kUsuallyFilled);
}

RowPrint EarlierRows::printOf(const Row &row) const
{
    static_assert(std::tuple_size_v<RowPrint> <= 32);
    RowPrint print {};
    std::size_t at = row.first;
    for (std::size_t column = 0; column < print.size(); ++column) {
        if ((row.columns >> column & 1U) != 0) {
            print.at(column) = m_filled[at++];
        }
    }
    return print;
}

void EarlierRows::remember(quint64 id, const ResidentRow &row, qsizetype change)
{
    Last &last = m_last[id];
    Row kept {0, static_cast<quint32>(m_filled.size()), row.number, last.row};
    const RowPrint print = ingest::printOf(row);
    for (std::size_t column = 0; column < print.size(); ++column) {
        if (print.at(column) != 0) {
            kept.columns |= 1U << column;
            m_filled.push_back(print.at(column));
        }
    }
    m_rows.push_back(kept);
    last.row = static_cast<int>(m_rows.size()) - 1;
    last.change = static_cast<qint32>(change);
}

qsizetype EarlierRows::changeOf(quint64 id) const
{
    const auto last = m_last.constFind(id);
    return last == m_last.cend() ? -1 : last->change;
}

int EarlierRows::contradicted(quint64 id, const ResidentRow &row) const
{
    const auto last = m_last.constFind(id);
    if (last == m_last.cend()) {
        return 0;
    }
    const RowPrint print = ingest::printOf(row);
    int first = 0;
    for (int i = last->row; i >= 0; i = m_rows[static_cast<std::size_t>(i)].before) {
        const Row &one = m_rows[static_cast<std::size_t>(i)];
        first = contradiction(printOf(one), print) >= 0 ? one.number : first;
    }
    return first;
}

} // namespace caodiem::ingest
