// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/upper_list.h"

#include "base/text.h"
#include "domain/personal_id.h"
#include "ingest/person_name.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>

namespace caodiem::ingest {
namespace {

using domain::BirthDate;
using domain::DatePrecision;

constexpr int kUpperIdDigits = 12;
constexpr qsizetype kKeyBytes = 16;

/// A side's step in three words: not done, done on a day, done.
struct StepState {
    bool done = false;
    Day on = kNever;
    bool latest = false;
};

/// Letter case and the place of tone marks are a matter of taste, and lists are typed without any marks.
bool agreeOnName(const QString &a, const QString &b)
{
    return a == b || sameName(a, b) || ((isPlainName(a) || isPlainName(b)) && foldedKey(a) == foldedKey(b));
}

/// As exactly as the less exact of the two says.
bool agreeOnBirth(const BirthDate &a, const BirthDate &b)
{
    if (a.day == kNever || b.day == kNever) {
        return true;
    }
    const YearMonthDay left = civilFromDay(a.day);
    const YearMonthDay right = civilFromDay(b.day);
    switch (std::max(a.precision, b.precision)) {
    case DatePrecision::Day:
        return left == right;
    case DatePrecision::Month:
        return left.year == right.year && left.month == right.month;
    case DatePrecision::Year:
        return left.year == right.year;
    }
    return false;
}

bool agreeOnStep(const StepState &here, const StepState &there)
{
    if (here.done != there.done || !here.done) {
        return here.done == there.done;
    }
    if (there.on == kNever || here.on == kNever || (here.latest && there.latest)) {
        return true; // done by the list's date, and no more is said
    }
    if (there.latest) {
        return here.on <= there.on;
    }
    return here.latest ? there.on <= here.on : here.on == there.on;
}

void addField(QByteArray &bytes, const QString &text)
{
    const QByteArray field = text.toUtf8();
    bytes += QByteArray::number(field.size());
    bytes += ':';
    bytes += field;
}

void addSide(QByteArray &bytes, const std::optional<ComparedSide> &side)
{
    addField(bytes, side ? QStringLiteral("side") : QString());
    if (!side) {
        return;
    }
    addField(bytes, side->personalId);
    addField(bytes, side->fullName);
    addField(bytes, QString(isoFromDay(side->birth.day) + QString::number(static_cast<int>(side->birth.precision))));
    addField(bytes, side->done ? QStringLiteral("done") : QString());
    addField(bytes, QString(isoFromDay(side->doneOn) + (side->latest ? u"<" : u"")));
    addField(bytes, side->lives ? QString() : QString(u"gone" + isoFromDay(side->goneOn)));
}

QString keyOf(const UpperDifference &difference, const UpperChoice &choice)
{
    QByteArray bytes = "caodiem-difference-1";
    addField(bytes, domain::codeOf(choice.step));
    addField(bytes, QString::number(static_cast<int>(difference.kind)));
    addField(bytes, choice.remaining ? QStringLiteral("remaining") : QString());
    addSide(bytes, difference.here);
    addSide(bytes, difference.there);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).left(kKeyBytes).toHex());
}

class Comparing {
public:
    Comparing(const UpperList &list, const domain::Registers &known, const UpperChoice &choice)
        : m_list(list)
        , m_known(known)
        , m_choice(choice)
    { }

    UpperComparison run()
    {
        readRegister();
        m_columnSpeaks = std::ranges::any_of(m_list.rows, [](const UpperRow &row) {
            return row.readable && (row.step.kind != StepMark::None || !row.step.shown.isEmpty());
        });
        m_out.rows = std::ssize(m_list.rows);
        takeKnown();
        for (const UpperRow *row : m_strangers) {
            takeStranger(*row);
        }
        takeMissing();
        sort();
        for (UpperDifference &difference : m_out.differences) {
            difference.key = keyOf(difference, m_choice);
        }
        return std::move(m_out);
    }

private:
    /// A resident as of the list's date.
    struct Own {
        const domain::Resident *resident = nullptr;
        VillageId village;
        bool lives = false;
        Day lastUntil = kNever; ///< the latest end among the spells before the date; kNever = never lived here
        StepState step;
        bool named = false; ///< a row of the list is about this person
    };

