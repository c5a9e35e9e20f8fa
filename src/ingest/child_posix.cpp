// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/child_posix.h"

#include <QFile>
#include <QProcess>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kPipePiece = 256 * 1024;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kReservesAllAddresses = true;
#else
constexpr bool kReservesAllAddresses = false;
#endif

void setLimit(decltype(RLIMIT_AS) what, qint64 value)
{
    const rlimit limit {static_cast<rlim_t>(value), static_cast<rlim_t>(value)};
    ::setrlimit(what, &limit);
}

/// Only calls that are allowed between fork and exec.
void applyLimits(const ProcessLimits &limits)
{
    if (!kReservesAllAddresses) {
        setLimit(RLIMIT_AS, limits.memoryBytes);
    }
    setLimit(RLIMIT_CPU, limits.cpuSeconds);
    setLimit(RLIMIT_FSIZE, limits.writtenBytes);
    setLimit(RLIMIT_NOFILE, limits.openFiles);
    setLimit(RLIMIT_CORE, 0);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
}

bool writeAll(int to, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t some = ::write(to, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (some < 0 && errno == EINTR) {
            continue;
        }
        if (some <= 0) {
            return false;
        }
        done += some;
    }
    return true;
}

void closeBoth(const std::array<int, 2> &pipe)
{
    ::close(pipe[0]);
    ::close(pipe[1]);
}

} // namespace

void limitThisProcess(const ProcessLimits &limits)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    applyLimits(limits);
}

Result<std::unique_ptr<Child>> Child::start(const QString &program, const QStringList &arguments)
{
    std::array<int, 2> in {-1, -1};
    std::array<int, 2> out {-1, -1};
    if (::pipe2(in.data(), O_CLOEXEC) != 0) {
        return Error {Errc::Io, program, u"pipe"_s};
    }
    if (::pipe2(out.data(), O_CLOEXEC) != 0) {
        closeBoth(in);
        return Error {Errc::Io, program, u"pipe"_s};
    }
    ::fcntl(out[1], F_SETPIPE_SZ, 1 << 20); // fewer changes from one process to the other
    std::vector<QByteArray> words {QFile::encodeName(program)};
    for (const QString &argument : arguments) {
        words.push_back(QFile::encodeName(argument));
    }
    std::vector<char *> pointers;
    for (QByteArray &word : words) {
        pointers.push_back(word.data());
    }
    pointers.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, in[0], STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
    pid_t pid = -1;
    const int failure = ::posix_spawn(&pid, words.front().constData(), &actions, nullptr, pointers.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(in[0]);
    ::close(out[1]);
    if (failure != 0) {
        ::close(in[1]);
        ::close(out[0]);
        return Error {Errc::Io, program, u"spawn %1"_s.arg(failure)};
    }
    return std::unique_ptr<Child>(new Child(pid, in[1], out[0]));
}

Child::~Child()
{
    static_cast<void>(ending());
    ::close(m_toChild);
    ::close(m_fromChild);
}

bool Child::send(const QByteArray &bytes) const
{
    // A child that is gone must not take us with it.
    static const bool ignored = ::signal(SIGPIPE, SIG_IGN) != SIG_ERR;
    return ignored && writeAll(m_toChild, bytes);
}

bool Child::receive(QByteArray &into, int patienceMs) const
{
    pollfd waiting {m_fromChild, POLLIN, 0};
    int ready = 0;
    do {
        ready = ::poll(&waiting, 1, patienceMs);
    } while (ready < 0 && errno == EINTR);
    if (ready <= 0) {
        return false;
    }
    const qsizetype before = into.size();
    into.resize(before + static_cast<qsizetype>(kPipePiece));
    ssize_t some = 0;
    do {
        some = ::read(m_fromChild, into.data() + before, kPipePiece);
    } while (some < 0 && errno == EINTR);
    into.resize(before + std::max<ssize_t>(some, 0));
    return some > 0;
}

QString Child::ending()
{
    if (m_pid < 0) {
        return u"gone"_s;
    }
    int state = 0;
    // One that has closed its output is about to end; one that has not is told to.
    if (::waitpid(m_pid, &state, WNOHANG) != m_pid) {
        pollfd closed {m_fromChild, POLLIN, 0};
        const bool atEnd = ::poll(&closed, 1, 0) > 0 && (closed.revents & POLLHUP) != 0;
        if (!atEnd) {
            ::kill(m_pid, SIGKILL);
        }
        while (::waitpid(m_pid, &state, 0) < 0 && errno == EINTR) { }
    }
    m_pid = -1;
    return WIFSIGNALED(state) ? u"signal %1"_s.arg(WTERMSIG(state)) : u"exit %1"_s.arg(WEXITSTATUS(state));
}

bool writeToParent(const QByteArray &bytes)
{
    return writeAll(STDOUT_FILENO, bytes);
}

bool readFromParent(char *bytes, qsizetype size)
{
    for (qsizetype done = 0; done < size;) {
        const ssize_t some = ::read(STDIN_FILENO, bytes + done, static_cast<std::size_t>(size - done));
        if (some < 0 && errno == EINTR) {
            continue;
        }
        if (some <= 0) {
            return false;
        }
        done += some;
    }
    return true;
}

bool runLimited(const QString &program, const QStringList &arguments, const ProcessLimits &limits, int patienceMs)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setChildProcessModifier([limits] {
        ::setpgid(0, 0);
        applyLimits(limits);
    });
    process.start();
    if (!process.waitForStarted()) {
        return false;
    }
    const auto group = static_cast<pid_t>(process.processId());
    const bool ended = process.waitForFinished(patienceMs);
    ::kill(-group, SIGKILL); // what it left behind goes too
    if (!ended) {
        process.waitForFinished();
    }
    return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace caodiem::ingest
