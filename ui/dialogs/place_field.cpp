// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/place_field.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace caodiem::ui {

PlaceField::PlaceField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_browse(new QPushButton(tr("Choo&se…"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_edit, 1);
    row->addWidget(m_browse);
    m_browse->setAutoDefault(false);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &PlaceField::changed);
    connect(m_browse, &QPushButton::clicked, this, &PlaceField::browseWanted);
}

QString PlaceField::path() const
{
    return m_edit->text().trimmed();
}

void PlaceField::setPath(const QString &path)
{
    m_edit->setText(path);
}

} // namespace caodiem::ui
