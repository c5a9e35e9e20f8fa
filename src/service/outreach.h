// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/outreach.h"
#include "engine/activation_wait.h"
#include "service/registers.h"

#include <QHash>
#include <QString>

#include <vector>

/// What is done beside the desk: the calls to those who have not activated, results that arrive by list, the outreach
/// log (docs/methods.md#outreach).
namespace caodiem::service {

class Office;

/// What one key records after a call.
struct CallEntry {
    ResidentId who;
    domain::CallResult result = domain::CallResult::NotReached;
    Day promisedOn = kNever; ///< needed for Promised, not before today
    QString note;
};

struct CallDone {
    domain::Call call;
    QString name;
};

/// Whom to ring up, and what came of it before.
struct CallCard {
    ResidentId who;
    QString name;
    QString phone; ///< may be empty
    QString guardian; ///< may be empty
    QString household;
    QString address;
    std::vector<domain::Call> calls; ///< the latest first
};

/// The same step with the same day for many people.
struct StepResults {
    domain::EventKind step = domain::EventKind::EidActivated; ///< of a resident
    Day on = kNever;
    std::vector<ResidentId> people; ///< each once
};

struct StepLine {
    ResidentId who;
    QString name;
    QString personalId;
    domain::BirthDate birth;
    QString village;
    bool writes = false; ///< false: stays as it is, and `notes` says why
    QStringList notes; ///< what is doubtful; a doubt never stops anybody
};

struct StepPreview {
    std::vector<StepLine> lines; ///< in the order given
    qint64 writing = 0;
    qint64 doubtful = 0; ///< of those that are written
};

/// A list that leaves the office: who waits, on which day.
struct CallListRequest {
    std::vector<engine::ActivationWait> people; ///< rows of the picture's register
    Day asOf = kNever;
    QString title;
    QString file; ///< .xlsx, .csv, .pdf or .docx
    bool wholePhones = false; ///< else the last three digits
};

/// Lives where the office lives. Every function that recorded something has committed it before it answers.
class Outreach {
public:
    explicit Outreach(Office &office)
        : m_office(office)
    { }

    // Calls.
    /// Errc::BadInput "edit:SENTENCE": activated already, or no day for a promise.
    [[nodiscard]] Result<CallDone> call(const CallEntry &entry);
    [[nodiscard]] Status undo(const domain::Call &call);
    /// The last call up to the day, by resident.
    [[nodiscard]] Result<QHash<qint64, domain::Call>> lastCalls(Day asOf);
    [[nodiscard]] Result<CallCard> card(ResidentId who, Day asOf); ///< Errc::NotFound
    [[nodiscard]] Result<QString> writeCallList(const CallListRequest &request);
    [[nodiscard]] Status notePhones(qint64 rows); ///< telephone numbers were shown: into the audit

    // Results that arrive by list.
    [[nodiscard]] Result<ResidentId> residentOf(const QString &personalId); ///< null = nobody
    /// Errc::BadInput "edit:SENTENCE" when the day is missing or lies after today.
    [[nodiscard]] Result<StepPreview> preview(const StepResults &results);
    /// All of them as one batch, taken back as one.
    [[nodiscard]] Result<EditDone> apply(const StepResults &results);

    // The outreach log.
    [[nodiscard]] Result<std::vector<domain::OutreachEntry>> entries(Day from, Day to);
    /// A new entry (id null), or another in place of what was there. Errc::BadInput "edit:SENTENCE".
    [[nodiscard]] Result<domain::OutreachEntry> put(domain::OutreachEntry entry);
    [[nodiscard]] Status remove(OutreachId id);
    /// What the office set for its current campaign, else what the campaign's directive asks for.
    [[nodiscard]] Result<std::vector<domain::OutreachQuota>> quotas();
    [[nodiscard]] Status setQuotas(const std::vector<domain::OutreachQuota> &quotas);
    [[nodiscard]] Result<QString> writeLog(Day from, Day to, const QString &file);

private:
    Office &m_office;
};

/// "Kích hoạt xong", "Hẹn ngày 30/05/2026" …
[[nodiscard]] QString callText(const domain::Call &call);
[[nodiscard]] QString callResultName(domain::CallResult result);
/// "Loa truyền thanh", "Bài viết" …
[[nodiscard]] QString outreachName(domain::OutreachKind kind);
/// "3 lượt mỗi ngày".
[[nodiscard]] QString quotaText(const domain::OutreachQuota &quota);
/// "09•• ••• 678": all but the last three digits.
[[nodiscard]] QString maskedPhone(const QString &phone);

} // namespace caodiem::service
