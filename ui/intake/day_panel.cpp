// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/day_panel.h"

#include "base/number_format.h"
#include "base/vietnam_time.h"
#include "engine/figures.h"
#include "service/schedule.h"
#include "ui/intake/family_model.h"
#include "ui/intake/hour_bars.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kNoon = 12; ///< the morning session ends before it
constexpr int kEvening = 18; ///< the evening session begins after it

QString clockOf(qint64 atMs)
{
    return service::clockWord(minuteInVietnam(atMs));
}

} // namespace

QVBoxLayout *DayPanel::headed(const QString &title, QWidget *beside)
{
    auto *frame = new QFrame(this);
    frame->setProperty("card", true);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(6);
    layout()->addWidget(frame);
    auto *head = new QHBoxLayout;
    auto *label = new QLabel(title, frame);
    label->setFont(fontOf(13, true));
    head->addWidget(label);
    head->addStretch(1);
    head->addWidget(beside);
    column->addLayout(head);
    return column;
}

DayPanel::DayPanel(QWidget *parent)
    : QWidget(parent)
    , m_files(new QLabel(this))
    , m_hours(new HourBars(this))
    , m_sessions(new QLabel(this))
    , m_indicator(new QLabel(this))
    , m_total(new QLabel(this))
    , m_percent(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_need(new QLabel(this))
    , m_recent(new QListWidget(this))
    , m_none(new QLabel(tr("Nothing was recorded today."), this))
    , m_undo(new QPushButton(tr("Undo"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    buildFigures();
    buildRecent();
    column->setStretch(2, 1);
    setDay({});
}

void DayPanel::buildFigures()
{
    QVBoxLayout *today = headed(tr("Today by the hour"), m_files);
    m_files->setProperty("role", u"caption"_s);
    m_sessions->setProperty("role", u"caption"_s);
    today->addWidget(m_hours);
    today->addWidget(m_sessions);
    QVBoxLayout *campaign = headed(tr("Whole campaign"), m_percent);
    m_percent->setFont(fontOf(14, true));
    m_indicator->setWordWrap(true);
    m_indicator->setProperty("role", u"caption"_s);
    m_need->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_total->setFont(fontOf(14, true));
    campaign->addWidget(m_indicator);
    campaign->addWidget(m_total);
    campaign->addWidget(m_bar);
    campaign->addWidget(m_need);
}

void DayPanel::buildRecent()
{
    QVBoxLayout *recent = headed(tr("Done last"), m_undo);
    m_recent->setObjectName(u"recentList"_s);
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setWordWrap(false);
    m_recent->setAccessibleName(tr("Done last"));
    m_recent->setTextElideMode(Qt::ElideRight);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setProperty("role", u"caption"_s);
    m_undo->setProperty("flat", true);
    m_undo->setToolTip(tr("Takes back the chosen line, or the last one (Ctrl+Z)"));
    recent->addWidget(m_none);
    recent->addWidget(m_recent, 1);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const int row = std::max(0, m_recent->currentRow());
        if (row < static_cast<int>(m_actions.size())) {
            Q_EMIT undoWanted(m_actions[static_cast<std::size_t>(row)]);
        }
    });
    connect(m_recent, &QListWidget::itemActivated, this, [this] {
        const int row = m_recent->currentRow();
        if (row >= 0 && row < static_cast<int>(m_actions.size())) {
            Q_EMIT personWanted(m_actions[static_cast<std::size_t>(row)].who);
        }
    });
}

void DayPanel::setDay(const service::DeskDay &day)
{
    m_actions = day.actions;
    m_files->setText(tr("%1 files").arg(fmt_vi::num(day.files)));
    m_hours->setCounts(day.filesByHour);
    const auto sum = [&day](int from, int past) {
        return std::accumulate(day.filesByHour.begin() + from, day.filesByHour.begin() + past, 0);
    };
    m_sessions->setText(tr("Morning %1 · Afternoon %2 · Evening %3")
                            .arg(sum(0, kNoon))
                            .arg(sum(kNoon, kEvening))
                            .arg(sum(kEvening, 24)));
    m_recent->clear();
    for (const service::DeskAction &action : m_actions) {
        auto *item = new QListWidgetItem(
            u"%1   %2\n           %3"_s.arg(clockOf(action.atMs), action.name, actionText(action)), m_recent);
        item->setIcon(QIcon(markPixmap(markOf(action.result), devicePixelRatioF())));
        item->setToolTip(QString(action.name + u": "_s + actionText(action)));
        item->setSizeHint({0, 42});
    }
    m_recent->setVisible(!m_actions.empty());
    m_none->setVisible(m_actions.empty());
    m_undo->setEnabled(!m_actions.empty());
}

void DayPanel::setImage(const service::OfficeImage &image)
{
    const domain::Campaign *campaign = image.campaign({});
    if (campaign == nullptr || !image.snapshot || campaign->indicators.empty()) {
        return;
    }
    const domain::Indicator &indicator = service::deskIndicator(*campaign);
    const auto now = engine::progressOf(*image.snapshot, *campaign, indicator, image.today);
    const auto before = engine::progressOf(*image.snapshot, *campaign, indicator, image.today - 1);
    const engine::Standing &standing = now.total;
    m_indicator->setText(indicator.title);
    m_total->setText(u"%1 / %2"_s.arg(fmt_vi::num(standing.numerator), fmt_vi::num(standing.denominator)));
    m_percent->setText(fmt_vi::pctSign(standing.percent));
    m_bar->setRange(0, 10000);
    m_bar->setValue(static_cast<int>(std::clamp<qint64>(standing.percent.value_or(0), 0, 10000)));
    const qint64 doneToday = standing.numerator - before.total.numerator;
    m_need->setText(standing.requiredToday
            ? tr("Today %1 of %2 needed").arg(fmt_vi::signedNum(doneToday), fmt_vi::num(*standing.requiredToday))
            : tr("Today %1").arg(fmt_vi::signedNum(doneToday)));
}

QString DayPanel::todaySentence() const
{
    return m_need->text();
}

} // namespace caodiem::ui
