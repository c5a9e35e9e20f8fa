// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/legacy_text.h"

#include "ingest/legacy_tables.h"
#include "ingest/syllables.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array<TextCode, 4> kLegacyCodes {
    TextCode::Tcvn3, TextCode::Vni, TextCode::Cp1258, TextCode::Utf8AsCp1252};
constexpr int kWrongWord = 2; ///< a word that cannot be weighs more than one that can
constexpr int kFewWords = 3; ///< below this a column follows the others of its file

/// windows-1252 from 0x80 to 0x9F; the five bytes it lacks stand for themselves, as every program reads them.
constexpr std::array<char16_t, 32> kWindowsSigns {0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

/// The byte that windows-1252 shows so; −1 for all other letters: those are Unicode.
int windowsByte(char16_t c)
{
    if (c < 0x80 || (c >= 0xA0 && c <= 0xFF)) {
        return c;
    }
    const auto sign = std::ranges::find(kWindowsSigns, c);
    return sign == kWindowsSigns.end() ? -1 : 0x80 + static_cast<int>(sign - kWindowsSigns.begin());
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// Letters that only Unicode has: such a text is never touched.
bool isSurelyUnicode(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return windowsByte(c.unicode()) < 0; });
}

/// Signs below 0x100, and the signs of windows-1252, that Vietnamese in Unicode does not use. Asked for every cell.
bool hasForeignSign(QStringView text)
{
    static const std::array<bool, 256> foreign = [] {
        std::array<bool, 256> all {};
        const QString usual = u"àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ\u00A0°²³"_s;
        for (std::size_t c = 0x80; c < all.size(); ++c) {
            all.at(c) = !usual.contains(QChar(static_cast<char16_t>(c)));
        }
        return all;
    }();
    return std::ranges::any_of(text, [](QChar c) {
        const char16_t u = c.unicode();
        const bool vietnamese = u >= 0x1E00 && u <= 0x1EFF; // ế, ộ …: the most frequent above 0x100
        const bool punctuation = u >= 0x2010 && u <= 0x2026;
        return u < 0x100 ? foreign[u] : !vietnamese && !punctuation && windowsByte(u) >= 0;
    });
}

const QHash<quint32, char16_t> &vniLetters()
{
    static const QHash<quint32, char16_t> letters = [] {
        QHash<quint32, char16_t> all;
        for (const VniLetter &one : kVni) {
            all.insert(static_cast<quint32>(one.base) << 16U | one.mark, one.letter);
        }
        for (const VniLetter &one : kVni) { // a mark of the other case is met too; the letter's case counts
            const QChar mark(one.mark);
            const char16_t other = (mark.isUpper() ? mark.toLower() : mark.toUpper()).unicode();
            const quint32 key = static_cast<quint32>(one.base) << 16U | other;
            if (one.mark != 0 && !all.contains(key)) {
                all.insert(key, one.letter);
            }
        }
        return all;
    }();
    return letters;
}

QString fromVni(QStringView text)
{
    const auto &letters = vniLetters();
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const quint32 base = static_cast<quint32>(text[i].unicode()) << 16U;
        const char16_t next = i + 1 < text.size() ? text[i + 1].unicode() : u'\0';
        if (const char16_t both = next == 0 ? u'\0' : letters.value(base | next); both != 0) {
            out += QChar(both);
            ++i;
        } else {
            const char16_t one = letters.value(base);
            out += one != 0 ? QChar(one) : text[i];
        }
    }
    return out;
}

/// Words of headers whose letters old encodings have too, so that they look like old text: all that is not ASCII in the
/// text is one of them.
bool isUnicodeHeader(const QString &text)
{
    static const QStringList headers {u"thôn"_s, u"tên"_s, u"xóm"_s, u"khóm"_s, u"làng"_s, u"sóc"_s, u"tính"_s,
        u"phái"_s, u"chú"_s, u"trú"_s, u"và"_s};
    bool any = false;
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        for (const QStringView part : word.split(u'/', Qt::SkipEmptyParts)) {
            if (std::ranges::all_of(part, [](QChar c) { return c.unicode() < 0x80; })) {
                continue;
            }
            if (!headers.contains(part.toString().toLower())) {
                return false;
            }
            any = true;
        }
    }
    return any;
}

