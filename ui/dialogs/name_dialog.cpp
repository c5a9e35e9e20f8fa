// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/name_dialog.h"

#include "base/text.h"
#include "ui/dialogs/button_rows.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace caodiem::ui {

NameDialog::NameDialog(const QString &title, const QString &label, int longest, QStringList taken, QWidget *parent)
    : QDialog(parent)
    , m_taken(std::move(taken))
    , m_name(new QLineEdit(this))
    , m_note(new QLabel(this))
    , m_save(new QPushButton(tr("&Save"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("nameDialog"));
    setWindowTitle(title);
    setMinimumWidth(420);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(8);
    auto *ask = new QLabel(label, this);
    ask->setBuddy(m_name);
    ask->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(longest);
    m_name->setAccessibleName(label);
    m_note->setProperty("role", QStringLiteral("caption"));
    m_note->setWordWrap(true);
    column->addWidget(ask);
    column->addWidget(m_name);
    column->addWidget(m_note);
    m_save->setObjectName(QStringLiteral("saveName"));
    addOwnRow(this, column, m_save);
    connect(m_save, &QPushButton::clicked, this, &NameDialog::save);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::look);
    look();
}

void NameDialog::look()
{
    const QString name = cleanText(m_name->text());
    m_save->setEnabled(!name.isEmpty());
    m_note->setText(m_taken.contains(name, Qt::CaseInsensitive)
            ? tr("There is one of this name already; it will be replaced.")
            : QString());
}

void NameDialog::save()
{
    const QString name = cleanText(m_name->text());
    if (name.isEmpty()) {
        return;
    }
    Q_EMIT named(name);
    accept();
}

} // namespace caodiem::ui
