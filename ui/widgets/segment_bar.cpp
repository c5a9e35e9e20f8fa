// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segment_bar.h"

#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace caodiem::ui {
namespace {

/// Room for the title in bold, as it stands while it is on.
int widthFor(const QString &title)
{
    constexpr int kSides = 22;
    return QFontMetrics(fontOf(13, true)).horizontalAdvance(QString(title).remove(u'&')) + kSides;
}

} // namespace

SegmentBar::SegmentBar(const QStringList &titles, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < titles.size(); ++i) {
        auto *button = new QPushButton(titles.at(i), this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("segment", true);
        button->setProperty("segmentFirst", i == 0);
        button->setProperty("segmentLast", i == titles.size() - 1);
        button->setMinimumWidth(widthFor(titles.at(i)));
        m_buttons->addButton(button, i);
        row->addWidget(button);
    }
    m_buttons->setExclusive(true);
    setCurrent(0);
    connect(m_buttons, &QButtonGroup::idClicked, this, &SegmentBar::chosen);
}

int SegmentBar::current() const
{
    return m_buttons->checkedId();
}

void SegmentBar::setCurrent(int index)
{
    if (index >= 0) {
        m_buttons->button(index)->setChecked(true);
        return;
    }
    m_buttons->setExclusive(false);
    for (QAbstractButton *button : m_buttons->buttons()) {
        button->setChecked(false);
    }
    m_buttons->setExclusive(true);
}

void SegmentBar::setTitle(int index, const QString &title)
{
    m_buttons->button(index)->setText(title);
    m_buttons->button(index)->setMinimumWidth(widthFor(title));
}

} // namespace caodiem::ui
