// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "report/document.h"

/// The parts that every official document of the unit shares, and the paragraphs it is made of.
namespace caodiem::report {

/// Justified body text with a first line indent; size 14.
[[nodiscard]] Paragraph bodyText(const QString &text);
/// Centred, bold or not.
[[nodiscard]] Paragraph centred(const QString &text, double sizePt, bool bold, bool italic = false);
/// "I. IN HOA ĐẬM", or "1. Chữ thường đậm": stays with what follows.
[[nodiscard]] Paragraph heading(const QString &text);
/// `count` lines of dots to write on.
void appendDottedLines(std::vector<Block> &blocks, int count);
/// A cell of a bordered table.
[[nodiscard]] Cell tableCell(const QString &text, double sizePt, Align align, bool bold = false);

/// Issuing office, national header and motto; number and symbol, place and date. Blank fields are left to be written.
/// `kind`: symbol of the kind of paper: BC report, GM invitation, TB notice, PC referral (phiếu chuyển).
[[nodiscard]] Table officialHead(const domain::Unit &unit, Day on, const QString &kind = QStringLiteral("BC"));
/// Recipients and signature.
[[nodiscard]] Table officialFoot(const domain::Unit &unit);
/// "Số:        /BC-CAX"
[[nodiscard]] QString blankNumber(domain::UnitKind kind, const QString &paper = QStringLiteral("BC"));

} // namespace caodiem::report
