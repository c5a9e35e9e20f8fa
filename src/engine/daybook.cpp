// SPDX-License-Identifier: GPL-3.0-or-later
// How everybody, and a changed person, is entered.
#include "engine/daybook.h"

#include "engine/daybook_pages.h"

#include <algorithm>
#include <thread>

namespace caodiem::engine {
namespace {

using Kind = DaybookChange::Kind;

constexpr std::size_t kRowsPerThread = 40'000; ///< below it a second thread costs more than it saves
constexpr std::size_t kMostThreads = 4;

/// What the memberships of `snapshot` point at.
std::vector<const void *> columnsOf(const Snapshot &snapshot)
{
    std::vector<const void *> columns {&snapshot};
    for (const auto &step : snapshot.step) {
        columns.push_back(step.data());
    }
    for (const auto &step : snapshot.organisationStep) {
        columns.push_back(step.data());
    }
    return columns;
}

std::size_t placeOr(qint32 place, std::size_t none)
{
    return place < 0 ? none : static_cast<std::size_t>(place);
}

/// Turns runs of days into what changes on which day. `Sink`: mark<kind>(page, day, slot, offset, amount).
template <typename Sink>
class Entering {
public:
    Entering(Run frame, Sink &sink)
        : m_frame(frame)
        , m_sink(&sink)
    { }

    template <Kind kind>
    void run(quint8 page, std::size_t slot, Run days) const
    {
        const Run inFrame = days.within(m_frame);
        if (inFrame.isEmpty()) {
            return;
        }
        m_sink->template mark<kind>(page, dayOf(inFrame.from), slot, 0, 1);
        if (inFrame.until < m_frame.until) {
            m_sink->template mark<kind>(page, dayOf(inFrame.until), slot, 0, -1);
        }
    }
    void counts(quint8 page, std::size_t slot, Run denominator, Run numerator) const
    {
        run<Kind::Denominator>(page, slot, denominator);
        run<Kind::Numerator>(page, slot, numerator);
    }
    /// Somebody in the numerator on the days of `run`, with the last step done on `on`.
    void done(quint8 page, std::size_t slot, Run run, Day on) const
    {
        if (run.isEmpty() || on < m_frame.from || on >= m_frame.until) {
            return;
        }
        const qint64 comes = static_cast<qint64>(run.from) - on;
        const qint64 goes = static_cast<qint64>(run.until) - on;
        if (comes == 0) {
            m_sink->template mark<Kind::Done>(page, dayOf(on), slot, 0, 1);
        } else if (comes < kFourWeeks) {
            m_sink->template mark<Kind::Late>(page, dayOf(on), slot, static_cast<qint32>(comes), 1);
        }
        if (comes < kFourWeeks && goes < kFourWeeks) {
            m_sink->template mark<Kind::Late>(page, dayOf(on), slot, static_cast<qint32>(goes), -1);
        }
    }
    [[nodiscard]] bool misses(Run run) const { return run.until <= m_frame.from || run.from >= m_frame.until; }

private:
    [[nodiscard]] std::size_t dayOf(Day day) const { return static_cast<std::size_t>(day - m_frame.from); }

