// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/mentions.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace caodiem::engine::check {
namespace {

using namespace Qt::StringLiterals;
using Index = std::size_t;

bool isMarkOf(const Item &item, QStringView marks)
{
    return item.kind == ItemKind::Mark && marks.contains(item.low);
}

bool isFigure(const Item &item)
{
    return item.kind == ItemKind::Count || item.kind == ItemKind::Fraction || item.kind == ItemKind::Percent;
}

bool isBoundary(const Item &item)
{
    return item.kind == ItemKind::Mark && u",;()–—-:.!?[]\"“”=+"_s.contains(item.low);
}

/// TP. Hồ Chí Minh, ThS. …: the dot ends no sentence.
bool isAbbreviation(const Item &item)
{
    static const QSet<QString> set {u"tp"_s, u"tx"_s, u"tt"_s, u"p"_s, u"q"_s, u"h"_s, u"x"_s, u"ths"_s, u"ts"_s,
        u"gs"_s, u"bs"_s, u"st"_s, u"v"_s, u"tr"_s, u"ptl"_s, u"kt"_s, u"tm"_s};
    return item.kind == ItemKind::Word && (set.contains(item.low) || (item.low.size() == 1 && item.capital));
}

QString padded(const QStringList &words)
{
    return words.isEmpty() ? u" "_s : u' ' + words.join(u' ') + u' ';
}

/// "gồm", "trong đó": which mention is taken apart by those that follow. Goes on into the entries of a list.
struct Enumeration {
    Opening opening = Opening::None;
    int head = -1;
    int depth = 0; ///< of brackets, where it was opened
    int block = -1;
};

/// What goes on from line to line.
struct Progress {
    int sentences = 0;
    int segments = 0;
    Enumeration list;
    std::vector<Mention> out;
};

/// Builds the mentions of one line.
class LineReader {
public:
    LineReader(const Line &line, int lineNumber, Progress &progress)
        : m_items(line.items)
        , m_line(line)
        , m_lineNumber(lineNumber)
        , m_sentences(progress.sentences)
        , m_segments(progress.segments)
        , m_list(progress.list)
        , m_out(progress.out)
    { }

    void read()
    {
        ++m_sentences;
        ++m_segments;
        if (m_list.opening != Opening::None && (m_list.block != m_line.block || !m_line.bullet)) {
            m_list = {};
        }
        const Enumeration inherited = m_list;
        Index start = 0;
        for (Index i = 0; i <= m_items.size(); ++i) {
            if (i == m_items.size() || endsSentence(i)) {
                readSentence(start, i);
                ++m_sentences;
                ++m_segments;
                start = i + 1;
                m_list = inherited;
            }
        }
        if (m_line.opensList && m_lastOpening.opening != Opening::None) {
            m_list = m_lastOpening;
            m_list.block = m_line.block;
        }
    }

private:
    [[nodiscard]] bool endsSentence(Index i) const
    {
        if (isMarkOf(m_items[i], u"!?")) {
            return true;
        }
        if (!isMarkOf(m_items[i], u".") || (i > 0 && isAbbreviation(m_items[i - 1]))) {
            return false;
        }
        return i + 1 == m_items.size() || m_items[i + 1].kind != ItemKind::Word || m_items[i + 1].capital;
    }

    void readSentence(Index from, Index to)
    {
        mergeWordFractions(from, to);
        QStringList said;
        int depth = 0;
        bool first = true;
        std::optional<CheckBand> heading;
        m_previous = from;
        for (Index i = from; i < to; ++i) {
            const Item &item = m_items[i];
            depth += isMarkOf(item, u"(") ? 1 : isMarkOf(item, u")") && depth > 0 ? -1 : 0;
            m_segments += isMarkOf(item, u";") ? 1 : 0;
            trackPlace(i, to);
            trackEnumeration(i, depth);
            if (isFigure(item) && !m_swallowed.contains(i)) {
                Mention mention = basics(i, from, to);
                mention.bracketed = depth > 0;
                mention.firstInSentence = first;
                mention.heading = heading;
                mention.sentenceBefore = padded(said);
                giveRole(mention);
                mention.opening = m_list.opening;
                mention.head = m_list.head;
                if (m_list.opening == Opening::Consists && m_list.head < 0 && mention.role == Role::None) {
                    mention.role = Role::Total; // "toàn xã gồm 35.097 nhân khẩu"
                }
                goOnNaming(mention);
                m_out.push_back(std::move(mention));
                first = false;
                m_previous = i + 1;
            }
            heading = item.kind == ItemKind::Band ? std::optional(item.band) : heading;
            if (!item.low.isEmpty()) {
                said.append(item.low);
            }
        }
    }