/// TCVN3 has no capitals with tones: "Lê Thị ánh" gets the capital that the other words of the name have.
void capitaliseLikeTheRest(const QString &before, QString &after)
{
    QList<qsizetype> toned;
    int capitals = 0;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if ((i > 0 && before[i - 1] != u' ') || before[i] == u' ') {
            continue;
        }
        if (before[i].unicode() >= 0x80) {
            toned.append(i);
        } else if (before[i].isLower()) {
            return;
        }
        capitals += before[i].isUpper() && before[i].unicode() < 0x80 ? 1 : 0;
    }
    for (const qsizetype i : capitals > 0 ? toned : QList<qsizetype>()) {
        after[i] = after[i].toUpper();
    }
}

QString fromTcvn3(const QString &text, bool capitals)
{
    QString out = text;
    bool small = false;
    int capital = 0; // one alone may be a word's first letter: "Nữ", and so may one of every word: "Lê Hà"
    bool inside = false;
    for (QChar &c : out) {
        const char16_t u = c.unicode();
        small = small || (u >= u'a' && u <= u'z');
        capital += inside && u >= u'A' && u <= u'Z' ? 1 : 0;
        inside = u != u' ' && u != u'-' && u != u'/';
        if (u >= 0xA0 && u <= 0xFF && kTcvn3.at(u - 0xA0U) != 0) {
            c = QChar(kTcvn3.at(u - 0xA0U));
        }
    }
    if (capitals || (capital > 0 && !small)) {
        return out.toUpper();
    }
    capitaliseLikeTheRest(text, out);
    return out;
}

QString fromCp1258(const QString &text)
{
    static const QHash<char16_t, char16_t> letters {{0xC3, 0x102}, {0xE3, 0x103}, {0xD0, 0x110}, {0xF0, 0x111},
        {0xD5, 0x1A0}, {0xF5, 0x1A1}, {0xDD, 0x1AF}, {0xFD, 0x1B0}, {0xFE, 0x20AB}, {0xCC, 0x300}, {0xD2, 0x309},
        {0xDE, 0x303}, {0xEC, 0x301}, {0xF2, 0x323}};
    QString out = text;
    for (QChar &c : out) {
        c = QChar(letters.value(c.unicode(), c.unicode()));
    }
    return out.normalized(QString::NormalizationForm_C);
}

QString fromTwiceEncoded(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const int byte = windowsByte(c.unicode());
        if (byte < 0) {
            return text;
        }
        bytes += static_cast<char>(byte);
    }
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString out = decoder.decode(bytes);
    return decoder.hasError() ? text : out.normalized(QString::NormalizationForm_C);
}

struct WordCount {
    int right = 0;
    int wrong = 0;
    [[nodiscard]] int score() const { return right - kWrongWord * wrong; }
    [[nodiscard]] bool allRight() const { return wrong == 0 && right > 0; }
};

/// Judges the words that hold any letter outside ASCII.
WordCount countWords(QStringView text)
{
    WordCount count;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const char16_t c = i < text.size() ? text[i].unicode() : u' ';
        const bool inside = c >= 0x80 ? c != 0xA0 && (c < 0x2010 || c > 0x203A) : QChar(c).isLetter();
        if (inside) {
            continue;
        }
        if (const QStringView word = text.mid(start, i - start); !word.isEmpty() && !isAscii(word)) {
            ++(isSyllable(word) ? count.right : count.wrong);
        }
        start = i + 1;
    }
    return count;
}

/// The code in which the text makes words; nothing when none or several do.
std::optional<TextCode> onlyCodeThatFits(const QString &text)
{
    std::optional<TextCode> found;
    QString reading;
    for (const TextCode code : kLegacyCodes) {
        const QString read = fromLegacy(code, text);
        if (read == text || !countWords(read).allRight()) {
            continue;
        }
        if (found && read != reading) {
            return std::nullopt;
        }
        found = found.value_or(code);
        reading = read;
    }
    return found;
}

