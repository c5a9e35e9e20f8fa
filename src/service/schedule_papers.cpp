// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/schedule_papers.h"

#include "base/text.h"
#include "domain/age.h"
#include "report/docx_writer.h"
#include "report/pdf_writer.h"
#include "report/schedule_papers.h"
#include "report/whole_file.h"
#include "service/office.h"
#include "store/schedule_store.h"
#include "store/store.h"

#include <QGuiApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;
using domain::BookedAppointment;
using domain::DeskSession;

/// Everything behind the papers of one request.
struct PaperSource {
    domain::Registers directory;
    std::map<qint64, DeskSession> sessions;
    std::vector<BookedAppointment> booked; ///< by day, session and minute
    std::map<qint64, domain::Resident> residents;
    std::map<qint64, domain::Household> households;
    std::map<qint64, domain::Spell> spells; ///< of today, by resident
};

Error nobody()
{
    return {Errc::BadInput, u"schedule:no-paper"_s, {}};
}

Result<PaperSource> sourceOf(store::Store &store, const PaperRequest &request, Day today)
{
    PaperSource out;
    store::ScheduleStore schedule(store);
    const auto sessions = schedule.sessions(request.from, request.to);
    const auto all = schedule.appointments(request.from, request.to);
    auto directory = store.directory();
    if (!sessions || !all || !directory) {
        return !sessions ? sessions.error() : !all ? all.error() : directory.error();
    }
    out.directory = std::move(directory.value());
    for (const DeskSession &one : sessions.value()) {
        out.sessions[one.id.value] = one;
    }
    std::vector<ResidentId> people;
    for (const BookedAppointment &one : all.value()) {
        const bool held = !out.sessions.at(one.session.value).closed; // nobody is invited to a session that is not held
        if (held && one.state == domain::AppointmentState::Booked
            && (!request.session || one.session == *request.session)) {
            out.booked.push_back(one);
            people.push_back(one.resident);
        }
    }
    if (out.booked.empty()) {
        return nobody();
    }
    const auto residents = store.residents(people);
    const auto spells = store.spellsOn(people, today);
    if (!residents || !spells) {
        return !residents ? residents.error() : spells.error();
    }
    std::vector<HouseholdId> homes;
    for (const domain::Resident &one : residents.value()) {
        out.residents[one.id.value] = one;
        if (!one.household.isNull() && !out.households.contains(one.household.value)) {
            out.households[one.household.value] = {};
            homes.push_back(one.household);
        }
    }
    const auto households = store.households(homes);
    if (!households) {
        return households.error();
    }
    for (const domain::Household &one : households.value()) {
        out.households[one.id.value] = one;
    }
    for (const domain::Spell &one : spells.value()) {
        out.spells[one.resident.value] = one;
    }
    std::ranges::stable_sort(out.booked, {}, [&out](const BookedAppointment &one) {
        return std::tuple(out.sessions.at(one.session.value).on, one.minute, one.id.value);
    });
    return out;
}

QString classOf(const PaperSource &source, ResidentId who)
{
    const auto spell = source.spells.find(who.value);
    if (spell == source.spells.end() || spell->second.schoolClass.isNull()) {
        return {};
    }
    const auto found = std::ranges::find(source.directory.classes, spell->second.schoolClass, &domain::SchoolClass::id);
    return found == source.directory.classes.end() ? QString() : found->name;
}

QString villageOf(const PaperSource &source, ResidentId who)
{
    const auto spell = source.spells.find(who.value);
    if (spell == source.spells.end()) {
        return {};
    }
    const auto found = std::ranges::find(source.directory.villages, spell->second.village, &domain::Village::id);
    return found == source.directory.villages.end() ? QString() : found->name;
}

/// What the register knows of a person's steps, for what they come for.
Result<domain::IntakeNeeds> needsOf(store::Store &store, const domain::Resident &resident, Day on)
{
    const auto columns = store.person(resident.id);
    if (!columns) {
        return columns.error();
    }
    domain::IntakePerson person;
    person.birth = resident.birth.day;
    person.guardianKnown = !resident.guardianName.isEmpty();
    for (const store::EventColumns &event : columns.value().events) {
        if (domain::isResidentStep(event.kind)) {
            Day &first = person.steps.at(domain::residentStepIndex(event.kind));
            first = std::min(first, event.on);
        }
    }
    return domain::needsOn(person, on);
}

Result<std::vector<report::Invitation>> invitationsOf(store::Store &store, const PaperSource &source)
{
    std::vector<report::Invitation> out;
    std::map<std::pair<qint64, qint64>, std::size_t> at; // session and household, or the person below 0
    for (const BookedAppointment &one : source.booked) {
        const domain::Resident &resident = source.residents.at(one.resident.value);
        const DeskSession &session = source.sessions.at(one.session.value);
        const qint64 home = resident.household.isNull() ? -resident.id.value : resident.household.value;
        const auto [place, isNew] = at.emplace(std::pair(one.session.value, home), out.size());
        if (isNew) {
            report::Invitation paper;
            paper.household = resident.fullName;
            if (!resident.household.isNull()) {
                const domain::Household &household = source.households.at(home);
                paper.household = household.headName.isEmpty() ? household.code : household.headName;
            }
            const QString village = villageOf(source, resident.id);
            const bool told = village.isEmpty() || folded(resident.address).contains(folded(village));
            paper.address = resident.address.isEmpty() ? village
                : told                                 ? resident.address
                                                       : QString(resident.address + u", "_s + village);
            paper.on = session.on;
            paper.minute = one.minute;
            paper.startMinute = session.frame.startMinute;
            paper.endMinute = session.frame.endMinute;
            out.push_back(std::move(paper));
        }
        const auto needs = needsOf(store, resident, session.on);
        if (!needs) {
            return needs.error();
        }
        out[place->second].people.push_back(
            {resident.fullName, resident.birth, classOf(source, resident.id), needs.value()});
    }
    return out;
}

