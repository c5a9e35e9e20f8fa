// SPDX-License-Identifier: GPL-3.0-or-later
// What one key at the desk costs the window's thread once the answer is there: the page laid out anew and painted.
// The peer in the same run is the painting alone, without anything changed.
#include "service/demo.h"
#include "service/desk.h"
#include "service/office.h"
#include "service/translation.h"
#include "ui/intake/intake_page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPixmap>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <map>

namespace caodiem::bench {
namespace {

using namespace Qt::StringLiterals;

template <typename T>
T must(Result<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(describe(result.error())));
    }
    return std::move(result).value();
}

/// The desk of a demo commune of one size with a household open, and the same after one key.
struct DeskPicture {
    std::unique_ptr<service::Office> office;
    service::DeskTurn before;
    service::DeskTurn after;
    std::unique_ptr<ui::IntakePage> page;
    QTemporaryDir dir;
};

DeskPicture &pictureOf(qint64 residents)
{
    static std::map<qint64, std::unique_ptr<DeskPicture>> held;
    auto &picture = held[residents];
    if (picture) {
        return *picture;
    }
    picture = std::make_unique<DeskPicture>();
    const QString store = picture->dir.filePath(u"mau.caodiem"_s);
    static_cast<void>(must(service::createDemoStore(store, {u"tu-minh"_s, residents, 1, kNever}, u"bench"_s)));
    picture->office = must(service::Office::open(store, u"bench"_s));
    service::Desk desk(*picture->office);
    service::PeopleQuery query;
    query.indicator = u"eid_intake_6_14"_s;
    query.asOf = picture->office->image()->today;
    const auto people = must(picture->office->people(query));
    const ResidentId who = people.people.front().id;
    static_cast<void>(must(desk.enqueue(who, domain::TicketState::Serving)));
    picture->before = must(desk.turn(who));
    static_cast<void>(must(desk.record({who, domain::DeskResult::Absent, {}, {}, false})));
    picture->after = must(desk.turn(who));
    picture->page = std::make_unique<ui::IntakePage>();
    picture->page->resize(1366, 700);
    picture->page->show();
    return *picture;
}

void painted(ui::IntakePage &page)
{
    QApplication::processEvents();
    benchmark::DoNotOptimize(page.grab());
}

void keyAtTheDesk(benchmark::State &state)
{
    DeskPicture &picture = pictureOf(state.range(0));
    bool after = false;
    for (auto step : state) {
        after = !after;
        picture.page->setTurn(after ? picture.after : picture.before, 0);
        picture.page->setImage(*picture.office->image());
        painted(*picture.page);
    }
}
BENCHMARK(keyAtTheDesk)->Arg(35'097)->Arg(150'000)->Unit(benchmark::kMillisecond);

/// The first of the two turns of the loop: the family, and what of the page changed with it.
void familyAfterAKey(benchmark::State &state)
{
    DeskPicture &picture = pictureOf(state.range(0));
    bool after = false;
    for (auto step : state) {
        after = !after;
        picture.page->setTurn(after ? picture.after : picture.before, 0);
        QApplication::processEvents();
    }
}
BENCHMARK(familyAfterAKey)->Arg(35'097)->Arg(150'000)->Unit(benchmark::kMillisecond);

void paintingAlone(benchmark::State &state)
{
    DeskPicture &picture = pictureOf(state.range(0));
    for (auto step : state) {
        painted(*picture.page);
    }
}
BENCHMARK(paintingAlone)->Arg(35'097)->Arg(150'000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace caodiem::bench

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication app(argc, argv);
    caodiem::service::installTranslations();
    caodiem::ui::applyTheme(caodiem::ui::ThemeKind::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
