// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/directive_findings.h"

#include "base/number_format.h"
#include "domain/ratio.h"

#include <QCoreApplication>

#include <array>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;
using engine::CheckRule;
using engine::CheckVerdict;
using engine::FigureFinding;

struct WrittenFigure {
    bool percent = false;
    qint64 value = 0; ///< hundredths of a percent, or units
};

/// A figure as directives write it: 82,55% and 16.8% with a decimal part of at most two digits; 93.858 and 09.
std::optional<WrittenFigure> figureFrom(QString text)
{
    WrittenFigure out;
    out.percent = text.endsWith(u'%');
    text = out.percent ? text.chopped(1).trimmed() : text.trimmed();
    QString decimals;
    if (out.percent) {
        const qsizetype mark = std::max(text.indexOf(u','), text.indexOf(u'.'));
        decimals = mark < 0 ? QString() : text.mid(mark + 1);
        text = mark < 0 ? text : text.left(mark);
        if (decimals.size() > 2) {
            return std::nullopt;
        }
        decimals = decimals.leftJustified(2, u'0');
    } else {
        text.remove(u'.');
    }
    bool good = false;
    out.value = QString(text + decimals).toLongLong(&good);
    return good && !text.isEmpty() && !text.startsWith(u'-') ? std::optional(out) : std::nullopt;
}

QString ruleName(CheckRule rule)
{
    switch (rule) {
    case CheckRule::Ratio:
        return QCoreApplication::translate("caodiem::service", "Ratio");
    case CheckRule::Remaining:
        return QCoreApplication::translate("caodiem::service", "Remaining");
    case CheckRule::Sum:
        return QCoreApplication::translate("caodiem::service", "Sum of the parts");
    case CheckRule::Complement:
        return QCoreApplication::translate("caodiem::service", "Rest up to 100%");
    case CheckRule::Order:
        return QCoreApplication::translate("caodiem::service", "More than the whole");
    case CheckRule::Deadline:
        return QCoreApplication::translate("caodiem::service", "Deadline");
    case CheckRule::Format:
        return QCoreApplication::translate("caodiem::service", "Way of writing");
    }
    return {};
}

QString countedStep(const FigureFinding &finding)
{
    switch (finding.step) {
    case engine::CheckStep::None:
        return finding.organisations ? QCoreApplication::translate("caodiem::service", "organisations") : QString();
    case engine::CheckStep::Card:
        return QCoreApplication::translate("caodiem::service", "ID cards");
    case engine::CheckStep::Intake:
        return QCoreApplication::translate("caodiem::service", "e-ID taken in (ratio)");
    case engine::CheckStep::Approved:
        return QCoreApplication::translate("caodiem::service", "e-ID approved (ratio)");
    case engine::CheckStep::Activated:
        return QCoreApplication::translate("caodiem::service", "e-ID activated (ratio)");
    case engine::CheckStep::Organisation:
        return QCoreApplication::translate("caodiem::service", "organisations");
    }
    return {};
}

QString bandName(const engine::CheckBand &band)
{
    if (band.below && band.from == 0) {
        return QCoreApplication::translate("caodiem::service", "under %1").arg(*band.below);
    }
    return band.below
        ? QCoreApplication::translate("caodiem::service", "from %1 to under %2").arg(band.from).arg(*band.below)
        : QCoreApplication::translate("caodiem::service", "from %1 on").arg(band.from);
}

QString whatIsCounted(const FigureFinding &finding)
{
    QStringList parts {ruleName(finding.rule)};
    if (finding.rule != CheckRule::Deadline && finding.rule != CheckRule::Format) {
        if (const QString step = countedStep(finding); !step.isEmpty()) {
            parts << step;
        }
        if (finding.band) {
            parts << bandName(*finding.band);
        }
    }
    return parts.join(u" · "_s);
}

QString gapText(const FigureFinding &finding)
{
    const auto gap = gapOf(finding);
    if (!gap) {
        return {};
    }
    return gap->points ? QCoreApplication::translate("caodiem::service", "%1 points").arg(fmt_vi::points(gap->value))
                       : fmt_vi::signedNum(gap->value);
}

/// Which denominator the stated percent would need: a sender often took the count from one list, the ratio from
/// another.
QString neededDenominator(const FigureFinding &finding)
{
    const auto stated = figureFrom(finding.stated);
    if (finding.rule != CheckRule::Ratio || !stated || !stated->percent || stated->value <= 0
        || finding.numerator.value_or(0) <= 0) {
        return {};
    }
    constexpr qint64 kWhole = 10000;
    return fmt_vi::num(domain::roundHalfUp(*finding.numerator * kWhole, stated->value));
}

