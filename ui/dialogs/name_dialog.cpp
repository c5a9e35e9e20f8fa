// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/name_dialog.h"

#include "base/text.h"

#include <QHBoxLayout>
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
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    m_save->setObjectName(QStringLiteral("saveName"));
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
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