    /// "45 hộ trên tổng số 60 hộ": the first count becomes a fraction, the second is swallowed.
    void mergeWordFractions(Index from, Index to)
    {
        Index upper = to;
        for (Index i = from; i < to; ++i) {
            if (m_items[i].kind == ItemKind::Count) {
                if (upper < i && joins(upper, i)) {
                    m_fractions.insert(upper, i);
                    m_swallowed.insert(i);
                    upper = to;
                } else {
                    upper = i;
                }
            } else if (isFigure(m_items[i])) {
                upper = to;
            }
        }
    }

    /// "có 12 thôn, 35.097 nhân khẩu": the second is named like the first.
    void goOnNaming(Mention &mention) const
    {
        const bool bare = mention.before == u" "_s || mention.before == u" và "_s;
        if (mention.role == Role::None && bare && isCount(mention) && hasPrevious() && m_out.back().role == Role::Total
            && mention.opening == Opening::None && !mention.bracketed) {
            mention.role = Role::Total;
        }
    }

    void trackEnumeration(Index i, int depth)
    {
        const bool closed = m_list.block < 0 && depth < m_list.depth;
        if (closed) {
            m_list = {};
        }
        const bool ofWhich = m_items[i].low == u"đó"_s && i > 0 && m_items[i - 1].low == u"trong"_s;
        if (m_items[i].low != u"gồm"_s && !ofWhich) {
            return;
        }
        m_list = {ofWhich ? Opening::OfWhich : Opening::Consists, headOf(depth), depth, -1};
        m_lastOpening = m_list;
    }

    /// The last count of the sentence before the word that opens the enumeration; one in brackets only from inside.
    [[nodiscard]] int headOf(int depth) const
    {
        for (int k = static_cast<int>(m_out.size()) - 1; k >= 0; --k) {
            const Mention &mention = m_out[static_cast<Index>(k)];
            const bool here = mention.sentence == m_sentences
                || (mention.block == m_line.block && m_line.bullet && mention.line < m_lineNumber && !mention.bullet);
            if (!here) {
                break;
            }
            if (!isPercent(mention) && (depth > 0 || !mention.bracketed)) {
                return k;
            }
        }
        return -1;
    }

    [[nodiscard]] Noun nounAfter(Index i) const
    {
        const auto word = [this](Index at) {
            return at < m_items.size() && m_items[at].kind == ItemKind::Word ? m_items[at].low : QString();
        };
        return nounOf(word(i + 1), word(i + 2));
    }

    /// "tổng số nhân khẩu là 35.097"
    [[nodiscard]] static Noun nounBefore(const QString &before)
    {
        const qsizetype at = before.lastIndexOf(u" số "_s);
        if (at < 0) {
            return {};
        }
        const QStringList words = before.mid(at + 4).split(u' ', Qt::SkipEmptyParts);
        const Noun noun = nounOf(words.value(0), words.value(1));
        return noun.kind == NounKind::Other ? Noun() : noun;
    }

    [[nodiscard]] bool joins(Index upper, Index lower) const
    {
        constexpr Index kFarthest = 10;
        if (lower - upper < 2 || lower - upper > kFarthest) {
            return false;
        }
        QStringList words;
        for (Index i = upper + 1; i < lower; ++i) {
            const bool slash = isMarkOf(m_items[i], u"/");
            if (m_items[i].kind != ItemKind::Word && !slash) {
                return false;
            }
            words.append(slash ? u"trên"_s : m_items[i].low);
        }
        const qsizetype link = std::max(words.lastIndexOf(u"trên"_s), words.lastIndexOf(u"trong"_s));
        if (link < 0 || !goTogether(nounAfter(upper), nounAfter(lower))) {
            return false;
        }
        static const QSet<QString> against {u"đạt"_s, u"tăng"_s, u"giảm"_s, u"và"_s, u"còn"_s, u"là"_s, u"được"_s,
            u"hoặc"_s, u"hơn"_s, u"chưa"_s, u"có"_s, u"để"_s};
        if (std::any_of(words.begin(), words.begin() + link, [](const QString &w) { return against.contains(w); })) {
            return false;
        }
        return tailNamesWhole(words.mid(link), lower);
    }

