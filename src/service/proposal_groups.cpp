// SPDX-License-Identifier: GPL-3.0-or-later
// A proposal's rows by what there is to say of them.
#include "domain/list_words.h"
#include "service/import_reading.h"
#include "service/remark_sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace caodiem::service {
namespace {

GroupLevel levelOf(ingest::Gravity gravity)
{
    return gravity == ingest::Gravity::Rejection ? GroupLevel::Rejected
        : gravity == ingest::Gravity::Question   ? GroupLevel::Question
                                                 : GroupLevel::Warning;
}

QString headerOf(const ingest::ImportPlan &plan, Register what, int column)
{
    const auto index = static_cast<std::size_t>(column);
    return index < plan.origin.headers.size() ? plan.origin.headers[index] : columnNames(what).value(column);
}

QString shownChange(const QString &before, const QString &after)
{
    return before.isEmpty() ? after : QString(before + QStringLiteral(" → ") + after);
}

const ingest::RowOutcome *outcomeOf(const ingest::ImportPlan &plan, int row)
{
    const auto found = std::ranges::lower_bound(plan.outcomes, row, {}, &ingest::RowOutcome::row);
    return found != plan.outcomes.end() && found->row == row ? &*found : nullptr;
}

/// Name and number of the row's subject, as far as they are known.
std::pair<QString, QString> nameOf(const ProposalBody &body, Register what, int row)
{
    const ingest::RowOutcome *outcome = outcomeOf(body.plan, row);
    if (outcome != nullptr && outcome->change >= 0) {
        const auto at = static_cast<std::size_t>(outcome->change);
        const domain::BatchChanges &changes = body.plan.changes;
        if (what == Register::Residents && at < changes.residents.size()) {
            return {changes.residents[at].after.fullName, changes.residents[at].after.personalId};
        }
        if (what == Register::Organisations && at < changes.organisations.size()) {
            return {changes.organisations[at].after.name, changes.organisations[at].after.taxCode};
        }
        if (what == Register::Villages && at < changes.villages.size()) {
            return {changes.villages[at].name, {}};
        }
    }
    if (const auto known = body.names.find(row); known != body.names.end()) {
        return known->second;
    }
    const QStringList cells = body.plan.left.value(row);
    return what == Register::Villages ? std::pair(cells.value(0), QString())
                                      : std::pair(cells.value(1), cells.value(0));
}

} // namespace

std::vector<ProposalGroup> groupsOf(const ingest::ImportPlan &plan, Register what)
{
    std::map<std::pair<GroupLevel, int>, ProposalGroup> groups; // by level, and code or column
    for (std::size_t i = 0; i < plan.remarks.size(); ++i) {
        const ingest::Remark &remark = plan.remarks[i];
        const GroupLevel level = levelOf(remark.gravity);
        ProposalGroup &group = groups[{level, static_cast<int>(remark.code)}];
        if (group.places.empty()) {
            group.level = level;
            group.title = titleOf(remark.code);
            group.example = remark.value;
        }
        group.places.push_back(static_cast<qint32>(i));
    }
    for (std::size_t i = 0; i < plan.fields.size(); ++i) {
        const ingest::FieldChange &field = plan.fields[i];
        ProposalGroup &group = groups[{GroupLevel::Changed, field.column}];
        if (group.places.empty()) {
            group.level = GroupLevel::Changed;
            group.title = headerOf(plan, what, field.column);
            group.example = shownChange(field.before, field.after);
        }
        group.places.push_back(static_cast<qint32>(i));
    }
    if (plan.source.added > 0) {
        ProposalGroup &group = groups[{GroupLevel::Added, 0}];
        group.level = GroupLevel::Added;
        group.title = QCoreApplication::translate("caodiem::service", "New in the register");
        for (std::size_t i = 0; i < plan.outcomes.size(); ++i) {
            if (plan.outcomes[i].outcome == ingest::Outcome::Added) {
                group.places.push_back(static_cast<qint32>(i));
            }
        }
    }
    std::vector<ProposalGroup> sorted;
    for (auto &[key, group] : groups) {
        group.count = std::ssize(group.places);
        sorted.push_back(std::move(group));
    }
    std::ranges::stable_sort(sorted, [](const ProposalGroup &a, const ProposalGroup &b) {
        return a.level != b.level ? a.level < b.level : a.count > b.count;
    });
    return sorted;
}

ProposalLine Proposal::line(const ProposalGroup &group, std::size_t index) const
{
    const auto at = static_cast<std::size_t>(group.places[index]);
    const ingest::ImportPlan &plan = body->plan;
    ProposalLine line;
    if (group.level == GroupLevel::Changed) {
        const ingest::FieldChange &field = plan.fields[at];
        line.row = field.row;
        line.column = headerOf(plan, request.what, field.column);
        line.before = field.before;
        line.after = field.after;
    } else if (group.level == GroupLevel::Added) {
        const ingest::RowOutcome &outcome = plan.outcomes[at];
        line.row = outcome.row;
        const auto change = static_cast<std::size_t>(outcome.change);
        if (request.what == Register::Residents && change < plan.changes.residents.size()) {
            line.column = headerOf(plan, request.what, domain::at(domain::ResidentColumn::Birth));
            line.after = domain::listBirth(plan.changes.residents[change].after.birth);
        }
    } else {
        const ingest::Remark &remark = plan.remarks[at];
        const RowRemark words = worded(remark);
        line.row = remark.row;
        line.column = words.column;
        line.before = words.value;
        line.reason = words.reason;
        if (remark.code == ingest::RemarkCode::IdRepaired || remark.code == ingest::RemarkCode::DateRepair) {
            line.after = remark.args.value(0);
        }
    }
    std::tie(line.name, line.number) = nameOf(*body, request.what, line.row);
    return line;
}

} // namespace caodiem::service
