// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/day.h"
#include "base/number_format.h"
#include "engine/check/passage.h"

#include <QStringList>

#include <algorithm>

namespace caodiem::engine::check {
namespace {

using namespace Qt::StringLiterals;
using Index = std::size_t;

enum class Edge : quint8 { None, Before, ByTheEnd, From, AsOf };

/// A date with the words that make it a deadline, a start or an as-of date.
struct Due {
    Edge edge = Edge::None;
    CheckDate date;
    qsizetype at = 0;
    qsizetype size = 0;
    qsizetype wordsAt = 0; ///< where "trước ngày …" begins
    QString sentence; ///< its words
    int number = 0; ///< of the sentence
    bool reports = false; ///< the sentence holds a fraction: it tells what was done
};

bool isWord(const Item &item, QStringView word)
{
    return item.kind == ItemKind::Word && item.low == word;
}

/// What the words directly before the date at `i` make of it; `from` becomes the first of them.
Edge edgeOf(const std::vector<Item> &items, Index i, Index &from)
{
    Index k = i;
    while (k > 0 && (isWord(items[k - 1], u"ngày") || isWord(items[k - 1], u"mùng"))) {
        --k;
    }
    if (k == 0) {
        return Edge::None;
    }
    const auto before
        = [&items, k](Index back, QStringView word) { return k >= back && isWord(items[k - back], word); };
    from = k - 1;
    if ((before(1, u"đến") && before(2, u"tính")) || (before(1, u"hết") && before(2, u"đến") && before(3, u"tính"))) {
        return Edge::AsOf;
    }
    if (before(1, u"trước")) {
        // "thành lập trước 30/12/2025" sorts, it sets no deadline.
        const bool sorts = before(2, u"lập") || before(2, u"sinh") || before(2, u"hành") || before(2, u"ký");
        return sorts ? Edge::None : Edge::Before;
    }
    if (before(1, u"hết") || (before(1, u"nhất") && (before(2, u"chậm") || before(2, u"muộn")))) {
        from = before(2, u"đến") ? k - 2 : k - 1;
        return Edge::ByTheEnd;
    }
    if (before(1, u"đến")) {
        return Edge::ByTheEnd;
    }
    return before(1, u"từ") ? Edge::From : Edge::None;
}

void collect(const Line &line, int &sentence, std::vector<Due> &out)
{
    ++sentence;
    const Index first = out.size();
    QString words = u" "_s;
    bool reports = false;
    const auto close = [&](Index start) {
        for (Index k = start; k < out.size(); ++k) {
            out[k].sentence = words;
            out[k].reports = reports;
        }
        reports = false;
    };
    Index start = first;
    for (Index i = 0; i < line.items.size(); ++i) {
        const Item &item = line.items[i];
        if (item.kind == ItemKind::Date && item.date.day != 0) {
            Index from = i;
            const Edge edge = edgeOf(line.items, i, from);
            out.push_back({edge, item.date, item.at, item.size, line.items[from].at, {}, sentence, false});
        }
        reports = reports || item.kind == ItemKind::Fraction;
        const bool end = item.kind == ItemKind::Mark && (item.low == u"."_s || item.low == u";"_s)
            && (i + 1 == line.items.size() || item.low == u";"_s || line.items[i + 1].capital);
        if (end) {
            close(start);
            start = out.size();
            words = u" "_s;
            ++sentence;
        } else if (!item.low.isEmpty()) {
            words += item.low + u' ';
        }
    }
    close(start);
}

std::vector<Due> duesOf(const std::vector<Line> &lines)
{
    std::vector<Due> out;
    int sentence = 0;
    for (const Line &line : lines) {
        collect(line, sentence, out);
    }
    return out;
}

bool has(const QString &words, std::initializer_list<QStringView> phrases)
{
    return std::any_of(phrases.begin(), phrases.end(), [&words](QStringView phrase) { return words.contains(phrase); });
}

/// The work a deadline is for: 0 where only "hoàn thành", "thực hiện" stand; −1 for reports, meetings, lists.
int taskOf(const QString &words)
{
    constexpr int kAside = -1;
    if (has(words,
            {u" báo cáo ", u" gửi ", u" tổng hợp ", u" danh sách ", u" họp ", u" ban hành ", u" niêm yết ",
                u" tập huấn ", u" hội nghị ", u" sơ kết ", u" tổng kết ", u" thành lập ", u" sinh ", u" hiệu lực ",
                u" phân công ", u" đăng ký "})) {
        return kAside;
    }
    int task = 0;
    task |= words.contains(u" kích hoạt ") ? 1 : 0;
    task |= has(words, {u" thu nhận ", u" tiếp nhận ", u" định danh điện tử ", u" đdđt "}) ? 2 : 0;
    task |= has(words, {u" cấp căn cước ", u" cấp thẻ ", u" thẻ căn cước ", u" cccd "}) ? 4 : 0;
    task |= has(words, {u" doanh nghiệp ", u" hợp tác xã ", u" tổ chức kinh tế "}) ? 8 : 0;
    task |= has(words, {u" tích hợp ", u" an sinh "}) ? 16 : 0;
    return task;
}

/// The sentence tells what was, in whatever words.
bool isTold(const Due &due)
{
    return has(due.sentence,
        {u" đã ", u" theo ", u" chưa ", u" đến nay ", u" căn cứ ", u" quá hạn ", u" tính đến ", u" mới "});
}

bool isPlanned(const Due &due)
{
    // "yêu cầu kích hoạt 100% tài khoản đã thu nhận trước ngày 31/5": an order, though it speaks of what was done.
    const bool ordered = has(due.sentence, {u" yêu cầu ", u" phấn đấu ", u" bảo đảm ", u" đảm bảo "});
    return !due.reports && (ordered || !isTold(due))
        && has(due.sentence,
            {u" hoàn thành ", u" phấn đấu ", u" yêu cầu ", u" thực hiện ", u" thời gian ", u" thời hạn ", u" hạn ",
                u" chậm nhất ", u" kích hoạt ", u" thu nhận ", u" cấp "});
}

int yearOf(const Due &due, int otherwise)
{
    return due.date.year != 0 ? due.date.year : otherwise;
}

Day dayOf(const Due &due, int year)
{
    return toDay(QDate(year, due.date.month, due.date.day));
}

QString writtenLike(const Due &due, Day day, bool withYear)
{
    return withYear || due.date.year != 0 ? fmt_vi::date(day) : fmt_vi::shortDate(day);
}

class DeadlineRule {
public:
    DeadlineRule(std::vector<Due> dues, Passage &passage)
        : m_dues(std::move(dues))
        , m_passage(passage)
    {
        for (const Due &due : m_dues) {
            m_year = m_year == 0 ? due.date.year : m_year;
        }
        constexpr int kAnyLeapYear = 2024; // a text without a single year: only the order within one year matters
        m_year = m_year == 0 ? kAnyLeapYear : m_year;
    }

