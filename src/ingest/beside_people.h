// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/list_scan.h"

#include <optional>

/// Rows of a list of residents that are nobody's: headings, signatures, units of measure, totals. Whoever is numbered
/// and named is somebody, however little else is known; who is left out here is missed by everybody.
namespace caodiem::ingest {

class BesidePeople {
public:
    enum class Nature : quint8 {
        Person,
        Heading, ///< of one or two cells; left out without a word
        Foot ///< left out and counted
    };
    /// Of the rows in their order.
    [[nodiscard]] Nature natureOf(const ListScan &scan, const TableRow &row);

private:
    [[nodiscard]] bool isNumberedPerson(const ListScan &scan, const TableRow &row);
    [[nodiscard]] bool isFoot(const ListScan &scan, const TableRow &row) const;

    std::optional<int> m_ordinals; ///< column
    bool m_signed = false; ///< a signature, and nobody since
};

} // namespace caodiem::ingest
