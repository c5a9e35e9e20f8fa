// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/table.h"

namespace caodiem::ingest {

enum class TaxCodeState : quint8 {
    Empty, ///< also "không có", "-": an agency may have none
    Good, ///< right form and check digit
    BadCheck, ///< right form, wrong check digit
    OtherForm, ///< neither 10, 10-3 nor 12 digits, or 12 that begin with no province
    Repaired, ///< a number of nine digits, or of a branch, whose padded form has a right check digit
    ExponentText
};
struct TaxCodeReading {
    TaxCodeState state = TaxCodeState::Empty;
    QString code; ///< normalised: no spaces or dots, "0314409058-002" for 13 digits
};
[[nodiscard]] TaxCodeReading readTaxCode(const Cell &cell);

} // namespace caodiem::ingest
