// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/office.h"

#include "base/log.h"
#include "base/vietnam_time.h"
#include "domain/campaign_file.h"
#include "service/built_in_campaigns.h"
#include "service/setting_keys.h"
#include "service/snapshot_loading.h"
#include "store/store.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace caodiem::service {
namespace {

constexpr qint64 kCampaignBytes = 4 * 1024 * 1024;

/// In place of the one of the same key, or behind the others.
void putCampaign(std::vector<domain::Campaign> &all, domain::Campaign campaign)
{
    const auto same = std::ranges::find(all, campaign.key, &domain::Campaign::key);
    if (same != all.end()) {
        *same = std::move(campaign);
    } else {
        all.push_back(std::move(campaign));
    }
}

/// Built-in campaigns, with a loaded one of the same key in place of the built-in one, then the other loaded ones.
Result<std::vector<domain::Campaign>> allCampaigns(store::Store &store)
{
    auto campaigns = builtInCampaigns();
    if (!campaigns) {
        return campaigns;
    }
    const auto loaded = store.campaigns();
    if (!loaded) {
        return loaded.error();
    }
    for (const store::StoredCampaign &stored : loaded.value()) {
        auto campaign = domain::parseCampaign(stored.definition);
        if (!campaign) {
            return Error {Errc::Corrupt, QStringLiteral("campaign"), describe(campaign.error())};
        }
        putCampaign(campaigns.value(), std::move(campaign).value());
    }
    return campaigns;
}

/// A number beside the page; what cannot be counted is asked for when the page is opened.
qint64 countQuestions(store::Store &store)
{
    const auto count = store.openQuestions();
    return count ? count.value() : 0;
}

} // namespace

const domain::Campaign *OfficeImage::campaign(const QString &key) const
{
    const QString &wanted = key.isEmpty() ? currentCampaign : key;
    const auto found
        = std::ranges::find_if(campaigns, [&](const domain::Campaign &known) { return known.key == wanted; });
    return found == campaigns.end() ? nullptr : &*found;
}

Day todayInVietnam()
{
    return dayInVietnam(QDateTime::currentMSecsSinceEpoch());
}

Office::Office(std::unique_ptr<store::Store> store, QString by)
    : m_store(std::move(store))
    , m_by(std::move(by))
    , m_image(std::make_shared<const OfficeImage>())
{ }

Office::~Office()
{
    if (m_store && m_image->snapshot && !m_columnsKept) {
        keepColumns(*m_store, *m_image->snapshot);
    }
}

domain::Stamp Office::stamp() const
{
    return {QDateTime::currentMSecsSinceEpoch(), m_by};
}

Result<std::unique_ptr<Office>> Office::create(const QString &folder, const domain::Unit &unit, const QString &by)
{
    if (unit.name.isEmpty()) {
        return Error {Errc::BadInput, QStringLiteral("unit"), QStringLiteral("empty name")};
    }
    auto store = store::Store::create(folder, unit, {QDateTime::currentMSecsSinceEpoch(), by});
    if (!store) {
        return store.error();
    }
    std::unique_ptr<Office> office(new Office(std::move(store).value(), by));
    if (auto done = office->reloadFrame(); !done) {
        return done.error();
    }
    if (auto done = office->reloadSnapshot(JobContext::silent()); !done) {
        return done.error();
    }
    return office;
}

Result<std::unique_ptr<Office>> Office::open(
    const QString &folder, const QString &by, OpenFor purpose, const JobContext &job)
{
    auto store = store::Store::open(folder);
    if (!store) {
        return store.error();
    }
    std::unique_ptr<Office> office(new Office(std::move(store).value(), by));
    if (auto done = office->reloadFrame(); !done) {
        return done.error();
    }
    if (purpose == OpenFor::Figures) {
        if (auto done = office->reloadSnapshot(job); !done) {
            return done.error();
        }
    }
    return office;
}

Status Office::reloadFrame()
{
    auto image = std::make_shared<OfficeImage>();
    image->folder = m_store->folder();
    image->snapshot = m_image->snapshot;
    image->registers = m_image->registers;
    image->openQuestions = countQuestions(*m_store);
    auto unit = m_store->unit();
    if (!unit) {
        return unit.error();
    }
    image->unit = std::move(unit).value();
    auto campaigns = allCampaigns(*m_store);
    if (!campaigns) {
        return campaigns.error();
    }
    image->campaigns = std::move(campaigns).value();
    const auto current = m_store->setting(kCampaignSetting);
    const auto today = m_store->setting(kTodaySetting);
    const auto demo = m_store->setting(kDemoSetting);
    for (const auto *setting : {&current, &today, &demo}) {
        if (!*setting) {
            return setting->error();
        }
    }
    image->demo = demo.value().has_value();
    const auto fixedDay = today.value() ? dayFromIso(*today.value()) : std::nullopt;
    m_dayIsFixed = fixedDay.has_value();
    image->today = fixedDay.value_or(todayInVietnam());
    image->currentCampaign = current.value().value_or(QString());
    if (image->campaign(image->currentCampaign) == nullptr && !image->campaigns.empty()) {
        image->currentCampaign = image->campaigns.front().key;
    }
    m_image = std::move(image);
    keepDaybook();
    return Done {};
}

