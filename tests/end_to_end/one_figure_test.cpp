// SPDX-License-Identifier: GPL-3.0-or-later
// One figure, one origin: the page, the report and the command line say the same, read from what they show and write.
#include "base/number_format.h"
#include "end_to_end/cli_process.h"
#include "end_to_end/document_text.h"
#include "gui/no_prompt.h"
#include "service/translation.h"
#include "ui/main_window.h"
#include "ui/models/ranking_model.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/ranking_card.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/kpi_row.h"
#include "ui/widgets/ranking_table.h"

#include <QDir>
#include <QHash>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace caodiem::tests {
namespace {

std::vector<QJsonObject> headlines(const Cli &cli, const QJsonObject &progress)
{
    const QString campaign = progress.value(u"campaign"_s).toString();
    const QJsonArray known = cli.json({u"campaign"_s, u"show"_s, campaign}).value(u"indicators"_s).toArray();
    std::vector<QJsonObject> out;
    for (const QJsonValue indicator : known) {
        if (indicator.toObject().value(u"headline"_s).toBool()) {
            out.push_back(indicatorOf(progress, indicator.toObject().value(u"key"_s).toString()));
        }
    }
    return out;
}

TEST(OneFigure, PageReportAndCommandLineSayTheSame)
{
    const Cli cli;
    (void)cli.json({u"demo"_s, u"--profile"_s, u"phu-rieng"_s, u"--residents"_s, u"6000"_s});
    const QJsonObject progress = cli.json({u"progress"_s, u"--by"_s, u"village"_s});
    (void)cli.json({u"report"_s, u"--out"_s, cli.path(u"out"_s), u"--formats"_s, u"docx"_s});
    const std::vector<QJsonObject> expected = headlines(cli, progress); // one program at a time may have the store open
    const QString asOf = progress.value(u"as_of"_s).toString();
    const QString report = textOf(QDir(cli.path(u"out"_s)).filePath(u"bao-cao-phu-rieng-2026-%1.docx"_s.arg(asOf)));

    service::installTranslations();
    const auto office = service::Office::open(cli.store(), u"test"_s);
    ASSERT_TRUE(office);
    test::FixedPrompt prompt;
    ui::MainWindow window(prompt);
    window.resize(1440, 900);
    window.show();
    window.showImage(office.value()->image());
    QTest::qWait(1);

    const auto &cards = window.overview()->cards()->cards();
    ASSERT_EQ(expected.size(), 6U) << "the headlines of this campaign";
    ASSERT_EQ(cards.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const QString done = fmt_vi::num(expected[i].value(u"numerator"_s).toInteger());
        const QString of = fmt_vi::num(expected[i].value(u"denominator"_s).toInteger());
        const QString percent = expected[i].value(u"percent"_s).toString();
        EXPECT_EQ(cards[i]->figures().done, done);
        EXPECT_EQ(cards[i]->figures().percent, QString(percent + u'%'));
        EXPECT_TRUE(report.contains(u"\t%1\n\t%2\n\t%3"_s.arg(done, of, percent))) << done.toStdString();
    }

    QHash<QString, QString> shares;
    const QJsonArray groups = expected.front().value(u"groups"_s).toArray();
    for (const QJsonValue group : groups) {
        const QString percent = group.toObject().value(u"percent"_s).toString();
        shares.insert(
            group.toObject().value(u"name"_s).toString(), percent.isEmpty() ? u"—"_s : QString(percent + u'%'));
    }
    const QAbstractItemModel *rows = window.overview()->ranking()->table()->view()->model();
    ASSERT_GE(shares.size(), 2);
    ASSERT_EQ(rows->rowCount(), shares.size());
    for (int row = 0; row < rows->rowCount(); ++row) {
        constexpr int kName = 1;
        constexpr int kFirstShare = 3;
        const QString name = rows->index(row, kName).data().toString();
        EXPECT_EQ(rows->index(row, kFirstShare).data().toString(), shares.value(name)) << name.toStdString();
    }
}

} // namespace
} // namespace caodiem::tests
