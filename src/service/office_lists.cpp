// SPDX-License-Identifier: GPL-3.0-or-later
// Lists in, in one step: proposed and written, or only proposed.
#include "service/import_reading.h"

namespace caodiem::service {

Result<ImportSummary> Office::importList(const ImportRequest &request, const JobContext &job)
{
    auto proposal = propose(request, job);
    if (!proposal) {
        return proposal.error();
    }
    if (request.dryRun) {
        return summaryOf(proposal.value());
    }
    auto accepted = accept(proposal.value(), {}, job);
    if (!accepted) {
        return accepted.error();
    }
    return std::move(accepted.value().summary);
}

} // namespace caodiem::service
