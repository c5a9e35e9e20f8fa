// SPDX-License-Identifier: GPL-3.0-or-later
// Calls and the outreach log.
#include "service/outreach.h"

#include "base/number_format.h"
#include "base/text.h"
#include "service/office.h"
#include "service/setting_keys.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;
using domain::CallResult;
using domain::EventKind;

constexpr qsizetype kCallNoteLength = 1000;
constexpr qsizetype kShownPhoneDigits = 3;
constexpr int kMostTimes = 9999;

Error refusedEntry(const QString &sentence)
{
    return {Errc::BadInput, QString(u"edit:"_s + sentence), {}};
}

/// What the call means for the register: a step, an outcome, or nothing where nobody was spoken to.
std::optional<EventKind> kindOf(CallResult result)
{
    switch (result) {
    case CallResult::Done:
        return EventKind::EidActivated;
    case CallResult::Promised:
        return EventKind::Rescheduled;
    case CallResult::Refused:
        return EventKind::Refused;
    case CallResult::NotReached:
    case CallResult::WrongNumber:
        break;
    }
    return std::nullopt;
}

bool isActivated(const store::PersonColumns &person, Day on)
{
    return std::ranges::any_of(person.events,
        [on](const store::EventColumns &event) { return event.kind == EventKind::EidActivated && event.on <= on; });
}

QString quotaSetting(const OfficeImage &image)
{
    return kOutreachQuotaSetting + image.currentCampaign;
}

} // namespace

Result<CallDone> Outreach::call(const CallEntry &entry)
{
    store::Store &store = *m_office.m_store;
    const Day today = m_office.m_image->today;
    const auto resident = store.residents({entry.who});
    const auto columns = store.person(entry.who);
    if (!resident || !columns) {
        return !resident ? resident.error() : columns.error();
    }
    if (entry.result == CallResult::Promised && (entry.promisedOn == kNever || entry.promisedOn < today)) {
        return refusedEntry(QCoreApplication::translate("caodiem::service", "Give a day from today on."));
    }
    if (entry.result == CallResult::Done && isActivated(columns.value(), today)) {
        return refusedEntry(QCoreApplication::translate(
            "caodiem::service", "This account is recorded as activated already. Nothing was recorded."));
    }
    domain::Call call;
    call.resident = entry.who;
    call.on = today;
    call.result = entry.result;
    call.promisedOn = entry.result == CallResult::Promised ? entry.promisedOn : kNever;
    call.note = cleanText(entry.note).left(kCallNoteLength);
    std::optional<domain::Event> event;
    if (const auto kind = kindOf(entry.result)) {
        event.emplace();
        event->resident = entry.who;
        event->kind = *kind;
        event->on = today;
        event->source = domain::EventSource::Desk;
        event->note = call.promisedOn == kNever ? call.note : fmt_vi::date(call.promisedOn);
    }
    auto written = store.recordCall(call, event, m_office.stamp());
    if (!written) {
        return written.error();
    }
    if (event) {
        m_office.refresh(entry.who, {}); // durable by now, whatever becomes of the columns
    }
    return CallDone {std::move(written).value(), resident.value().front().fullName};
}

Status Outreach::undo(const domain::Call &call)
{
    if (auto done = m_office.m_store->undoCall(call.id, m_office.stamp()); !done) {
        return done;
    }
    if (!call.event.isNull()) {
        m_office.refresh(call.resident, call.organisation);
    }
    return Done {};
}

Result<QHash<qint64, domain::Call>> Outreach::lastCalls(Day asOf)
{
    auto calls = m_office.m_store->calls(asOf);
    if (!calls) {
        return calls.error();
    }
    QHash<qint64, domain::Call> last;
    for (domain::Call &call : calls.value()) {
        if (!call.resident.isNull()) {
            last.insert(call.resident.value, std::move(call)); // by day: the later one stays
        }
    }
    return last;
}

Result<CallCard> Outreach::card(ResidentId who, Day asOf)
{
    store::Store &store = *m_office.m_store;
    const auto resident = store.residents({who});
    auto calls = store.callsOf(who, asOf);
    if (!resident || !calls) {
        return !resident ? resident.error() : calls.error();
    }
    const domain::Resident &person = resident.value().front();
    CallCard card {who, person.fullName, person.phone, person.guardianName, {}, person.address, {}};
    const auto household = m_office.householdOf(person.household);
    if (household) {
        card.household = household.value().headName.isEmpty() ? household.value().code : household.value().headName;
    }
    card.calls = std::move(calls).value();
    std::ranges::reverse(card.calls); // the latest first
    return card;
}

Status Outreach::notePhones(qint64 rows)
{
    return m_office.m_store->note(u"phones.shown"_s, u"resident"_s, QString::number(rows), m_office.stamp());
}

