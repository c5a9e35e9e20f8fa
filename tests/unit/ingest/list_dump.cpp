// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/ingest/list_dump.h"

#include "base/number_format.h"
#include "domain/list_words.h"

#include <QHash>

namespace caodiem::ingest::test {
namespace {

using namespace Qt::StringLiterals;

QString nameOfCode(RemarkCode code)
{
    static const QHash<int, QString> names {{int(RemarkCode::IdNotTwelveDigits), u"IdNotTwelveDigits"_s},
        {int(RemarkCode::NumberAsExponentText), u"ExponentText"_s}, {int(RemarkCode::NameMissing), u"NameMissing"_s},
        {int(RemarkCode::DateImpossible), u"DateImpossible"_s}, {int(RemarkCode::DateRepair), u"DateRepair"_s},
        {int(RemarkCode::IdMissing), u"IdMissing"_s}, {int(RemarkCode::IdZeroUncertain), u"IdZeroUncertain"_s},
        {int(RemarkCode::IdRepaired), u"IdRepaired"_s}, {int(RemarkCode::IdDisagrees), u"IdDisagrees"_s},
        {int(RemarkCode::IdPrefixUnknown), u"IdPrefixUnknown"_s}, {int(RemarkCode::SexUnreadable), u"SexUnreadable"_s},
        {int(RemarkCode::DateUnreadable), u"DateUnreadable"_s}, {int(RemarkCode::StepUnreadable), u"StepUnreadable"_s},
        {int(RemarkCode::FormulaWithoutValue), u"FormulaWithoutValue"_s},
        {int(RemarkCode::CellInError), u"CellInError"_s}, {int(RemarkCode::ColumnMissing), u"ColumnMissing"_s},
        {int(RemarkCode::PupilsWithoutSchool), u"PupilsWithoutSchool"_s},
        {int(RemarkCode::ColumnIgnored), u"ColumnIgnored"_s}, {int(RemarkCode::ColumnTwice), u"ColumnTwice"_s},
        {int(RemarkCode::LegacyText), u"LegacyText"_s}, {int(RemarkCode::LegacyCells), u"LegacyCells"_s},
        {int(RemarkCode::HiddenRows), u"HiddenRows"_s}, {int(RemarkCode::SheetNotRead), u"SheetNotRead"_s},
        {int(RemarkCode::MonthFirst), u"MonthFirst"_s}, {int(RemarkCode::StepsOutOfOrder), u"StepsOutOfOrder"_s},
        {int(RemarkCode::PhoneForm), u"PhoneForm"_s}, {int(RemarkCode::ColumnFills), u"ColumnFills"_s},
        {int(RemarkCode::ColumnNameless), u"ColumnNameless"_s}, {int(RemarkCode::MappingUnused), u"MappingUnused"_s},
        {int(RemarkCode::NotesLeftOut), u"NotesLeftOut"_s},
        {int(RemarkCode::ResidenceFromTitle), u"ResidenceFromTitle"_s},
        {int(RemarkCode::VillageFromTitle), u"VillageFromTitle"_s}, {int(RemarkCode::SheetHidden), u"SheetHidden"_s},
        {int(RemarkCode::ResidenceFromHeading), u"ResidenceFromHeading"_s},
        {int(RemarkCode::SectionOfGone), u"SectionOfGone"_s},
        {int(RemarkCode::VillageHeadingUnknown), u"VillageHeadingUnknown"_s},
        {int(RemarkCode::HiddenSheetNotRead), u"HiddenSheetNotRead"_s},
        {int(RemarkCode::SheetWithoutHeader), u"SheetWithoutHeader"_s},
        {int(RemarkCode::SheetsNotLookedInto), u"SheetsNotLookedInto"_s}};
    return names.value(static_cast<int>(code), QString::number(static_cast<int>(code)));
}

QString steps(const ResidentRow &row)
{
    static const QStringList short_ {u"tc"_s, u"cc"_s, u"te"_s, u"pe"_s, u"ka"_s};
    QString out;
    for (std::size_t i = 0; i < row.steps.size(); ++i) {
        const StepMark &mark = row.steps.at(i);
        if (mark.kind == StepMark::None) {
            continue;
        }
        const QString how = mark.kind == StepMark::Tick ? u"tick"_s
            : mark.kind == StepMark::Latest             ? QString(u"≤ "_s + fmt_vi::date(mark.day))
                                                        : fmt_vi::date(mark.day);
        out += u'|' + short_[static_cast<qsizetype>(i)] + u' ' + how;
    }
    return out;
}

QString lineOf(const ResidentRow &row)
{
    const QString birth = row.birth.day == kNever ? QString() : domain::listBirth(row.birth);
    const QString sex = row.sex == domain::Sex::Unknown ? QString() : domain::listWord(row.sex);
    const QString end = !row.verdict ? QString() : *row.verdict == Outcome::Rejected ? u" !"_s : u" ?"_s;
    return QString::number(row.number) + u' '
        + QStringList {row.personalId, row.fullName, birth, sex, row.village, row.phone}.join(u'|') + steps(row) + end;
}

QString lineOf(const Remark &remark)
{
    const QChar gravity = remark.gravity == Gravity::Rejection ? u'R'
        : remark.gravity == Gravity::Question                  ? u'Q'
                                                               : u'W';
    QString line
        = gravity + QString::number(remark.row) + u' ' + nameOfCode(remark.code) + u" ["_s + remark.column + u']';
    line += remark.value.isEmpty() ? QString() : QString(u' ' + remark.value);
    return remark.args.isEmpty() ? line : QString(line + u" ("_s + remark.args.join(u", "_s) + u')');
}

} // namespace

std::string dump(const ResidentList &list)
{
    QString out;
    for (const ResidentRow &row : list.rows) {
        out += lineOf(row) + u'\n';
    }
    for (const Remark &remark : list.remarks) {
        out += lineOf(remark) + u'\n';
    }
    return out.toStdString();
}

} // namespace caodiem::ingest::test
