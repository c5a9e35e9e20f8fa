// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/csv_table.h"

#include "ingest/legacy_text.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

constexpr int kProbeLines = 30;
constexpr qsizetype kProbeBytes = 64 * 1024;

/// Which UTF-16 it is: by its mark, else by the zero bytes that Latin letters leave on one side.
std::optional<QStringConverter::Encoding> utf16Kind(const QByteArray &content)
{
    if (content.startsWith("\xFF\xFE")) {
        return QStringConverter::Utf16LE;
    }
    if (content.startsWith("\xFE\xFF")) {
        return QStringConverter::Utf16BE;
    }
    std::array<int, 2> zeros {0, 0};
    const qsizetype probe = std::min<qsizetype>(content.size(), 1024);
    for (qsizetype i = 0; i < probe; ++i) {
        zeros.at(static_cast<std::size_t>(i % 2)) += content[i] == '\0' ? 1 : 0;
    }
    const auto [few, many] = std::ranges::minmax(zeros);
    if (content.size() % 2 != 0 || many < 4 || many < probe / 8 || few * 8 > many) {
        return std::nullopt;
    }
    return zeros[1] > zeros[0] ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

bool hasControls(const QByteArray &content)
{
    return std::ranges::any_of(content, [](char c) {
        return (c >= '\0' && c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\x1A') || c == '\x7F';
    });
}

/// The content as UTF-8 without a mark; nothing when it is no text we can read.
std::optional<QByteArray> asUtf8(const QByteArray &content)
{
    if (const auto kind = utf16Kind(content)) {
        QStringDecoder decoder(*kind);
        const QString text = decoder.decode(content);
        if (decoder.hasError()) {
            return std::nullopt;
        }
        return text.toUtf8();
    }
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(content);
    if (decoder.hasError()) {
        return hasControls(content) ? std::nullopt : std::optional(fromWindowsBytes(content).toUtf8());
    }
    return content.startsWith("\xEF\xBB\xBF") ? content.mid(3) : content;
}

/// Excel's own "sep=;" line, else the separator that occurs most in one of the first lines, outside quotes.
char detectSeparator(std::string_view text)
{
    if (text.size() > 4 && text.substr(0, 4) == "sep=") {
        return text[4];
    }
    constexpr std::array<char, 3> kSeparators {'\t', ';', ','};
    std::array<int, 3> best {0, 0, 0};
    std::array<int, 3> now {0, 0, 0};
    bool quoted = false;
    int lines = 0;
    for (const char c : text.substr(0, kProbeBytes)) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == '\n' && !quoted) {
            for (std::size_t i = 0; i < now.size(); ++i) {
                best.at(i) = std::max(best.at(i), now.at(i));
            }
            now = {0, 0, 0};
            if (++lines == kProbeLines) {
                break;
            }
        } else if (const auto at = std::ranges::find(kSeparators, c); !quoted && at != kSeparators.end()) {
            ++now.at(static_cast<std::size_t>(at - kSeparators.begin()));
        }
    }
    for (std::size_t i = 0; i < now.size(); ++i) {
        best.at(i) = std::max(best.at(i), now.at(i));
    }
    return kSeparators.at(static_cast<std::size_t>(std::ranges::max_element(best) - best.begin()));
}

/// Written before text that a spreadsheet would run as a formula; several apostrophes may be the text's own.
bool isGuarded(std::string_view field)
{
    const auto text = field.find_first_not_of('\'');
    return text != 0 && text != std::string_view::npos
        && std::string_view("=+-@\t\r").find(field[text]) != std::string_view::npos;
}

/// Cuts the text into rows, field by field.
class CsvCutter {
public:
    CsvCutter(std::string_view text, char separator, const TableLimits &limits)
        : m_text(text)
        , m_separator(separator)
        , m_limits(limits)
    { }

