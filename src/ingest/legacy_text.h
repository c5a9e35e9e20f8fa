// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/table.h"

#include <array>
#include <optional>
#include <vector>

/// Vietnamese from before Unicode, and Unicode that was read as something else (docs/methods.md#legacy-text).
/// Everything here sees text as windows-1252 shows its bytes, which is how spreadsheets keep it.
namespace caodiem::ingest {

enum class TextCode : quint8 {
    Unicode, ///< nothing to do, composed or not
    Tcvn3,
    Vni,
    Cp1258, ///< letters with tones behind them
    Utf8AsCp1252 ///< "Nguyá»…n"
};
inline constexpr int kTextCodes = 5;

/// "TCVN3", "VNI" …: the same word in every language, also in mapping files.
[[nodiscard]] QString nameOf(TextCode code);
[[nodiscard]] std::optional<TextCode> textCodeNamed(const QString &name);

/// What the name of a font says: ".VnTime", ".VnTimeH", "VNI-Times".
[[nodiscard]] FontHint fontHint(QStringView fontName);

/// In composed Unicode. Letters the code does not have stay as they are. TCVN3 has no capitals with tones: `capitals`
/// (a font ending in H) or a text whose Latin letters are all capitals makes them.
[[nodiscard]] QString fromLegacy(TextCode code, const QString &text, bool capitals = false);

/// Bytes as windows-1252 shows them.
[[nodiscard]] QString fromWindowsBytes(const QByteArray &bytes);

/// Finds out how the texts of each column are encoded and puts them into Unicode.
class LegacyColumns {
public:
    /// One row of the sample, header and title rows too.
    void look(const TableRow &row);
    /// Given by a mapping: not up for decision.
    void force(int column, TextCode code);
    void decide();

    [[nodiscard]] TextCode code(int column) const;
    struct Preview {
        int column = 0;
        TextCode code = TextCode::Unicode;
        QString before;
        QString after;
    };
    /// Columns whose texts are converted, each with the longest of these rows' from `first` on.
    [[nodiscard]] std::vector<Preview> previews(const std::vector<TableRow> &rows, std::size_t first);

    /// `row` itself when nothing is to be done, else a converted copy, which lives until the next call.
    [[nodiscard]] const TableRow &inUnicode(const TableRow &row);
    /// Cells converted though their column is Unicode (rows pasted from another list).
    [[nodiscard]] int straysConverted() const { return m_strays; }
    void forgetStrays() { m_strays = 0; }

private:
    struct Column {
        std::array<int, kTextCodes> score {};
        int words = 0; ///< that tell anything
        int cells = 0; ///< with letters outside ASCII, none of which only Unicode has
        int unicodeCells = 0; ///< with letters that only Unicode has
        std::array<int, 2> byFont {}; ///< of those in TCVN3 and VNI fonts
        TextCode code = TextCode::Unicode;
        bool forced = false;
    };
    [[nodiscard]] Column &column(std::size_t i);
    [[nodiscard]] QString mended(std::size_t column, const Cell &cell);

    std::vector<Column> m_columns;
    TableRow m_row;
    bool m_anyLegacy = false;
    int m_strays = 0;
};

} // namespace caodiem::ingest