    void check()
    {
        for (Index i = 0; i < m_dues.size(); ++i) {
            if (m_dues[i].edge == Edge::None) {
                continue;
            }
            if (!isReal(m_dues[i])) {
                accuseUnreal(m_dues[i]);
                continue;
            }
            checkWording(i);
            checkSpan(i);
            checkPast(i);
        }
    }

private:
    [[nodiscard]] bool isReal(const Due &due) const { return dayOf(due, yearOf(due, m_year)) != kNever; }

    void accuse(const Due &due, const QString &computed, const QString &because)
    {
        FigureFinding finding = m_passage.bareFinding(CheckRule::Deadline, due.at, due.size);
        finding.computed = computed;
        finding.because = because;
        finding.verdict = CheckVerdict::Disagrees;
        m_passage.add(std::move(finding));
    }

    [[nodiscard]] QString wording(const Due &due) const
    {
        return m_passage.quoted(due.wordsAt, due.at + due.size - due.wordsAt);
    }

    void accuseUnreal(const Due &due)
    {
        const int year = yearOf(due, m_year);
        const QDate last = QDate(year, due.date.month, 1).addMonths(1).addDays(-1);
        accuse(due, writtenLike(due, toDay(last), false), wording(due));
    }

    /// "trước ngày 31/5" and "đến hết ngày 31/5" of the same work.
    void checkWording(Index i)
    {
        const Due &due = m_dues[i];
        if (!isDeadline(due) || !saysEnd(due)) {
            return;
        }
        for (Index k = 0; k < i; ++k) {
            const Due &other = m_dues[k];
            const bool sameDay = other.date.day == due.date.day && other.date.month == due.date.month
                && yearOf(other, m_year) == yearOf(due, m_year);
            if (!sameDay || !isDeadline(other) || !saysEnd(other) || !sameTask(other, due)) {
                continue;
            }
            if (other.edge != due.edge) {
                const Day last = dayOf(other, yearOf(other, m_year)) - (other.edge == Edge::Before ? 1 : 0);
                accuse(due, writtenLike(due, last, false), wording(other) + u" ≠ "_s + wording(due));
            }
            return;
        }
    }

