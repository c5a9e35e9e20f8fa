// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segment_bar.h"

#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPushButton>

namespace caodiem::ui {
namespace {

constexpr int kSegmentText = 13;
constexpr int kSegmentPadding = 24;

/// The one that is on is written in bold, and must not be cut for it.
void makeRoom(QAbstractButton *button)
{
    const QString text = QString(button->text()).remove(u'&');
    button->setMinimumWidth(QFontMetrics(fontOf(kSegmentText, true)).horizontalAdvance(text) + kSegmentPadding);
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
        makeRoom(button);
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
    makeRoom(m_buttons->button(index));
}

} // namespace caodiem::ui
