// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/list_words.h"
#include "ingest/row_reader.h"
#include "ingest/tax_code.h"

namespace caodiem::ingest {
namespace {

using Column = domain::OrganisationColumn;

constexpr int kNoteCells = 2;

constexpr int at(Column column)
{
    return static_cast<int>(column);
}

ListForm organisationForm()
{
    return {domain::kOrganisationColumns, organisationHeaderWords(), {at(Column::Name)},
        {at(Column::TaxCode), at(Column::EstablishedOn), at(Column::Village)}, at(Column::Name)};
}

bool isNote(const RowReader &in, const TableRow &row)
{
    return in.cell(at(Column::TaxCode)).isEmpty() && in.cell(at(Column::Village)).isEmpty()
        && in.cell(at(Column::Kind)).isEmpty() && in.cell(at(Column::EstablishedOn)).isEmpty()
        && in.cell(at(Column::Name)).isEmpty() && hasFewCells(row, kNoteCells);
}

void readCode(RowReader &in, OrganisationRow &out)
{
    TaxCodeReading reading = readTaxCode(in.cell(at(Column::TaxCode)));
    switch (reading.state) {
    case TaxCodeState::Empty:
    case TaxCodeState::Good:
        break;
    case TaxCodeState::BadCheck:
        in.warn(RemarkCode::TaxCodeCheckDigit, at(Column::TaxCode));
        break;
    case TaxCodeState::OtherForm:
        in.warn(RemarkCode::TaxCodeForm, at(Column::TaxCode));
        break;
    case TaxCodeState::Repaired:
        in.warn(RemarkCode::TaxCodeRepaired, at(Column::TaxCode), {reading.code});
        break;
    case TaxCodeState::ExponentText:
        in.reject(RemarkCode::NumberAsExponentText, at(Column::TaxCode));
        break;
    }
    out.taxCode = std::move(reading.code);
}

OrganisationRow readRow(RowReader &in)
{
    OrganisationRow out;
    out.number = in.number();
    out.name = in.text(at(Column::Name));
    if (out.name.isEmpty()) {
        in.reject(RemarkCode::NameMissing, at(Column::Name));
    }
    readCode(in, out);
    if (const QString word = in.text(at(Column::Kind)); !word.isEmpty()) {
        out.kind = domain::organisationKindFromListWord(word);
        if (!out.kind) {
            in.warn(RemarkCode::KindUnreadable, at(Column::Kind));
        }
    }
    out.establishedOn = in.day(at(Column::EstablishedOn));
    out.closedOn = in.day(at(Column::ClosedOn));
    out.village = in.text(at(Column::Village));
    out.address = in.text(at(Column::Address));
    out.representative = in.text(at(Column::Representative));
    out.representativePersonalId
        = in.otherPersonId(at(Column::RepresentativePersonalId), RemarkCode::RepresentativeIdIgnored);
    out.phone = phoneText(in.cell(at(Column::Phone)));
    for (int step = 0; step < domain::kOrganisationSteps; ++step) {
        out.steps.at(static_cast<std::size_t>(step)) = in.step(at(Column::OrgRegistered) + step);
    }
    out.verdict = in.verdict();
    return out;
}

} // namespace

Result<OrganisationList> readOrganisationList(const QString &file, const ReadOptions &options)
{
    std::vector<OrganisationRow> rows;
    auto scan = scanList(file, options, organisationForm(), [&rows](ListScan &found, const TableRow &row) {
        RowReader in(found, row);
        if (!isNote(in, row)) {
            rows.push_back(readRow(in));
        }
    });
    if (!scan) {
        return scan.error();
    }
    return OrganisationList {std::move(scan.value().origin), std::move(rows), std::move(scan.value().remarks)};
}

} // namespace caodiem::ingest
