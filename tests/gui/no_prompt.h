// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/file_prompt.h"

#include <QString>

namespace caodiem::test {

/// Answers every question for a place with `answer`; empty = nobody answers.
class FixedPrompt : public ui::FilePrompt {
public:
    QString answer {};
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return answer; }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override { return answer; }
    QString folder(QWidget *, const QString &, const QString &) override { return answer; }
};

} // namespace caodiem::test
