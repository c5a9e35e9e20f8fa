// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_header.h"

#include "base/number_format.h"
#include "service/wording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/lamp_pill.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

OverviewHeader::OverviewHeader(QWidget *parent)
    : QWidget(parent)
    , m_caption(new ElidedLabel({}, this))
    , m_pills(new QHBoxLayout)
    , m_others(new QComboBox(this))
    , m_notes(new QPushButton(this))
    , m_picture(new QPushButton(this))
    , m_sheet(new QPushButton(this))
    , m_recalculate(new QPushButton(tr("Rec&alculate"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *title = new QLabel(tr("Overview"), this);
    title->setFont(fontOf(19, true));
    m_caption->setProperty("role", u"caption"_s);
    m_pills->setSpacing(6);
    row->addWidget(title);
    row->addWidget(m_caption);
    row->addLayout(m_pills);
    row->addStretch(1);
    m_others->setObjectName(u"otherIndicators"_s);
    m_others->setPlaceholderText(tr("Other indicators…"));
    m_others->setAccessibleName(tr("Other indicators"));
    m_others->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_others->setMinimumContentsLength(12);
    row->addWidget(m_others);
    for (QPushButton *flat : {m_notes, m_picture, m_sheet}) {
        flat->setProperty("flat", true);
        row->addWidget(flat);
    }
    m_recalculate->setToolTip(tr("Recalculate (F5)"));
    row->addWidget(m_recalculate);
    connect(m_others, &QComboBox::activated, this,
        [this](int index) { Q_EMIT indicatorChosen(m_others->itemData(index).toString()); });
    connect(m_notes, &QPushButton::clicked, this, &OverviewHeader::notesWanted);
    connect(m_picture, &QPushButton::clicked, this, &OverviewHeader::pictureWanted);
    connect(m_sheet, &QPushButton::clicked, this, &OverviewHeader::sheetWanted);
    connect(m_recalculate, &QPushButton::clicked, this, &OverviewHeader::recalculationWanted);
    writeButtons();
    dress();
}

void OverviewHeader::writeButtons()
{
    const std::pair<QPushButton *, QString> words[]
        = {{m_notes, tr("&Notes")}, {m_picture, tr("Save p&icture")}, {m_sheet, tr("E&xcel")}};
    for (const auto &[button, word] : words) {
        button->setText(m_narrow ? QString() : word);
        button->setToolTip(QString(word).remove(u'&'));
        button->setAccessibleName(button->toolTip());
    }
}

void OverviewHeader::setNarrow(bool narrow)
{
    if (narrow != m_narrow) {
        m_narrow = narrow;
        writeButtons();
    }
}

void OverviewHeader::setFigures(const OverviewFigures &figures)
{
    QStringList caption {tr("%1 indicators").arg(figures.campaign->indicators.size())};
    if (!figures.campaign->directive.isEmpty()) {
        caption << figures.campaign->directive;
    }
    m_caption->setFullText(caption.join(u" · "_s));
    m_notes->setVisible(!figures.campaign->notes.isEmpty());
    countLamps(figures);
    fillOthers(figures);
}

void OverviewHeader::countLamps(const OverviewFigures &figures)
{
    while (QLayoutItem *item = m_pills->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    using engine::Lamp;
    for (const Lamp lamp : {Lamp::Late, Lamp::AtRisk, Lamp::OnTrack, Lamp::Done, Lamp::NotEnoughData}) {
        qint64 count = 0;
        for (std::size_t i = 0; i < figures.progress.indicators.size(); ++i) {
            const bool counted = figures.campaign->indicators[i].headline;
            count += counted && figures.progress.indicators[i].total.lamp == lamp ? 1 : 0;
        }
        if (count > 0) {
            const QString text = QString(fmt_vi::num(count) + u' ' + service::lampName(lamp).toLower());
            m_pills->addWidget(new LampPill(lamp, text, this));
        }
    }
}

void OverviewHeader::fillOthers(const OverviewFigures &figures)
{
    m_others->clear();
    for (const domain::Indicator &indicator : figures.campaign->indicators) {
        if (!indicator.headline) {
            m_others->addItem(indicator.title, indicator.key);
        }
    }
    m_others->setCurrentIndex(m_others->findData(figures.indicator->key));
    m_others->setVisible(m_others->count() > 0);
    int widest = 0;
    for (int i = 0; i < m_others->count(); ++i) {
        widest = std::max(widest, m_others->fontMetrics().horizontalAdvance(m_others->itemText(i)));
    }
    m_others->view()->setMinimumWidth(widest + 40);
    m_others->setToolTip(m_others->currentText());
}

void OverviewHeader::dress()
{
    m_notes->setIcon(icon(u"note"_s));
    m_picture->setIcon(icon(u"image"_s));
    m_sheet->setIcon(icon(u"sheet"_s));
    m_recalculate->setIcon(icon(u"refresh"_s));
}

void OverviewHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

} // namespace caodiem::ui
