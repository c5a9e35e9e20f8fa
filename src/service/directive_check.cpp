// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/directive_check.h"

#include "ingest/directive_reader.h"

namespace caodiem::service {
namespace {

using engine::CheckStep;

std::optional<domain::EventKind> stepOf(const engine::FigureFinding &finding)
{
    if (finding.organisations) {
        return domain::EventKind::OrgVerified;
    }
    switch (finding.step) {
    case CheckStep::Card:
        return domain::EventKind::CardIssued;
    case CheckStep::Intake:
        return domain::EventKind::EidIntake;
    case CheckStep::Approved:
        return domain::EventKind::EidApproved;
    case CheckStep::Activated:
        return domain::EventKind::EidActivated;
    case CheckStep::Organisation:
        return domain::EventKind::OrgVerified;
    case CheckStep::None:
        break;
    }
    return std::nullopt;
}

bool sameBand(const std::optional<domain::AgeRange> &age, const std::optional<engine::CheckBand> &band)
{
    if (!age || !band) {
        return !age && !band;
    }
    return age->from == band->from && age->below == band->below;
}

/// The one indicator that the words name; of several the only headline one; else nothing.
const domain::Indicator *indicatorNamed(const domain::Campaign &campaign, const engine::FigureFinding &finding)
{
    const auto step = stepOf(finding);
    if (!step) {
        return nullptr;
    }
    std::vector<const domain::Indicator *> named;
    for (const domain::Indicator &indicator : campaign.indicators) {
        const bool counts = indicator.achieved.size() == 1 && indicator.achieved.front() == *step;
        if (counts && sameBand(indicator.population.age, finding.band)) {
            named.push_back(&indicator);
        }
    }
    if (named.size() > 1) {
        std::erase_if(named, [](const domain::Indicator *indicator) { return !indicator->headline; });
    }
    return named.size() == 1 ? named.front() : nullptr;
}

std::optional<Day> dayNamed(const std::optional<engine::CheckDate> &date, Day today)
{
    if (!date || date->day == 0 || date->month == 0) {
        return std::nullopt;
    }
    const int year = date->year == 0 ? civilFromDay(today).year : date->year;
    const YearMonthDay named {year, date->month, date->day};
    const Day day = dayFromCivil(named);
    return civilFromDay(day) == named ? std::optional(day) : std::nullopt;
}

std::optional<StoreFigure> storeFigure(const OfficeImage &image, const engine::FigureFinding &finding)
{
    const domain::Campaign *campaign = image.campaign({});
    const auto day = dayNamed(finding.asOf, image.today);
    if (campaign == nullptr || !image.snapshot || !day) {
        return std::nullopt;
    }
    const domain::Indicator *indicator = indicatorNamed(*campaign, finding);
    if (indicator == nullptr) {
        return std::nullopt;
    }
    const engine::Standing own = engine::progressOf(*image.snapshot, *campaign, *indicator, *day).total;
    return StoreFigure {indicator->key, *day, own.numerator, own.denominator, own.percent};
}

} // namespace

std::vector<CheckedFigure> checkText(QStringView text, const OfficeImage *image)
{
    std::vector<CheckedFigure> out;
    for (engine::FigureFinding &finding : engine::checkFigures(text)) {
        const auto own = image == nullptr ? std::nullopt : storeFigure(*image, finding);
        out.push_back({std::move(finding), own});
    }
    return out;
}

Result<CheckedText> readAndCheck(const QString &file, const OfficeImage *image)
{
    auto text = ingest::readDirective(file);
    if (!text) {
        Error error = text.error();
        if (error.code == Errc::Unsupported) { // lists have another sentence for a file that is not theirs
            error.detail.prepend(QStringLiteral("directive:"));
        }
        return error;
    }
    CheckedText out;
    out.text = std::move(text).value();
    out.figures = checkText(out.text, image);
    return out;
}

Result<std::vector<CheckedFigure>> checkDirective(const QString &file, const OfficeImage *image)
{
    auto checked = readAndCheck(file, image);
    if (!checked) {
        return checked.error();
    }
    return std::move(checked).value().figures;
}

} // namespace caodiem::service