    void readRegister()
    {
        QHash<qint64, int> byResident;
        const auto count = static_cast<qsizetype>(m_known.residents.size());
        byResident.reserve(count);
        m_byPersonalId.reserve(count);
        m_own.resize(m_known.residents.size());
        for (int i = 0; i < static_cast<int>(count); ++i) {
            const domain::Resident &resident = m_known.residents[static_cast<std::size_t>(i)];
            m_own[static_cast<std::size_t>(i)].resident = &resident;
            byResident.insert(resident.id.value, i);
            m_byPersonalId.insert(resident.personalId.toULongLong(), i);
        }
        for (const domain::Spell &spell : m_known.spells) {
            if (const int i = byResident.value(spell.resident.value, -1); i >= 0) {
                takeSpell(m_own[static_cast<std::size_t>(i)], spell);
            }
        }
        for (const domain::Event &event : m_known.events) {
            const int i = event.resident.isNull() ? -1 : byResident.value(event.resident.value, -1);
            if (i >= 0 && event.kind == m_choice.step && event.on <= m_choice.on) {
                takeEvent(m_own[static_cast<std::size_t>(i)].step, event);
            }
        }
        for (const domain::Village &village : m_known.villages) {
            m_villageNames.insert(village.id.value, village.name);
        }
    }

    void takeSpell(Own &own, const domain::Spell &spell) const
    {
        const domain::Resident &resident = *own.resident;
        if (spell.from <= m_choice.on && m_choice.on < std::min(spell.until, resident.diedOn)
            && resident.birth.day <= m_choice.on) {
            own.lives = true;
            own.village = spell.village;
        } else if (spell.from <= m_choice.on) {
            const Day end = std::min(spell.until, resident.diedOn);
            own.lastUntil = own.lastUntil == kNever ? end : std::max(own.lastUntil, end);
        }
    }

    /// The earliest holds (counting.md rule 5); on one day the exact one.
    static void takeEvent(StepState &step, const domain::Event &event)
    {
        if (!step.done || event.on < step.on || (event.on == step.on && !event.latest)) {
            step = {true, event.on, event.latest};
        }
    }

    [[nodiscard]] StepState stateOf(const UpperRow &row) const
    {
        if (!m_columnSpeaks) {
            return {!m_choice.remaining, kNever, false};
        }
        switch (row.step.kind) {
        case StepMark::On:
        case StepMark::Latest:
            return row.step.day <= m_choice.on ? StepState {true, row.step.day, row.step.kind == StepMark::Latest}
                                               : StepState();
        case StepMark::Tick:
            return {true, kNever, false};
        case StepMark::None:
            break;
        }
        return {};
    }

    [[nodiscard]] ComparedSide sideOf(const Own &own) const
    {
        const domain::Resident &resident = *own.resident;
        return {resident.id, 0, resident.personalId, resident.fullName, resident.birth,
            m_villageNames.value(own.village.value), own.step.done, own.step.on, own.step.latest, own.lives,
            own.lives ? kNever : own.lastUntil};
    }

    [[nodiscard]] ComparedSide sideOf(const UpperRow &row) const
    {
        const StepState step = stateOf(row);
        return {{}, row.number, row.personalId, row.fullName, row.birth, row.village, step.done, step.on, step.latest,
            true, kNever};
    }

    void add(Difference kind, const Own *own, const UpperRow *row)
    {
        UpperDifference difference;
        difference.kind = kind;
        if (own != nullptr) {
            difference.here = sideOf(*own);
        }
        if (row != nullptr) {
            difference.there = sideOf(*row);
        }
        m_out.differences.push_back(std::move(difference));
    }

