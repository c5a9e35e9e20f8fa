// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// The parts of a Word container that do not depend on the body.
namespace caodiem::report::docx {

[[nodiscard]] QByteArray contentTypes();
[[nodiscard]] QByteArray packageRelations();
/// rId1 styles, rId2 settings, rId3 header, rId10 … the pictures image1.png …
[[nodiscard]] QByteArray documentRelations(int pictures);
[[nodiscard]] QByteArray styles();
[[nodiscard]] QByteArray settings();
[[nodiscard]] QByteArray pageNumberHeader();

} // namespace caodiem::report::docx
