// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office_thread.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>

namespace caodiem::ui {

/// What a job's end by hand means: one that writes rows writes none of them.
enum class JobKind : quint8 { Reads, WritesRows };

/// The open office as the window sees it: the latest immutable picture, and one job after another in the office's own
/// thread. Nothing here waits; a job's end arrives as a call in the window's thread.
class OfficeSession : public QObject {
    Q_OBJECT
public:
    using Image = std::shared_ptr<const service::OfficeImage>;
    template <typename T>
    using Outcome = std::function<void(const Result<T> &)>;

    explicit OfficeSession(QObject *parent = nullptr);

    [[nodiscard]] const Image &image() const { return m_image; } ///< null until a store is open
    [[nodiscard]] bool isBusy() const { return m_running > 0; }

    void open(const QString &folder, const Outcome<Image> &done);
    /// Makes an empty store of `unit` and opens it.
    void create(const QString &folder, const QString &unit, const Outcome<Image> &done);
    void openDemo(const QString &folder, const QString &profile, const Outcome<Image> &done);

    /// Runs `body(Office &, const JobContext &) -> Result<T>` in the office's thread, takes over the picture that it
    /// leaves behind, then calls `done`. `title` is what the window says meanwhile.
    template <typename T, typename Body>
    void run(const QString &title, Body body, Outcome<T> done, JobKind kind = JobKind::Reads)
    {
        auto after = std::make_shared<Image>();
        auto job = m_thread.run<T>(
            [after, body = std::move(body)](service::Office &office, const service::JobContext &context) mutable {
                Result<T> result = body(office, context);
                *after = office.image();
                return result;
            });
        watch<T>(
            title, std::move(job),
            [this, after, done = std::move(done)](const Result<T> &result) {
                takeOver(*after);
                done(result);
            },
            kind);
    }

    /// run() without a word in the window: for what is done before anybody could read it (one entry of the desk), and
    /// for what a glance needs (one person's card). The window goes on meanwhile.
    template <typename T, typename Body>
    void runQuietly(Body body, Outcome<T> done)
    {
        auto after = std::make_shared<Image>();
        auto job = m_thread.run<T>(
            [after, body = std::move(body)](service::Office &office, const service::JobContext &) mutable {
                Result<T> result = body(office);
                *after = office.image();
                return result;
            });
        auto *watcher = new QFutureWatcher<Result<T>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, after, done = std::move(done)] {
            watcher->deleteLater();
            --m_quiet;
            takeOver(*after);
            done(watcher->result());
        });
        ++m_quiet;
        watcher->setFuture(job.future);
    }
    [[nodiscard]] bool isQuietlyBusy() const { return m_quiet > 0; }

    /// Runs `body(const JobContext &) -> Result<T>` in another thread than the office's: for work that needs no store.
    template <typename T, typename Body>
    void runAside(const QString &title, Body body, Outcome<T> done)
    {
        watch<T>(title, service::start<T>(*QThreadPool::globalInstance(), std::move(body)), std::move(done));
    }

    void stop(); ///< asks the running job to stop

Q_SIGNALS:
    void imageChanged();
    void busyChanged(bool busy, const QString &title, caodiem::ui::JobKind kind);
    void progressed(int done, int total, const QString &note);

private:
    template <typename T>
    void watch(const QString &title, service::Job<T> job, Outcome<T> done, JobKind kind = JobKind::Reads)
    {
        auto *watcher = new QFutureWatcher<Result<T>>(this);
        connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher](int value) {
            Q_EMIT progressed(value, watcher->progressMaximum(), watcher->progressText());
        });
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, done = std::move(done)] {
            watcher->deleteLater();
            ended();
            done(watcher->result());
        });
        m_stop = job.stop;
        began(title, kind);
        watcher->setFuture(job.future); // last, so that a fast job is not missed
    }
    void began(const QString &title, JobKind kind);
    void ended();
    void takeOver(const Image &image);

    service::OfficeThread m_thread;
    Image m_image;
    std::stop_source m_stop;
    int m_running = 0;
    int m_quiet = 0;
};

} // namespace caodiem::ui
