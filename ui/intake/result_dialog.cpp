// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/result_dialog.h"

#include "base/number_format.h"
#include "ui/dialogs/button_rows.h"
#include "ui/intake/family_model.h"
#include "ui/intake/lone_digit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wheel_guard.h"

#include <QDateEdit>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace caodiem::ui {

using namespace Qt::StringLiterals;
using domain::DeskResult;

ResultDialog::ResultDialog(
    DeskResult result, const QString &name, Day today, const QStringList &offices, QWidget *parent)
    : QDialog(parent)
    , m_result(result)
    , m_today(today)
    , m_choices(new QListWidget(this))
    , m_digits(new LoneDigit(this))
    , m_other(new QLineEdit(this))
    , m_day(new QDateEdit(toDate(today + 1), this))
    , m_record(nullptr)
{
    setWindowTitle(resultTitle(result));
    setMinimumWidth(420);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    auto *head = new QLabel(u"%1 · %2"_s.arg(name, resultTitle(result)), this);
    head->setFont(fontOf(14, true));
    column->addWidget(head);
    m_day->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_day->setCalendarPopup(true);
    m_day->setMinimumDate(toDate(today));
    m_day->setAccessibleName(tr("Day"));
    m_other->setMaxLength(200);
    column->addWidget(m_day);
    column->addWidget(m_choices);
    column->addWidget(m_other);
    m_record = addAcceptRow(this, column, tr("Record"));
    connect(m_choices, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_choices, &QListWidget::currentRowChanged, this, &ResultDialog::refresh);
    connect(m_other, &QLineEdit::textChanged, this, &ResultDialog::refresh);
    m_day->setVisible(result == DeskResult::ComeBack);
    if (result == DeskResult::Ineligible) {
        offer({tr("Data in the population database are wrong"), tr("No representative there"), tr("No papers brought"),
            tr("Health does not allow it"), tr("Lives elsewhere")});
        m_other->setPlaceholderText(tr("Another reason"));
    } else if (result == DeskResult::ComeBack) {
        offer({tr("morning"), tr("afternoon"), tr("evening")});
        m_other->setPlaceholderText(tr("A word to the family (may stay empty)"));
    } else {
        offer(offices);
        m_other->setPlaceholderText(tr("Another office"));
        if (offices.isEmpty()) {
            m_choices->hide();
            m_other->setFocus();
        }
    }
    m_choices->installEventFilter(this);
    connect(m_digits, &LoneDigit::pressed, this, [this](int digit) {
        if (digit <= m_choices->count()) {
            m_choices->setCurrentRow(digit - 1);
            accept();
        }
    });
    refresh();
}

void ResultDialog::offer(const QStringList &choices)
{
    int number = 0;
    for (const QString &choice : choices) {
        auto *item = new QListWidgetItem(u"%1   %2"_s.arg(++number).arg(choice), m_choices);
        item->setData(Qt::UserRole, choice);
    }
    m_choices->setFixedHeight(qMax(1, number) * 26 + 6);
    m_choices->setCurrentRow(0);
    m_choices->setFocus();
}

void ResultDialog::refresh()
{
    const bool chosen = m_choices->currentItem() != nullptr || !m_other->text().trimmed().isEmpty();
    m_record->setEnabled(chosen);
}

bool ResultDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_choices && event->type() == QEvent::KeyPress && m_digits->key(*static_cast<QKeyEvent *>(event))) {
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

QString ResultDialog::note() const
{
    const QString other = m_other->text().trimmed();
    const QString choice
        = m_choices->currentItem() == nullptr ? QString() : m_choices->currentItem()->data(Qt::UserRole).toString();
    if (m_result == DeskResult::ComeBack) {
        const QString when = fmt_vi::date(toDay(m_day->date())) + (choice.isEmpty() ? QString() : u", "_s + choice);
        return other.isEmpty() ? when : QString(when + u" · "_s + other);
    }
    if (m_result == DeskResult::Referred) {
        return {};
    }
    return other.isEmpty() ? choice : other;
}

QString ResultDialog::place() const
{
    if (m_result != DeskResult::Referred) {
        return {};
    }
    const QString other = m_other->text().trimmed();
    const bool typed = !other.isEmpty() || m_choices->currentItem() == nullptr;
    return typed ? other : m_choices->currentItem()->data(Qt::UserRole).toString();
}

} // namespace caodiem::ui
