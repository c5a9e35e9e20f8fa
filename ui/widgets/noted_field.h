// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace caodiem::ui {

/// A field of a form: its name above, the editor, and one sentence right under it when something is wrong (square) or
/// doubtful (triangle).
class NotedField : public QWidget {
    Q_OBJECT
public:
    /// `title` may have a mnemonic; it leads to `editor`, which this takes over.
    NotedField(const QString &title, QWidget *editor, QWidget *parent = nullptr);
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    void setNote(const QString &sentence, bool blocks); ///< empty = nothing to say
    [[nodiscard]] QString note() const;

private:
    QWidget *m_editor;
    QLabel *m_mark;
    QLabel *m_note;
    QWidget *m_line;
};

} // namespace caodiem::ui
