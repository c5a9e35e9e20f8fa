// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

struct StartTexts {
    Q_DECLARE_TR_FUNCTIONS(caodiem::ui::Start)
};

std::optional<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{3,5})x(\\d{3,5})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? std::optional(QSize(match.captured(1).toInt(), match.captured(2).toInt())) : std::nullopt;
}

} // namespace

std::optional<StartOptions> parseStart(const QStringList &arguments, QString &problem)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"store"_s, StartTexts::tr("The store to open."), u"PATH"_s},
        {u"demo"_s, StartTexts::tr("Make this sample when the store is not there yet."), u"PROFILE"_s},
        {u"snapshot"_s, StartTexts::tr("Write pictures of the pages into this folder and end."), u"DIR"_s},
        {u"gallery"_s, StartTexts::tr("Write pictures of every page and state into this folder and end."), u"DIR"_s},
        {u"theme"_s, StartTexts::tr("light or dark."), u"THEME"_s},
        {u"size"_s, StartTexts::tr("Size of the window, such as 1440x900."), u"WxH"_s},
    });
    if (!parser.parse(arguments)) {
        problem = parser.errorText();
        return std::nullopt;
    }
    if (parser.isSet(u"help"_s)) {
        parser.showHelp();
    }
    if (parser.isSet(u"version"_s)) {
        parser.showVersion();
    }
    StartOptions options;
    options.store = parser.value(u"store"_s);
    options.demo = parser.value(u"demo"_s);
    options.snapshot = parser.value(u"snapshot"_s);
    options.gallery = parser.value(u"gallery"_s);
    if (const QString theme = parser.value(u"theme"_s); !theme.isEmpty()) {
        if (theme != u"light" && theme != u"dark") {
            problem = StartTexts::tr("The theme is light or dark.");
            return std::nullopt;
        }
        options.theme = theme == u"dark" ? ThemeKind::Dark : ThemeKind::Light;
    }
    if (const QString size = parser.value(u"size"_s); !size.isEmpty()) {
        const std::optional<QSize> wanted = sizeFrom(size);
        if (!wanted) {
            problem = StartTexts::tr("The size is WIDTHxHEIGHT, such as 1440x900.");
            return std::nullopt;
        }
        options.size = *wanted;
    }
    return options;
}

} // namespace caodiem::ui
