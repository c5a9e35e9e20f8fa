// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/burn_up_card.h"

#include "base/number_format.h"
#include "domain/ratio.h"
#include "ui/charts/burn_up_chart.h"
#include "ui/charts/chart_legend.h"
#include "ui/dialogs/table_dialog.h"
#include "ui/models/card_figures.h"
#include "ui/theme/lamp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segment_bar.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

BurnUpCard::BurnUpCard(QWidget *parent)
    : CardFrame(parent)
    , m_modes(new SegmentBar({tr("Cumulative"), tr("Per day")}, this))
    , m_legend(new ChartLegend(this))
    , m_sentence(new QLabel(this))
    , m_chart(new BurnUpChart(this))
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
    body()->addWidget(m_sentence);
    body()->addWidget(m_chart, 1);
    body()->setContentsMargins(4, 0, 4, 4);
    connect(m_modes, &SegmentBar::chosen, this, &BurnUpCard::showMode);
    connect(m_chart, &BurnUpChart::dayActivated, this, &BurnUpCard::dayActivated);
    connect(this, &CardFrame::tableWanted, this, &BurnUpCard::showTable);
}

void BurnUpCard::setFigures(const OverviewFigures &figures)
{
    const TitleParts parts = titleParts(figures.indicator->title);
    setTitle(parts.what, parts.population);
    m_points = figures.points;
    m_plainSentence = figures.chart.sentence;
    m_lamp = figures.answer().total.lamp;
    dressSentence();
    m_chart->setSpec(figures.chart, dailySpec(figures.points, figures.answer().total.requiredPerDay));
    showMode(m_modes->current());
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
        m_legend->setLines(m_chart->spec().lines);
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
    }
}

} // namespace caodiem::ui
