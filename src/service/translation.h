// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace caodiem::service {

/// Installs the Vietnamese catalogues of all rooms that are linked in. Vietnamese is the default and the only language
/// shipped; the English source strings show only where a catalogue is missing, which a test forbids.
void installTranslations();

} // namespace caodiem::service
