// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/office_session.h"

#include <QFileInfo>

namespace caodiem::ui {
namespace {

/// Written into the audit until stores have users.
QString whoWorksHere()
{
    return QStringLiteral("admin");
}

} // namespace

OfficeSession::OfficeSession(QObject *parent)
    : QObject(parent)
{ }

void OfficeSession::open(const QString &folder, const Outcome<Image> &done)
{
    watch<Image>(tr("Opening %1").arg(QFileInfo(folder).fileName()), m_thread.open(folder, whoWorksHere()),
        [this, done](const Result<Image> &result) {
            takeOver(result ? result.value() : nullptr);
            done(result);
        });
}

void OfficeSession::create(const QString &folder, const QString &unit, const Outcome<Image> &done)
{
    // Made and closed in one thread; the office's own thread opens it afterwards.
    auto job
        = service::start<Done>(*QThreadPool::globalInstance(), [folder, unit](const service::JobContext &) -> Status {
              domain::Unit data;
              data.name = unit;
              const auto made = service::Office::create(folder, data, whoWorksHere());
              return made ? Status(Done {}) : Status(made.error());
          });
    watch<Done>(
        tr("Making %1").arg(QFileInfo(folder).fileName()), std::move(job), [this, folder, done](const Status &made) {
            if (made) {
                open(folder, done);
            } else {
                done(made.error());
            }
        });
}

void OfficeSession::openDemo(const QString &folder, const QString &profile, const Outcome<Image> &done)
{
    watch<Image>(tr("Making sample data"), m_thread.openDemo(folder, profile, whoWorksHere()),
        [this, done](const Result<Image> &result) {
            takeOver(result ? result.value() : nullptr);
            done(result);
        });
}

void OfficeSession::stop()
{
    m_stop.request_stop();
}

void OfficeSession::began(const QString &title, JobKind kind)
{
    ++m_running;
    Q_EMIT busyChanged(true, title, kind);
}

void OfficeSession::ended()
{
    --m_running;
    if (m_running == 0) {
        Q_EMIT busyChanged(false, {}, JobKind::Reads);
    }
}

void OfficeSession::takeOver(const Image &image)
{
    if (image && image != m_image) {
        m_image = image;
        Q_EMIT imageChanged();
    }
}

} // namespace caodiem::ui
