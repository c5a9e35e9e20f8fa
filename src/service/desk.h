// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/intake_rules.h"
#include "domain/records.h"
#include "domain/ticket.h"
#include "service/card_reading.h"
#include "service/desk_tally.h"
#include "service/registers.h"

#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <vector>

/// The intake desk: who stands in front of it, what they lack, and what one key records (docs/methods.md#intake).
namespace caodiem::service {

class Office;

/// What was recorded for one person by one key: one or two entries of the log, made in the same moment.
struct DeskAction {
    ResidentId who;
    QString name;
    domain::DeskResult result = domain::DeskResult::TakenIn;
    std::vector<domain::EventKind> kinds;
    std::vector<EventId> events;
    qint64 atMs = 0; ///< UTC
    QString note; ///< reason, day to come back
    QString place; ///< where referred to
};

struct DeskMember {
    domain::Resident resident;
    domain::IntakeNeeds needs; ///< on the desk's day
    std::array<Day, domain::kResidentSteps> steps {kNever, kNever, kNever, kNever, kNever};
    bool lives = false; ///< resident here on the day
    QString village;
    QString schoolClass; ///< "3B · TH Tứ Minh"; empty = none
    std::optional<DeskAction> today; ///< the last thing recorded today at the desk
};

/// A household, or one person without one.
struct DeskHousehold {
    HouseholdId id; ///< null = one person alone
    QString title; ///< head's name, else the number, else the person's own name
    QString place; ///< village and address
    /// Living and resident on the day, and whoever was asked for; who lacks something first, the youngest first.
    std::vector<DeskMember> members;

    [[nodiscard]] const DeskMember *member(ResidentId who) const;
};

/// One line of the list that opens under the search field.
struct DeskMatch {
    ResidentId who;
    QString name;
    domain::BirthDate birth;
    QString personalId;
    QString household;
    QString village;
};

struct DeskEntry {
    ResidentId who;
    domain::DeskResult result = domain::DeskResult::TakenIn;
    QString note;
    QString place;
    bool guardianHere = false; ///< a representative was named for this visit though none is recorded
};

/// Today in counts, and what was done last.
struct DeskDay {
    Day on = kNever;
    std::vector<DeskAction> actions; ///< the latest first
    std::array<int, 24> filesByHour {}; ///< card and e-ID files taken in, by the hour in Vietnam
    int files = 0;
};

struct DeskTicket {
    domain::Ticket ticket;
    QString title; ///< as of the household
    int lacking = 0; ///< members who lack something
};

/// How the owner of a card was found.
enum class DeskFoundBy : quint8 {
    Number,
    CancelledNumber, ///< the register still has the number that the card calls cancelled
    FormerNumber ///< the register had this number before it was corrected: an old card, or a wrong correction
};

/// Who a scanned card belongs to, and what is to be said of it.
struct DeskScan {
    ReadCard card;
    ResidentId who; ///< null = nobody in the register has this number
    DeskFoundBy foundBy = DeskFoundBy::Number;
    std::vector<CardLine> lines; ///< where card and register differ
    QStringList namesakes; ///< of a stranger: the ends of the numbers of those of the same name and birth date
    bool provesCard = false; ///< the card says when it was issued, and the register knows of no card
};

/// All that the page shows after one act, read in one go.
struct DeskTurn {
    std::optional<DeskHousehold> household; ///< the one that is open
    std::optional<domain::Ticket> ticket; ///< of that household, while it is open
    DeskDay day;
    std::vector<DeskTicket> queue; ///< open tickets by number, then those expected by the time of their appointment
    bool cardMachine = true;
    QStringList offices; ///< where to refer to
};

/// Lives where the office lives. Every function that recorded something has committed it before it answers.
class Desk {
public:
    explicit Desk(Office &office)
        : m_office(office)
    { }

    /// By the end of the personal ID, or parts of a name without marks; the first `most` by name, of 200 who fit.
    [[nodiscard]] Result<std::vector<DeskMatch>> find(const QString &text, int most = 12);
    /// What a scanner sent. Errors as readCard().
    [[nodiscard]] Result<DeskScan> scan(const QString &payload);
    /// The card held beside this person's entry.
    [[nodiscard]] Result<DeskScan> beside(ReadCard card, ResidentId who);
    /// Makes the entry say what the card says and records the day of issue where the card proves it: one edit, taken
    /// back as one. Errc::BadInput "desk:nothing" when both say the same; else as Office::save().
    [[nodiscard]] Result<EditDone> takeOver(const ReadCard &card, ResidentId who);
    /// The household of this person. Errc::NotFound for unknown ids.
    [[nodiscard]] Result<DeskHousehold> household(ResidentId who);
    /// Errc::BadInput "desk:CODE" when the rules forbid it: "nothing", "under-six", "guardian", "card-first",
    /// "no-machine"; NotFound.
    [[nodiscard]] Result<DeskAction> record(const DeskEntry &entry);
    /// Takes back what one key recorded. Errc::Conflict when it was taken back already, or when the entries are not of
    /// this person and moment.
    [[nodiscard]] Status undo(const DeskAction &action);
    [[nodiscard]] Result<DeskDay> day();
    /// Today by hour, session, officer and village, beside what is needed.
    [[nodiscard]] Result<DeskTally> tally();
    /// `who`: of the household to show; null = none is open.
    [[nodiscard]] Result<DeskTurn> turn(ResidentId who);

    [[nodiscard]] Result<std::vector<DeskTicket>> queue();
    /// Puts the household of this person into today's queue, or answers the ticket that it has there, if it is open.
    [[nodiscard]] Result<domain::Ticket> enqueue(ResidentId who, domain::TicketState state);
    /// Somebody of the family. Errc::NotFound when nobody is left in it.
    [[nodiscard]] Result<ResidentId> firstOf(const domain::Ticket &ticket);
    /// Somebody of the family to call next: the first that waits, else the first that was put aside; null = nobody.
    [[nodiscard]] Result<ResidentId> next();
    /// Errc::NotFound. A ticket that is done stays done.
    [[nodiscard]] Result<domain::Ticket> setState(TicketId id, domain::TicketState state);
    /// Nobody is being served any more but the family of `ticket`: the others are put aside.
    [[nodiscard]] Status serveOnly(TicketId ticket);

    /// Cards are taken in here; referrals go to these offices. Settings of the store.
    [[nodiscard]] Result<bool> cardMachine();
    [[nodiscard]] Status setCardMachine(bool present);
    [[nodiscard]] Result<QStringList> referralOffices();
    [[nodiscard]] Status setReferralOffices(const QStringList &offices);

private:
    /// What every question needs: read once, not once a person.
    struct Frame {
        domain::Registers directory;
        std::vector<DeskAction> actions; ///< of today, the latest first
    };
    [[nodiscard]] Result<Frame> frame();
    [[nodiscard]] Result<DeskMember> member(const domain::Resident &resident, const Frame &frame);
    [[nodiscard]] Status findOwner(DeskScan &scan);
    [[nodiscard]] Status findNamesakes(DeskScan &scan);
    /// Who lives here on the day, and `asked` in any case.
    [[nodiscard]] Result<std::vector<DeskMember>> present(
        const std::vector<domain::Resident> &residents, ResidentId asked, const Frame &frame);
    [[nodiscard]] Result<DeskHousehold> householdOf(const domain::Resident &resident, const Frame &frame);
    [[nodiscard]] Status addExpected(const std::vector<domain::Ticket> &tickets, std::vector<DeskTicket> &out);
    Office &m_office;
};

} // namespace caodiem::service