/// Sorted by title, so that the papers of one school lie together.
std::vector<report::GroupNotice> noticesOf(const PaperSource &source)
{
    std::map<QString, report::GroupNotice> papers;
    for (const BookedAppointment &one : source.booked) {
        const bool isClass = !one.schoolClass.isNull();
        const CallGroup group {
            isClass ? CallKind::Class : CallKind::Village, isClass ? one.schoolClass.value : one.village.value};
        const QString title = titleOf(group, source.directory);
        if (title.isEmpty()) {
            continue; // called as a single family
        }
        report::GroupNotice &paper = papers[collationKey(title)];
        paper.isClass = isClass;
        paper.addressee = title;
        paper.group = title;
        if (isClass) {
            const auto found = std::ranges::find(source.directory.classes, one.schoolClass, &domain::SchoolClass::id);
            const auto school = std::ranges::find(source.directory.schools, found->school, &domain::School::id);
            paper.group = u"lớp "_s + found->name;
            const QString name = school == source.directory.schools.end() ? found->name : school->name;
            const bool said = name.startsWith(u"trường"_s, Qt::CaseInsensitive);
            paper.addressee = said ? name : QString(u"Trường "_s + name);
        }
        const domain::Resident &resident = source.residents.at(one.resident.value);
        paper.people.push_back({source.sessions.at(one.session.value).on, one.minute, resident.fullName,
            civilFromDay(resident.birth.day).year, true});
    }
    std::vector<report::GroupNotice> out;
    for (auto &[key, paper] : papers) {
        out.push_back(std::move(paper));
    }
    return out;
}

report::PaperFrame paperFrame(const OfficeImage &image)
{
    return {image.unit, image.today, image.campaign({})->directive, image.demo};
}

Status writeDocument(const report::ReportDocument &document, const QString &file)
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr) {
        return Error {Errc::Unsupported, u"report"_s, u"no QGuiApplication"_s};
    }
    const bool docx = file.endsWith(u".docx"_s, Qt::CaseInsensitive);
    const auto bytes = docx ? report::docxBytes(document) : report::pdfBytes(document);
    return bytes ? report::writeWholeFile(file, bytes.value()) : Status(bytes.error());
}

} // namespace

Result<PapersWritten> SchedulePapers::write(const PaperRequest &request)
{
    store::Store &store = *m_office.m_store;
    const auto source = sourceOf(store, request, m_office.m_image->today);
    if (!source) {
        return source.error();
    }
    PapersWritten out;
    out.file = request.file;
    report::ReportDocument document;
    const report::PaperFrame frame = paperFrame(*m_office.m_image);
    if (request.kind == PaperKind::Invitations) {
        const auto papers = invitationsOf(store, source.value());
        if (!papers) {
            return papers.error();
        }
        out.papers = static_cast<int>(papers.value().size());
        out.people = static_cast<int>(source.value().booked.size());
        document = report::invitations(frame, papers.value());
    } else {
        const auto papers = noticesOf(source.value());
        out.papers = static_cast<int>(papers.size());
        for (const report::GroupNotice &paper : papers) {
            out.people += static_cast<int>(paper.people.size());
        }
        document = report::groupNotices(frame, papers);
    }
    if (out.papers == 0) {
        return nobody();
    }
    if (auto done = writeDocument(document, request.file); !done) {
        return done.error();
    }
    const QString counts = u"{\"papers\":%1,\"people\":%2}"_s.arg(out.papers).arg(out.people);
    if (auto noted = store.note(u"papers.write"_s, u"schedule"_s, counts, m_office.stamp()); !noted) {
        return noted.error();
    }
    return out;
}

Result<PapersWritten> SchedulePapers::writeReferrals(
    const std::vector<ResidentId> &people, const QString &to, const QString &file)
{
    store::Store &store = *m_office.m_store;
    const OfficeImage &image = *m_office.m_image;
    const auto residents = store.residents(people);
    if (!residents) {
        return residents.error();
    }
    std::vector<report::ReferralSlip> slips;
    for (const domain::Resident &one : residents.value()) {
        slips.push_back({to, one.fullName, one.birth, one.sex, one.personalId, one.address, one.guardianName,
            domain::ageOn(one.birth.day, image.today)});
    }
    if (slips.empty()) {
        return nobody();
    }
    const auto count = static_cast<int>(slips.size());
    if (auto noted = m_office.noteFullIds(count); !noted) { // what cannot be noted is not written
        return noted.error();
    }
    if (auto done = writeDocument(report::referralSlips(paperFrame(image), slips), file); !done) {
        return done.error();
    }
    return PapersWritten {file, count, count};
}

QString SchedulePapers::referralFileName(ResidentId who) const
{
    return u"phieu-chuyen-%1-%2.pdf"_s.arg(isoFromDay(m_office.m_image->today)).arg(who.value);
}

} // namespace caodiem::service