Result<std::vector<domain::OutreachEntry>> Outreach::entries(Day from, Day to)
{
    return m_office.m_store->outreach(from, to);
}

Result<domain::OutreachEntry> Outreach::put(domain::OutreachEntry entry)
{
    if (entry.on == kNever || entry.on == kDayMin) {
        return refusedEntry(QCoreApplication::translate("caodiem::service", "Give the day."));
    }
    if (entry.on > m_office.m_image->today) {
        return refusedEntry(QCoreApplication::translate("caodiem::service", "This day lies after today."));
    }
    entry.times = std::clamp(entry.times, 1, kMostTimes);
    entry.result = cleanText(entry.result).left(kCallNoteLength);
    auto written = m_office.m_store->putOutreach({entry}, m_office.stamp());
    if (!written) {
        return written.error();
    }
    return std::move(written.value().front());
}

Status Outreach::remove(OutreachId id)
{
    return m_office.m_store->removeOutreach(id, m_office.stamp());
}

Result<std::vector<domain::OutreachQuota>> Outreach::quotas()
{
    const OfficeImage &image = *m_office.m_image;
    const auto own = m_office.m_store->setting(quotaSetting(image));
    if (!own) {
        return own.error();
    }
    if (!own.value()) {
        const domain::Campaign *campaign = image.campaign({});
        return campaign == nullptr ? std::vector<domain::OutreachQuota>() : campaign->outreach;
    }
    std::vector<domain::OutreachQuota> out;
    const QJsonArray lines = QJsonDocument::fromJson(own.value()->toUtf8()).array();
    for (const QJsonValue line : lines) {
        const QJsonObject quota = line.toObject();
        const auto kind = domain::outreachKindFromWord(quota.value(u"kind"_s).toString());
        const int times = quota.value(u"times"_s).toInt();
        if (kind && times > 0) {
            out.push_back({*kind, times, quota.value(u"per"_s).toString() == u"day"});
        }
    }
    return out;
}

Status Outreach::setQuotas(const std::vector<domain::OutreachQuota> &quotas)
{
    QJsonArray lines;
    for (const domain::OutreachQuota &quota : quotas) {
        lines.append(QJsonObject {{u"kind"_s, domain::wordOf(quota.kind)}, {u"times"_s, quota.times},
            {u"per"_s, quota.daily ? u"day"_s : u"week"_s}});
    }
    return m_office.m_store->setSetting(quotaSetting(*m_office.m_image),
        QString::fromUtf8(QJsonDocument(lines).toJson(QJsonDocument::Compact)), m_office.stamp());
}

QString callResultName(CallResult result)
{
    switch (result) {
    case CallResult::Done:
        return QCoreApplication::translate("caodiem::service", "Activated");
    case CallResult::Promised:
        return QCoreApplication::translate("caodiem::service", "Promised a day");
    case CallResult::NotReached:
        return QCoreApplication::translate("caodiem::service", "Not reached");
    case CallResult::WrongNumber:
        return QCoreApplication::translate("caodiem::service", "Wrong number");
    case CallResult::Refused:
        break;
    }
    return QCoreApplication::translate("caodiem::service", "Refused");
}

QString callText(const domain::Call &call)
{
    QString text = callResultName(call.result);
    if (call.promisedOn != kNever) {
        text = QCoreApplication::translate("caodiem::service", "Promised for %1").arg(fmt_vi::date(call.promisedOn));
    }
    return call.note.isEmpty() ? text : QString(text + u": "_s + call.note);
}

QString outreachName(domain::OutreachKind kind)
{
    switch (kind) {
    case domain::OutreachKind::Loudspeaker:
        return QCoreApplication::translate("caodiem::service", "Loudspeaker");
    case domain::OutreachKind::Post:
        return QCoreApplication::translate("caodiem::service", "Post");
    case domain::OutreachKind::MobileRound:
        return QCoreApplication::translate("caodiem::service", "Mobile round");
    case domain::OutreachKind::Visit:
        break;
    }
    return QCoreApplication::translate("caodiem::service", "House visit");
}

QString quotaText(const domain::OutreachQuota &quota)
{
    return quota.daily ? QCoreApplication::translate("caodiem::service", "%1 a day").arg(quota.times)
                       : QCoreApplication::translate("caodiem::service", "%1 a week").arg(quota.times);
}

QString maskedPhone(const QString &phone)
{
    if (phone.size() <= kShownPhoneDigits) {
        return phone.isEmpty() ? QString() : u"•••"_s;
    }
    return QString(u"•••• ••• "_s + phone.right(kShownPhoneDigits));
}

} // namespace caodiem::service
