// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number_format.h"
#include "service/schedule.h"

#include <QCoreApplication>

#include <algorithm>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;

QString say(const char *sentence)
{
    return QCoreApplication::translate("caodiem::service", sentence);
}

} // namespace

QString titleOf(const CallGroup &group, const domain::Registers &directory)
{
    if (group.kind == CallKind::Class) {
        const auto one = std::ranges::find(directory.classes, ClassId {group.id}, &domain::SchoolClass::id);
        if (one == directory.classes.end()) {
            return {};
        }
        const auto school = std::ranges::find(directory.schools, one->school, &domain::School::id);
        return school == directory.schools.end() ? one->name : QString(school->name + u' ' + one->name);
    }
    const auto village = std::ranges::find(directory.villages, VillageId {group.id}, &domain::Village::id);
    return group.kind == CallKind::Village && village != directory.villages.end() ? village->name : QString();
}

QString shortTitleOf(const CallGroup &group, const domain::Registers &directory)
{
    const auto one = std::ranges::find(directory.classes, ClassId {group.id}, &domain::SchoolClass::id);
    if (group.kind != CallKind::Class || one == directory.classes.end()) {
        return titleOf(group, directory);
    }
    const auto sameName = std::ranges::count(directory.classes, one->name, &domain::SchoolClass::name);
    const auto school = std::ranges::find(directory.schools, one->school, &domain::School::id);
    return sameName > 1 && school != directory.schools.end() ? QString(one->name + u" · "_s + school->name) : one->name;
}

QString scheduleSentence(QStringView code)
{
    if (code == u"schedule:changed") {
        return say(QT_TRANSLATE_NOOP(
            "caodiem::service", "The schedule was changed meanwhile. Nothing was written; look at the new proposal."));
    }
    if (code == u"schedule:closed") {
        return say(QT_TRANSLATE_NOOP(
            "caodiem::service", "This session is closed and takes no more appointments. Choose another one."));
    }
    if (code == u"schedule:past") {
        return say(QT_TRANSLATE_NOOP("caodiem::service", "This session is over. Choose one from today on."));
    }
    if (code == u"schedule:nobody") {
        return say(
            QT_TRANSLATE_NOOP("caodiem::service", "None of these appointments stands any more. Nothing was written."));
    }
    if (code == u"schedule:frame") {
        return say(QT_TRANSLATE_NOOP("caodiem::service",
            "Hours or places cannot be so: a session begins before it ends, in its own part of the day, and keeps no "
            "more places for walk-ins than it has."));
    }
    if (code == u"schedule:no-session") {
        return say(QT_TRANSLATE_NOOP(
            "caodiem::service", "All these days have their sessions already, or are days off. Nothing was written."));
    }
    if (code == u"schedule:no-paper") {
        return say(QT_TRANSLATE_NOOP("caodiem::service", "Nobody is called to these sessions. No paper was written."));
    }
    if (code == u"staff:empty") {
        return say(QT_TRANSLATE_NOOP("caodiem::service", "The name is empty. Type a name."));
    }
    if (code == u"staff:name") {
        return say(QT_TRANSLATE_NOOP("caodiem::service", "This name is in the list already."));
    }
    if (code == u"appointment:booked") {
        return say(QT_TRANSLATE_NOOP(
            "caodiem::service", "Somebody of these has an appointment already. Nothing was written."));
    }
    if (code == u"appointment:ended") {
        return say(QT_TRANSLATE_NOOP("caodiem::service",
            "An appointment was moved or cancelled meanwhile. Nothing was written; look at the session again."));
    }
    if (code == u"booking:undone") {
        return say(QT_TRANSLATE_NOOP("caodiem::service", "This was taken back already."));
    }
    return {};
}

QString wordOf(LeftOutWhy why)
{
    switch (why) {
    case LeftOutWhy::NoSession:
        return say(QT_TRANSLATE_NOOP("caodiem::service", "no session on these days"));
    case LeftOutWhy::NoRoom:
        return say(QT_TRANSLATE_NOOP("caodiem::service", "no place left"));
    case LeftOutWhy::HouseholdTooLarge:
        return say(QT_TRANSLATE_NOOP("caodiem::service", "the household is larger than any session"));
    case LeftOutWhy::LacksCard:
        break;
    }
    return say(QT_TRANSLATE_NOOP("caodiem::service", "no card yet: refer to an office with a card machine"));
}

QString wordOf(engine::NotPlacedWhy why)
{
    switch (why) {
    case engine::NotPlacedWhy::HourFull:
        return say(QT_TRANSLATE_NOOP("caodiem::service", "the hour takes fewer now"));
    case engine::NotPlacedWhy::SessionGone:
        return say(QT_TRANSLATE_NOOP("caodiem::service", "the session is not held at that time"));
    case engine::NotPlacedWhy::NoSessionOnTheseDays:
    case engine::NotPlacedWhy::HouseholdDaysDiffer:
        return wordOf(LeftOutWhy::NoSession);
    case engine::NotPlacedWhy::HouseholdTooLarge:
        return wordOf(LeftOutWhy::HouseholdTooLarge);
    case engine::NotPlacedWhy::NoRoom:
        break;
    }
    return wordOf(LeftOutWhy::NoRoom);
}

QString wordOf(domain::DayPart part)
{
    switch (part) {
    case domain::DayPart::Morning:
        return say(QT_TRANSLATE_NOOP("caodiem::service", "Morning"));
    case domain::DayPart::Afternoon:
        return say(QT_TRANSLATE_NOOP("caodiem::service", "Afternoon"));
    case domain::DayPart::Evening:
        break;
    }
    return say(QT_TRANSLATE_NOOP("caodiem::service", "Evening"));
}

QString weekdayWord(Day on)
{
    static const std::array<const char *, 7> kWords {QT_TRANSLATE_NOOP("caodiem::service", "Monday"),
        QT_TRANSLATE_NOOP("caodiem::service", "Tuesday"), QT_TRANSLATE_NOOP("caodiem::service", "Wednesday"),
        QT_TRANSLATE_NOOP("caodiem::service", "Thursday"), QT_TRANSLATE_NOOP("caodiem::service", "Friday"),
        QT_TRANSLATE_NOOP("caodiem::service", "Saturday"), QT_TRANSLATE_NOOP("caodiem::service", "Sunday")};
    return say(kWords.at(static_cast<std::size_t>(on % 7)));
}

QString slotTitle(Day on, domain::DayPart part)
{
    QString weekday = weekdayWord(on);
    weekday[0] = weekday.at(0).toLower();
    return u"%1 %2 %3"_s.arg(wordOf(part), weekday, fmt_vi::shortDate(on));
}

QString clockWord(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

} // namespace caodiem::service
