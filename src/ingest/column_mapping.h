// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ingest/legacy_text.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

/// Headers that somebody explained by hand: which column of the list each one is (docs/huong-dan-su-dung.md).
namespace caodiem::ingest {

enum class ListKind : quint8 { Residents, Organisations, Villages };

/// The official headers of a list.
[[nodiscard]] std::span<const QStringView> columnsOf(ListKind kind);

inline constexpr int kLeftOut = -2; ///< a header that is known and not wanted

struct ColumnMapping {
    struct Entry {
        QString header; ///< as in the file; compared by foldedKey()
        int column = kLeftOut; ///< enumerator of domain/list_columns.h, or kLeftOut
        std::optional<TextCode> code; ///< how its texts are encoded, where that is not to be found out
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    ListKind kind = ListKind::Residents;
    std::vector<Entry> entries;

    [[nodiscard]] bool isEmpty() const { return entries.empty(); }
    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// {"list": "residents", "columns": {"Mã công dân": "Số định danh cá nhân", "Cột thừa": null},
///  "text": {"Họ tên": "TCVN3"}}; "text" may be missing.
/// Errors, BadInput: "mapping-json:NAME" no such document, "mapping-list:NAME" for another list, "mapping-key:KEY" a
/// key that is not known, "mapping-column:COLUMN" no column of this list, "mapping-twice:COLUMN" two headers for one
/// column, "mapping-text:CODE" no such encoding. `name` is the file's, for the message.
[[nodiscard]] Result<ColumnMapping> mappingFromJson(const QByteArray &json, ListKind kind, const QString &name);
/// The file's content; NotFound, Io, or BadInput "mapping-json:NAME" above 1 MiB.
[[nodiscard]] Result<ColumnMapping> readMapping(const QString &path, ListKind kind);
[[nodiscard]] QByteArray toJson(const ColumnMapping &mapping);

/// The same for the same headers in any order and spelling: what a remembered mapping is found by.
[[nodiscard]] QString headerSetKey(const QStringList &headers);

} // namespace caodiem::ingest