    /// trên b · trong b · trên tổng số … b · trong số … b
    [[nodiscard]] bool tailNamesWhole(const QStringList &tail, Index lower) const
    {
        static const QSet<QString> against {
            u"đó"_s, u"chưa"_s, u"còn"_s, u"vòng"_s, u"thời"_s, u"này"_s, u"địa"_s, u"dưới"_s};
        if (std::any_of(tail.begin(), tail.end(), [](const QString &w) { return against.contains(w); })) {
            return false;
        }
        if (tail.size() == 1) {
            // "vận động 45 hộ trên 3 thôn" is no share; without tổng or số the nouns must be known to go together.
            return nounAfter(lower).kind != NounKind::Other;
        }
        const QString &next = tail[1];
        return next == u"tổng"_s || next == u"số"_s || next == u"toàn"_s || (tail.size() == 2 && isApproximate(next));
    }

    /// The words of the items in [from, to); numbers as #.
    [[nodiscard]] QStringList wordsOf(Index from, Index to) const
    {
        QStringList words;
        for (Index i = from; i < to; ++i) {
            if (m_items[i].kind != ItemKind::Mark) {
                words.append(m_items[i].low.isEmpty() ? u"#"_s : m_items[i].low);
            }
        }
        return words;
    }

    /// The first item of the clause that ends at the figure `i`; sets the mark before it.
    [[nodiscard]] Index clauseStart(Index i, QChar &lead) const
    {
        Index start = i;
        Index colon = i;
        while (start > m_previous) {
            const Item &item = m_items[start - 1];
            if (isMarkOf(item, u":") && colon == i) {
                colon = start;
            } else if (isBoundary(item) && !isMarkOf(item, u":")) {
                break;
            }
            --start;
        }
        const bool afterFigure = start == m_previous && m_previous > 0 && hasPrevious();
        if (colon != i && (afterFigure || isHeading(start, colon, i))) {
            lead = u':';
            return colon;
        }
        lead = start > m_previous || (start > 0 && !afterFigure && isBoundary(m_items[start - 1]))
            ? m_items[start - 1].low.front()
            : QChar();
        return start;
    }

    /// "Về cấp thẻ căn cước: toàn xã có …": the words before the colon name the subject and say nothing was done.
    [[nodiscard]] bool isHeading(Index start, Index colon, Index figure) const
    {
        static const QSet<QString> subjects {u"về"_s, u"công"_s, u"đối"_s, u"nội"_s, u"tình"_s, u"việc"_s};
        Index first = start;
        while (first < colon && m_items[first].kind == ItemKind::Other) {
            ++first; // the number of the heading
        }
        return colon < figure && subjects.contains(m_items[first].low);
    }

    [[nodiscard]] bool hasPrevious() const { return !m_out.empty() && m_out.back().sentence == m_sentences; }

    [[nodiscard]] Index clauseEnd(Index i, Index to, QChar &trail) const
    {
        Index end = i + 1;
        while (end < to && !isBoundary(m_items[end]) && !isFigure(m_items[end])) {
            ++end;
        }
        trail = end < to && isBoundary(m_items[end]) ? m_items[end].low.front() : QChar();
        return end;
    }

    /// Without a mark between two figures the words between them belong to the first up to one that opens a new clause.
    [[nodiscard]] Index openingWord(Index from, Index to, bool percentFollows) const
    {
        static const QSet<QString> beforeCount {u"và"_s, u"còn"_s, u"gồm"_s, u"bao"_s, u"tương"_s, u"đạt"_s, u"với"_s,
            u"nhưng"_s, u"hoặc"_s, u"thì"_s, u"trong"_s, u"trên"_s};
        static const QSet<QString> beforePercent {u"đạt"_s, u"chiếm"_s, u"tỷ"_s, u"tỉ"_s, u"tương"_s, u"bằng"_s,
            u"là"_s, u"với"_s, u"khoảng"_s, u"gần"_s, u"hơn"_s, u"và"_s, u"tức"_s};
        const QSet<QString> &set = percentFollows ? beforePercent : beforeCount;
        for (Index i = from; i < to; ++i) {
            if (set.contains(m_items[i].low)) {
                return i;
            }
        }
        return to;
    }

    Mention basics(Index i, Index from, Index to)
    {
        Mention mention;
        const Item &item = m_items[i];
        mention.kind = item.kind == ItemKind::Percent ? MentionKind::Percent
            : item.kind == ItemKind::Fraction         ? MentionKind::Fraction
                                                      : MentionKind::Count;
        mention.figure = item.figure;
        mention.figure.at = item.at;
        mention.figure.size = item.kind == ItemKind::Fraction ? item.figure.size : item.size;
        mention.whole = item.whole;
        mention.line = m_lineNumber;
        mention.block = m_line.block;
        mention.bullet = m_line.bullet;
        mention.sentence = m_sentences;
        mention.segment = m_segments;
        mention.place = m_place;
        Index last = i;
        if (const auto swallowed = m_fractions.constFind(i); swallowed != m_fractions.constEnd()) {
            last = *swallowed;
            mention.kind = MentionKind::Fraction;
            mention.whole = m_items[last].figure;
            mention.whole.at = m_items[last].at;
            mention.wholeApproximate = last > 0 && isApproximate(m_items[last - 1].low);
        }
        giveWords(mention, i, last, from, to);
        mention.wholeNoun = nounAfter(last);
        mention.noun = last == i || nounAfter(i).kind == NounKind::None ? mention.wholeNoun : nounAfter(i);
        if (mention.noun.kind == NounKind::None) {
            mention.noun = nounBefore(mention.before);
        }
        m_previous = std::max(m_previous, last + 1);
        return mention;
    }

