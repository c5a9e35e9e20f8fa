// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/schedule.h"

/// Invitations, notices and referral slips as files (docs/methods.md#appointments). Nothing else is written anywhere:
/// no copy with personal data stays behind.
namespace caodiem::service {

enum class PaperKind : quint8 { Invitations, Notices };

struct PaperRequest {
    PaperKind kind = PaperKind::Invitations;
    Day from = kNever; ///< appointments of these days …
    Day to = kNever;
    std::optional<SessionId> session {}; ///< … or of this session alone
    QString file; ///< .docx or .pdf; its folder exists
};
struct PapersWritten {
    QString file;
    int papers = 0; ///< invitations, or notices
    int people = 0;
};

class SchedulePapers {
public:
    explicit SchedulePapers(Office &office)
        : m_office(office)
    { }
    /// Those whose appointments stand. An invitation is for one household and one session; a notice for one class or
    /// village. Errc::BadInput "schedule:no-paper" when there is nobody (who was called in that way); Io, DiskFull.
    [[nodiscard]] Result<PapersWritten> write(const PaperRequest &request);
    /// One slip each, to `to`. Personal IDs stand in full, which is audited. Errors as write().
    [[nodiscard]] Result<PapersWritten> writeReferrals(
        const std::vector<ResidentId> &people, const QString &to, const QString &file);
    /// "phieu-chuyen-2026-04-07-17.pdf": by the person's key, without a name.
    [[nodiscard]] QString referralFileName(ResidentId who) const;

private:
    Office &m_office;
};

} // namespace caodiem::service
