// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undo_guard.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace caodiem::ui {

bool UndoGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride) {
        return QObject::eventFilter(watched, event);
    }
    const auto *line = qobject_cast<const QLineEdit *>(watched);
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool nothing = line != nullptr
        && ((key->matches(QKeySequence::Undo) && !line->isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !line->isRedoAvailable()));
    if (nothing) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace caodiem::ui
