// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

/// A photograph or a scan of a card, as families send it.
namespace caodiem::ui {

/// What the QR in the picture says, for service::readCard(), then to be forgotten. Nothing is kept of the picture.
/// Errors, all Errc::BadInput: "scan.image_unreadable" no picture, or one of more than 20,000 points to a side;
/// "scan.image_no_code" no QR in it; "scan.image_many" several different ones.
[[nodiscard]] Result<QString> payloadInImage(const QString &file);

} // namespace caodiem::ui
