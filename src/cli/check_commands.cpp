// SPDX-License-Identifier: GPL-3.0-or-later
// check-figures.
#include "base/number_format.h"
#include "cli/context.h"
#include "cli/terminal.h"
#include "service/directive_check.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace caodiem::cli {
namespace {

QJsonValue storeJson(const std::optional<service::StoreFigure> &own)
{
    if (!own) {
        return {};
    }
    return QJsonObject {{u"indicator"_s, own->indicator}, {u"as_of"_s, isoFromDay(own->asOf)},
        {u"numerator"_s, own->numerator}, {u"denominator"_s, own->denominator},
        {u"percent"_s, own->percent ? QJsonValue(fmt_vi::pct(own->percent)) : QJsonValue()}};
}

QJsonObject figuresJson(const std::vector<service::CheckedFigure> &figures)
{
    QJsonArray out;
    for (const service::CheckedFigure &figure : figures) {
        const engine::FigureFinding &finding = figure.finding;
        out.append(QJsonObject {{u"stated"_s, finding.stated}, {u"rule"_s, engine::codeOf(finding.rule)},
            {u"computed"_s, finding.computed.isNull() ? QJsonValue() : QJsonValue(finding.computed)},
            {u"verdict"_s, engine::codeOf(finding.verdict)}, {u"because"_s, finding.because},
            {u"at"_s, static_cast<qint64>(finding.at)}, {u"store"_s, storeJson(figure.store)}});
    }
    return {{u"figures"_s, out}};
}

QString verdictName(engine::CheckVerdict verdict)
{
    switch (verdict) {
    case engine::CheckVerdict::Agrees:
        return QCoreApplication::translate("caodiem::cli", "agrees");
    case engine::CheckVerdict::AgreesTruncated:
        return QCoreApplication::translate("caodiem::cli", "cut off, not rounded");
    case engine::CheckVerdict::Disagrees:
        return QCoreApplication::translate("caodiem::cli", "DISAGREES");
    case engine::CheckVerdict::Unknown:
        return QCoreApplication::translate("caodiem::cli", "not exact");
    }
    return {};
}

void sayFigures(const std::vector<service::CheckedFigure> &figures)
{
    if (figures.empty()) {
        say(QCoreApplication::translate("caodiem::cli", "No figure in this text can be checked by itself."));
        return;
    }
    std::vector<QStringList> rows {{QCoreApplication::translate("caodiem::cli", "Stated"),
        QCoreApplication::translate("caodiem::cli", "Recomputed"),
        QCoreApplication::translate("caodiem::cli", "Verdict"), QCoreApplication::translate("caodiem::cli", "Because"),
        QCoreApplication::translate("caodiem::cli", "Store")}};
    for (const service::CheckedFigure &figure : figures) {
        const QString own = figure.store
            ? u"%1/%2"_s.arg(fmt_vi::num(figure.store->numerator), fmt_vi::num(figure.store->denominator))
            : QString();
        rows.push_back({figure.finding.stated, figure.finding.computed, verdictName(figure.finding.verdict),
            figure.finding.because, own});
    }
    sayTable(rows, {0, 1});
}

int runCheck(const Context &context, const std::string &file)
{
    std::unique_ptr<service::Office> office;
    if (QFileInfo::exists(context.storePath())) {
        auto opened = context.open(service::OpenFor::Figures);
        if (!opened) {
            return fail(opened.error());
        }
        office = std::move(opened).value();
    }
    const auto image = office ? office->image() : nullptr;
    const auto figures = service::checkDirective(QString::fromStdString(file), image.get());
    if (!figures) {
        return fail(figures.error());
    }
    if (context.json) {
        sayJson(figuresJson(figures.value()));
    } else {
        sayFigures(figures.value());
    }
    return kDone;
}

} // namespace

void addCheckCommands(CLI::App &app, Context &context)
{
    auto file = std::make_shared<std::string>();
    CLI::App *check = app.add_subcommand("check-figures",
        QCoreApplication::translate("caodiem::cli", "Says for each figure of a directive whether it agrees")
            .toStdString());
    addText(*check, "file", *file, QCoreApplication::translate("caodiem::cli", "Directive (.txt, .docx)"))->required();
    check->callback([&context, file] { context.action = [&context, file] { return runCheck(context, *file); }; });
}

} // namespace caodiem::cli
