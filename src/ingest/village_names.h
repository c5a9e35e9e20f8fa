// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the names of villages say, however a list writes them.
namespace caodiem::ingest {

/// "thôn", "khu phố" … at the start of a village's name, in lower case; empty when there is none.
[[nodiscard]] QString villageKindOf(const QString &name);

/// One key for all spellings of a numbered village: "Thôn 3", "Thôn03", "THÔN: 3.", "Thôn III", "Thôn Ba"; of its
/// number alone for "3" and "T3". Empty for a village that is no number.
struct NumberedVillage {
    QString kind; ///< folded, empty when none is said
    QString number;
};
[[nodiscard]] NumberedVillage numberedVillage(const QString &name);

/// The kind and the rest of a name: of "KP. Tân Lập" and "khu phố tân lập." the same.
struct NamedVillage {
    QString kind; ///< folded, empty when none is said
    QString rest; ///< in lower case, without punctuation
};
[[nodiscard]] NamedVillage namedVillage(const QString &name);

/// Which villages are so nearly of one name that somebody should look: the names differ in marks or one letter, or
/// only one of them says its kind.
class VillageLikeness {
public:
    explicit VillageLikeness(const QString &name);
    [[nodiscard]] bool isNear(const QString &other) const;

private:
    QString m_name;
    QString m_key;
    NamedVillage m_named;
    NumberedVillage m_numbered;
};

} // namespace caodiem::ingest
