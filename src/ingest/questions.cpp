// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/questions.h"

#include "domain/list_columns.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

/// They stand in stores: never change one.
constexpr std::array<std::pair<RemarkCode, QStringView>, 24> kQuestionWords {{
    {RemarkCode::IdMissing, u"id_missing"},
    {RemarkCode::IdZeroUncertain, u"id_zero_uncertain"},
    {RemarkCode::IdTwice, u"id_twice"},
    {RemarkCode::VillageTwice, u"village_twice"},
    {RemarkCode::DateRepair, u"date_repair"},
    {RemarkCode::TickWithoutListDate, u"tick_without_date"},
    {RemarkCode::StepDateDiffers, u"step_date_differs"},
    {RemarkCode::StepRecordedLater, u"step_recorded_later"},
    {RemarkCode::LaterSpell, u"later_spell"},
    {RemarkCode::GoneDiffers, u"gone_differs"},
    {RemarkCode::DeadDiffers, u"dead_differs"},
    {RemarkCode::ArrivalDiffers, u"arrival_differs"},
    {RemarkCode::DepartureDiffers, u"departure_differs"},
    {RemarkCode::DepartureNotAfterArrival, u"departure_not_after_arrival"},
    {RemarkCode::OrganisationAmbiguous, u"organisation_ambiguous"},
    {RemarkCode::OldVillagesMerged, u"old_villages_merged"},
    {RemarkCode::OneDigitApart, u"one_digit_apart"},
    {RemarkCode::SameNameAndBirth, u"same_name_and_birth"},
    {RemarkCode::HandValueDiffers, u"hand_value_differs"},
    {RemarkCode::HandPlaceDiffers, u"hand_place_differs"},
    {RemarkCode::NewerListDiffers, u"newer_list_differs"},
    {RemarkCode::IdentityDiffers, u"identity_differs"},
    {RemarkCode::GoneUnclear, u"gone_unclear"},
    {RemarkCode::RowDoubtful, u"row_doubtful"},
}};

/// Rows about the same subject ask the same; where nobody knows whom a row speaks of, the row itself says.
QStringList identityOf(ListKind kind, const AskedQuestion &question)
{
    const bool resident = kind == ListKind::Residents && question.code != RemarkCode::IdMissing
        && question.code != RemarkCode::IdZeroUncertain;
    const QString id = resident ? question.cells.value(domain::at(domain::ResidentColumn::PersonalId)) : QString();
    return id.isEmpty() ? question.cells : QStringList {id};
}

} // namespace

QString wordOf(RemarkCode code)
{
    const auto found = std::ranges::find(kQuestionWords, code, &std::pair<RemarkCode, QStringView>::first);
    return found == kQuestionWords.end() ? QString() : found->second.toString();
}

std::optional<RemarkCode> questionFromWord(const QString &word)
{
    const auto found = std::ranges::find_if(kQuestionWords, [&word](const auto &one) { return one.second == word; });
    return found == kQuestionWords.end() ? std::nullopt : std::optional(found->first);
}

bool saysNoMoreThan(const QStringList &known, const QStringList &row)
{
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (!row[i].isEmpty() && row[i] != known.value(i)) {
            return false;
        }
    }
    return true;
}

QString rowDigest(const QStringList &cells)
{
    constexpr qsizetype kDigits = 12;
    const QByteArray bytes = cells.join(QChar(0x1F)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex().left(kDigits));
}

bool leavesRowOut(const AskedQuestion &question)
{
    switch (question.code) {
    case RemarkCode::IdMissing:
    case RemarkCode::IdZeroUncertain:
    case RemarkCode::IdTwice:
    case RemarkCode::DateRepair:
    case RemarkCode::OneDigitApart:
    case RemarkCode::SameNameAndBirth:
    case RemarkCode::IdentityDiffers:
    case RemarkCode::OrganisationAmbiguous:
    case RemarkCode::RowDoubtful:
        return true;
    case RemarkCode::DepartureNotAfterArrival:
        return question.subject == 0; // of somebody new; of somebody known the rest of the row counts
    default:
        return false;
    }
}

bool asksAgainForMore(const AskedQuestion &question)
{
    return leavesRowOut(question) || question.code == RemarkCode::GoneDiffers;
}

const EarlierAnswer *EarlierAnswers::to(const AskedQuestion &question) const
{
    const auto said = byKey.constFind(question.key);
    if (said == byKey.cend()) {
        return nullptr;
    }
    const auto fits = std::find_if(said->rbegin(), said->rend(),
        [&question](const EarlierAnswer &one) { return one.everyRow || saysNoMoreThan(one.cells, question.cells); });
    return fits == said->rend() ? nullptr : &*fits;
}

QString questionKey(ListKind kind, const AskedQuestion &question)
{
    QStringList parts {QString::number(static_cast<int>(kind)), wordOf(question.code), QString::number(question.column),
        question.value};
    parts += identityOf(kind, question);
    if (question.code == RemarkCode::GoneDiffers) {
        parts += question.args.mid(0, 1); // not the list's date: every list has another
    } else if (question.code != RemarkCode::IdTwice && question.code != RemarkCode::VillageTwice) {
        parts += question.args; // of these two a row number, which the next file has otherwise
    }
    const QByteArray bytes = parts.join(QChar(0x1F)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex());
}

} // namespace caodiem::ingest
