// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/records.h"

#include <vector>

/// What the code on a card says (docs/methods.md#card-scan). A payload is read and forgotten: nothing here keeps it,
/// and no error repeats a part of it.
namespace caodiem::ingest {

enum class CardKind : quint8 {
    NumberOnly, ///< bar code of 2016: the personal ID alone
    ChipCard, ///< căn cước công dân, seven fields
    Identity ///< căn cước, issued from 1 July 2024
};

/// What could not be taken as it stands; the field in question is then missing unless said otherwise.
enum class ScanRemark : quint8 {
    OldIdUnreadable,
    SexUnreadable,
    IssueDayUnreadable,
    PrefixUnknown, ///< the ID's first three digits name no province or country; the ID is kept
    KindDoubtful, ///< number of fields and day of issue speak of different cards
    NameUnusual ///< not printed like a name of Vietnamese syllables: kept, to be held against the card by eye
};

/// Empty text, Sex::Unknown and kNever mean: this form does not say, or it could not be read (see `remarks`).
struct CardScan {
    CardKind kind = CardKind::NumberOnly;
    QString personalId; ///< 12 digits, always there
    QString oldId; ///< 9 digits, số CMND
    QString cancelledId; ///< 12 digits, số định danh đã hủy
    QString name; ///< NFC
    domain::BirthDate birth; ///< day == kNever: missing
    domain::Sex sex = domain::Sex::Unknown;
    QString address; ///< as on the card, stray commas dropped
    Day issuedOn = kNever;
    QString fatherName;
    QString motherName;
    std::vector<ScanRemark> remarks; ///< sorted, each once
    friend bool operator==(const CardScan &, const CardScan &) = default;
};
[[nodiscard]] bool has(const CardScan &card, ScanRemark remark);

/// Why a payload is refused: Error::context is one of these words, for `service` to put into a sentence.
namespace scan_error {
inline constexpr QStringView kEmpty = u"scan.empty";
inline constexpr QStringView kNoCard = u"scan.no_card"; ///< not the form of any card
inline constexpr QStringView kPersonalId = u"scan.personal_id"; ///< not 12 digits
inline constexpr QStringView kContradiction = u"scan.contradiction"; ///< the ID speaks of another year or sex
inline constexpr QStringView kName = u"scan.name"; ///< missing, or with characters no name has
inline constexpr QStringView kBirth = u"scan.birth"; ///< not a day that exists
inline constexpr QStringView kAmbiguous = u"scan.ambiguous"; ///< damaged, and several cards could have been meant
} // namespace scan_error

/// The forms of a card's code, undamaged:
///   ID
///   ID|old ID|name|DDMMYYYY|sex|address|DDMMYYYY            old ID may be empty
///   ID|name|DDMMYYYY|sex|address|DDMMYYYY                   only if the second field begins with a letter
///   the first with further fields, told apart by type: 12 digits = cancelled ID, texts = father, mother
/// `;` for `|` and DD/MM/YYYY are read too; 00MMYYYY, 0000YYYY and YYYY are birth dates of lower precision.
/// Errors: BadInput with a word of scan_error.
[[nodiscard]] Result<CardScan> parseScan(QStringView text);

/// Longer input is no card; everything above looks at no more.
inline constexpr qsizetype kLongestScan = 1000;

} // namespace caodiem::ingest