    Run m_frame;
    Sink *m_sink;
};

/// The remaining of the class "ineligible", as runs of days.
template <typename Sink>
void enterIneligible(
    const Entering<Sink> &to, const ResidentEntry &entry, std::size_t row, Run denominator, Run numerator)
{
    const std::span<const Contact> contacts = entry.membership.contacts(row);
    for (std::size_t i = 0; i < contacts.size(); ++i) {
        if (contacts[i].reach != domain::Reach::Ineligible) {
            continue;
        }
        const Run stretch {contacts[i].on, i + 1 < contacts.size() ? contacts[i + 1].on : kNever};
        const Run inside = stretch.within(denominator);
        if (entry.stock) {
            to.template run<Kind::Ineligible>(0, entry.indicator, inside.within(numerator));
        } else if (numerator.isEmpty()) {
            to.template run<Kind::Ineligible>(0, entry.indicator, inside);
        } else {
            to.template run<Kind::Ineligible>(0, entry.indicator, inside.within({kDayMin, numerator.from}));
            to.template run<Kind::Ineligible>(0, entry.indicator, inside.within({numerator.until, kNever}));
        }
    }
}

template <typename Sink>
void enterSpell(const Entering<Sink> &to, const DaybookPages &pages, const ResidentEntry &entry,
    const Snapshot &snapshot, std::size_t row, std::size_t pair, const Day *birthdays)
{
    entry.membership.eachRun(row, birthdays, [&](Run denominator, Run numerator) {
        if (to.misses(denominator)) {
            return;
        }
        const Day last = entry.membership.lastAchievedOn(row);
        const std::size_t village = placeOr(snapshot.village[row], pages.villages - 1);
        const std::size_t first = (entry.indicator * pages.villages + village) * pages.bands * 2
            + static_cast<std::size_t>(snapshot.residence[row]);
        entry.bands.eachRun(snapshot.birth[row], birthdays, denominator, [&](std::size_t band, Run part) {
            const Run reached = numerator.within(part);
            to.counts(0, first + band * 2, part, reached);
            if (!entry.stock) {
                to.done(0, first + band * 2, reached, last);
            }
        });
        if (!pages.pairs.empty()) {
            const std::size_t slot = entry.indicator * pages.pairs.size() + pair;
            to.counts(1, slot, denominator, numerator);
            if (!entry.stock) {
                to.done(1, slot, numerator, last);
            }
        }
        if (snapshot.contactCount[row] > 0) {
            enterIneligible(to, entry, row, denominator, numerator);
        }
    });
}

template <typename Sink>
void enterOrganisation(const Entering<Sink> &to, const DaybookPages &pages, const OrganisationEntry &entry,
    const Snapshot &snapshot, std::size_t row)
{
    to.template run<Kind::Undated>(0, entry.indicator, entry.membership.undatedDays(row));
    const Run denominator = entry.membership.denominator(row);
    if (denominator.isEmpty()) {
        return;
    }
    const Run numerator = denominator.within(entry.membership.numeratorRule(row));
    const std::size_t village = placeOr(snapshot.organisationVillage[row], pages.villages - 1);
    const std::size_t slot = ((entry.indicator * pages.villages + village) * pages.bands + pages.bands - 1) * 2;
    to.counts(0, slot, denominator, numerator);
    if (!entry.stock) {
        to.done(0, slot, numerator, entry.membership.lastAchievedOn(row));
    }
}

/// Enters straight into the pages; sums come afterwards.
class FirstCount {
public:
    explicit FirstCount(DaybookPages &pages)
        : m_pages(&pages)
    { }
    template <Kind kind>
    void mark(quint8 page, std::size_t day, std::size_t slot, [[maybe_unused]] qint32 offset, qint32 amount) const
    {
        [[maybe_unused]] Page &to = m_pages->page[page];
        if constexpr (kind == Kind::Numerator) {
            to.numerator.note(day, slot, amount);
        } else if constexpr (kind == Kind::Denominator) {
            to.denominator.note(day, slot, amount);
        } else if constexpr (kind == Kind::Done) {
            to.done[day * to.width() + slot] += amount;
        } else if constexpr (kind == Kind::Late) {
            to.late[day].push_back({static_cast<quint32>(slot), offset, amount});
        } else if constexpr (kind == Kind::Ineligible) {
            m_pages->ineligible.note(day, slot, amount);
        } else {
            m_pages->undated.note(day, slot, amount);
        }
    }

private:
    DaybookPages *m_pages;
};

/// Keeps the changes, turned round for those who go out.
class Collecting {
public:
    Collecting(std::vector<DaybookChange> &changes, int amount)
        : m_changes(&changes)
        , m_amount(amount)
    { }
    template <Kind kind>
    void mark(quint8 page, std::size_t day, std::size_t slot, qint32 offset, qint32 amount) const
    {
        m_changes->push_back(
            {kind, page, offset, static_cast<quint32>(day), static_cast<quint32>(slot), amount * m_amount});
    }

private:
    std::vector<DaybookChange> *m_changes;
    int m_amount;
};

template <typename Sink>
void enterSpells(const Snapshot &snapshot, const DaybookEntries &entries, const DaybookPages &pages, Run rows,
    const Entering<Sink> &to)
{
    std::vector<Day> birthdays(entries.edges.count());
    for (auto row = static_cast<std::size_t>(rows.from); row < static_cast<std::size_t>(rows.until); ++row) {
        if (snapshot.from[row] >= snapshot.until[row]) {
            continue;
        }
        entries.edges.birthdays(snapshot.birth[row], birthdays.data());
        const std::size_t pair = pages.pairs.empty() ? 0 : static_cast<std::size_t>(pages.pairAt(snapshot, row));
        for (const ResidentEntry &entry : entries.residents) {
            enterSpell(to, pages, entry, snapshot, row, pair, birthdays.data());
        }
    }
}

DaybookPages blankPages(const Snapshot &snapshot, const domain::Campaign &campaign, std::size_t days)
{
    const Directory &names = snapshot.directory();
    DaybookPages pages;
    pages.villages = names.villages.size() + 1;
    pages.bands = campaign.bands.size() + 1;
    pages.schools = names.schools.size() + 1;
    pages.classes = names.classes.size() + 1;
    pages.collectPairs(snapshot);
    const std::size_t indicators = campaign.indicators.size();
    pages.page[0] = Page(days, indicators * pages.places());
    pages.page[1] = Page(days, indicators * pages.pairs.size());
    pages.ineligible = RunningRow(days, indicators);
    pages.undated = RunningRow(days, indicators);
    return pages;
}

/// Counts all spells, in several threads where that pays; `pages` is blank and may hold the first part.
void countSpells(const Snapshot &snapshot, const domain::Campaign &campaign, Run frame, DaybookPages &pages)
{
    const std::size_t rows = snapshot.spellCount();
    const std::size_t wanted = std::min<std::size_t>(std::thread::hardware_concurrency(), rows / kRowsPerThread);
    const std::size_t parts = std::clamp<std::size_t>(wanted, 1, kMostThreads);
    const auto countPart = [&](std::size_t part, DaybookPages &into) {
        const DaybookEntries entries(snapshot, campaign);
        FirstCount sink(into);
        enterSpells(snapshot, entries, into,
            {static_cast<Day>(rows * part / parts), static_cast<Day>(rows * (part + 1) / parts)},
            Entering<FirstCount>(frame, sink));
    };
    std::vector<DaybookPages> others(parts - 1, pages);
    std::vector<std::thread> threads;
    for (std::size_t part = 1; part < parts; ++part) {
        threads.emplace_back([&, part] { countPart(part, others[part - 1]); });
    }
    countPart(0, pages);
    for (std::size_t part = 1; part < parts; ++part) {
        threads[part - 1].join();
        pages.add(others[part - 1]);
    }
}

void enter(DaybookPages &pages, const DaybookChange &change)
{
    Page &to = pages.page.at(change.page);
    switch (change.kind) {
    case Kind::Numerator:
        to.numerator.change(change.day, change.slot, change.amount);
        break;
    case Kind::Denominator:
        to.denominator.change(change.day, change.slot, change.amount);
        break;
    case Kind::Done:
        to.done[change.day * to.width() + change.slot] += change.amount;
        break;
    case Kind::Late:
        to.changeLate(change.day, {change.slot, change.offset, change.amount});
        break;
    case Kind::Ineligible:
        pages.ineligible.change(change.day, change.slot, change.amount);
        break;
    case Kind::Undated:
        pages.undated.change(change.day, change.slot, change.amount);
        break;
    }
}

} // namespace

DaybookEntries::DaybookEntries(const Snapshot &snapshot, const domain::Campaign &campaign)
{
    for (std::size_t i = 0; i < campaign.indicators.size(); ++i) {
        const domain::Indicator &indicator = campaign.indicators[i];
        const bool stock = indicator.kind == domain::IndicatorKind::Stock;
        if (indicator.subject == domain::Subject::Organisation) {
            organisations.push_back({i, stock, OrganisationMembership(snapshot, indicator)});
        } else {
            residents.push_back({i, stock, ResidentMembership(snapshot, indicator, edges),
                BandGroups(campaign, indicator.population.ageOn, edges)});
        }
    }
}

Daybook::Daybook(const Snapshot &snapshot, const domain::Campaign &campaign, Run frame)
    : m_campaign(campaign)
    , m_frame(frame)
    , m_pages(std::make_unique<DaybookPages>(
          blankPages(snapshot, campaign, static_cast<std::size_t>(frame.until - frame.from))))
    , m_collected(std::make_unique<DaybookChanges>())
{
    Q_ASSERT(!frame.isEmpty());
    countSpells(snapshot, campaign, frame, *m_pages);
    const DaybookEntries entries(snapshot, campaign);
    FirstCount sink(*m_pages);
    const Entering<FirstCount> to(frame, sink);
    for (const OrganisationEntry &entry : entries.organisations) {
        for (std::size_t row = 0; row < snapshot.organisationCount(); ++row) {
            enterOrganisation(to, *m_pages, entry, snapshot, row);
        }
    }
    m_pages->sumUp();
}

Daybook::Daybook(const Daybook &other)
    : m_campaign(other.m_campaign)
    , m_frame(other.m_frame)
    , m_pages(std::make_unique<DaybookPages>(*other.m_pages))
    , m_collected(std::make_unique<DaybookChanges>())
{ }

Daybook::Daybook(Daybook &&) noexcept = default;
Daybook::~Daybook() = default;

const DaybookEntries &Daybook::boundTo(const Snapshot &snapshot)
{
    std::vector<const void *> columns = columnsOf(snapshot);
    if (!m_entries || m_boundColumns != columns) {
        m_entries = std::make_unique<DaybookEntries>(snapshot, m_campaign);
        m_boundColumns = std::move(columns);
    }
    return *m_entries;
}

void Daybook::collectSpells(const Snapshot &snapshot, std::size_t first, std::size_t past, int amount)
{
    for (std::size_t row = first; row < past && !m_pages->pairs.empty(); ++row) {
        m_collected->unknownClass = m_collected->unknownClass || m_pages->pairAt(snapshot, row) < 0;
    }
    if (m_collected->unknownClass) {
        return;
    }
    Collecting sink(m_collected->changes, amount);
    enterSpells(snapshot, boundTo(snapshot), *m_pages, {static_cast<Day>(first), static_cast<Day>(past)},
        Entering<Collecting>(m_frame, sink));
}

void Daybook::collectOrganisation(const Snapshot &snapshot, std::size_t row, int amount)
{
    Collecting sink(m_collected->changes, amount);
    const Entering<Collecting> to(m_frame, sink);
    for (const OrganisationEntry &entry : boundTo(snapshot).organisations) {
        enterOrganisation(to, *m_pages, entry, snapshot, row);
    }
}

bool Daybook::enterCollected()
{
    std::vector<DaybookChange> &changes = m_collected->changes;
    if (std::exchange(m_collected->unknownClass, false)) {
        changes.clear();
        return false;
    }
    std::ranges::sort(changes, {}, &DaybookChange::place);
    for (std::size_t i = 0; i < changes.size();) {
        DaybookChange change = changes[i];
        for (++i; i < changes.size() && changes[i].place() == change.place(); ++i) {
            change.amount += changes[i].amount;
        }
        if (change.amount != 0) {
            enter(*m_pages, change);
        }
    }
    changes.clear();
    return true;
}

bool operator==(const Daybook &a, const Daybook &b)
{
    return a.m_campaign == b.m_campaign && a.m_frame == b.m_frame && a.m_pages->page == b.m_pages->page
        && a.m_pages->ineligible == b.m_pages->ineligible && a.m_pages->undated == b.m_pages->undated;
}

} // namespace caodiem::engine
