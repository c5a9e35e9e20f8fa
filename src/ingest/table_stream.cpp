// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/table_stream.h"

#include <QHash>

#include <array>
#include <cstring>
#include <type_traits>

namespace caodiem::ingest {
namespace {

constexpr std::size_t kRecentPerColumn = 256;
constexpr int kTriedPerColumn = 1024; ///< texts, after which a column is known to repeat itself or not
constexpr int kLeastMetShare = 4; ///< a column repeats itself when one text in so many was met lately
constexpr quint8 kMergedBit = 0x80; ///< of a cell's kind

template <typename T>
void put(QByteArray &out, T value)
{
    static_assert(std::is_trivially_copyable_v<T>);
    std::array<char, sizeof(T)> bytes;
    std::memcpy(bytes.data(), &value, sizeof(T));
    out.append(bytes.data(), sizeof(T));
}

void putText(QByteArray &out, const QString &text)
{
    put(out, static_cast<quint32>(text.size()));
    const auto bytes = QByteArray::fromRawData(
        static_cast<const char *>(static_cast<const void *>(text.constData())), text.size() * 2);
    out.append(bytes);
}

/// Room for the head; finished when the payload stands behind it.
qsizetype beginRecord(QByteArray &out, RecordKind kind)
{
    const qsizetype start = out.size();
    put(out, quint32 {0});
    put(out, static_cast<quint8>(kind));
    return start;
}

void endRecord(QByteArray &out, qsizetype start)
{
    const auto size = static_cast<quint32>(out.size() - start - kRecordHead);
    std::memcpy(out.data() + start, &size, sizeof size);
}

/// Takes values off the front of a payload; once one is missing, everything is.
class Taker {
public:
    Taker(const char *bytes, qsizetype size)
        : m_at(bytes)
        , m_left(size)
    { }
    template <typename T>
    T take()
    {
        T value {};
        if (const char *bytes = piece(sizeof(T))) {
            std::memcpy(&value, bytes, sizeof(T));
        }
        return value;
    }
    /// `size` bytes, nullptr when they are not there.
    const char *piece(std::size_t size)
    {
        if (!m_good || static_cast<std::size_t>(m_left) < size) {
            m_good = false;
            return nullptr;
        }
        const char *bytes = m_at;
        m_at += size;
        m_left -= static_cast<qsizetype>(size);
        return bytes;
    }
    QString text()
    {
        const auto size = take<quint32>();
        const char *bytes = piece(std::size_t {size} * 2);
        QString out;
        if (bytes != nullptr) {
            out.resize(static_cast<qsizetype>(size));
            std::memcpy(out.data(), bytes, std::size_t {size} * 2);
        }
        return out;
    }
    void spoil() { m_good = false; }
    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool done() const { return m_good && m_left == 0; }

private:
    const char *m_at;
    qsizetype m_left;
    bool m_good = true;
};

/// A record's texts stand at any byte. The room of a text that nobody else has is used again.
void fill(QString &text, const char *bytes, qsizetype size)
{
    if (text.isDetached() && text.capacity() >= size) {
        text.resize(size);
    } else {
        text = QString(size, Qt::Uninitialized);
    }
    std::memcpy(text.data(), bytes, static_cast<std::size_t>(size) * sizeof(QChar));
}

} // namespace

void putSheets(QByteArray &out, const QStringList &sheets, const std::vector<bool> &hidden, bool hasTypes)
{
    const qsizetype start = beginRecord(out, RecordKind::Sheets);
    put(out, static_cast<quint8>(hasTypes ? 1 : 0));
    put(out, static_cast<quint32>(sheets.size()));
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        putText(out, sheets[i]);
        put(out, static_cast<quint8>(hidden.at(static_cast<std::size_t>(i)) ? 1 : 0));
    }
    endRecord(out, start);
}

void putRow(QByteArray &out, const TableRow &row)
{
    // Room for the largest first, then written without asking again: this runs for every cell of a file.
    constexpr qsizetype kRowHead = kRecordHead + 4 + 1 + 4;
    constexpr qsizetype kCellHead = 16;
    qsizetype most = kRowHead;
    for (const Cell &cell : row.cells) {
        most += kCellHead + cell.text.size() * 2;
    }
    const qsizetype start = out.size();
    out.resize(start + most);
    char *at = out.data() + start + kRecordHead;
    const auto raw = [&at](const void *bytes, std::size_t size) {
        std::memcpy(at, bytes, size);
        at += size;
    };
    const auto value = [&raw](auto one) { raw(&one, sizeof one); };
    value(static_cast<qint32>(row.number));
    value(static_cast<quint8>(row.hidden ? 1 : 0));
    value(static_cast<quint32>(row.cells.size()));
    for (const Cell &cell : row.cells) {
        value(static_cast<quint8>(static_cast<quint8>(cell.kind) | (cell.merged ? kMergedBit : quint8 {0})));
        if (cell.kind == CellKind::Text || cell.kind == CellKind::Error) {
            value(static_cast<quint8>(cell.font));
            value(static_cast<quint32>(cell.text.size()));
            raw(cell.text.constData(), static_cast<std::size_t>(cell.text.size()) * 2);
        } else if (cell.kind != CellKind::Empty) {
            value(cell.number);
            value(static_cast<qint32>(cell.day));
        }
    }
    const auto size = static_cast<quint32>(at - out.constData() - start - kRecordHead);
    std::memcpy(out.data() + start, &size, sizeof size);
    out[start + kRecordHead - 1] = static_cast<char>(RecordKind::Row);
    out.resize(at - out.constData());
}