    enum class Trouble : quint8 { None, Limit, UnclosedQuote };

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    Trouble nextRow(TableRow &row)
    {
        std::ranges::fill(row.cells, Cell());
        ++row.number;
        for (int column = 0;; ++column) {
            if (const Trouble trouble = readField(); trouble != Trouble::None) {
                return trouble;
            }
            if (const Trouble trouble = place(row, column); trouble != Trouble::None) {
                return trouble;
            }
            if (!atEnd() && m_text[m_at] == m_separator) {
                ++m_at;
                continue;
            }
            skipLineEnd();
            return row.number > m_limits.rows ? Trouble::Limit : Trouble::None;
        }
    }

private:
    Trouble readField()
    {
        m_field.clear();
        if (!atEnd() && m_text[m_at] == '"') {
            if (!readQuoted()) {
                return Trouble::UnclosedQuote;
            }
        }
        const std::string_view rest = m_text.substr(m_at);
        const char stops[] = {m_separator, '\n', '\r', '\0'};
        const auto length = std::min(rest.find_first_of(stops), rest.size());
        m_field.append(rest.substr(0, length));
        m_at += length;
        return Trouble::None;
    }

    bool readQuoted()
    {
        for (;;) {
            const auto end = m_text.find('"', m_at + 1);
            if (end == std::string_view::npos) {
                return false;
            }
            m_field.append(m_text.substr(m_at + 1, end - m_at - 1));
            m_at = end + 1;
            if (atEnd() || m_text[m_at] != '"') {
                return true;
            }
            m_field.push_back('"'); // a doubled quote: the loop goes on behind it
        }
    }

    Trouble place(TableRow &row, int column)
    {
        if (m_field.empty()) {
            return Trouble::None;
        }
        const std::string_view field = std::string_view(m_field).substr(isGuarded(m_field) ? 1 : 0);
        Cell cell {CellKind::Text, QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())), 0, kNever};
        if (column >= m_limits.columns || cell.text.size() > m_limits.cellLength) {
            return Trouble::Limit;
        }
        const auto index = static_cast<std::size_t>(column);
        if (row.cells.size() <= index) {
            row.cells.resize(index + 1);
        }
        row.cells[index] = std::move(cell);
        return Trouble::None;
    }

    void skipLineEnd()
    {
        if (!atEnd() && m_text[m_at] == '\r') {
            ++m_at;
        }
        if (!atEnd() && m_text[m_at] == '\n') {
            ++m_at;
        }
    }

    std::string_view m_text;
    char m_separator;
    TableLimits m_limits;
    std::size_t m_at = 0;
    std::string m_field;
};

class CsvTable final : public TableFile {
public:
    CsvTable(const QString &fileName, QByteArray utf8, const TableLimits &limits)
        : m_fileName(fileName)
        , m_utf8(std::move(utf8))
        , m_limits(limits)
    { }

    QStringList sheets() const override { return {QString()}; }

    bool hasTypes() const override { return false; }

    Status visitRows(int, const RowVisitor &visit) override
    {
        const std::string_view text(m_utf8.constData(), static_cast<std::size_t>(m_utf8.size()));
        CsvCutter cutter(text, detectSeparator(text), m_limits);
        TableRow row;
        while (!cutter.atEnd()) {
            const auto trouble = cutter.nextRow(row);
            if (trouble == CsvCutter::Trouble::Limit) {
                return Error {Errc::BadInput, u"limit:"_s + m_fileName, u"csv rows, columns or cell length"_s};
            }
            if (trouble == CsvCutter::Trouble::UnclosedQuote) {
                return Error {Errc::Corrupt, m_fileName, u"csv: quote never closed, row %1"_s.arg(row.number)};
            }
            if (!row.isBlank() && visit(row) == Visit::Stop) {
                break;
            }
        }
        return Done();
    }

private:
    QString m_fileName;
    QByteArray m_utf8;
    TableLimits m_limits;
};

} // namespace

Result<std::unique_ptr<TableFile>> openCsv(
    const QString &fileName, const QByteArray &content, const TableLimits &limits)
{
    auto utf8 = asUtf8(content);
    if (!utf8 || utf8->contains('\0')) {
        return Error {Errc::Unsupported, fileName, u"binary"_s};
    }
    return std::unique_ptr<TableFile>(std::make_unique<CsvTable>(fileName, *std::move(utf8), limits));
}

} // namespace caodiem::ingest
