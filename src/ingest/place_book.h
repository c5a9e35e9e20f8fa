// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "domain/list_columns.h"
#include "ingest/name_index.h"
#include "ingest/remark.h"
#include "ingest/village_names.h"

#include <optional>
#include <utility>

namespace caodiem::ingest {

/// One key for the usual spellings of a school: "TH Phú Riềng", "Trường Tiểu học Phú Riềng".
[[nodiscard]] QString schoolKey(const QString &name);

/// Villages, schools and classes by the names of a list; what is not known yet is proposed as a new row.
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
        std::vector<VillageId> several; ///< those that the name fits alike; the id is then the one asked for, or null
    };
    struct School {
        SchoolId id;
        Finding finding = Finding::Known;
        QString name;
        bool firstTime = false;
    };
    /// Null id for an empty name. What somebody typed is a new village unless it is surely a known one.
    [[nodiscard]] Village village(const QString &name);
    /// A list's word about somebody who lives in `present` (null = not known). A name that fits several villages means
    /// that one when it is among them, and none otherwise: never a new one, so that the list read again, when the
    /// villages that it added are known too, says the same.
    [[nodiscard]] Village villageOf(const QString &name, VillageId present);
    [[nodiscard]] School school(const QString &name);
    /// What is to be said of a spelling the first time it is met.
    struct Notice {
        RemarkCode code = RemarkCode::VillageNew;
        QStringList args;
    };
    [[nodiscard]] std::optional<Notice> noticeOf(const Village &village) const;
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
    using Villages = std::vector<VillageId>;

    [[nodiscard]] Village lookUpVillage(const QString &name);
    [[nodiscard]] Village addVillage(const QString &name);
    [[nodiscard]] School lookUpSchool(const QString &name);
    [[nodiscard]] Villages fitting(const QString &name) const;
    [[nodiscard]] Villages spelledOtherwise(const QString &name) const;
    [[nodiscard]] Villages numbered(const QString &name) const;
    [[nodiscard]] Villages namedInParts(const QString &name) const;
    [[nodiscard]] QString nearestTo(const QString &name) const;
    void index(const QString &name, VillageId id);

    const domain::Registers &m_known;
    domain::BatchChanges &m_changes;
    bool m_startedEmpty = false;
    NameIndex<VillageId> m_villages;
    // Those of the register only where a name says less than the village's own: else the list's order would matter.
    QHash<QString, Villages> m_letters; ///< of the register
    QHash<QString, Villages> m_bareNames; ///< letters without "Thôn", of the register
    QHash<std::pair<QString, QString>, Villages> m_named; ///< by kind and the rest of the name
    QHash<std::pair<QString, QString>, Villages> m_namedByLetters; ///< the same without marks, of the register
    QHash<std::pair<QString, QString>, Villages> m_numbered; ///< by kind and number
    QHash<QString, Villages> m_numbers; ///< by number alone, of the register
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
