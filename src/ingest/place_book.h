// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "domain/list_columns.h"
#include "ingest/name_index.h"
#include "ingest/remark.h"

#include <optional>
#include <utility>

namespace caodiem::ingest {

/// "thôn", "khu phố" … at the start of a village's name, in lower case; empty when there is none.
[[nodiscard]] QString villageKindOf(const QString &name);

/// Villages, schools and classes by the names of a list; what is not known yet is proposed as a new row.
/// One key for all spellings of a numbered village: "Thôn 3", "Thôn03", "THÔN: 3.", "Thôn III", "Thôn Ba"; of its
/// number alone for "3" and "T3". Empty for a village that is no number.
struct NumberedVillage {
    QString kind; ///< folded, empty when none is said
    QString number;
};
[[nodiscard]] NumberedVillage numberedVillage(const QString &name);
/// One key for the usual spellings of a school: "TH Phú Riềng", "Trường Tiểu học Phú Riềng".
[[nodiscard]] QString schoolKey(const QString &name);

class PlaceBook {
public:
    /// `on`: the list's date. What was merged by then is known as what it was merged into.
    PlaceBook(const domain::Registers &known, domain::BatchChanges &changes, Day on);

    enum class Finding : quint8 {
        Known,
        Guessed, ///< under an old name, without its "Thôn", or merged by now
        New ///< proposed now, though the register has others
    };
    struct Village {
        VillageId id;
        Finding finding = Finding::Known;
        QString name; ///< the register's
        bool firstTime = false; ///< this spelling was not asked for before
        QString near; ///< of a new one, the first time: a village spelled nearly so, else empty
    };
    struct School {
        SchoolId id;
        Finding finding = Finding::Known;
        QString name;
        bool firstTime = false;
    };
    /// Null id for an empty name.
    [[nodiscard]] Village village(const QString &name);
    [[nodiscard]] School school(const QString &name);
    /// What is to be said of a spelling the first time it is met.
    struct Notice {
        RemarkCode code = RemarkCode::VillageNew;
        QStringList args;
    };
    [[nodiscard]] static std::optional<Notice> noticeOf(const Village &village);
    [[nodiscard]] static std::optional<Notice> noticeOf(const School &school);
    /// Null for an empty name or no school: a class is one of a school.
    [[nodiscard]] ClassId schoolClass(SchoolId school, const QString &name);
    /// As the register has it; empty for none and for what this list proposes.
    [[nodiscard]] QString nameOf(VillageId id) const { return m_villageNames.value(id.value); }
    [[nodiscard]] QString nameOf(SchoolId id) const;
    [[nodiscard]] QString nameOf(ClassId id) const;
    /// What a spell says in a column of its places: residence, school, class or, for any other, the village.
    [[nodiscard]] QString wordOf(domain::ResidentColumn column, const domain::Spell &spell) const;

private:
    [[nodiscard]] Village lookUpVillage(const QString &name);
    [[nodiscard]] School lookUpSchool(const QString &name);
    [[nodiscard]] VillageId numbered(const QString &name) const;
    [[nodiscard]] QString nearestTo(const QString &name) const;
    void indexByNumber(const QString &name, VillageId id);
    void indexByBareName(const QString &name, VillageId id);

    const domain::Registers &m_known;
    domain::BatchChanges &m_changes;
    bool m_startedEmpty = false;
    NameIndex<VillageId> m_villages;
    QHash<QString, VillageId> m_bareNames; ///< letters without "Thôn", null when ambiguous
    QHash<std::pair<QString, QString>, VillageId> m_numbered; ///< by kind and number, null when ambiguous
    QHash<QString, VillageId> m_numbers; ///< by number alone, null when ambiguous
    QHash<qint64, QString> m_villageNames;
    QHash<QString, Village> m_askedVillages;
    QHash<qint64, VillageId> m_mergedVillages; ///< those merged by the list's date: into which
    QHash<qint64, SchoolId> m_mergedSchools;
    NameIndex<SchoolId> m_schools;
    QHash<QString, SchoolId> m_schoolKeys; ///< by schoolKey(), null when ambiguous
    QHash<qint64, QString> m_schoolNames;
    bool m_startedWithoutSchools = false;
    QHash<QString, School> m_askedSchools;
    QHash<std::pair<qint64, QString>, ClassId> m_classes;
};

} // namespace caodiem::ingest
