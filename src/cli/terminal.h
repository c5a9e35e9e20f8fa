// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "service/job.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace caodiem::cli {

/// One line on standard output.
void say(const QString &line);
/// One sentence on standard error; answers exit code 1.
int fail(const Error &error);
int failWith(const QString &sentence);
/// Exactly one JSON document on standard output.
void sayJson(const QJsonObject &object);
/// Columns padded to their widest cell; `right` names the columns set to the right. First row is the header.
void sayTable(const std::vector<QStringList> &rows, const std::vector<int> &right);
/// Progress on standard error when that is a terminal; silent otherwise.
[[nodiscard]] service::JobContext watchedJob();
/// Ends the progress line.
void endProgress();

} // namespace caodiem::cli