    /// The row that speaks for each ID. Of two that contradict each other the one that agrees with the register does;
    /// the other is about somebody whose number was mistyped.
    void chooseRows()
    {
        QSet<QString> said;
        for (const UpperRow &row : m_list.rows) {
            const quint64 id = row.personalId.toULongLong();
            if (!row.readable) {
                ++m_out.leftOut;
                if (const auto known = m_byPersonalId.constFind(id); known != m_byPersonalId.cend()) {
                    m_own[static_cast<std::size_t>(*known)].named = true; // what is said of them is not known
                }
                continue;
            }
            const auto chosen = m_chosen.find(id);
            if (chosen == m_chosen.end()) {
                m_chosen.insert(id, &row);
            } else if (agreeOnPerson(**chosen, row) || said.contains(personKey(row))) {
                ++m_out.repeated;
            } else {
                const auto known = m_byPersonalId.constFind(id);
                const Own *own = known == m_byPersonalId.cend() ? nullptr : &m_own[static_cast<std::size_t>(*known)];
                const bool better = own != nullptr && isPerson(*own, row) && !isPerson(*own, **chosen);
                const UpperRow *other = better ? std::exchange(*chosen, &row) : &row;
                said.insert(personKey(*other));
                m_strangers.push_back(other);
            }
        }
    }

    [[nodiscard]] static QString personKey(const UpperRow &row)
    {
        return QString(row.personalId + u'|' + foldedKey(row.fullName) + u'|' + isoFromDay(row.birth.day));
    }
    [[nodiscard]] static bool agreeOnPerson(const UpperRow &a, const UpperRow &b)
    {
        return agreeOnName(a.fullName, b.fullName) && agreeOnBirth(a.birth, b.birth);
    }
    [[nodiscard]] static bool isPerson(const Own &own, const UpperRow &row)
    {
        return agreeOnName(own.resident->fullName, row.fullName) && agreeOnBirth(own.resident->birth, row.birth);
    }

    void takeKnown()
    {
        chooseRows();
        for (const UpperRow &row : m_list.rows) {
            const quint64 id = row.personalId.toULongLong();
            if (!row.readable || m_chosen.value(id) != &row) {
                continue;
            }
            const auto known = m_byPersonalId.constFind(id);
            if (known == m_byPersonalId.cend()) {
                m_strangers.push_back(&row);
            } else {
                compare(m_own[static_cast<std::size_t>(*known)], row);
            }
        }
        std::ranges::sort(m_strangers, {}, &UpperRow::number);
    }

    void compare(Own &own, const UpperRow &row)
    {
        own.named = true;
        if (!own.lives) {
            add(Difference::OnlyThere, &own, &row);
        } else if (!isPerson(own, row)) {
            add(Difference::OtherIdentity, &own, &row);
        } else if (!agreeOnStep(own.step, stateOf(row))) {
            add(Difference::OtherStatus, &own, &row);
        } else {
            ++m_out.agreeing;
        }
    }

    /// An ID that we do not have: perhaps one of ours with a digit mistyped on either side. Every neighbour of the
    /// number is looked up, so that the cost does not grow with the number of people of one name.
    void takeStranger(const UpperRow &row)
    {
        const quint64 id = row.personalId.toULongLong();
        Own *found = nullptr;
        quint64 place = 1;
        for (int digit = 0; digit < kUpperIdDigits; ++digit, place *= 10) {
            const quint64 held = id / place % 10;
            for (quint64 other = 0; other < 10; ++other) {
                const auto known = m_byPersonalId.constFind(id - held * place + other * place);
                if (other == held || known == m_byPersonalId.cend()) {
                    continue;
                }
                Own &own = m_own[static_cast<std::size_t>(*known)];
                const bool same = own.lives && !own.named && row.birth.day != kNever && isPerson(own, row);
                if (same && (found == nullptr || own.resident->personalId < found->resident->personalId)) {
                    found = &own;
                }
            }
        }
        if (found == nullptr) {
            add(Difference::OnlyThere, nullptr, &row);
            return;
        }
        found->named = true;
        add(Difference::OtherIdentity, found, &row);
    }

