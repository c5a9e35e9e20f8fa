// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outreach/outreach_dialogs.h"

#include "service/outreach.h"
#include "ui/dialogs/button_rows.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

PromiseDialog::PromiseDialog(Day today, QWidget *parent)
    : QDialog(parent)
    , m_day(new QDateEdit(toDate(today + 1), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Promised for a day"));
    auto *column = new QVBoxLayout(this);
    auto *label = new QLabel(tr("&Day"), this);
    label->setBuddy(m_day);
    m_day->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_day->setMinimumDate(toDate(today));
    m_day->setCalendarPopup(true);
    m_day->setObjectName(u"promisedOn"_s);
    m_day->setMinimumWidth(220);
    column->addWidget(label);
    column->addWidget(m_day);
    addAcceptRow(this, column, tr("Record"));
    m_day->setFocus();
    m_day->setSelectedSection(QDateTimeEdit::DaySection);
}

Day PromiseDialog::day() const
{
    return toDay(m_day->date());
}

QuotaDialog::QuotaDialog(const std::vector<domain::OutreachQuota> &quotas, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What the directive asks for"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(new QLabel(tr("At least so often; 0 = the directive does not say."), this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    for (std::size_t i = 0; i < domain::kOutreachKinds; ++i) {
        const auto kind = static_cast<domain::OutreachKind>(i);
        const int row = static_cast<int>(i);
        auto *times = new QSpinBox(this);
        times->setRange(0, 99);
        times->setObjectName(u"quota%1"_s.arg(row));
        auto *per = new QComboBox(this);
        per->addItem(tr("a day"), true);
        per->addItem(tr("a week"), false);
        per->setCurrentIndex(kind == domain::OutreachKind::Loudspeaker ? 0 : 1);
        for (const domain::OutreachQuota &quota : quotas) {
            if (quota.kind == kind) {
                times->setValue(quota.times);
                per->setCurrentIndex(quota.daily ? 0 : 1);
            }
        }
        auto *label = new QLabel(service::outreachName(kind), this);
        label->setBuddy(times);
        per->setAccessibleName(service::outreachName(kind));
        grid->addWidget(label, row, 0);
        grid->addWidget(times, row, 1);
        grid->addWidget(per, row, 2);
        m_times.at(i) = times;
        m_per.at(i) = per;
    }
    column->addLayout(grid);
    addAcceptRow(this, column, tr("Save"));
}

std::vector<domain::OutreachQuota> QuotaDialog::quotas() const
{
    std::vector<domain::OutreachQuota> out;
    for (std::size_t i = 0; i < domain::kOutreachKinds; ++i) {
        if (m_times.at(i)->value() > 0) {
            out.push_back(
                {static_cast<domain::OutreachKind>(i), m_times.at(i)->value(), m_per.at(i)->currentData().toBool()});
        }
    }
    return out;
}

} // namespace caodiem::ui
