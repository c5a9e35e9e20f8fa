// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/small_commune.h"

namespace caodiem::test {
namespace {

using namespace Qt::StringLiterals;
using domain::EventKind;

domain::Indicator indicatorOf(const QString &key, const QString &title, EventKind step, bool headline)
{
    domain::Indicator indicator;
    indicator.key = key;
    indicator.title = title;
    indicator.headline = headline;
    indicator.achieved = {step};
    indicator.targets = {{10000, dayFromCivil({2026, 6, 30}), false}};
    if (domain::isOrganisationStep(step)) {
        indicator.subject = domain::Subject::Organisation;
    } else {
        indicator.population.age = domain::AgeRange {6, std::nullopt};
    }
    return indicator;
}

domain::Campaign campaignOf()
{
    domain::Campaign campaign;
    campaign.key = u"small-2026"_s;
    campaign.title = u"Cao điểm thử"_s;
    campaign.directive = u"1/UBND"_s;
    campaign.startsOn = dayFromCivil({2026, 4, 1});
    campaign.notes = {u"Ghi chú thử"_s};
    campaign.bands = {{u"u6"_s, u"Dưới 6"_s, {0, 6}}, {u"6_14"_s, u"6 đến dưới 14"_s, {6, 14}},
        {u"14"_s, u"Từ đủ 14"_s, {14, std::nullopt}}};
    campaign.indicators
        = {indicatorOf(u"card"_s, u"Cấp căn cước / thường trú từ đủ 6 tuổi"_s, EventKind::CardIssued, true),
            indicatorOf(u"intake"_s, u"Thu nhận ĐDĐT / thường trú từ đủ 6 tuổi"_s, EventKind::EidIntake, true),
            indicatorOf(u"org"_s, u"Định danh tổ chức / tổ chức trên địa bàn"_s, EventKind::OrgVerified, true),
            indicatorOf(u"activated"_s, u"Kích hoạt ĐDĐT / thường trú từ đủ 6 tuổi"_s, EventKind::EidActivated, false)};
    domain::Indicator heap
        = indicatorOf(u"heap"_s, u"Có căn cước, chưa có ĐDĐT / thường trú"_s, EventKind::CardIssued, false);
    heap.kind = domain::IndicatorKind::Stock;
    heap.achieved.clear();
    heap.with = {EventKind::CardIssued};
    heap.without = {EventKind::EidIntake};
    heap.targets.front().hundredths = 0;
    campaign.indicators.push_back(heap);
    return campaign;
}

engine::Directory directoryOf()
{
    engine::Directory directory;
    directory.officers = {{{1}, u"Cảnh sát Một"_s}, {{2}, u"Cảnh sát Hai"_s}};
    directory.villages = {{{1}, u"Thôn A"_s, u"thôn"_s, {}, {}, {}, {1}},
        {{2}, u"Thôn B"_s, u"thôn"_s, {}, {}, {}, {2}}, {{3}, u"Thôn C"_s, u"thôn"_s, {}, {}, {}, {}}};
    directory.schools = {{{1}, u"Tiểu học Một"_s}};
    directory.classes = {{{1}, {1}, u"5A"_s}};
    return directory;
}

/// Person `i` of 300: every third in Thôn B, every fifth at school; intakes on the 30 days up to today.
engine::PersonRecord personOf(int i)
{
    engine::PersonRecord person;
    person.id = {i + 1};
    person.birth.day = smallToday() - 365 * (3 + i % 60) - 40;
    domain::Spell spell;
    spell.resident = person.id;
    spell.village = {i % 3 == 0 ? 2 : 1};
    if (i % 5 == 0) {
        spell.school = {1};
        spell.schoolClass = {1};
    }
    person.spells = {spell};
    if (i % 4 != 0) {
        person.steps[domain::residentStepIndex(EventKind::CardIssued)] = smallToday() - 400;
    }
    if (i % 2 == 0) {
        person.steps[domain::residentStepIndex(EventKind::EidIntake)] = smallToday() - i % 30;
    }
    if (i % 6 == 0) {
        person.steps[domain::residentStepIndex(EventKind::EidActivated)] = smallToday() - i % 9;
    }
    return person;
}

std::shared_ptr<service::OfficeImage> frameOf()
{
    auto image = std::make_shared<service::OfficeImage>();
    image->folder = u"small.caodiem"_s;
    image->unit.name = u"Công an xã Thử"_s;
    image->today = smallToday();
    image->demo = true;
    image->campaigns = {campaignOf()};
    image->currentCampaign = u"small-2026"_s;
    return image;
}

} // namespace

Day smallToday()
{
    return dayFromCivil({2026, 5, 23});
}

std::shared_ptr<const service::OfficeImage> smallCommune()
{
    engine::Snapshot snapshot(directoryOf());
    for (int i = 0; i < 300; ++i) {
        snapshot.add(personOf(i));
    }
    for (int i = 0; i < 20; ++i) {
        engine::OrganisationRecord organisation;
        organisation.id = {i + 1};
        organisation.village = {1 + i % 2};
        organisation.establishedOn = smallToday() - 1000;
        if (i % 2 == 0) {
            organisation.steps[domain::organisationStepIndex(EventKind::OrgVerified)] = smallToday() - i;
        }
        snapshot.add(organisation);
    }
    auto image = frameOf();
    image->snapshot = std::make_shared<const engine::Snapshot>(std::move(snapshot));
    return image;
}

std::shared_ptr<const service::OfficeImage> emptyCommune()
{
    auto image = frameOf();
    image->snapshot = std::make_shared<const engine::Snapshot>(directoryOf());
    return image;
}

} // namespace caodiem::test