    void giveWords(Mention &mention, Index i, Index last, Index from, Index to)
    {
        Index start = clauseStart(i, mention.lead);
        if (mention.lead.isNull() && hasPrevious() && start == m_previous) {
            start = openingWord(start, i, isPercent(mention));
            start = start == i && !isPercent(mention) ? m_previous : start;
            Mention &previous = m_out.back();
            if (start > m_previous) {
                previous.after = padded(wordsOf(m_previous, start));
                giveRole(previous);
            }
        }
        const Index end = clauseEnd(last, to, mention.trail);
        mention.before = padded(wordsOf(start, i));
        QStringList after = wordsOf(i + 1, last);
        after.append(wordsOf(last + 1, end));
        mention.after = padded(after);
        mention.band = bandIn(start, i) ? bandIn(start, i) : bandIn(last + 1, end);
        mention.approximate = isApproximated(i, from);
    }

    [[nodiscard]] std::optional<CheckBand> bandIn(Index from, Index to) const
    {
        for (Index i = from; i < to; ++i) {
            if (m_items[i].kind == ItemKind::Band) {
                return m_items[i].band;
            }
        }
        return std::nullopt;
    }

    /// khoảng, gần, hơn … before it; "trên" means more than where no share begins with it.
    [[nodiscard]] bool isApproximated(Index i, Index from) const
    {
        if (i == from) {
            return false;
        }
        const QString &word = m_items[i - 1].low;
        const QString two = i - 1 > from ? m_items[i - 2].low : QString();
        const bool under = word == u"dưới"_s && two == u"trên"_s;
        const bool estimate = word == u"tính"_s && two == u"ước"_s;
        return isApproximate(word) || word == u"trên"_s || under || estimate || (word == u"đạt"_s && two == u"ước"_s);
    }

    /// "thôn Đoài", "khu phố 2", "lớp 5A", "trường Tiểu học …": whom the next counts belong to.
    void trackPlace(Index i, Index to)
    {
        static const QSet<QString> kinds {u"thôn"_s, u"ấp"_s, u"bản"_s, u"phố"_s, u"xóm"_s, u"buôn"_s, u"làng"_s,
            u"trường"_s, u"lớp"_s, u"khóm"_s, u"tổ"_s, u"tdp"_s, u"khối"_s};
        const QString &word = m_items[i].low;
        if (word == u"toàn"_s || word == u"cả"_s) {
            m_place.clear();
        }
        if (!kinds.contains(word) || i + 1 >= to) {
            return;
        }
        const Item &next = m_items[i + 1];
        const bool numbered = next.kind == ItemKind::Other;
        const bool named = next.kind == ItemKind::Word && next.capital && word != u"tổ"_s && word != u"khối"_s;
        if (!numbered && !named) {
            return;
        }
        m_place = word + u' ' + (numbered ? QString::number(next.figure.value) + next.low : next.low);
        for (Index k = i + 2; named && k < to && k < i + 4 && m_items[k].kind == ItemKind::Word && m_items[k].capital;
             ++k) {
            m_place += u' ' + m_items[k].low;
        }
    }

    const std::vector<Item> &m_items;
    const Line &m_line;
    int m_lineNumber;
    int &m_sentences;
    int &m_segments;
    Enumeration &m_list;
    std::vector<Mention> &m_out;
    Enumeration m_lastOpening;
    QHash<Index, Index> m_fractions; ///< upper number → lower number, both counts
    QSet<Index> m_swallowed;
    QString m_place;
    Index m_previous = 0; ///< behind the last figure of the sentence
};

} // namespace

std::vector<Mention> mentionsOf(const std::vector<Line> &lines)
{
    Progress progress;
    for (Index i = 0; i < lines.size(); ++i) {
        LineReader(lines[i], static_cast<int>(i), progress).read();
    }
    return std::move(progress.out);
}

} // namespace caodiem::engine::check
