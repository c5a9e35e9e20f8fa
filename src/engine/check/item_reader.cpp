// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/item_reader.h"

#include "engine/check/lexicon.h"

#include <QStringList>

namespace caodiem::engine::check {
namespace {

using namespace Qt::StringLiterals;

bool isYear(const Figure &figure)
{
    return figure.shape == Shape::Plain && figure.digits == 4 && figure.value >= kFirstYear
        && figure.value <= kLastYear;
}

bool isCountShape(Shape shape)
{
    return shape != Shape::Decimal && shape != Shape::Odd;
}

/// The largest number that `word` can name: month 12, day 31 …
qint64 largestLabel(const QString &word)
{
    constexpr qint64 kOthers = 999;
    return word == u"ngày"_s ? 31
        : word == u"tháng"_s ? 12
        : word == u"quý"_s   ? 4
        : word == u"tuần"_s  ? 53
        : word == u"năm"_s   ? kLastYear
                             : kOthers;
}

} // namespace

std::vector<Item> itemsOf(const std::vector<Token> &tokens)
{
    return ItemReader(tokens).read();
}

const Token &ItemReader::tokenAt(Index i) const
{
    static const Token kNothing {TokenKind::LineEnd, -1, 0, {}, false, false, {}};
    return i < m_tokens.size() ? m_tokens[i] : kNothing;
}

const QString &ItemReader::wordBefore(Index back) const
{
    static const QString kNone;
    const bool there = m_at >= back && m_tokens[m_at - back].kind == TokenKind::Word;
    return there ? m_tokens[m_at - back].low : kNone;
}

bool ItemReader::isNumber(Index i, bool plain) const
{
    const Token &token = tokenAt(i);
    return token.kind == TokenKind::Number && (!plain || token.figure.shape == Shape::Plain);
}

bool ItemReader::isMark(Index i, QStringView marks) const
{
    const Token &token = tokenAt(i);
    return token.kind == TokenKind::Mark && marks.contains(token.low);
}

Item &ItemReader::add(ItemKind kind, Index count)
{
    const Token &first = m_tokens[m_at];
    const Token &last = m_tokens[m_at + count - 1];
    Item item;
    item.kind = kind;
    item.at = first.at;
    item.size = last.at + last.size - first.at;
    item.low = kind == ItemKind::Word || kind == ItemKind::Mark ? first.low : u"#"_s;
    item.capital = first.capital;
    item.figure = first.figure;
    m_items.push_back(std::move(item));
    m_at += count;
    return m_items.back();
}

std::vector<Item> ItemReader::read()
{
    while (m_at < m_tokens.size()) {
        switch (m_tokens[m_at].kind) {
        case TokenKind::Word:
            add(ItemKind::Word, 1);
            break;
        case TokenKind::Mark:
            add(ItemKind::Mark, 1);
            break;
        case TokenKind::LineEnd:
            add(ItemKind::LineEnd, 1);
            break;
        case TokenKind::Tab:
            add(ItemKind::Tab, 1);
            break;
        case TokenKind::Code:
            add(ItemKind::Other, 1);
            break;
        case TokenKind::Number:
            readNumber();
            break;
        }
    }
    return std::move(m_items);
}

void ItemReader::readNumber()
{
    const bool known = readListNumber() || readDocument() || readDottedDate() || readLongDate() || readSlashDate()
        || readPhone() || readTime() || readPercent() || readAges() || readMeasure() || readLabelled() || readFraction()
        || readYear();
    if (!known) {
        add(isCountShape(m_tokens[m_at].figure.shape) ? ItemKind::Count : ItemKind::Other, 1);
    }
}

bool ItemReader::nounFollows(Index i) const
{
    if (tokenAt(i + 1).kind != TokenKind::Word) {
        return false;
    }
    const Noun noun = nounOf(lowAt(i + 1), tokenAt(i + 2).kind == TokenKind::Word ? lowAt(i + 2) : QString());
    return noun.kind != NounKind::None && noun.kind != NounKind::Other;
}

bool ItemReader::startsLine() const
{
    const auto opens
        = [this](Index i) { return m_tokens[i].kind == TokenKind::LineEnd || m_tokens[i].kind == TokenKind::Tab; };
    return m_at == 0 || opens(m_at - 1) || (isMark(m_at - 1, u"-+*•–") && (m_at == 1 || opens(m_at - 2)));
}

/// "1." "2)" "3/" at the start of a line.
bool ItemReader::readListNumber()
{
    const Token &token = m_tokens[m_at];
    const bool number = token.figure.shape == Shape::Plain || token.figure.shape == Shape::Decimal
        || token.figure.shape == Shape::Odd;
    if (!startsLine() || !number || !isMark(m_at + 1, u".)/") || !tokenAt(m_at + 1).glued || tokenAt(m_at + 2).glued) {
        return false;
    }
    add(ItemKind::Other, 2);
    return true;
}

/// A number behind "số" that is one of a document, a house, a form: not "tổng số 120", not "số 1.944 em còn lại".
bool ItemReader::isDocumentNumber() const
{
    const bool colon = isMark(m_at - 1, u":");
    const Index back = colon ? 2 : 1;
    if (m_at < back || wordBefore(back) != u"số"_s) {
        return false;
    }
    static const QStringList counting {u"tổng"_s, u"trong"_s, u"trên"_s, u"con"_s, u"dân"_s, u"của"_s, u"các"_s};
    if (counting.contains(wordBefore(back + 1))) {
        return false;
    }
    const Index last = isMark(m_at + 1, u"/") && isNumber(m_at + 2) ? m_at + 2 : m_at;
    return colon ? !nounFollows(last) && m_tokens[m_at].figure.shape == Shape::Plain
                 : last != m_at || (m_tokens[m_at].figure.shape == Shape::Plain && !nounFollows(m_at));
}

bool ItemReader::readDocument()
{
    Index end = m_at + 1;
    while (isMark(end, u"/-") && tokenAt(end).glued && tokenAt(end + 1).glued && isNumber(end + 1)) {
        end += 2;
    }
    const bool symbol = isMark(end, u"/-") && tokenAt(end).glued && tokenAt(end + 1).glued
        && tokenAt(end + 1).kind == TokenKind::Word && tokenAt(end + 1).capital;
    if (symbol) {
        while (tokenAt(end).glued && (isMark(end, u"/-") || tokenAt(end).kind == TokenKind::Word || isNumber(end))) {
            ++end;
        }
        add(ItemKind::Other, end - m_at);
        return true;
    }
    const bool slash = isMark(m_at + 1, u"/") && isNumber(m_at + 2);
    const Index last = slash ? m_at + 2 : m_at;
    const bool law = isLawWord(wordBefore(2), wordBefore()) && isNumber(m_at, true);
    const bool office = isDocumentWord(wordBefore(2), wordBefore()) && isNumber(m_at, true) && !nounFollows(last);
    if (!law && !office && !isDocumentNumber()) {
        return false;
    }
    add(ItemKind::Other, last + 1 - m_at);
    return true;
}

/// Telephone numbers, personal IDs, tax codes.
bool ItemReader::readPhone()
{
    constexpr int kShortest = 7;
    const Figure &figure = m_tokens[m_at].figure;
    Index end = m_at;
    int digits = 0;
    while (isNumber(end) && digits < 2 * kShortest) {
        digits += tokenAt(end).figure.digits;
        ++end;
        const bool joined = isMark(end, u"-.)") && isNumber(end + 1);
        end += joined ? 1 : 0;
    }
    Index back = 1;
    while (m_at >= back && (isMark(m_at - back, u":(+") || wordBefore(back) == u"số"_s)) {
        ++back;
    }
    const bool announced = m_at >= back && isPhoneWord(wordBefore(back));
    const bool long1 = figure.shape == Shape::Plain && figure.digits >= kShortest;
    const bool zero = figure.leadingZero && figure.digits > 2;
    const bool plus = m_at > 0 && isMark(m_at - 1, u"+") && m_tokens[m_at].glued;
    if (!long1 && (digits < kShortest || !(announced || zero || plus))) {
        return false;
    }
    add(ItemKind::Other, long1 ? 1 : end - m_at);
    return true;
}

bool ItemReader::readTime()
{
    constexpr qint64 kMinutes = 59;
    const auto minute = [this](Index i) { return isNumber(i, true) && valueAt(i) <= kMinutes; };
    if (isNumber(m_at, true) && isMark(m_at + 1, u":") && tokenAt(m_at + 2).glued && minute(m_at + 2)) {
        add(ItemKind::Other, 3);
        return true;
    }
    if (isNumber(m_at, true) && (lowAt(m_at + 1) == u"giờ"_s || lowAt(m_at + 1) == u"h"_s)) {
        add(ItemKind::Other, minute(m_at + 2) ? 3 : 2);
        return true;
    }
    return false;
}

bool ItemReader::readPercent()
{
    const auto percentEnd = [this](Index i) -> Index {
        if (!isNumber(i) || tokenAt(i).figure.shape == Shape::Odd || tokenAt(i).figure.shape == Shape::Spaced) {
            return 0;
        }
        if (isMark(i + 1, u"%")) {
            return i + 2;
        }
        return lowAt(i + 1) == u"phần"_s && lowAt(i + 2) == u"trăm"_s ? i + 3 : 0;
    };
    const auto joins = [this](Index i) { return isMark(i, u"-–—") || lowAt(i) == u"đến"_s; };
    const Index end = percentEnd(m_at);
    if (end == 0) {
        // "95 - 100%", "từ 95 đến 100%"
        const Index range = joins(m_at + 1) ? percentEnd(m_at + 2) : 0;
        if (range != 0) {
            add(ItemKind::Other, range - m_at);
        }
        return range != 0;
    }
    const Index range = joins(end) ? percentEnd(end + 1) : 0;
    if (range != 0) {
        add(ItemKind::Other, range - m_at);
        return true;
    }
    add(ItemKind::Percent, end - m_at);
    return true;
}

/// Ages, times, money, lengths; and rates such as 148/ngày.
bool ItemReader::readMeasure()
{
    const Figure &figure = m_tokens[m_at].figure;
    const bool unit = tokenAt(m_at + 1).kind == TokenKind::Word && isUnit(lowAt(m_at + 1), lowAt(m_at + 2));
    const bool rate
        = isMark(m_at + 1, u"/") && tokenAt(m_at + 2).kind == TokenKind::Word && lowAt(m_at + 2) != u"tổng"_s;
    const bool fractionUnit = isMark(m_at + 1, u"/") && isNumber(m_at + 2)
        && (isUnit(lowAt(m_at + 3), lowAt(m_at + 4)) || tokenAt(m_at + 2).kind == TokenKind::Code);
    if (fractionUnit) {
        add(ItemKind::Other, 3);
        return true;
    }
    if (!unit && !rate && isCountShape(figure.shape)) {
        return false;
    }
    add(ItemKind::Other, 1);
    return true;
}

bool ItemReader::readLabelled()
{
    const QString &word = wordBefore();
    const Figure &figure = m_tokens[m_at].figure;
    const bool slash = isMark(m_at + 1, u"/") && isNumber(m_at + 2);
    const Index last = slash ? m_at + 2 : m_at;
    // "tài khoản 395" counts accounts; only "khoản 2" alone names a clause of a law.
    const bool account = word == u"khoản"_s && wordBefore(2) == u"tài"_s;
    if (figure.shape != Shape::Plain || account) {
        return false;
    }
    // "số nhà 45/12", "nhà 7"
    if (word == u"nhà"_s && !nounFollows(last)) {
        add(ItemKind::Other, last + 1 - m_at);
        return true;
    }
    static const QStringList wholes {u"toàn"_s, u"cả"_s, u"mỗi"_s, u"các"_s, u"trong"_s, u"trường"_s, u"của"_s};
    const bool whole = nounFollows(last) && wholes.contains(wordBefore(2)) && word != u"ngày"_s && word != u"tháng"_s;
    bool label = false;
    switch (labels(word)) {
    case Labels::Always:
        label = figure.value <= largestLabel(word) && !whole && !(slash && nounFollows(last));
        label = label && (word != u"năm"_s || isYear(figure) || !nounFollows(last));
        break;
    case Labels::Small:
        label = figure.digits <= 2 && !nounFollows(last);
        break;
    case Labels::Nothing:
        label = m_labelledEnd != 0 && m_at == m_labelledEnd + 1 && figure.digits <= 2 && !nounFollows(last)
            && !isMark(m_at + 1, u"/") && (isMark(m_at - 1, u",-–") || word == u"và"_s);
        break;
    }
    if (!label) {
        return false;
    }
    add(ItemKind::Other, last + 1 - m_at);
    m_labelledEnd = m_at;
    return true;
}

/// a/b and "a/tổng số b".
bool ItemReader::readFraction()
{
    Index lower = m_at + 2;
    if (!isMark(m_at + 1, u"/")) {
        return false;
    }
    if (lowAt(lower) == u"tổng"_s) {
        lower += lowAt(lower + 1) == u"số"_s ? 2U : 1U;
    }
    if (!isNumber(lower) || !isCountShape(tokenAt(lower).figure.shape) || valueAt(lower) == 0) {
        return false;
    }
    if (isMark(lower + 1, u"/") && isNumber(lower + 2)) {
        add(ItemKind::Other, lower + 3 - m_at); // a house in an alley of an alley
        return true;
    }
    const Figure whole = tokenAt(lower).figure;
    add(ItemKind::Fraction, lower + 1 - m_at).whole = whole;
    return true;
}

/// A bare year. "còn lại 1944" is a count, though 1944 could be one.
bool ItemReader::readYear()
{
    if (!isYear(m_tokens[m_at].figure)) {
        return false;
    }
    static const QStringList counting {u"còn"_s, u"lại"_s, u"là"_s, u"được"_s, u"đạt"_s, u"tổng"_s, u"số"_s, u"nhận"_s,
        u"hoạt"_s, u"cấp"_s, u"có"_s, u"gồm"_s, u"duyệt"_s, u"khoảng"_s, u"trên"_s, u"trong"_s, u"gần"_s};
    const bool count
        = nounFollows(m_at) ? wordBefore() != u"năm"_s && wordBefore() != u"sinh"_s : counting.contains(wordBefore());
    if (count) {
        return false;
    }
    add(ItemKind::Other, 1);
    return true;
}

} // namespace caodiem::engine::check