QString mismatchSentence(const FigureFinding &finding)
{
    switch (finding.rule) {
    case CheckRule::Order:
        return QCoreApplication::translate("caodiem::service", "%1 cannot be more than what it is part of: %2.")
            .arg(finding.stated, finding.because);
    case CheckRule::Deadline:
        return QCoreApplication::translate("caodiem::service", "The deadline contradicts the text itself: %1.")
            .arg(finding.because);
    case CheckRule::Format:
        return QCoreApplication::translate(
            "caodiem::service", "%1 has a comma for thousands, where a comma means decimals; write %2.")
            .arg(finding.stated, finding.computed);
    default:
        break;
    }
    QString text = QCoreApplication::translate("caodiem::service", "%1 does not come out of %2 (= %3).")
                       .arg(finding.stated, finding.because, finding.computed);
    if (const QString needed = neededDenominator(finding); !needed.isEmpty()) {
        text += QString(u' '
            + QCoreApplication::translate("caodiem::service", "Only with %1 in all would it be %2.")
                  .arg(needed, finding.stated));
    }
    return text;
}

QString ownSentence(const FindingWords &words)
{
    return words.own.isEmpty() ? QString()
                               : QString(u' '
                                   + QCoreApplication::translate("caodiem::service", "The office's own: %1, %2.")
                                         .arg(words.own, words.ownWhere));
}

QString explanationFor(const FigureFinding &finding)
{
    switch (finding.verdict) {
    case CheckVerdict::Agrees:
        return QCoreApplication::translate("caodiem::service", "%1 agrees with %2.")
            .arg(finding.stated, finding.because);
    case CheckVerdict::AgreesTruncated:
        return QCoreApplication::translate("caodiem::service", "%1 was cut off instead of rounded: %2 = %3.")
            .arg(finding.stated, finding.because, finding.computed);
    case CheckVerdict::Unknown:
        return QCoreApplication::translate(
            "caodiem::service", "The text marks one of the figures as approximate, so %1 cannot be judged (%2 = %3).")
            .arg(finding.stated, finding.because, finding.computed.isEmpty() ? u"—"_s : finding.computed);
    case CheckVerdict::Disagrees:
        break;
    }
    return mismatchSentence(finding);
}

} // namespace

FindingClass classOf(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::Agrees:
        return FindingClass::Match;
    case CheckVerdict::Disagrees:
        return FindingClass::Mismatch;
    case CheckVerdict::AgreesTruncated:
    case CheckVerdict::Unknown:
        break;
    }
    return FindingClass::Review;
}

QString className(FindingClass kind)
{
    switch (kind) {
    case FindingClass::Mismatch:
        return QCoreApplication::translate("caodiem::service", "Mismatch");
    case FindingClass::Review:
        return QCoreApplication::translate("caodiem::service", "Review");
    case FindingClass::Match:
        break;
    }
    return QCoreApplication::translate("caodiem::service", "Match");
}

FindingCounts countFindings(const std::vector<CheckedFigure> &figures)
{
    FindingCounts counts;
    for (const CheckedFigure &figure : figures) {
        switch (classOf(figure.finding.verdict)) {
        case FindingClass::Mismatch:
            ++counts.mismatch;
            break;
        case FindingClass::Review:
            ++counts.review;
            break;
        case FindingClass::Match:
            ++counts.match;
            break;
        }
    }
    return counts;
}

std::optional<FindingGap> gapOf(const FigureFinding &finding)
{
    if (finding.rule == CheckRule::Format || finding.rule == CheckRule::Deadline || finding.rule == CheckRule::Order) {
        return std::nullopt;
    }
    const auto stated = figureFrom(finding.stated);
    const auto computed = figureFrom(finding.computed);
    if (!stated || !computed || stated->percent != computed->percent) {
        return std::nullopt;
    }
    return FindingGap {stated->percent, stated->value - computed->value};
}

FindingWords wordsOf(const CheckedFigure &figure, const OfficeImage *image)
{
    FindingWords words;
    words.what = whatIsCounted(figure.finding);
    words.gap = classOf(figure.finding.verdict) == FindingClass::Match ? QString() : gapText(figure.finding);
    if (figure.store) {
        const StoreFigure &own = *figure.store;
        const domain::Campaign *campaign = image == nullptr ? nullptr : image->campaign({});
        const domain::Indicator *indicator = campaign == nullptr ? nullptr : campaign->indicator(own.indicator);
        words.own = u"%1 / %2 (%3)"_s.arg(
            fmt_vi::num(own.numerator), fmt_vi::num(own.denominator), fmt_vi::pctSign(own.percent));
        words.ownWhere = QCoreApplication::translate("caodiem::service", "%1, data as of %2")
                             .arg(indicator == nullptr ? own.indicator : indicator->title, fmt_vi::date(own.asOf));
    }
    words.explanation = QString(explanationFor(figure.finding) + ownSentence(words));
    return words;
}

QString questionOf(const FigureFinding &finding, const QString &document)
{
    if (classOf(finding.verdict) == FindingClass::Match) {
        return {};
    }
    const QString place = document.isEmpty()
        ? QCoreApplication::translate("caodiem::service", "the document")
        : QCoreApplication::translate("caodiem::service", "the document “%1”").arg(document);
    return QCoreApplication::translate("caodiem::service",
        "Please look again at the figure %1 in %2. %3 Please tell us which figure is right, so that we "
        "report the same. Thank you very much.")
        .arg(finding.stated, place, explanationFor(finding));
}

} // namespace caodiem::service
