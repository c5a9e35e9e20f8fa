// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "service/store_path.h"
#include "service/translation.h"
#include "ui/dialogs/file_prompt.h"
#include "ui/file_commands.h"
#include "ui/gallery.h"
#include "ui/main_window.h"
#include "ui/pages/overview_page.h"
#include "ui/start_options.h"
#include "ui/theme/theme.h"
#include "ui/widgets/undo_guard.h"
#include "ui/widgets/wheel_guard.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QRawFont>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <string_view>

namespace {

using namespace Qt::StringLiterals;
using namespace caodiem;

/// Pictures need no display; without one the platform would end the program before main() could say so.
void chooseDisplay(int argc, char **argv)
{
    const bool pictures = std::any_of(argv, argv + argc,
        [](std::string_view word) { return word.starts_with("--snapshot") || word.starts_with("--gallery"); });
    if (pictures && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

ui::ThemeKind rememberedTheme()
{
    return QSettings().value(u"theme"_s).toString() == u"dark" ? ui::ThemeKind::Dark : ui::ThemeKind::Light;
}

/// Without a font that has Vietnamese letters Qt draws boxes and says nothing.
void checkFont()
{
    constexpr char32_t kLetter = 0x1EC5;
    if (!QRawFont::fromFont(QApplication::font()).supportsCharacter(kLetter)) {
        log::warning(u"no font with Vietnamese letters is installed"_s);
    }
}

void complain(const QString &sentence)
{
    QTextStream(stderr) << sentence << Qt::endl;
}

/// Opens what was asked for; makes the sample where it is not there yet. True when a store is on its way.
bool openStore(ui::MainWindow &window, const ui::StartOptions &options)
{
    const QString store = options.store.isEmpty() ? service::defaultStorePath() : options.store;
    if (QFileInfo::exists(store)) {
        window.commands().openPath(store);
        return true;
    }
    if (!options.demo.isEmpty()) {
        window.commands().makeDemoAt(store, options.demo);
        return true;
    }
    // A named store that is not there is an error that is said; none at all is a first start.
    if (!options.store.isEmpty()) {
        window.commands().openPath(store);
    }
    return !options.store.isEmpty();
}

int takePictures(ui::MainWindow &window, ui::FilePrompt &prompt, const ui::StartOptions &options)
{
    QString problem;
    QObject::connect(&window.commands(), &ui::FileCommands::said, &window,
        [&problem](ui::MessageBar::Kind, const QString &sentence) { problem = sentence; });
    if (!openStore(window, options)) {
        complain(QCoreApplication::translate("caodiem::ui::Start", "There is no store to take pictures of."));
        return 1;
    }
    ui::waitForJobs(window);
    if (!window.overview()->figures()) {
        complain(problem);
        return 1;
    }
    const bool good = options.gallery.isEmpty()
        ? ui::writeSnapshots(window, options.snapshot, options.theme.value_or(ui::ThemeKind::Light), options.size)
        : ui::writeGallery(window, prompt, options.gallery);
    if (!good) {
        complain(QCoreApplication::translate("caodiem::ui::Start", "The pictures could not be written."));
    }
    return good ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    chooseDisplay(argc, argv);
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"caodiem"_s);
    QApplication::setApplicationVersion(u"0.1.0"_s);
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    service::installTranslations();
    QString problem;
    const std::optional<ui::StartOptions> options = ui::parseStart(QApplication::arguments(), problem);
    if (!options) {
        complain(problem);
        return 2;
    }
    const QTemporaryDir noSettings; // pictures are the same on every machine, and change nobody's columns
    if (options->headless()) {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, noSettings.path());
    }
    log::start(service::logFolder());
    ui::applyTheme(options->theme.value_or(options->headless() ? ui::ThemeKind::Light : rememberedTheme()));
    QApplication::setWindowIcon(QIcon(u":/icons/caodiem.svg"_s));
    checkFont();
    ui::WheelGuard guard;
    application.installEventFilter(&guard);
    ui::UndoGuard undoGuard;
    application.installEventFilter(&undoGuard);
    ui::SystemFilePrompt prompt;
    ui::MainWindow window(prompt);
    window.resize(options->size);
    if (options->headless()) {
        return takePictures(window, prompt, *options);
    }
    window.restoreGeometry(QSettings().value(u"geometry"_s).toByteArray());
    window.show();
    openStore(window, *options);
    return QApplication::exec();
}
