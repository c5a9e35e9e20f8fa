// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/burn_up_card.h"

#include "base/number_format.h"
#include "domain/ratio.h"
#include "ui/charts/burn_up_chart.h"
#include "ui/charts/chart_legend.h"
#include "ui/dialogs/table_dialog.h"
#include "ui/models/card_figures.h"
#include "ui/models/outlook_words.h"
#include "ui/theme/lamp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/what_if_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

BurnUpCard::BurnUpCard(QWidget *parent)
    : CardFrame(parent)
    , m_modes(new SegmentBar({tr("Cumulative"), tr("Per day")}, this))
    , m_legend(new ChartLegend(this))
    , m_why(new QPushButton(tr("&Why did it change?"), this))
    , m_sentence(new QLabel(this))
    , m_ceiling(new ElidedLabel({}, this))
    , m_chance(new ElidedLabel({}, this))
    , m_chart(new BurnUpChart(this))
    , m_whatIf(new WhatIfBar(this))
{
    addToHead(m_legend);
    addToHead(m_modes);
    addTableButton();
    m_sentence->setContentsMargins(12, 7, 12, 2);
    // One line: wrapped text would make the page ask for more height than the window has.
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_sentence->setTextFormat(Qt::RichText);
    m_sentence->setObjectName(u"burnUpSentence"_s);
    m_modes->setObjectName(u"chartModes"_s);
    m_why->setObjectName(u"whyButton"_s);
    m_why->setProperty("flat", true);
    m_why->setToolTip(tr("What came in and went out between two days (F3)"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 8, 0);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_why);
    body()->addLayout(line);
    m_ceiling->setObjectName(u"ceilingLine"_s);
    m_chance->setObjectName(u"chanceLine"_s);
    for (ElidedLabel *each : {m_chance, m_ceiling}) {
        each->setContentsMargins(12, 0, 12, 2);
        body()->addWidget(each);
    }
    body()->addWidget(m_chart, 1);
    body()->addWidget(m_whatIf);
    body()->setContentsMargins(4, 0, 4, 4);
    connect(m_modes, &SegmentBar::chosen, this, &BurnUpCard::showMode);
    connect(m_chart, &BurnUpChart::dayActivated, this, &BurnUpCard::dayActivated);
    connect(m_why, &QPushButton::clicked, this, &BurnUpCard::balanceWanted);
    connect(m_whatIf, &WhatIfBar::changed, this, &BurnUpCard::foresee);
    connect(this, &CardFrame::tableWanted, this, &BurnUpCard::showTable);
}

void BurnUpCard::setFigures(const OverviewFigures &figures)
{
    const TitleParts parts = titleParts(figures.indicator->title);
    setTitle(parts.what, parts.population);
    m_points = figures.points;
    m_plainSentence = figures.chart.sentence;
    m_lamp = figures.answer().total.lamp;
    m_why->setIcon(icon(u"balance"_s));
    dressSentence();
    m_basis = figures.basis;
    m_chart->setSpec(figures.chart, dailySpec(figures.points, figures.answer().total.requiredPerDay));
    const bool outOfReach = m_basis.targetOutOfReach();
    m_ceiling->setVisible(outOfReach);
    m_ceiling->setFullText(outOfReach ? ceilingSentence(m_basis) : QString());
    foresee();
    showMode(m_modes->current());
}

/// Forecast, range and chance from what the what-if bar says; no pass over the people, so it follows each key.
void BurnUpCard::foresee()
{
    m_forecast = engine::forecast(m_basis, m_whatIf->whatIf());
    const bool told = m_forecast.state != engine::ForecastState::NoPopulation
        && m_forecast.state != engine::ForecastState::NoTarget && m_forecast.state != engine::ForecastState::Reached;
    m_whatIf->setVisible(m_forecast.state == engine::ForecastState::Forecast);
    m_chance->setVisible(told);
    m_chance->setFullText(chanceText());
    m_chart->setFan(m_forecast.fan);
}

QString BurnUpCard::chanceText() const
{
    const QString words = chanceSentence(m_forecast, m_basis);
    return m_whatIf->whatIf().isAsItStands() || words.isEmpty()
        ? words
        : tr("If so: %1").arg(QString(words.at(0).toLower() + words.mid(1)));
}

QString BurnUpCard::sentence() const
{
    return m_plainSentence;
}

void BurnUpCard::dressSentence()
{
    // The verdict after the colon is what is read first; its colour is the lamp's, and the words say the same.
    const qsizetype cut = m_plainSentence.indexOf(u": "_s);
    const QString before = cut < 0 ? m_plainSentence : m_plainSentence.left(cut + 2);
    const QString verdict = cut < 0 ? QString() : m_plainSentence.mid(cut + 2);
    m_sentence->setText(u"%1<b style=\"color:%2\">%3</b>"_s.arg(
        before.toHtmlEscaped(), lampColours(m_lamp).text.name(), verdict.toHtmlEscaped()));
    QPalette warned = m_ceiling->palette();
    warned.setColor(QPalette::WindowText, lampColours(engine::Lamp::AtRisk).text);
    m_ceiling->setPalette(warned);
    m_sentence->setAccessibleName(m_plainSentence);
    m_sentence->setToolTip(m_plainSentence);
}

void BurnUpCard::showMode(int mode)
{
    const auto shown = static_cast<BurnUpChart::Mode>(mode);
    m_modes->setCurrent(mode);
    m_chart->setMode(shown);
    if (shown == BurnUpChart::Mode::Daily) {
        m_legend->setBars(tr("Newly done each day"), tr("Needed per day"));
    } else {
        m_legend->setLines(m_chart->spec().lines, m_forecast.fan.empty() ? QString() : tr("80 of 100 courses"));
    }
}

void BurnUpCard::showTable()
{
    std::vector<QStringList> rows;
    for (std::size_t i = m_points.size(); i-- > 0;) {
        const engine::SeriesPoint &point = m_points[i];
        rows.push_back({fmt_vi::date(point.on), fmt_vi::num(point.numerator), fmt_vi::num(point.denominator),
            fmt_vi::pctSign(domain::percentHundredths(point.numerator, point.denominator)),
            i == 0 ? u"—"_s : fmt_vi::signedNum(point.numerator - m_points[i - 1].numerator)});
    }
    auto *dialog = new TableDialog(m_chart->spec().title,
        {tr("Day"), tr("Numerator"), tr("Denominator"), tr("Ratio"), tr("That day")}, std::move(rows), this);
    dialog->open();
}

void BurnUpCard::changeEvent(QEvent *event)
{
    CardFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dressSentence();
        m_why->setIcon(icon(u"balance"_s));
    }
}

} // namespace caodiem::ui
