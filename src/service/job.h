// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrent/QtConcurrentRun>

#include <functional>
#include <stop_token>

namespace caodiem::service {

/// What a long task sees of the outside: a stop request it must honour, a place to report to.
class JobContext {
public:
    using Report = std::function<void(int done, int total, const QString &note)>;
    JobContext(std::stop_token stop, Report report)
        : m_stop(std::move(stop))
        , m_report(std::move(report))
    { }
    /// For callers that neither watch nor stop.
    static JobContext silent()
    {
        return {std::stop_token(), [](int, int, const QString &) {}};
    }

    [[nodiscard]] bool stopRequested() const { return m_stop.stop_requested(); }
    void progress(int done, int total, const QString &note = {}) const { m_report(done, total, note); }

private:
    std::stop_token m_stop;
    Report m_report;
};

/// A running task. Its Result is the only truth about how it ended: a job that committed before the stop reached it
/// reports success. QFuture::cancel() is not used, because it discards the result.
template <typename T>
struct Job {
    QFuture<Result<T>> future;
    std::stop_source stop;
};

/// Runs `body(const JobContext &) -> Result<T>` on `pool`.
template <typename T, typename Body>
[[nodiscard]] Job<T> start(QThreadPool &pool, Body body)
{
    std::stop_source stop;
    auto future = QtConcurrent::run(
        &pool, [token = stop.get_token(), body = std::move(body)](QPromise<Result<T>> &promise) mutable {
            const JobContext context(token, [&promise](int done, int total, const QString &note) {
                promise.setProgressRange(0, total);
                promise.setProgressValueAndText(done, note);
            });
            promise.addResult(body(context));
        });
    return {std::move(future), std::move(stop)};
}

} // namespace caodiem::service
