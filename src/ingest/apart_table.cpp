// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/apart_table.h"

#include "ingest/child_posix.h"
#include "ingest/table_stream.h"

#include <QFileInfo>

#include <array>
#include <cstring>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

constexpr int kPatienceMs = 60'000; ///< without a single byte
constexpr qsizetype kFlushAt = 256 * 1024;

class ApartTable final : public TableFile {
public:
    ApartTable(QString program, const QString &path, const TableLimits &limits)
        : m_program(std::move(program))
        , m_path(path)
        , m_name(QFileInfo(path).fileName())
        , m_limits(limits)
        , m_reader(limits)
    { }

    Status open()
    {
        auto child = Child::start(m_program, {m_path});
        if (!child) {
            return child.error();
        }
        m_child = std::move(child).value();
        m_buffer.clear();
        m_at = 0;
        m_sheets.clear();
        m_hidden.clear();
        RecordKind kind {};
        if (!next(kind)) {
            return died();
        }
        if (kind == RecordKind::Failure) {
            return failure();
        }
        return kind == RecordKind::Sheets && m_reader.sheets(payload(), m_sheets, m_hidden, m_hasTypes) ? Status(Done())
                                                                                                        : died();
    }

    QStringList sheets() const override { return m_sheets; }
    bool hasTypes() const override { return m_hasTypes; }
    bool isHidden(int sheet) const override { return m_hidden.at(static_cast<std::size_t>(sheet)); }

    Status visitRows(int sheet, const RowVisitor &visit) override
    {
        if (!m_child) { // the last visit stopped early
            if (const Status opened = open(); !opened) {
                return opened.error();
            }
        }
        const qint32 number = sheet;
        std::array<char, sizeof number> bytes;
        std::memcpy(bytes.data(), &number, sizeof number);
        if (!m_child->send(QByteArray(bytes.data(), sizeof number))) {
            return died();
        }
        TableRow row;
        for (RecordKind kind {}; next(kind);) {
            if (kind == RecordKind::SheetEnd) {
                return Done();
            }
            if (kind == RecordKind::Failure) {
                return failure();
            }
            if (kind != RecordKind::Row || !m_reader.row(m_buffer.constData() + m_payload, m_size, row)) {
                break;
            }
            if (visit(row) == Visit::Stop) {
                m_child.reset();
                return Done();
            }
        }
        return died();
    }

private:
    /// Makes the next record's payload stand at m_payload.
    bool next(RecordKind &kind)
    {
        const qsizetype head = kRecordHead;
        if (!have(head)) {
            return false;
        }
        quint32 size = 0;
        std::memcpy(&size, m_buffer.constData() + m_at, sizeof size);
        kind = static_cast<RecordKind>(m_buffer[m_at + head - 1]);
        if (size > kLongestRecord || !have(head + static_cast<qsizetype>(size))) {
            return false;
        }
        m_payload = m_at + head;
        m_size = static_cast<qsizetype>(size);
        m_at = m_payload + m_size;
        return true;
    }

    bool have(qsizetype bytes)
    {
        while (m_buffer.size() - m_at < bytes) {
            if (m_at > 0) {
                m_buffer.remove(0, m_at);
                m_at = 0;
            }
            if (!m_child->receive(m_buffer, kPatienceMs)) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] QByteArray payload() const { return m_buffer.mid(m_payload, m_size); }

    Status failure()
    {
        Error error;
        if (!RecordReader::failure(payload(), error)) {
            return died();
        }
        m_child.reset();
        return error;
    }

    Status died()
    {
        const QString how = m_child ? m_child->ending() : u"not started"_s;
        m_child.reset();
        return Error {Errc::BadInput, QString(u"reader:"_s + m_name), how};
    }

    QString m_program;
    QString m_path;
    QString m_name;
    TableLimits m_limits;
    RecordReader m_reader;
    std::unique_ptr<Child> m_child;
    QStringList m_sheets;
    std::vector<bool> m_hidden;
    bool m_hasTypes = true;
    QByteArray m_buffer;
    qsizetype m_at = 0; ///< behind the record last taken
    qsizetype m_payload = 0;
    qsizetype m_size = 0;
};

/// Sends one sheet's rows and its end, or why it failed. False when the parent is gone.
bool serveSheet(TableFile &table, int sheet)
{
    QByteArray out;
    out.reserve(2 * kFlushAt);
    bool heard = true;
    const Status read = table.visitRows(sheet, [&](const TableRow &row) {
        putRow(out, row);
        if (out.size() >= kFlushAt) {
            heard = writeToParent(out);
            out.resize(0);
        }
        return heard ? Visit::Continue : Visit::Stop;
    });
    if (!read) {
        putFailure(out, read.error());
    } else {
        putSheetEnd(out);
    }
    return heard && writeToParent(out);
}

} // namespace

Result<std::unique_ptr<TableFile>> openApart(const QString &program, const QString &path, const TableLimits &limits)
{
    auto table = std::make_unique<ApartTable>(program, path, limits);
    if (const Status opened = table->open(); !opened) {
        return opened.error();
    }
    return std::unique_ptr<TableFile>(std::move(table));
}

int serveTable(const QString &path)
{
    QByteArray out;
    auto table = openTable(path);
    if (!table) {
        putFailure(out, table.error());
        return writeToParent(out) ? 0 : 1;
    }
    const QStringList sheets = table.value()->sheets();
    std::vector<bool> hidden;
    for (int sheet = 0; sheet < sheets.size(); ++sheet) {
        hidden.push_back(table.value()->isHidden(sheet));
    }
    putSheets(out, sheets, hidden, table.value()->hasTypes());
    if (!writeToParent(out)) {
        return 1;
    }
    qint32 sheet = 0;
    std::array<char, sizeof sheet> bytes;
    while (readFromParent(bytes.data(), sizeof sheet)) {
        std::memcpy(&sheet, bytes.data(), sizeof sheet);
        if (sheet < 0 || sheet >= sheets.size() || !serveSheet(*table.value(), sheet)) {
            return 1;
        }
    }
    return 0;
}

} // namespace caodiem::ingest