std::optional<TextCode> codeOf(FontHint hint)
{
    return hint == FontHint::Plain ? std::nullopt
                                   : std::optional(hint == FontHint::Vni ? TextCode::Vni : TextCode::Tcvn3);
}

} // namespace

QString nameOf(TextCode code)
{
    static const std::array<QString, kTextCodes> names {
        u"Unicode"_s, u"TCVN3"_s, u"VNI"_s, u"CP1258"_s, u"UTF-8/CP1252"_s};
    return names.at(static_cast<std::size_t>(code));
}

std::optional<TextCode> textCodeNamed(const QString &name)
{
    for (int i = 0; i < kTextCodes; ++i) {
        if (nameOf(static_cast<TextCode>(i)).compare(name, Qt::CaseInsensitive) == 0) {
            return static_cast<TextCode>(i);
        }
    }
    return std::nullopt;
}

FontHint fontHint(QStringView fontName)
{
    if (fontName.startsWith(u".Vn", Qt::CaseInsensitive)) {
        return fontName.endsWith(u'H') ? FontHint::Tcvn3Capitals : FontHint::Tcvn3;
    }
    return fontName.startsWith(u"VNI", Qt::CaseInsensitive) ? FontHint::Vni : FontHint::Plain;
}

QString fromLegacy(TextCode code, const QString &text, bool capitals)
{
    switch (code) {
    case TextCode::Tcvn3:
        return fromTcvn3(text, capitals);
    case TextCode::Vni:
        return fromVni(text);
    case TextCode::Cp1258:
        return fromCp1258(text);
    case TextCode::Utf8AsCp1252:
        return fromTwiceEncoded(text);
    case TextCode::Unicode:
        break;
    }
    return text;
}

QString fromWindowsBytes(const QByteArray &bytes)
{
    QString out = QString::fromLatin1(bytes);
    for (QChar &c : out) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0) {
            c = QChar(kWindowsSigns.at(c.unicode() - 0x80U));
        }
    }
    return out;
}

LegacyColumns::Column &LegacyColumns::column(std::size_t i)
{
    if (m_columns.size() <= i) {
        m_columns.resize(i + 1);
    }
    return m_columns[i];
}

void LegacyColumns::look(const TableRow &row)
{
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const Cell &cell = row.cells[i];
        if (cell.kind != CellKind::Text || isAscii(cell.text)) {
            continue;
        }
        Column &one = column(i);
        if (isSurelyUnicode(cell.text)) {
            ++one.unicodeCells;
            continue;
        }
        ++one.cells;
        if (const auto code = codeOf(cell.font)) {
            ++one.byFont.at(*code == TextCode::Vni ? 1 : 0);
        }
        for (int code = 0; code < kTextCodes; ++code) {
            const WordCount count = countWords(fromLegacy(static_cast<TextCode>(code), cell.text));
            one.score.at(static_cast<std::size_t>(code)) += count.score();
            one.words += code == 0 ? count.right + count.wrong : 0;
        }
    }
}

void LegacyColumns::force(int index, TextCode code)
{
    Column &one = column(static_cast<std::size_t>(index));
    one.code = code;
    one.forced = true;
    m_anyLegacy = m_anyLegacy || code != TextCode::Unicode;
}

