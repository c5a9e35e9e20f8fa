// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace caodiem {

QString describe(const Error &error)
{
    return QStringLiteral("[%1] %2: %3").arg(static_cast<int>(error.code)).arg(error.context, error.detail);
}

} // namespace caodiem
