// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

#include <QThreadPool>

#include <memory>

namespace caodiem::service {

/// The one thread in which the open office lives (a database connection belongs to its thread). Jobs run one after
/// another; the window starts them, watches their futures and never waits.
class OfficeThread {
public:
    OfficeThread();
    ~OfficeThread(); ///< waits for the running job, then closes the office in its own thread
    Q_DISABLE_COPY_MOVE(OfficeThread)

    /// Opens `folder` in place of what is open; the old office stays open when this fails.
    [[nodiscard]] Job<std::shared_ptr<const OfficeImage>> open(const QString &folder, const QString &by);
    /// Makes a demo store in `folder` (which must not exist) and opens it.
    [[nodiscard]] Job<std::shared_ptr<const OfficeImage>> openDemo(
        const QString &folder, const QString &profile, const QString &by);

    /// Runs `body(Office &, const JobContext &) -> Result<T>`. Without an open office: Errc::NotFound.
    template <typename T, typename Body>
    [[nodiscard]] Job<T> run(Body body)
    {
        return start<T>(m_pool, [this, body = std::move(body)](const JobContext &job) mutable -> Result<T> {
            if (!m_office) {
                return Error {Errc::NotFound, QStringLiteral("store"), QStringLiteral("no open office")};
            }
            m_office->renewDay(todayInVietnam()); // an office keeps a store open for days
            return body(*m_office, job);
        });
    }

private:
    QThreadPool m_pool; ///< one thread, which never expires
    std::unique_ptr<Office> m_office; ///< touched only inside m_pool
};

} // namespace caodiem::service