    [[nodiscard]] static bool isDeadline(const Due &due)
    {
        return (due.edge == Edge::Before || due.edge == Edge::ByTheEnd) && isPlanned(due);
    }

    /// "đến ngày 31/5" leaves open whether the day is in; only trước and hết say it.
    [[nodiscard]] bool saysEnd(const Due &due) const
    {
        return due.edge == Edge::Before || wording(due).contains(u"hết"_s, Qt::CaseInsensitive);
    }

    [[nodiscard]] static bool sameTask(const Due &a, const Due &b)
    {
        const int x = taskOf(a.sentence);
        const int y = taskOf(b.sentence);
        return x >= 0 && y >= 0 && (x == 0 || y == 0 || (x & y) != 0);
    }

    /// "từ ngày A đến ngày B" with B before A; a span that goes over the new year is not one.
    void checkSpan(Index i)
    {
        constexpr int kHalfYear = 183;
        if (i == 0 || m_dues[i].edge != Edge::ByTheEnd || m_dues[i - 1].edge != Edge::From
            || m_dues[i].number != m_dues[i - 1].number) {
            return;
        }
        const Due &from = m_dues[i - 1];
        const Due &to = m_dues[i];
        const int year = yearOf(to, yearOf(from, m_year));
        const Day end = dayOf(to, year);
        const Day start = dayOf(from, yearOf(from, year));
        const bool bothYears = from.date.year != 0 && to.date.year != 0;
        if (start != kNever && end < start && (bothYears || start - end < kHalfYear)) {
            accuse(to, u"≥ "_s + writtenLike(to, start, false), wording(from) + u" > "_s + wording(to));
        }
    }

    /// A deadline to come that had passed when the document's own figures were taken.
    void checkPast(Index i)
    {
        constexpr int kYear = 365;
        const Due &due = m_dues[i];
        const bool goal = has(due.sentence, {u" phấn đấu ", u" hoàn thành ", u" yêu cầu ", u" chậm nhất "});
        if (!isDeadline(due) || isTold(due) || !goal || taskOf(due.sentence) < 0) {
            return;
        }
        for (const Due &other : m_dues) {
            if (other.edge != Edge::AsOf || !isReal(other)) {
                continue;
            }
            const int year = yearOf(other, m_year);
            const Day asOf = dayOf(other, year);
            const Day last = dayOf(due, yearOf(due, year));
            if (last < asOf && asOf - last < kYear) {
                accuse(due, u"≥ "_s + writtenLike(due, asOf, false), wording(other) + u" > "_s + wording(due));
            }
            return;
        }
    }

    std::vector<Due> m_dues;
    Passage &m_passage;
    int m_year = 0; ///< of dates without one: the first that the text names
};

} // namespace

void checkDeadlines(const std::vector<Line> &lines, Passage &passage)
{
    DeadlineRule(duesOf(lines), passage).check();
}

std::map<qsizetype, CheckDate> asOfDates(const std::vector<Line> &lines)
{
    std::map<qsizetype, CheckDate> out;
    for (const Due &due : duesOf(lines)) {
        if (due.edge == Edge::AsOf) {
            out.emplace(due.at, due.date);
        }
    }
    return out;
}

} // namespace caodiem::engine::check
