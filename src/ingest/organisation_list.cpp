// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/list_words.h"
#include "ingest/organisation_name.h"
#include "ingest/place_book.h"
#include "ingest/row_cells.h"
#include "ingest/row_notes.h"
#include "ingest/row_reader.h"
#include "ingest/tax_code.h"
#include "ingest/unread_notes.h"

#include <QRegularExpression>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;
using domain::OrganisationColumn;

constexpr int kOrganisationNoteCells = 2;

/// Headings and signatures, which stand where the first column of the list is: none of what makes an organisation.
bool isOrganisationNote(const RowReader &in, const TableRow &row)
{
    return readTaxCode(in.cell(at(OrganisationColumn::TaxCode))).state == TaxCodeState::Empty
        && in.cell(at(OrganisationColumn::Village)).isEmpty() && in.cell(at(OrganisationColumn::Kind)).isEmpty()
        && in.cell(at(OrganisationColumn::EstablishedOn)).isEmpty() && in.cell(at(OrganisationColumn::Name)).isEmpty()
        && hasFewCells(row, kOrganisationNoteCells);
}

void readCode(RowReader &in, OrganisationRow &out)
{
    TaxCodeReading reading = readTaxCode(in.cell(at(OrganisationColumn::TaxCode)));
    switch (reading.state) {
    case TaxCodeState::Empty:
    case TaxCodeState::Good:
        break;
    case TaxCodeState::BadCheck:
        in.warn(RemarkCode::TaxCodeCheckDigit, at(OrganisationColumn::TaxCode));
        break;
    case TaxCodeState::OtherForm:
        in.warn(RemarkCode::TaxCodeForm, at(OrganisationColumn::TaxCode));
        break;
    case TaxCodeState::Repaired:
        in.warn(RemarkCode::TaxCodeRepaired, at(OrganisationColumn::TaxCode), {reading.code});
        break;
    case TaxCodeState::ExponentText:
        in.reject(RemarkCode::NumberAsExponentText, at(OrganisationColumn::TaxCode));
        break;
    }
    out.taxCode = std::move(reading.code);
}

OrganisationRow readOrganisationRow(RowReader &in)
{
    OrganisationRow out;
    out.number = in.number();
    NameReading name = readOrganisationName(in.text(at(OrganisationColumn::Name)));
    out.name = std::move(name.name);
    if (!name.note.isEmpty()) {
        in.warn(RemarkCode::OrganisationNameNote, at(OrganisationColumn::Name), {name.note});
    }
    if (out.name.isEmpty()) {
        in.reject(RemarkCode::OrganisationNameMissing, at(OrganisationColumn::Name));
    }
    readCode(in, out);
    if (const QString word = in.text(at(OrganisationColumn::Kind)); !word.isEmpty()) {
        out.kind = organisationKindOf(word);
        if (!out.kind) {
            in.warn(RemarkCode::KindUnreadable, at(OrganisationColumn::Kind));
        }
    }
    out.establishedOn = in.day(at(OrganisationColumn::EstablishedOn));
    out.closedOn = in.day(at(OrganisationColumn::ClosedOn));
    if (out.closedOn != kNever && out.establishedOn != kNever && out.closedOn < out.establishedOn) {
        in.warn(RemarkCode::ClosedBeforeFounded, at(OrganisationColumn::ClosedOn));
    }
    out.village = unlessNone(in.text(at(OrganisationColumn::Village)));
    out.address = in.text(at(OrganisationColumn::Address));
    out.representative = in.text(at(OrganisationColumn::Representative));
    out.representativePersonalId
        = in.otherPersonId(at(OrganisationColumn::RepresentativePersonalId), RemarkCode::RepresentativeIdIgnored);
    out.phone = in.phone(at(OrganisationColumn::Phone));
    for (int step = 0; step < domain::kOrganisationSteps; ++step) {
        out.steps.at(static_cast<std::size_t>(step)) = in.step(at(OrganisationColumn::OrgRegistered) + step,
            static_cast<domain::EventKind>(static_cast<int>(domain::EventKind::OrgRegistered) + step));
    }
    in.warnIfBefore(
        at(OrganisationColumn::OrgVerified), out.steps[1], at(OrganisationColumn::OrgRegistered), out.steps[0]);
    out.verdict = in.verdict();
    return out;
}

} // namespace