void LegacyColumns::decide()
{
    std::array<int, kTextCodes> ofFile {};
    for (Column &one : m_columns) {
        if (one.forced) {
            continue;
        }
        for (std::size_t font = 0; font < 2; ++font) { // half of the cells in such a font speak as loud as the words
            const bool most = one.byFont.at(font) > 0 && one.byFont.at(font) * 2 >= one.cells;
            one.score.at(font + 1) += most ? one.words : 0;
        }
        const auto best = std::ranges::max_element(one.score); // the first of equals: Unicode
        one.code = *best > 0 && one.unicodeCells <= one.cells ? static_cast<TextCode>(best - one.score.begin())
                                                              : TextCode::Unicode;
        ofFile.at(static_cast<std::size_t>(one.code)) += one.code == TextCode::Unicode ? 0 : *best;
    }
    const auto leading = std::ranges::max_element(ofFile);
    const auto index = static_cast<std::size_t>(leading - ofFile.begin());
    for (Column &one : m_columns) {
        if (!one.forced && *leading > 0 && one.code == TextCode::Unicode && one.words < kFewWords
            && one.score.at(index) >= one.score[0] && one.unicodeCells == 0 && one.cells > 0) {
            one.code = static_cast<TextCode>(index);
        }
        m_anyLegacy = m_anyLegacy || one.code != TextCode::Unicode;
    }
}

TextCode LegacyColumns::code(int index) const
{
    const auto i = static_cast<std::size_t>(index);
    return index >= 0 && i < m_columns.size() ? m_columns[i].code : TextCode::Unicode;
}

std::vector<LegacyColumns::Preview> LegacyColumns::previews(const std::vector<TableRow> &rows, std::size_t first)
{
    std::vector<Preview> all;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        Preview longest {static_cast<int>(i), m_columns[i].code, {}, {}};
        for (std::size_t row = first; row < rows.size() && longest.code != TextCode::Unicode; ++row) {
            const Cell &cell = rows[row].at(static_cast<int>(i));
            if (cell.kind != CellKind::Text || cell.text.size() <= longest.before.size()) {
                continue;
            }
            if (QString after = mended(i, cell); after != cell.text) {
                longest.before = cell.text;
                longest.after = std::move(after);
            }
        }
        if (!longest.before.isEmpty()) {
            all.push_back(std::move(longest));
        }
    }
    return all;
}

QString LegacyColumns::mended(std::size_t index, const Cell &cell)
{
    const TextCode ofColumn = index < m_columns.size() ? m_columns[index].code : TextCode::Unicode;
    const bool forced = index < m_columns.size() && m_columns[index].forced;
    const bool capitals = cell.font == FontHint::Tcvn3Capitals;
    const bool foreign = hasForeignSign(cell.text);
    if (isSurelyUnicode(cell.text) || (ofColumn == TextCode::Unicode && (forced || !foreign))) {
        return cell.text;
    }
    if (ofColumn != TextCode::Unicode) {
        const bool fontsTell = column(index).byFont[0] + column(index).byFont[1] > 0;
        if (!forced && fontsTell && cell.font == FontHint::Plain && countWords(cell.text).allRight()) {
            return cell.text; // a header in another font than its column
        }
        const TextCode code = forced ? ofColumn : codeOf(cell.font).value_or(ofColumn);
        constexpr qsizetype kLongestHeader = 20;
        if (!forced && cell.font == FontHint::Plain && cell.text.size() <= kLongestHeader
            && isUnicodeHeader(cell.text)) {
            return cell.text; // "Thôn" above texts in TCVN3, where the same letters would make "Thụn"
        }
        QString read = fromLegacy(code, cell.text, capitals);
        return !forced && countWords(read).wrong > 0 && countWords(cell.text).allRight() ? cell.text : read;
    }
    if (countWords(cell.text).wrong == 0) {
        return cell.text;
    }
    const auto code = onlyCodeThatFits(cell.text);
    m_strays += code ? 1 : 0;
    return code ? fromLegacy(*code, cell.text, capitals) : cell.text;
}

const TableRow &LegacyColumns::inUnicode(const TableRow &row)
{
    const TableRow *out = &row;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const Cell &cell = row.cells[i];
        if (cell.kind != CellKind::Text || (!m_anyLegacy && !hasForeignSign(cell.text)) || isAscii(cell.text)) {
            continue;
        }
        if (const QString text = mended(i, cell); text != cell.text) {
            if (out == &row) {
                m_row = row;
                out = &m_row;
            }
            m_row.cells[i].text = text;
        }
    }
    return *out;
}

} // namespace caodiem::ingest