void putFailure(QByteArray &out, const Error &error)
{
    const qsizetype start = beginRecord(out, RecordKind::Failure);
    put(out, static_cast<quint8>(error.code));
    putText(out, error.context);
    putText(out, error.detail);
    endRecord(out, start);
}

void putSheetEnd(QByteArray &out)
{
    endRecord(out, beginRecord(out, RecordKind::SheetEnd));
}

bool RecordReader::sheets(
    const QByteArray &payload, QStringList &names, std::vector<bool> &hidden, bool &hasTypes) const
{
    Taker in(payload.constData(), payload.size());
    hasTypes = in.take<quint8>() != 0;
    const auto count = in.take<quint32>();
    for (quint32 i = 0; i < count && in.good(); ++i) {
        names.append(in.text());
        hidden.push_back(in.take<quint8>() != 0);
    }
    return in.done();
}

void RecordReader::take(Column &column, const char *bytes, qsizetype size, QString &text)
{
    // Names and numbers hardly come back: looking for them costs more than it saves.
    if (column.asked >= kTriedPerColumn && column.met < kTriedPerColumn / kLeastMetShare) {
        fill(text, bytes, size);
        return;
    }
    fill(m_text, bytes, size);
    column.recent.resize(kRecentPerColumn);
    QString &known = column.recent[qHash(QStringView(m_text)) % kRecentPerColumn];
    const bool met = known == m_text;
    if (!met) {
        known = QString(m_text.constData(), size);
    }
    if (column.asked < kTriedPerColumn) {
        ++column.asked;
        column.met += met ? 1 : 0;
    }
    text = known;
}

bool RecordReader::row(const char *payload, qsizetype size, TableRow &row)
{
    Taker in(payload, size);
    row.number = in.take<qint32>();
    row.hidden = in.take<quint8>() != 0;
    const auto count = in.take<quint32>();
    if (!in.good() || row.number < 1 || row.number > m_limits.rows || count > static_cast<quint32>(m_limits.columns)) {
        return false;
    }
    row.cells.resize(count);
    if (m_columns.size() < count) {
        m_columns.resize(count);
    }
    for (quint32 i = 0; i < count && in.good(); ++i) {
        Cell &cell = row.cells[i];
        const auto tagged = in.take<quint8>();
        const auto kind = static_cast<quint8>(tagged & ~kMergedBit);
        cell.merged = (tagged & kMergedBit) != 0;
        cell.kind = kind <= static_cast<quint8>(CellKind::Error) ? static_cast<CellKind>(kind) : CellKind::Empty;
        cell.font = FontHint::Plain;
        cell.day = kNever;
        cell.number = 0;
        if (cell.kind == CellKind::Text || cell.kind == CellKind::Error) {
            const auto font = in.take<quint8>();
            cell.font = font <= static_cast<quint8>(FontHint::Vni) ? static_cast<FontHint>(font) : FontHint::Plain;
            const auto length = in.take<quint32>();
            const char *bytes = in.piece(std::size_t {length} * 2);
            if (bytes == nullptr || length == 0 || length > static_cast<quint32>(m_limits.cellLength)) {
                return false;
            }
            take(m_columns[i], bytes, static_cast<qsizetype>(length), cell.text);
            continue;
        }
        cell.text.clear();
        if (cell.kind != CellKind::Empty) {
            cell.number = in.take<double>();
            cell.day = in.take<qint32>();
        } else if (kind != 0) {
            in.spoil();
        }
    }
    return in.done();
}

bool RecordReader::failure(const QByteArray &payload, Error &error)
{
    Taker in(payload.constData(), payload.size());
    const auto code = in.take<quint8>();
    error.code = code <= static_cast<quint8>(Errc::Cancelled) ? static_cast<Errc>(code) : Errc::Corrupt;
    error.context = in.text();
    error.detail = in.text();
    return in.done();
}

} // namespace caodiem::ingest
