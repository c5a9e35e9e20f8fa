// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace caodiem::ingest {

/// Equal for exactly those names that sameName() calls the same; for hashing.
[[nodiscard]] QString nameKey(QStringView name);

/// Finds rows of a register by the names that lists give them. The same spelling wins over the same name spelled
/// otherwise (hoà, hòa, HÒA), that over equal letters where one side was typed without any marks (Thôn Hà and Thôn Hạ
/// stay two), current names over old ones; a way that would fit two rows fits none.
template <typename IdType>
class NameIndex {
public:
    enum class Age : quint8 { Current, Old };

    void add(const QString &name, IdType id, Age age = Age::Current);
    /// A row that the list itself proposes: found by its name only, never by its bare letters, so that the same list
    /// read again finds the same rows.
    void addNew(const QString &name, IdType id);
    struct Hit {
        IdType id;
        bool underOldName = false;
    };
    [[nodiscard]] std::optional<Hit> find(const QString &name) const;

private:
    struct Tier {
        QHash<QString, IdType> exact;
        QHash<QString, IdType> byName;
        QHash<QString, IdType> byLetters; ///< all names
        QHash<QString, IdType> plainByLetters; ///< those that the register has without marks
    };
    static void put(QHash<QString, IdType> &where, const QString &key, IdType id);
    [[nodiscard]] static std::optional<IdType> findIn(const Tier &tier, const QString &name);

    Tier m_current;
    Tier m_old;
};

} // namespace caodiem::ingest
