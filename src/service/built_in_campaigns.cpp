// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/built_in_campaigns.h"

#include "domain/campaign_file.h"

#include <QDir>
#include <QFile>

// A static library's resources are only linked in when somebody asks for them.
void initCampaignResources()
{
    Q_INIT_RESOURCE(campaigns);
}

namespace caodiem::service {

Result<std::vector<domain::Campaign>> builtInCampaigns()
{
    initCampaignResources();
    std::vector<domain::Campaign> out;
    const QDir folder(QStringLiteral(":/campaigns"));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return Error {Errc::Io, name, file.errorString()};
        }
        auto campaign = domain::parseCampaign(file.readAll());
        if (!campaign) {
            return Error {Errc::BadInput, QString(name + u": " + campaign.error().context), campaign.error().detail};
        }
        out.push_back(std::move(campaign).value());
    }
    return out;
}

} // namespace caodiem::service
