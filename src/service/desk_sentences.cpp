// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/desk_sentences.h"

#include <QCoreApplication>

namespace caodiem::service {
namespace {

QString forbidden(QStringView code)
{
    if (code == u"under-six") {
        return QCoreApplication::translate("caodiem::service",
            "Under 6 there is no e-ID of level 2. Nothing was recorded; the parents ask for level 1 in VNeID.");
    }
    if (code == u"guardian") {
        return QCoreApplication::translate("caodiem::service",
            "From 6 to under 14 a representative must be there, and none is recorded. Nothing was recorded; name the "
            "representative, or choose another result.");
    }
    if (code == u"card-first") {
        return QCoreApplication::translate("caodiem::service",
            "Under 14 the e-ID needs the identity card, which is not issued yet. Nothing was recorded; scan the card, "
            "or give a day to come back.");
    }
    if (code == u"no-machine") {
        return QCoreApplication::translate("caodiem::service",
            "This office has no card machine. Nothing was recorded; refer to an office that has one (key 5).");
    }
    return QCoreApplication::translate(
        "caodiem::service", "This person lacks nothing on this day. Nothing was recorded.");
}

QString unreadable(QStringView code)
{
    if (code == u"scan.ambiguous") {
        return QCoreApplication::translate("caodiem::service",
            "The code was damaged by the input method and several cards could be meant. Nothing was recorded; switch "
            "the input method off and scan again, or type the number.");
    }
    if (code == u"scan.contradiction") {
        return QCoreApplication::translate("caodiem::service",
            "The number on the card does not fit its date of birth or sex. Nothing was recorded; scan again, or type "
            "the number.");
    }
    if (code == u"scan.name" || code == u"scan.birth") {
        return QCoreApplication::translate("caodiem::service",
            "The name or the date of birth in the code cannot be read, most likely because of the input method. "
            "Nothing was recorded; switch it off and scan again, or type the number.");
    }
    if (code == u"scan.image_unreadable") {
        return QCoreApplication::translate("caodiem::service",
            "This file is no picture that can be read (PNG, JPEG), or it is too large. Nothing was recorded; take the "
            "photograph again, or type the number.");
    }
    if (code == u"scan.image_no_code") {
        return QCoreApplication::translate("caodiem::service",
            "There is no QR code in this picture that can be read. Nothing was recorded; photograph the card nearer "
            "and "
            "sharper, or type the number.");
    }
    if (code == u"scan.image_many") {
        return QCoreApplication::translate("caodiem::service",
            "There are several different QR codes in this picture. Nothing was recorded; cut it to one card and try "
            "again.");
    }
    return QCoreApplication::translate("caodiem::service",
        "What the scanner sent is not the code of an identity card. Nothing was recorded; scan the card's QR again, or "
        "type the number.");
}

} // namespace

QString deskSentence(QStringView code)
{
    constexpr QStringView kDesk = u"desk:";
    if (code.startsWith(kDesk)) {
        return forbidden(code.mid(kDesk.size()));
    }
    return code.startsWith(u"scan.") ? unreadable(code) : QString();
}

} // namespace caodiem::service