ListForm organisationForm()
{
    return {ListKind::Organisations, domain::kOrganisationColumns, organisationHeaderWords(),
        {at(OrganisationColumn::Name)},
        {at(OrganisationColumn::TaxCode), at(OrganisationColumn::EstablishedOn), at(OrganisationColumn::Village)},
        at(OrganisationColumn::Name)};
}

OrganisationRow organisationRowFrom(const QStringList &cells, int number)
{
    return rowFromCells(organisationForm(), cells, number, &readOrganisationRow);
}

namespace {

/// "B. HỘ KINH DOANH", "C | Cơ quan": the kind of the rows below that say none.
class KindSections {
public:
    void look(const RowSigns &signs, OrganisationRow &row)
    {
        constexpr int kHeadingCells = 2;
        static const QRegularExpression mark(
            u"^([IVX]{1,5}|\\p{L})\\s*[.)/:-]\\s*"_s, QRegularExpression::UseUnicodePropertiesOption);
        const bool marked = signs.hasOtherOrdinal || mark.match(signs.name).hasMatch();
        if (!signs.hasOrdinal && !signs.hasCode && signs.filled <= kHeadingCells && (marked || signs.filled == 1)) {
            const auto kind = kindNamed(QString(signs.name).remove(mark));
            m_kind = kind || marked ? kind : m_kind;
        } else if (!row.kind) {
            row.kind = m_kind;
        }
    }

private:
    /// Of every part of "CƠ QUAN, TRƯỜNG HỌC" the same, else none; without "Thôn 2" or "(3 hộ)" behind it.
    static std::optional<domain::OrganisationKind> kindNamed(const QString &heading)
    {
        static const QRegularExpression behind(u"\\s*[:(].*$"_s);
        static const QRegularExpression between(u"\\s*[,;/]\\s*"_s);
        std::optional<domain::OrganisationKind> kind;
        for (const QString &part : QString(heading).remove(behind).split(between, Qt::SkipEmptyParts)) {
            const auto one = domain::organisationKindFromListWord(part);
            if (!one || (kind && kind != one)) {
                return std::nullopt;
            }
            kind = one;
        }
        return kind;
    }

    std::optional<domain::OrganisationKind> m_kind;
};

} // namespace

Result<OrganisationList> readOrganisationList(const QString &file, const ReadOptions &options)
{
    std::vector<OrganisationRow> rows;
    std::vector<RowSigns> signs;
    std::optional<int> ordinals;
    KindSections kinds;
    UnreadNotes notes(ListKind::Organisations);
    auto scan = scanList(file, options, organisationForm(),
        [&rows, &signs, &ordinals, &kinds, &notes](ListScan &found, const TableRow &row) {
            RowReader in(found, row);
            if (!isOrganisationNote(in, row)) {
                const bool hasCode = readTaxCode(in.cell(at(OrganisationColumn::TaxCode))).state != TaxCodeState::Empty;
                ordinals = ordinals.value_or(ordinalColumn(found.origin.fileHeaders));
                signs.push_back(
                    signsOf(found, row, at(OrganisationColumn::Name), organisationHeaderWords(), *ordinals, hasCode));
                if (RowSigns &one = signs.back();
                    one.filled <= 1 && !one.hasCode && !villageKindOf(one.name).isEmpty()) {
                    one.saysNote = true; // "Thôn 2" above the organisations of Thôn 2
                }
                notes.look(found, row);
                rows.push_back(readOrganisationRow(in));
                kinds.look(signs.back(), rows.back());
            }
        });
    if (!scan) {
        return scan.error();
    }
    notes.remark(scan.value());
    dropNotes(rows, signs, scan.value(), at(OrganisationColumn::Name));
    return OrganisationList {std::move(scan.value().origin), std::move(rows), std::move(scan.value().remarks)};
}

} // namespace caodiem::ingest
