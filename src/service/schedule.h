// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/appointments.h"
#include "domain/calendar.h"
#include "domain/records.h"
#include "engine/schedule.h"
#include "engine/snapshot.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <unordered_map>
#include <vector>

/// The schedule of the desk: sessions, who is called to them, and what changes when they shrink
/// (docs/methods.md#appointments).
namespace caodiem::service {

class Office;

enum class CallKind : quint8 { ComeBack, Class, Village };

/// A class, a village, or those who are to come back: who is still to be called.
struct CallGroup {
    CallKind kind = CallKind::Class;
    qint64 id = 0; ///< of class or village; 0 = none, and for those who come back
    friend bool operator==(const CallGroup &, const CallGroup &) = default;
};

struct UnplannedGroup {
    CallGroup group;
    QString title; ///< "TH Tứ Minh 1A", "TDP Cẩm Khê 1"; empty = without class and village, or those who come back
    int people = 0;
    int lackCard = 0; ///< of these: without a card, none taken in
};

/// One line of a session: a part of a class that comes within half an hour, or a family.
struct SlotEntry {
    std::vector<AppointmentId> ids;
    int minute = 0; ///< of the first
    QString title; ///< class or village, else head of the household
    bool isGroup = false;
    int part = 0; ///< of a class: 1, 2, … where it comes in several parts; 0 = in one
    int people = 0;
    int came = 0;
    QStringList names;
};

/// A session with who is called to it.
struct SlotView {
    domain::DeskSession session;
    int people = 0; ///< booked, came and missed
    int came = 0;
    int standing = 0; ///< booked
    int over = 0; ///< booked beyond the places
    int free = 0; ///< places left
    std::vector<SlotEntry> entries; ///< by minute
    std::vector<std::pair<QString, int>> groups; ///< classes and villages by size; "" = single families, last
    std::vector<int> halfHours; ///< people in each half hour from the start
    int perHalfHour = 0; ///< places in half an hour, rounded up
};

struct WeekDay {
    Day on = kNever;
    bool worked = true; ///< by the campaign's calendar
    std::array<std::optional<SlotView>, domain::kDayParts> slots;
    int people = 0;
    int places = 0;
};

struct DayLoad {
    Day on = kNever;
    int people = 0;
    bool worked = true;
};

/// All that the page shows of one week.
struct ScheduleWeek {
    Day monday = kNever;
    Day today = kNever;
    std::array<WeekDay, 7> days;
    int people = 0; ///< in the week
    int places = 0;
    std::vector<UnplannedGroup> unplanned; ///< those who come back first, then classes and villages by name
    int unplannedPeople = 0;
    int unplannedWithoutClass = 0; ///< of these: called by village, or by nothing
    QString indicator; ///< title of the figure that these people are missing from
    bool children = false; ///< it is about people below 14 only
    qint64 remaining = 0; ///< people still to come
    int bookedAhead = 0; ///< of these: with an appointment that stands
    std::optional<qint64> needPerDay; ///< required per day today; nothing without a target
    Day lastDay = kNever; ///< of the current target; kNever = none
    std::vector<DayLoad> untilDeadline; ///< from today to the last day, 42 days at most
    std::vector<domain::SessionTemplate> templates; ///< those set, else those by default
    std::vector<domain::StaffEntry> staff;
    QString worker; ///< recorded with each entry
    bool cardMachine = true;

    [[nodiscard]] const SlotView *slot(SessionId id) const;
    /// The slot of this week, from `from` on, that has most places left; nothing when all are full.
    [[nodiscard]] const SlotView *emptiest(Day from, SessionId except) const;
};

struct PlanRequest {
    std::vector<CallGroup> groups; ///< empty = all who are not called yet; siblings in other groups come along
    Day from = kNever; ///< kNever = tomorrow
    Day to = kNever; ///< kNever = the last day of the target, else four weeks on
    std::optional<SessionId> only {}; ///< into this session alone
};

struct PlanLine {
    ResidentId who;
    SessionId session;
    Day on = kNever;
    int minute = 0;
    CallGroup group;
};

enum class LeftOutWhy : quint8 {
    NoSession,
    NoRoom,
    HouseholdTooLarge,
    LacksCard ///< this office has no card machine: the card comes first, elsewhere
};
struct LeftOut {
    ResidentId who;
    QString name;
    CallGroup group;
    LeftOutWhy why = LeftOutWhy::NoRoom;
};

/// What a plan would change, session by session.
struct PlanSession {
    domain::DeskSession session;
    int before = 0;
    int added = 0;
    std::vector<std::pair<QString, int>> groups; ///< what is added, by title
};
struct PlanProposal {
    std::vector<PlanLine> lines; ///< by day, session, minute
    std::vector<PlanSession> sessions; ///< those that change, by day
    std::vector<LeftOut> leftOut; ///< in the order of calling
};

/// A family that has to be called because its session shrank.
struct CallLine {
    std::vector<AppointmentId> ids;
    std::vector<ResidentId> people;
    QString household; ///< head, else the person's own name
    QStringList names;
    QString phone;
    int minute = 0; ///< as booked
    engine::NotPlacedWhy why = engine::NotPlacedWhy::NoRoom;
    std::optional<domain::DeskSession> proposal;
    std::vector<int> minutes {}; ///< of the proposal, one a person
};
struct SessionChange {
    domain::DeskSession before;
    domain::DeskSession after;
    int kept = 0; ///< people who keep day and minute
    std::vector<CallLine> calls; ///< in order of time
};

/// What was written, ready to be taken back.
struct Booked {
    BookingId id;
    int people = 0;
};

/// Lives where the office lives. Every function that wrote something has committed it before it answers.
class Schedule {
public:
    explicit Schedule(Office &office)
        : m_office(office)
    { }

