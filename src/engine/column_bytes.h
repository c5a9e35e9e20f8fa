// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/snapshot.h"

#include <QByteArray>

namespace caodiem::engine {

/// The columns as bytes, for a store to keep beside the registers they were made of. The directory is not part of it:
/// index columns hold places in it, so the bytes are good only with the very same directory. Written and read by one
/// program on one machine: native byte order, and a version that changes with the layout.
[[nodiscard]] QByteArray bytesOf(const Snapshot &snapshot);
/// Errc::Corrupt: another version, a length or a place that cannot be.
[[nodiscard]] Result<Snapshot> snapshotFrom(const QByteArray &bytes, Directory directory);

} // namespace caodiem::engine