void Office::keepDaybook()
{
    const domain::Campaign *campaign = m_image->campaign({});
    if (m_image->snapshot && campaign != nullptr && m_image->snapshot->daybook(*campaign) == nullptr) {
        publish(engine::Snapshot(*m_image->snapshot));
    }
}

void Office::renewFrame(const std::function<void(OfficeImage &)> &written)
{
    const auto done = reloadFrame();
    if (done) {
        return;
    }
    log::failure(done.error());
    auto image = std::make_shared<OfficeImage>(*m_image);
    written(*image);
    m_image = std::move(image);
    keepDaybook();
}

void Office::renewDay(Day today)
{
    if (m_dayIsFixed || m_image->today == today) {
        return;
    }
    auto image = std::make_shared<OfficeImage>(*m_image);
    image->today = today;
    m_image = std::move(image);
    if (m_image->snapshot) {
        publish(engine::Snapshot(*m_image->snapshot)); // the daybook ends with the day
    }
}

Status Office::reloadSnapshot(const JobContext &job)
{
    auto snapshot = loadSnapshot(*m_store, job);
    if (!snapshot) {
        return snapshot.error();
    }
    auto image = std::make_shared<OfficeImage>(*m_image);
    image->registers.reset(); // names may have changed with them
    m_image = std::move(image);
    publish(std::move(snapshot).value());
    m_columnsKept = true;
    return Done {};
}

void Office::recountQuestions()
{
    auto image = std::make_shared<OfficeImage>(*m_image);
    image->openQuestions = countQuestions(*m_store);
    m_image = std::move(image);
}

void Office::publish(engine::Snapshot snapshot)
{
    if (const domain::Campaign *campaign = m_image->campaign({}); campaign != nullptr) {
        const DayFrame frame = daybookFrame(*campaign, m_image->today);
        snapshot.keepDaybook(*campaign, frame.first, frame.past);
    }
    auto image = std::make_shared<OfficeImage>(*m_image);
    image->snapshot = std::make_shared<engine::Snapshot>(std::move(snapshot));
    image->openQuestions = countQuestions(*m_store);
    m_image = std::move(image);
    m_before.reset();
}

Status Office::setUnit(const domain::Unit &unit)
{
    if (auto done = m_store->setUnit(unit, stamp()); !done) {
        return done;
    }
    renewFrame([&unit](OfficeImage &image) { image.unit = unit; });
    return Done {};
}

Status Office::useCampaign(const QString &key)
{
    if (m_image->campaign(key) == nullptr || key.isEmpty()) {
        return Error {Errc::NotFound, QString(QStringLiteral("campaign:") + key), {}};
    }
    if (auto done = m_store->setSetting(kCampaignSetting, key, stamp()); !done) {
        return done;
    }
    renewFrame([&key](OfficeImage &image) { image.currentCampaign = key; });
    return Done {};
}

Result<QString> Office::loadCampaign(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error {Errc::Io, QFileInfo(fileName).fileName(), file.errorString()};
    }
    if (file.size() > kCampaignBytes) {
        return Error {Errc::BadInput, QString(QStringLiteral("campaign-file:") + QFileInfo(fileName).fileName()),
            QStringLiteral("too large")};
    }
    const QByteArray bytes = file.readAll();
    auto campaign = domain::parseCampaign(bytes);
    if (!campaign) {
        return Error {Errc::BadInput, QString(QStringLiteral("campaign-file:") + campaign.error().context),
            campaign.error().detail};
    }
    const QString key = campaign.value().key;
    if (auto done = m_store->putCampaign({key, bytes}, stamp()); !done) {
        return done.error();
    }
    renewFrame([&campaign](OfficeImage &image) { putCampaign(image.campaigns, std::move(campaign).value()); });
    return key;
}

Status Office::backup(const QString &file)
{
    return m_store->backup(file);
}

Status Office::restore(const QString &file, const QString &folder)
{
    return store::Store::restore(file, folder);
}

Result<VerifySummary> Office::verify()
{
    auto verification = m_store->verify();
    if (!verification) {
        return verification.error();
    }
    const store::Verification &found = verification.value();
    return VerifySummary {found.findings.isEmpty(), found.contentHash, found.findings};
}

} // namespace caodiem::service
