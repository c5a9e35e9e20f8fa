// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/upper_wording.h"

#include "base/number_format.h"
#include "base/text.h"
#include "domain/personal_id.h"
#include "service/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;

struct Correcting {
    Corrector corrector = Corrector::Above;
    QString text;
};

QString shownDay(const DifferenceSide &side)
{
    return side.latest ? QString(u"≤ "_s + fmt_vi::date(side.doneOn)) : fmt_vi::date(side.doneOn);
}

bool idAgrees(const DifferenceSide &side)
{
    const int year = side.birth.day == kNever ? 0 : civilFromDay(side.birth.day).year;
    return domain::agreesWith(side.personalId, year, domain::Sex::Unknown);
}

QString identityGap(const DifferenceSide &here, const DifferenceSide &there)
{
    if (here.personalId != there.personalId) {
        return QCoreApplication::translate(
            "caodiem::service", "Same name and birth date, the personal IDs differ in one digit.");
    }
    const bool name = folded(here.fullName) != folded(there.fullName) || !sameName(here.fullName, there.fullName);
    const bool birth = there.birth.day != kNever && here.birth.day != there.birth.day;
    if (name && birth) {
        return QCoreApplication::translate("caodiem::service", "Same personal ID, another name and birth date.");
    }
    return name ? QCoreApplication::translate("caodiem::service", "Same personal ID, another name.")
                : QCoreApplication::translate("caodiem::service", "Same personal ID, another birth date.");
}

QString statusGap(const DifferenceSide &here, const DifferenceSide &there)
{
    if (here.done && there.done) {
        return QCoreApplication::translate("caodiem::service", "Done here on %1, by the list on %2.")
            .arg(shownDay(here), shownDay(there));
    }
    if (here.done) {
        return QCoreApplication::translate("caodiem::service", "Done here on %1, not done by the list.")
            .arg(shownDay(here));
    }
    return there.doneOn == kNever
        ? QCoreApplication::translate("caodiem::service", "Not done here, done by the list.")
        : QCoreApplication::translate("caodiem::service", "Not done here, done by the list on %1.")
              .arg(shownDay(there));
}

QString absence(const std::optional<DifferenceSide> &here)
{
    if (!here) {
        return QCoreApplication::translate("caodiem::service", "In the list, not in the register.");
    }
    return here->goneOn == kNever
        ? QCoreApplication::translate("caodiem::service", "In the list; by the register not living here on that day.")
        : QCoreApplication::translate("caodiem::service", "In the list; by the register gone since %1.")
              .arg(fmt_vi::date(here->goneOn));
}

Correcting correctionOf(const UpperLine &line, bool remaining)
{
    switch (line.kind) {
    case DifferenceKind::OnlyHere:
        if (remaining) {
            return {Corrector::Here,
                QCoreApplication::translate("caodiem::service",
                    "Check whether the step is done; if so, record it, else ask for the person to be listed.")};
        }
        return {Corrector::Above,
            QCoreApplication::translate("caodiem::service", "Add the person to the list: done on %1.")
                .arg(shownDay(*line.here))};
    case DifferenceKind::OnlyThere:
        if (line.here) {
            return {Corrector::Above,
                QCoreApplication::translate(
                    "caodiem::service", "Take the person out of this unit's list: not living here any more.")};
        }
        return {Corrector::Here,
            QCoreApplication::translate(
                "caodiem::service", "Check the residence; if the person lives here, add them to the register.")};
    case DifferenceKind::OtherStatus:
        if (line.here->done && !line.there->done) {
            return {Corrector::Above,
                QCoreApplication::translate("caodiem::service", "Update the status: done on %1.")
                    .arg(shownDay(*line.here))};
        }
        return line.there->doneOn == kNever
            ? Correcting {Corrector::Here,
                QCoreApplication::translate("caodiem::service", "Check, then record the step as done.")}
            : Correcting {Corrector::Here,
                QCoreApplication::translate("caodiem::service", "Check, then record the step on %1.")
                    .arg(shownDay(*line.there))};
    case DifferenceKind::OtherIdentity:
        break;
    }
    if (idAgrees(*line.here) && !idAgrees(*line.there)) {
        return {Corrector::Above,
            QCoreApplication::translate(
                "caodiem::service", "Check the identity: the list's personal ID contradicts its birth date.")};
    }
    return {Corrector::Here,
        QCoreApplication::translate(
            "caodiem::service", "Hold the papers against both sides and correct the register.")};
}

} // namespace

std::array<UpperCount, kDifferenceKinds> UpperReport::counts() const
{
    std::array<UpperCount, kDifferenceKinds> counts {};
    for (const UpperLine &line : lines) {
        UpperCount &count = counts.at(static_cast<std::size_t>(line.kind));
        ++(line.agreed ? count.agreed : count.open);
    }
    return counts;
}

qint64 UpperReport::open() const
{
    return std::ranges::count_if(lines, [](const UpperLine &line) { return !line.agreed; });
}

QString codeOf(DifferenceKind kind)
{
    constexpr std::array<QStringView, kDifferenceKinds> codes {
        u"only_here", u"only_there", u"other_status", u"other_identity"};
    return codes.at(static_cast<std::size_t>(kind)).toString();
}

QString codeOf(Corrector corrector)
{
    return corrector == Corrector::Above ? u"above"_s : u"here"_s;
}

QString nameOf(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::OnlyHere:
        return QCoreApplication::translate("caodiem::service", "Only here");
    case DifferenceKind::OnlyThere:
        return QCoreApplication::translate("caodiem::service", "Only in the list");
    case DifferenceKind::OtherStatus:
        return QCoreApplication::translate("caodiem::service", "Other status");
    case DifferenceKind::OtherIdentity:
        break;
    }
    return QCoreApplication::translate("caodiem::service", "Other identity");
}

QString nameOf(Corrector corrector)
{
    return corrector == Corrector::Above ? QCoreApplication::translate("caodiem::service", "The upper level")
                                         : QCoreApplication::translate("caodiem::service", "This unit");
}

QString stateOf(const std::optional<DifferenceSide> &side)
{
    if (!side) {
        return QCoreApplication::translate("caodiem::service", "Not there");
    }
    if (!side->done) {
        return QCoreApplication::translate("caodiem::service", "Not done");
    }
    return side->doneOn == kNever ? QCoreApplication::translate("caodiem::service", "Done, no day given")
                                  : QCoreApplication::translate("caodiem::service", "Done %1").arg(shownDay(*side));
}

QString listTitle(domain::EventKind step, bool remaining)
{
    return remaining ? QCoreApplication::translate("caodiem::service", "Those remaining: %1").arg(eventName(step))
                     : QCoreApplication::translate("caodiem::service", "Those done: %1").arg(eventName(step));
}

void wordLine(UpperLine &line, bool remaining)
{
    switch (line.kind) {
    case DifferenceKind::OnlyHere:
        line.what = remaining
            ? QCoreApplication::translate("caodiem::service", "Not done here, and the list does not name the person.")
            : QCoreApplication::translate("caodiem::service", "Done here on %1, and the list does not name the person.")
                  .arg(shownDay(*line.here));
        break;
    case DifferenceKind::OnlyThere:
        line.what = absence(line.here);
        break;
    case DifferenceKind::OtherStatus:
        line.what = statusGap(*line.here, *line.there);
        break;
    case DifferenceKind::OtherIdentity:
        line.what = identityGap(*line.here, *line.there);
        break;
    }
    Correcting correcting = correctionOf(line, remaining);
    line.corrector = correcting.corrector;
    line.correction = std::move(correcting.text);
}

} // namespace caodiem::service
