// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

/// The one place that speaks to the operating system about processes.
namespace caodiem::ingest {

struct ProcessLimits {
    qint64 memoryBytes = qint64 {1} << 30; ///< address space
    int cpuSeconds = 60;
    qint64 writtenBytes = 0; ///< largest file it may write
    int openFiles = 32;
};
/// Holds for this process from now on and cannot be lifted; it also dies with its parent and gains no rights. Under a
/// sanitizer the memory stays unlimited, because that reserves all addresses there are.
void limitThisProcess(const ProcessLimits &limits);

/// Another program whose standard input and output are ours; its errors go where ours go. Killed with this object.
class Child {
public:
    [[nodiscard]] static Result<std::unique_ptr<Child>> start(const QString &program, const QStringList &arguments);
    ~Child();
    Q_DISABLE_COPY_MOVE(Child)

    [[nodiscard]] bool send(const QByteArray &bytes) const;
    /// Appends what has come, at least one byte; false at the end, or when nothing came for `patienceMs`.
    [[nodiscard]] bool receive(QByteArray &into, int patienceMs) const;
    /// What became of it, for the log: "exit 1", "signal 9". Ends it if need be.
    [[nodiscard]] QString ending();

private:
    Child(int pid, int toChild, int fromChild)
        : m_pid(pid)
        , m_toChild(toChild)
        , m_fromChild(fromChild)
    { }
    int m_pid;
    int m_toChild;
    int m_fromChild;
};

/// Reads and writes of a plain program that talks to its parent.
[[nodiscard]] bool writeToParent(const QByteArray &bytes);
[[nodiscard]] bool readFromParent(char *bytes, qsizetype size);

/// Runs a foreign program to its end under limits, in a process group of its own, all of which is killed after
/// `patienceMs`. True when it ended by itself with 0.
[[nodiscard]] bool runLimited(
    const QString &program, const QStringList &arguments, const ProcessLimits &limits, int patienceMs);

} // namespace caodiem::ingest
