// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/tokens.h"

#include "engine/check/lexicon.h"

#include <algorithm>

namespace caodiem::engine::check {
namespace {

constexpr int kMostDigits = 15; // what a count can have without overflow in the arithmetic that follows
constexpr qsizetype kGroup = 3;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isWordPart(QChar c)
{
    return c.isLetter() || c.category() == QChar::Mark_NonSpacing;
}

/// Spaces that do not end a line and belong inside a number: no-break, narrow no-break, thin.
bool isTightSpace(QChar c)
{
    return c == u'\u00A0' || c == u'\u202F' || c == u'\u2009';
}

class Cutter {
public:
    explicit Cutter(QStringView text)
        : m_text(text)
    { }

    std::vector<Token> cut()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (isDigit(c)) {
                number();
            } else if (c.isLetter()) {
                word();
            } else if (c == u'\n' || c == u'\t') {
                push(c == u'\n' ? TokenKind::LineEnd : TokenKind::Tab, 1);
            } else if (c.isSpace() || c.category() == QChar::Other_Format) {
                ++m_at;
            } else {
                push(TokenKind::Mark, 1);
            }
        }
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] QChar peek(qsizetype at) const { return at < m_text.size() && at >= 0 ? m_text[at] : QChar(); }

    void push(TokenKind kind, qsizetype size)
    {
        Token token;
        token.kind = kind;
        token.at = m_at;
        token.size = size;
        const QStringView raw = m_text.mid(m_at, size);
        token.low = raw.toString().normalized(QString::NormalizationForm_C).toLower();
        token.capital = raw.front().isUpper();
        token.glued = !m_tokens.empty() && m_tokens.back().at + m_tokens.back().size == m_at;
        m_tokens.push_back(std::move(token));
        m_at += size;
    }

    /// Letters, then digits (PC06), and a hyphen between letters or digits of one symbol (CAT-PC06, e-ID).
    void word()
    {
        qsizetype end = m_at;
        while (true) {
            while (isWordPart(peek(end)) || isDigit(peek(end))) {
                ++end;
            }
            if (peek(end) != u'-' || !peek(end + 1).isLetter()) {
                break;
            }
            ++end;
        }
        push(TokenKind::Word, end - m_at);
    }

    [[nodiscard]] qsizetype digitsFrom(qsizetype at) const
    {
        qsizetype end = at;
        while (isDigit(peek(end))) {
            ++end;
        }
        return end - at;
    }

    [[nodiscard]] bool separates(qsizetype at, qsizetype groupsSoFar, bool spacedSoFar) const
    {
        const QChar c = peek(at);
        if (c == u'.' || c == u',') {
            return !spacedSoFar && isDigit(peek(at + 1));
        }
        const bool space = isTightSpace(c) || c == u' ';
        if (!space || digitsFrom(at + 1) != kGroup || (groupsSoFar > 1 && !spacedSoFar)) {
            return false;
        }
        const QChar behind = peek(at + 1 + kGroup);
        return !((behind == u'.' || behind == u',') && isDigit(peek(at + 2 + kGroup)));
    }

    void number()
    {
        std::vector<qsizetype> groups {digitsFrom(m_at)};
        QString separators;
        qsizetype end = m_at + groups.front();
        // "thôn 5 120 hộ" is a name and a count, "35 120 hộ" is one count.
        const bool named = !m_tokens.empty() && labels(m_tokens.back().low) != Labels::Nothing;
        const bool canBeSpaced = groups.front() <= kGroup && peek(m_at) != u'0' && !named;
        while (separates(end, static_cast<qsizetype>(groups.size()), separators.contains(u' '))) {
            const bool space = peek(end) != u'.' && peek(end) != u',';
            if (space && !canBeSpaced) {
                break;
            }
            separators += space ? u' ' : peek(end);
            groups.push_back(digitsFrom(end + 1));
            end += 1 + groups.back();
        }
        if (separators.isEmpty() && codeFollows(end)) {
            while (isWordPart(peek(end)) || isDigit(peek(end))) {
                ++end;
            }
            push(TokenKind::Code, end - m_at);
            return;
        }
        const Figure figure = figureOf(m_text.mid(m_at, end - m_at), groups, separators);
        push(TokenKind::Number, end - m_at);
        m_tokens.back().figure = figure;
    }

    /// 19h30, 5A, 4G: digits that letters make a name of. "45hộ" and "5045NK" are counts with a missing space.
    [[nodiscard]] bool codeFollows(qsizetype at) const
    {
        qsizetype end = at;
        while (isWordPart(peek(end))) {
            ++end;
        }
        return end > at && (end - at < 2 || isDigit(peek(end)));
    }

    [[nodiscard]] Figure figureOf(
        QStringView raw, const std::vector<qsizetype> &groups, const QString &separators) const
    {
        Figure figure;
        figure.at = m_at;
        figure.size = raw.size();
        figure.leadingZero = raw.front() == u'0' && groups.front() > 1;
        for (const QChar c : raw) {
            figure.digits += isDigit(c) ? 1 : 0;
        }
        figure.shape = shapeOf(raw, groups, separators);
        if (figure.digits > kMostDigits) {
            figure.shape = Shape::Odd;
        }
        if (figure.shape == Shape::Odd) {
            return figure;
        }
        for (const QChar c : raw) {
            figure.value = isDigit(c) ? figure.value * 10 + c.digitValue() : figure.value;
        }
        figure.decimals = separators.isEmpty() ? 0 : static_cast<int>(groups.back());
        return figure;
    }

    [[nodiscard]] static Shape shapeOf(QStringView raw, const std::vector<qsizetype> &groups, const QString &separators)
    {
        if (separators.isEmpty()) {
            return Shape::Plain;
        }
        const bool threes = groups.front() <= kGroup
            && std::all_of(groups.begin() + 1, groups.end(), [](qsizetype size) { return size == kGroup; });
        const bool oneKind = separators.count(separators.front()) == separators.size();
        if (threes && oneKind && raw.front() != u'0') {
            return separators.front() == u'.' ? Shape::Dotted
                : separators.front() == u','  ? Shape::Comma
                                              : Shape::Spaced;
        }
        if (separators.size() == 1) {
            return Shape::Decimal;
        }
        // 1.234,56 or 1,234.56: groups of three, then another sign.
        const bool leads = groups.front() <= kGroup
            && std::all_of(groups.begin() + 1, groups.end() - 1, [](qsizetype size) { return size == kGroup; })
            && separators.count(separators.front()) == separators.size() - 1 && separators.back() != separators.front()
            && groups.back() != kGroup;
        return leads ? Shape::Decimal : Shape::Odd;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::vector<Token> m_tokens;
};

} // namespace

std::vector<Token> tokensOf(QStringView text)
{
    return Cutter(text).cut();
}

} // namespace caodiem::engine::check
