// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/context_bar.h"

#include "base/number_format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

constexpr int kBarHeight = 46;
constexpr int kPillHeight = 26;

ContextBar::ContextBar(QWidget *parent)
    : QFrame(parent)
    , m_unit(new ElidedLabel({}, this))
    , m_campaignLabel(new QLabel(tr("&Campaign"), this))
    , m_campaigns(new QComboBox(this))
    , m_dateLabel(new QLabel(tr("&Data as of"), this))
    , m_date(new QDateEdit(this))
    , m_deadline(new DeadlinePill(this))
{
    setObjectName(u"contextBar"_s);
    setFixedHeight(kBarHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(8);
    m_unit->setFont(fontOf(13, true));
    m_campaigns->setObjectName(u"campaigns"_s);
    m_campaigns->setAccessibleName(tr("Campaign"));
    m_campaigns->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_campaigns->setMinimumContentsLength(20);
    m_campaigns->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_campaignLabel->setBuddy(m_campaigns);
    m_date->setObjectName(u"asOf"_s);
    m_date->setAccessibleName(tr("Data as of"));
    m_date->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_date->setCalendarPopup(true);
    m_date->setKeyboardTracking(false);
    m_date->setMinimumWidth(118);
    m_dateLabel->setBuddy(m_date);
    m_campaignLabel->setProperty("role", u"caption"_s);
    m_dateLabel->setProperty("role", u"caption"_s);
    row->addWidget(m_unit);
    row->addSpacing(6);
    row->addWidget(m_campaignLabel);
    row->addWidget(m_campaigns, 3);
    row->addWidget(m_dateLabel);
    row->addWidget(m_date);
    row->addWidget(m_deadline);
    row->addStretch(0);
    connect(m_campaigns, &QComboBox::activated, this, [this](int index) {
        m_campaigns->setToolTip(m_campaigns->itemText(index));
        Q_EMIT campaignChosen(m_campaigns->itemData(index).toString());
    });
    connect(m_date, &QDateEdit::dateChanged, this, [this](QDate date) { Q_EMIT asOfChosen(toDay(date)); });
}

void ContextBar::setImage(const service::OfficeImage &image, const QString &campaign, Day asOf)
{
    const QSignalBlocker quietCampaigns(m_campaigns);
    const QSignalBlocker quietDate(m_date);
    m_unit->setFullText(image.unit.name);
    m_campaigns->clear();
    for (const domain::Campaign &each : image.campaigns) {
        m_campaigns->addItem(each.title, each.key);
    }
    m_campaigns->setCurrentIndex(m_campaigns->findData(campaign));
    m_campaigns->setToolTip(m_campaigns->currentText());
    m_date->setMaximumDate(toDate(image.today));
    m_date->setDate(toDate(asOf));
}

void ContextBar::setDeadline(const std::optional<domain::Target> &target, qint64 daysLeft)
{
    m_deadline->setVisible(target.has_value());
    if (target) {
        m_deadline->setText(deadlineText(*target, daysLeft));
    }
}

QString deadlineText(const domain::Target &target, qint64 daysLeft)
{
    const QString day = fmt_vi::date(target.quoted);
    const QString deadline = target.inclusive ? ContextBar::tr("Deadline: through %1").arg(day)
                                              : ContextBar::tr("Deadline: before %1").arg(day);
    const QString left
        = daysLeft > 0 ? ContextBar::tr("%1 days left").arg(fmt_vi::num(daysLeft)) : ContextBar::tr("no day left");
    return QString(deadline + u" · "_s + left);
}

DeadlinePill::DeadlinePill(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"deadlinePill"_s);
    setFont(fontOf(12, true));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DeadlinePill::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize DeadlinePill::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 40, kPillHeight};
}

void DeadlinePill::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.badSoft);
    painter.drawRoundedRect(rect(), 4, 4);
    painter.drawPixmap(QPointF(10, (height() - 14) / 2.0), symbol(u"flag"_s, t.bad, 14, devicePixelRatioF()));
    painter.setPen(t.bad);
    painter.setFont(font());
    painter.drawText(rect().adjusted(30, 0, -6, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

} // namespace caodiem::ui
