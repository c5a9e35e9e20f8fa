// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organisation_band.h"

#include "service/wording.h"
#include "ui/theme/lamp.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

constexpr int kBarScale = 10000;

OrganisationBand::OrganisationBand(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_lamp(new QLabel(this))
    , m_percent(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_remaining(new QPushButton(this))
    , m_people(new QPushButton(tr("People behind it"), this))
    , m_bar(new QProgressBar(this))
    , m_facts(new QLabel(this))
{
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(5);
    auto *head = new QHBoxLayout;
    m_title->setFont(fontOf(13, true));
    m_subtitle->setProperty("role", u"caption"_s);
    head->addWidget(m_title);
    head->addWidget(m_subtitle, 1);
    head->addWidget(m_lamp);
    column->addLayout(head);
    auto *ratio = new QHBoxLayout;
    ratio->setSpacing(10);
    m_percent->setFont(fontOf(19, true));
    m_counts->setTextFormat(Qt::RichText);
    m_remaining->setToolTip(tr("Show them in the table below"));
    for (QPushButton *button : {m_remaining, m_people}) {
        button->setProperty("flat", true);
        button->setProperty("link", true);
        button->setCursor(Qt::PointingHandCursor);
    }
    ratio->addWidget(m_percent);
    ratio->addWidget(m_counts);
    ratio->addStretch(1);
    ratio->addWidget(m_remaining);
    ratio->addWidget(m_people);
    column->addLayout(ratio);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, kBarScale);
    column->addWidget(m_bar);
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setFont(fontOf(12));
    column->addWidget(m_facts);
    connect(m_remaining, &QPushButton::clicked, this, [this] { Q_EMIT groupWanted(m_figures.key); });
    connect(
        m_people, &QPushButton::clicked, this, [this] { Q_EMIT peopleWanted(m_figures.key, engine::What::Remaining); });
}

void OrganisationBand::setFigures(const CardFigures &figures)
{
    m_figures = figures;
    m_title->setText(figures.title);
    m_subtitle->setText(figures.subtitle);
    m_percent->setText(figures.percent);
    m_counts->setText(tr("<b>%1</b> / %2").arg(figures.done, figures.total));
    m_remaining->setText(tr("%1 left").arg(figures.remaining));
    const qint64 most = qMax<qint64>(1, figures.barMaximum);
    m_bar->setValue(static_cast<int>(figures.barValue * kBarScale / most));
    QStringList facts;
    if (!figures.required.isEmpty()) {
        facts << tr("Needed <b>%1</b> a day").arg(figures.required);
    }
    facts << tr("7-day pace <b>%1</b>").arg(figures.pace);
    const QString early = earlyText(figures.daysEarly);
    facts << tr("Done <b>%1</b>").arg(early.isEmpty() ? figures.finish : QString(figures.finish + u", "_s + early));
    m_facts->setText(facts.join(u"&nbsp;&nbsp;&nbsp;&nbsp;"_s));
    setAccessibleName(figures.spoken);
    dress();
}

void OrganisationBand::dress()
{
    const QString word = service::lampName(m_figures.lamp);
    const int wide = lampPillWidth(fontOf(12), word);
    QPixmap pill(qRound(wide * devicePixelRatioF()), qRound(20 * devicePixelRatioF()));
    pill.setDevicePixelRatio(devicePixelRatioF());
    pill.fill(Qt::transparent);
    QPainter painter(&pill);
    painter.setFont(fontOf(12));
    paintLampPill(&painter, QRectF(0, 0, wide, 20), m_figures.lamp, word);
    painter.end();
    m_lamp->setPixmap(pill);
    m_lamp->setAccessibleName(word);
}

void OrganisationBand::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

} // namespace caodiem::ui