    /// The week of `day` (kNever = today). Errc::Storage "snapshot" when the figures cannot be read.
    [[nodiscard]] Result<ScheduleWeek> week(Day day);
    /// Spreads these people over the sessions so that no session and no hour overflows and siblings come together;
    /// whoever has a brother or sister booked joins them where there is room. Writes nothing.
    [[nodiscard]] Result<PlanProposal> propose(const PlanRequest &request);
    /// Writes a proposal in one transaction. Errc::Conflict "schedule:changed" when somebody of it was booked, or a
    /// session filled, changed or closed since.
    [[nodiscard]] Result<Booked> accept(const PlanProposal &proposal);
    /// Books the household of `who` (all of it that is still to come, and `who` in any case) into a session; whoever
    /// has an appointment already is moved. Beyond the places it is allowed. Errc::BadInput "schedule:closed",
    /// "schedule:past"; NotFound.
    [[nodiscard]] Result<Booked> book(ResidentId who, SessionId session);
    /// Errors as book(), and "schedule:nobody".
    [[nodiscard]] Result<Booked> move(const std::vector<AppointmentId> &ids, SessionId to);
    [[nodiscard]] Result<Booked> cancel(const std::vector<AppointmentId> &ids);
    /// What becomes of those who are called when a session's hours, places or being held change; writes nothing.
    /// Errc::BadInput "schedule:frame".
    [[nodiscard]] Result<SessionChange> preview(const domain::DeskSession &after);
    /// Writes the change and moves those of `agreed` (places in change.calls) to their proposals; the others stay
    /// booked where they are, too many, until somebody moves them.
    [[nodiscard]] Result<Booked> apply(const SessionChange &change, const std::vector<std::size_t> &agreed);
    /// Those of a session who are beyond its places, moved to another one, the last in time first.
    [[nodiscard]] Result<Booked> moveOverflow(SessionId from, SessionId to);
    /// Makes the sessions of these days from the templates, where there are none and the day is worked.
    [[nodiscard]] Result<Booked> addSessions(Day from, Day to);
    /// Errc::Conflict "booking:undone".
    [[nodiscard]] Result<int> undo(BookingId id); ///< how many changed appointments stay because of later changes

    [[nodiscard]] Status setTemplates(const std::vector<domain::SessionTemplate> &templates);
    [[nodiscard]] Status putStaff(domain::StaffEntry entry); ///< Errc::BadInput "staff:empty", Conflict "staff:name"
    /// The name that is recorded with each entry from now on. Errc::BadInput "staff:empty".
    [[nodiscard]] Status workAs(const QString &name);
    /// The desk's day begins: those of earlier days who did not come are missed, today's families are expected.
    [[nodiscard]] Status openDay();

private:
    friend class SchedulePapers;
    struct Candidate {
        ResidentId who;
        HouseholdId household;
        CallGroup group;
        bool lacksCard = false;
    };
    /// What every question needs, read once.
    struct Frame {
        Day today = kNever;
        Day lastDay = kNever;
        std::optional<qint64> needPerDay;
        QString indicator;
        bool children = false;
        bool cardMachine = true;
        qint64 remaining = 0;
        qint64 remainingBooked = 0; ///< of these: with an appointment that stands
        domain::WorkCalendar calendar;
        domain::Registers directory;
        std::unordered_map<qint64, HouseholdId> households; ///< by resident
        std::vector<Candidate> candidates; ///< still to come and not booked, in the order of calling
        std::vector<domain::BookedAppointment> booked; ///< standing, on whatever day
        std::unordered_map<qint64, std::size_t> bookedOf; ///< by resident, into `booked`
    };
    [[nodiscard]] Result<Frame> frame();
    [[nodiscard]] Status readCandidates(Frame &frame);
    [[nodiscard]] static CallGroup groupOf(const engine::Snapshot &snapshot, std::size_t row); ///< class, else village
    static void sortCandidates(Frame &frame);
    [[nodiscard]] Result<domain::DeskSession> openSession(SessionId id);
    [[nodiscard]] Result<Booked> write(const QString &what, const domain::BookingChanges &changes);
    [[nodiscard]] Result<Booked> rebook(const QString &what, const std::vector<domain::BookedAppointment> &people,
        const domain::DeskSession &to, const Frame &frame);
    [[nodiscard]] Status fillCalls(SessionChange &change, const Frame &frame);
    Office &m_office;
};

/// "TH Tứ Minh 3A" of a class, the village's name, else empty.
[[nodiscard]] QString titleOf(const CallGroup &group, const domain::Registers &directory);
[[nodiscard]] QString shortTitleOf(const CallGroup &group, const domain::Registers &directory); ///< "3A"

/// One Vietnamese sentence for "schedule:…", "staff:…", "appointment:…", "booking:…"; else empty.
[[nodiscard]] QString scheduleSentence(QStringView code);
/// "không còn chỗ" …
[[nodiscard]] QString wordOf(LeftOutWhy why);
[[nodiscard]] QString wordOf(engine::NotPlacedWhy why);
[[nodiscard]] QString wordOf(domain::DayPart part); ///< "Sáng", "Chiều", "Tối"
/// "Tối thứ Tư 15/04".
[[nodiscard]] QString slotTitle(Day on, domain::DayPart part);
[[nodiscard]] QString weekdayWord(Day on); ///< "Thứ Hai" … "Chủ Nhật"
[[nodiscard]] QString clockWord(int minute); ///< "07:30"

} // namespace caodiem::service
