// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/tax_code.h"

#include "domain/personal_id.h"
#include "ingest/cell_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMain = 10;
constexpr qsizetype kWithBranch = 13;
constexpr qsizetype kPersonal = 12;

bool isTaxDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A branch's code that a spreadsheet took for a number, or wrote so into a csv file: 314409058001 → "0314409058-001";
/// else empty.
QString branchWithoutZero(const QString &digits)
{
    if (digits.size() != kWithBranch - 1 || domain::hasKnownPrefix(digits)) {
        return {};
    }
    QString code = QString(u'0' + digits);
    code.insert(kMain, u'-');
    return domain::isTaxCode(code) ? code : QString();
}

} // namespace

TaxCodeReading readTaxCode(const Cell &cell)
{
    QString text = cellText(cell);
    if (!std::ranges::any_of(text, isTaxDigit)) {
        return {};
    }
    static const QRegularExpression exponent(u"^\\d+([.,]\\d+)?[eE]\\+?\\d+$"_s);
    if (exponent.match(text).hasMatch()) {
        return {TaxCodeState::ExponentText, {}};
    }
    text.removeIf([](QChar c) { return c.isSpace() || c == u'.' || c == u'\''; });
    if (text.size() == kMain - 1 && domain::isTaxCode(QString(u'0' + text))) {
        return {TaxCodeState::Repaired, QString(u'0' + text)};
    }
    if (const QString branch = branchWithoutZero(text); !branch.isEmpty()) {
        return {TaxCodeState::Repaired, branch};
    }
    if (text.size() == kPersonal && std::ranges::all_of(text, isTaxDigit) && !domain::hasKnownPrefix(text)) {
        return {TaxCodeState::OtherForm, text}; // a person's number begins with a province
    }
    if (text.size() == kWithBranch && std::ranges::all_of(text, isTaxDigit)) {
        text.insert(kMain, u'-');
    }
    if (domain::isTaxCode(text)) {
        return {TaxCodeState::Good, text};
    }
    return {domain::looksLikeTaxCode(text) ? TaxCodeState::BadCheck : TaxCodeState::OtherForm, text};
}

} // namespace caodiem::ingest
