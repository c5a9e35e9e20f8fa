// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "engine/balance.h"
#include "engine/figures.h"
#include "engine/outlook.h"

#include <QDate>
#include <QStringList>

#include <map>
#include <set>

/// The brute-force count, written from the page that says how a figure is counted, not from the engine: person by
/// person and day by day, ages by comparing (month, day), statuses by scanning the events, sums by loops. Slow on
/// purpose. It shares only the shape of the answers with the engine.
namespace caodiem::test {

class Oracle {
public:
    Oracle(const domain::Registers &registers, const domain::Campaign &campaign);

    struct Group {
        QString key;
        engine::Standing standing;
    };
    /// All people of the indicator.
    [[nodiscard]] engine::Standing standing(const domain::Indicator &indicator, QDate asOf) const;
    /// Groups in the order of the answer.
    [[nodiscard]] std::vector<Group> groups(
        const domain::Indicator &indicator, QDate asOf, engine::Grouping grouping) const;
    [[nodiscard]] engine::SeriesPoint point(const domain::Indicator &indicator, QDate day) const;
    [[nodiscard]] qint64 ineligible(const domain::Indicator &indicator, QDate asOf) const;
    [[nodiscard]] qint64 undatedOrganisations(const domain::Indicator &indicator, QDate asOf) const;
    [[nodiscard]] std::set<qint64> behind(
        const domain::Indicator &indicator, QDate asOf, const engine::CellChoice &cell, engine::What what) const;
    [[nodiscard]] std::vector<engine::LadderBand> ladder(const domain::Indicator &indicator, QDate asOf) const;

    /// Rule 18 by walking from day to day (oracle_balance.cpp).
    struct Move {
        qint64 id = 0;
        engine::Slice slice;
    };
    [[nodiscard]] std::vector<Move> moves(
        const domain::Indicator &indicator, QDate from, QDate to, const engine::CellChoice &cell) const;

    /// Rules 6 and 16.
    [[nodiscard]] engine::Reachability reachability(
        const domain::Indicator &indicator, QDate asOf, const engine::CellChoice &cell) const;
    [[nodiscard]] engine::Projection projection(
        const domain::Indicator &indicator, QDate asOf, QDate lastDay, const engine::CellChoice &cell) const;

    // The single rules, for questions that are put together elsewhere.
    [[nodiscard]] static int age(QDate birth, QDate on);
    [[nodiscard]] bool inDenominator(const domain::Indicator &indicator, qint64 id, QDate day) const;
    [[nodiscard]] bool inNumerator(const domain::Indicator &indicator, qint64 id, QDate day) const;
    [[nodiscard]] domain::Reach reach(qint64 residentId, QDate day) const;
    /// Key of the group on that day, empty for those without. Pre: in the denominator on that day.
    [[nodiscard]] QString groupKey(
        const domain::Indicator &indicator, qint64 id, QDate day, engine::Grouping grouping) const;

private:
    struct Sums;
    struct Conditions;
    [[nodiscard]] Conditions conditions(
        const domain::Indicator &indicator, qint64 id, QDate day, const engine::CellChoice &cell, bool numerator) const;
    [[nodiscard]] bool ageFits(const domain::Indicator &indicator, qint64 id, QDate day) const;
    [[nodiscard]] bool hasSteps(const domain::Indicator &indicator, qint64 id, QDate day) const;
    [[nodiscard]] std::vector<qint64> ids(const domain::Indicator &indicator) const;
    [[nodiscard]] const domain::Spell *spellOn(qint64 residentId, QDate day) const;
    [[nodiscard]] QDate doneOn(const domain::Indicator &indicator, qint64 id, domain::EventKind step) const;
    [[nodiscard]] bool done(const domain::Indicator &indicator, qint64 id, domain::EventKind step, QDate day) const;
    [[nodiscard]] bool residentInScope(const domain::Indicator &indicator, qint64 id, QDate day) const;
    [[nodiscard]] bool organisationInScope(
        const domain::Indicator &indicator, qint64 id, QDate day, bool whenUndated) const;
    [[nodiscard]] bool stepsFit(const domain::Indicator &indicator, qint64 id, QDate day) const;
    [[nodiscard]] QString bandKey(const domain::Indicator &indicator, qint64 id, QDate day) const;
    [[nodiscard]] QStringList keys(engine::Grouping grouping) const;
    [[nodiscard]] std::map<QString, Sums> sums(
        const domain::Indicator &indicator, QDate asOf, engine::Grouping grouping) const;
    void addTo(Sums &sums, const domain::Indicator &indicator, qint64 id, QDate day, QDate asOf) const;
    [[nodiscard]] engine::Standing standingFrom(const domain::Indicator &indicator, QDate asOf, const Sums &sums) const;
    [[nodiscard]] bool worked(QDate day) const;
    [[nodiscard]] qint64 workedBetween(QDate first, QDate last) const;

    domain::Registers m_registers;
    domain::Campaign m_campaign;
    std::vector<std::vector<domain::Event>> m_residentEvents; ///< by id
    std::vector<std::vector<domain::Event>> m_organisationEvents; ///< by id
    std::vector<std::vector<domain::Spell>> m_spells; ///< by resident id
};

} // namespace caodiem::test
