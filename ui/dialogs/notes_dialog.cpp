// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/notes_dialog.h"

#include "ui/dialogs/button_rows.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace caodiem::ui {

NotesDialog::NotesDialog(const QString &campaign, const QStringList &notes, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Notes of the campaign"));
    resize(620, 440);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    auto *title = new QLabel(campaign, this);
    title->setFont(fontOf(14, true));
    title->setWordWrap(true);
    column->addWidget(title);
    auto *explanation = new QLabel(tr("The directive also asks for what follows. It is not counted here."), this);
    explanation->setWordWrap(true);
    explanation->setProperty("role", QStringLiteral("caption"));
    column->addWidget(explanation);
    auto *scroll = new QScrollArea(this);
    auto *body = new QWidget;
    auto *lines = new QVBoxLayout(body);
    lines->setSpacing(8);
    for (const QString &note : notes) {
        auto *line = new QLabel(QString(u"• " + note), body);
        line->setWordWrap(true);
        line->setTextFormat(Qt::PlainText);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        lines->addWidget(line);
    }
    lines->addStretch();
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    column->addWidget(scroll, 1);
    addCloseRow(this, column);
}

} // namespace caodiem::ui
