// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/arithmetic.h"
#include "engine/check/passage.h"

#include <QStringList>

#include <algorithm>

namespace caodiem::engine::check {
namespace {

using namespace Qt::StringLiterals;
using Row = std::vector<const Line *>;
using Index = std::size_t;

enum class Column : quint8 { Other, Total, Done, Percent, Rest };

bool hasWord(const QString &words, std::initializer_list<QStringView> phrases)
{
    return std::any_of(phrases.begin(), phrases.end(), [&words](QStringView phrase) { return words.contains(phrase); });
}

QString wordsOf(const Line &line)
{
    QString words = u" "_s;
    for (const Item &item : line.items) {
        words += item.low.isEmpty() ? u"# "_s : item.low + u' ';
    }
    return words;
}

Column columnOf(const Line &line)
{
    const QString words = wordsOf(line);
    if (hasWord(words, {u" tăng ", u" giảm ", u" trong tuần ", u" trong kỳ ", u" chỉ tiêu ", u" xếp "})) {
        return Column::Other;
    }
    if (hasWord(words, {u" tỷ lệ ", u" tỉ lệ ", u" % "})) {
        return Column::Percent;
    }
    if (hasWord(words, {u" còn lại ", u" chưa ", u" còn "})) {
        return Column::Rest;
    }
    const Verb verb = lastVerb(words).verb;
    if (hasWord(words, {u" đã "}) || (verb != Verb::None && !hasWord(words, {u" phải ", u" cần "}))) {
        return Column::Done;
    }
    return hasWord(
               words, {u" tổng ", u" nhân khẩu ", u" số hộ ", u" số học sinh ", u" số công dân ", u" phải ", u" cần "})
        ? Column::Total
        : Column::Other;
}

/// The only figure of a cell; nothing when there is other text in it. A percent may leave out its sign.
const Item *figureOf(const Line &line)
{
    const bool one = line.items.size() == 1;
    if (!one) {
        return nullptr;
    }
    const Item &item = line.items.front();
    const bool number = item.kind == ItemKind::Count || item.kind == ItemKind::Percent
        || (item.kind == ItemKind::Other && item.figure.size == item.size && item.figure.shape == Shape::Decimal);
    return number ? &item : nullptr;
}

std::vector<Row> rowsOf(const std::vector<Line> &lines)
{
    std::vector<Row> rows;
    int row = -1;
    for (const Line &line : lines) {
        if (!line.cell) {
            row = -1;
            rows.emplace_back(); // what stands between ends a table
            continue;
        }
        if (line.row != row) {
            rows.emplace_back();
            row = line.row;
        }
        rows.back().push_back(&line);
    }
    return rows;
}

class Table {
public:
    Table(const Row &header, Passage &passage)
        : m_passage(passage)
    {
        for (const Line *cell : header) {
            m_columns.push_back(columnOf(*cell));
        }
        m_sums.resize(m_columns.size());
    }

    [[nodiscard]] bool isReadable() const
    {
        const auto count = [this](Column kind) { return std::count(m_columns.begin(), m_columns.end(), kind); };
        return count(Column::Total) == 1 && count(Column::Done) >= 1
            && (count(Column::Percent) > 0 || count(Column::Rest) > 0);
    }
    [[nodiscard]] Index width() const { return m_columns.size(); }

    void checkRow(const Row &row)
    {
        checkTotals(row);
        const Item *total = figureAt(row, Column::Total);
        if (total == nullptr || total->figure.value == 0) {
            return;
        }
        for (Index i = 1; i < row.size(); ++i) {
            if (m_columns[i] == Column::Percent && m_columns[i - 1] == Column::Done) {
                checkPercent(row, i, total->figure.value);
            } else if (m_columns[i] == Column::Rest) {
                checkRest(row, i, total->figure.value);
            }
        }
    }

private:
    [[nodiscard]] const Item *figureAt(const Row &row, Column kind) const
    {
        const auto at = std::find(m_columns.begin(), m_columns.end(), kind) - m_columns.begin();
        return figureOf(*row[static_cast<Index>(at)]);
    }

