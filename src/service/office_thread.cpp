// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/office_thread.h"

#include "service/demo.h"

namespace caodiem::service {

OfficeThread::OfficeThread()
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

OfficeThread::~OfficeThread()
{
    // The connection is closed in the thread that opened it.
    QtConcurrent::run(&m_pool, [this] { m_office.reset(); }).waitForFinished();
    m_pool.waitForDone();
}

Job<std::shared_ptr<const OfficeImage>> OfficeThread::open(const QString &folder, const QString &by)
{
    using Image = std::shared_ptr<const OfficeImage>;
    return start<Image>(m_pool, [this, folder, by](const JobContext &job) -> Result<Image> {
        auto office = Office::open(folder, by, OpenFor::Figures, job);
        if (!office) {
            return office.error();
        }
        m_office = std::move(office).value();
        return m_office->image();
    });
}

Job<std::shared_ptr<const OfficeImage>> OfficeThread::openDemo(
    const QString &folder, const QString &profile, const QString &by)
{
    using Image = std::shared_ptr<const OfficeImage>;
    return start<Image>(m_pool, [this, folder, profile, by](const JobContext &job) -> Result<Image> {
        DemoRequest request;
        request.profile = profile;
        if (auto made = createDemoStore(folder, request, by); !made) {
            return made.error();
        }
        auto office = Office::open(folder, by, OpenFor::Figures, job);
        if (!office) {
            return office.error();
        }
        m_office = std::move(office).value();
        return m_office->image();
    });
}

} // namespace caodiem::service