    void takeMissing()
    {
        for (const Own &own : m_own) {
            const bool expected = own.lives && !own.named && own.step.done != m_choice.remaining
                && (!m_choice.population || m_choice.population->contains(own.resident->id.value));
            if (expected) {
                add(Difference::OnlyHere, &own, nullptr);
            }
        }
    }

    void sort()
    {
        struct Keyed {
            Difference kind;
            int row;
            QString village;
            QString name;
            QString id;
            std::size_t at;
        };
        std::vector<Keyed> order;
        order.reserve(m_out.differences.size());
        for (std::size_t i = 0; i < m_out.differences.size(); ++i) {
            const UpperDifference &one = m_out.differences[i];
            if (one.there) {
                order.push_back({one.kind, one.there->row, {}, {}, {}, i});
            } else {
                order.push_back({one.kind, 0, collationKey(one.here->village), nameSortKey(one.here->fullName),
                    one.here->personalId, i});
            }
        }
        std::ranges::sort(order, [](const Keyed &a, const Keyed &b) {
            return std::tie(a.kind, a.row, a.village, a.name, a.id) < std::tie(b.kind, b.row, b.village, b.name, b.id);
        });
        std::vector<UpperDifference> sorted;
        sorted.reserve(order.size());
        for (const Keyed &key : order) {
            sorted.push_back(std::move(m_out.differences[key.at]));
        }
        m_out.differences = std::move(sorted);
    }

    const UpperList &m_list;
    const domain::Registers &m_known;
    const UpperChoice &m_choice;
    bool m_columnSpeaks = false;
    std::vector<Own> m_own;
    QHash<quint64, int> m_byPersonalId;
    QHash<qint64, QString> m_villageNames;
    QHash<quint64, const UpperRow *> m_chosen; ///< by ID
    std::vector<const UpperRow *> m_strangers; ///< rows that nobody here has the ID of, or the name
    UpperComparison m_out;
};

/// Something stands in the step's cell, and nobody can say what: neither done nor not done.
void leaveOutUnreadSteps(UpperList &list, domain::EventKind step)
{
    const auto column = static_cast<std::size_t>(
        domain::at(domain::ResidentColumn::CardIntake) + static_cast<int>(domain::residentStepIndex(step)));
    QSet<int> unread;
    for (const Remark &remark : list.remarks) {
        const bool ofCell = remark.code == RemarkCode::StepUnreadable || remark.code == RemarkCode::DateImpossible
            || remark.code == RemarkCode::FormulaWithoutValue || remark.code == RemarkCode::CellInError;
        if (ofCell && remark.column == list.origin.headers[column]) {
            unread.insert(remark.row);
        }
    }
    for (UpperRow &row : list.rows) {
        row.readable = row.readable && !unread.contains(row.number);
    }
}

} // namespace

Result<UpperList> readUpperList(const QString &file, const ReadOptions &reading, domain::EventKind step)
{
    ReadOptions options = reading;
    options.statusOf = step;
    UpperList list;
    auto read = streamResidents(file, options, [&](const ListOrigin &, const ResidentRow &row) {
        UpperRow one;
        one.number = row.number;
        one.readable = domain::isPersonalId(row.personalId) && !row.fullName.isEmpty();
        one.personalId = row.personalId;
        one.fullName = row.fullName;
        one.birth = row.birth;
        one.village = row.village;
        one.step = row.steps.at(domain::residentStepIndex(step));
        list.rows.push_back(std::move(one));
    });
    if (!read) {
        return read.error();
    }
    list.origin = std::move(read.value().origin);
    list.remarks = std::move(read.value().remarks);
    leaveOutUnreadSteps(list, step);
    return list;
}

UpperComparison compareWithUpper(const UpperList &list, const domain::Registers &known, const UpperChoice &choice)
{
    return Comparing(list, known, choice).run();
}

} // namespace caodiem::ingest