    void checkPercent(const Row &row, Index i, qint64 total)
    {
        const Item *stated = figureOf(*row[i]);
        const Item *done = figureOf(*row[i - 1]);
        if (stated == nullptr || done == nullptr) {
            return;
        }
        qint64 whole = total;
        CheckVerdict verdict = comparePercent(stated->figure, done->figure.value, whole);
        for (Index k = 0; k + 1 < i && verdict == CheckVerdict::Disagrees; ++k) {
            const Item *step = m_columns[k] == Column::Done ? figureOf(*row[k]) : nullptr;
            // A column "kích hoạt / thu nhận" is over the step before it.
            if (step != nullptr && step->figure.value > 0
                && comparePercent(stated->figure, done->figure.value, step->figure.value) == CheckVerdict::Agrees) {
                whole = step->figure.value;
                verdict = CheckVerdict::Agrees;
            }
        }
        add(CheckRule::Ratio, *stated, verdict, percentText(done->figure.value, whole),
            countText(done->figure.value) + u" / "_s + countText(whole));
    }

    void checkRest(const Row &row, Index i, qint64 total)
    {
        const Item *stated = figureOf(*row[i]);
        if (stated == nullptr || stated->kind != ItemKind::Count) {
            return;
        }
        const Item *nearest = nullptr;
        for (Index k = i; k-- > 0;) {
            const Item *done = m_columns[k] == Column::Done ? figureOf(*row[k]) : nullptr;
            if (done == nullptr) {
                continue;
            }
            nearest = nearest == nullptr || total - done->figure.value == stated->figure.value ? done : nearest;
        }
        if (nearest == nullptr) {
            return;
        }
        const qint64 rest = total - nearest->figure.value;
        add(CheckRule::Remaining, *stated,
            rest == stated->figure.value ? CheckVerdict::Agrees : CheckVerdict::Disagrees, countText(rest),
            countText(total) + u" − "_s + countText(nearest->figure.value));
    }

    /// The row "Tổng cộng" holds the sums of the rows above it.
    void checkTotals(const Row &row)
    {
        const QString title = wordsOf(*row.front()) + (row.size() > 1 ? wordsOf(*row[1]) : QString());
        const bool totals = hasWord(title, {u" tổng cộng ", u" cộng ", u" tổng "});
        for (Index i = 0; i < row.size(); ++i) {
            const Item *item = figureOf(*row[i]);
            Sum &sum = m_sums[i];
            const bool counted
                = m_columns[i] == Column::Total || m_columns[i] == Column::Done || m_columns[i] == Column::Rest;
            if (!counted || item == nullptr || item->kind != ItemKind::Count) {
                sum.broken = true;
            } else if (!totals) {
                sum.value += item->figure.value;
                sum.terms.append(countText(item->figure.value));
            } else if (!sum.broken && sum.terms.size() > 1 && m_columns[i] != Column::Rest) {
                add(CheckRule::Sum, *item,
                    sum.value == item->figure.value ? CheckVerdict::Agrees : CheckVerdict::Disagrees,
                    countText(sum.value), sum.terms.join(u" + "_s));
            }
        }
    }

    void add(CheckRule rule, const Item &item, CheckVerdict verdict, const QString &computed, const QString &because)
    {
        FigureFinding finding = m_passage.bareFinding(rule, item.at, item.size);
        finding.verdict = verdict;
        finding.computed = computed;
        finding.because = because;
        m_passage.add(std::move(finding));
    }

    struct Sum {
        qint64 value = 0;
        QStringList terms;
        bool broken = false;
    };
    Passage &m_passage;
    std::vector<Column> m_columns;
    std::vector<Sum> m_sums;
};

} // namespace

void checkTables(const std::vector<Line> &lines, Passage &passage)
{
    std::optional<Table> table;
    for (const Row &row : rowsOf(lines)) {
        if (row.empty()) {
            table.reset();
            continue;
        }
        const bool words
            = std::none_of(row.begin(), row.end(), [](const Line *cell) { return figureOf(*cell) != nullptr; });
        if (words) {
            table.emplace(row, passage);
            if (!table->isReadable()) {
                table.reset();
            }
        } else if (table && row.size() == table->width()) {
            table->checkRow(row);
        }
    }
}

} // namespace caodiem::engine::check
