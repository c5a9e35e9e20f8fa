// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/records.h"
#include "service/registers.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

/// Cards at the desk: a scanner that types is told from a person, and what it typed is read. The payload itself is
/// forgotten at once (docs/methods.md#card-scan).
namespace caodiem::service {

/// What a card says; empty, Unknown and kNever where it does not say.
struct ReadCard {
    QString personalId; ///< 12 digits
    QString name;
    domain::BirthDate birth;
    domain::Sex sex = domain::Sex::Unknown;
    QString address;
    Day issuedOn = kNever;
    QString oldId;
    QString cancelledId; ///< 12 digits, the number that this card's replaced
    QString guardianName; ///< of a child: father, else mother
    bool mended = false; ///< damage by an input method was undone
    bool doubtful = false; ///< hold it against the card by eye
};

/// One line "on the card / in the register".
struct CardLine {
    QString field; ///< as people read it
    QString onCard;
    QString inRegister; ///< empty = not known there
};

/// Errc::BadInput with a word of `scan.…`, for sentenceFor().
[[nodiscard]] Result<ReadCard> readCard(QStringView payload);
/// What card and register say otherwise.
[[nodiscard]] std::vector<CardLine> linesBeside(const ReadCard &card, const domain::Resident &resident);
/// The form of this person with what the card says otherwise.
[[nodiscard]] ResidentDraft takenOver(const ReadCard &card, const domain::Resident &resident, ResidentDraft draft);
/// The form of somebody new as the card proposes it.
[[nodiscard]] ResidentDraft draftOf(const ReadCard &card);

/// Tells a scanner's keys from a person's: see ingest/scan/scan_burst.h. Times are handed in.
class ScannerKeys {
public:
    struct Step {
        bool keep = false; ///< belongs to a scan: keep the key from the field
        int takeBack = 0; ///< characters given to the field before that belong to the scan
        std::optional<QString> payload; ///< a whole scan, for readCard(), then to be forgotten
    };
    ScannerKeys();
    ~ScannerKeys();
    Q_DISABLE_COPY_MOVE(ScannerKeys)
    [[nodiscard]] Step key(QChar character, int msSinceLast);
    [[nodiscard]] Step idle(int msSinceLast);
    void reset();
    [[nodiscard]] bool scanning() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace caodiem::service
