// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/check/figure_check.h"
#include "engine/check/mentions.h"

#include <map>

namespace caodiem::engine::check {

/// What a count may be held against.
struct Whole {
    qint64 value = 0;
    bool approximate = false;
    int from = -1; ///< the mention that names it
};

/// The mentions of a text, who of them can speak of whom, and the findings so far: at most one per occurrence, and one
/// that disagrees drives out one that agrees.
class Passage {
public:
    Passage(QStringView text, std::vector<Mention> mentions)
        : m_text(text)
        , m_mentions(std::move(mentions))
        , m_parts(m_mentions.size(), false)
    { }

    [[nodiscard]] int size() const { return static_cast<int>(m_mentions.size()); }
    [[nodiscard]] const Mention &at(int i) const { return m_mentions[static_cast<std::size_t>(i)]; }

    /// May what `earlier` says be used for `later`? In one paragraph; in a list what its opening line says, and an
    /// entry that names nothing but a total.
    [[nodiscard]] bool sees(int later, int earlier) const;
    /// Nouns go together, the place is the same, no two different age bands.
    [[nodiscard]] bool fits(int a, int b) const;
    [[nodiscard]] static bool samePlace(const Mention &a, const Mention &b) { return a.place == b.place; }

    /// Counts that name a whole, seen from `user`, the nearest first; those of goals are left out.
    [[nodiscard]] std::vector<Whole> wholesBefore(int user, int counted) const;
    [[nodiscard]] bool namesWhole(int i) const;

    /// A part of a sum that was judged raises nothing itself.
    void setPart(int i) { m_parts[static_cast<std::size_t>(i)] = true; }
    [[nodiscard]] bool isPart(int i) const { return m_parts[static_cast<std::size_t>(i)]; }

    [[nodiscard]] QString quoted(qsizetype at, qsizetype size) const { return m_text.mid(at, size).toString(); }
    /// A finding about the figure at `figure`, with the step and group that `counted` speaks of.
    [[nodiscard]] FigureFinding finding(CheckRule rule, const Figure &figure, int counted) const;
    [[nodiscard]] FigureFinding bareFinding(CheckRule rule, qsizetype at, qsizetype size) const;
    void add(FigureFinding finding);
    [[nodiscard]] std::vector<FigureFinding> take();

private:
    [[nodiscard]] bool isLoneTotal(int i) const;
    [[nodiscard]] static bool isPlan(const Mention &m);
    [[nodiscard]] bool mayBeWhole(int i, int counted) const;

    QStringView m_text;
    std::vector<Mention> m_mentions;
    std::vector<bool> m_parts;
    std::map<qsizetype, FigureFinding> m_findings; ///< by offset
};

/// The rules, in the order in which they are applied.
void checkSums(Passage &passage);
void checkClosingTotals(Passage &passage);
void checkRatios(Passage &passage);
void checkRemaining(Passage &passage);
void checkOrder(Passage &passage);
void checkFormat(Passage &passage);
/// Rows of cells under a header that names them: totals, done, percent, left.
void checkTables(const std::vector<Line> &lines, Passage &passage);
/// Dates that contradict each other.
void checkDeadlines(const std::vector<Line> &lines, Passage &passage);
/// The days of "tính đến ngày …", by their offset.
[[nodiscard]] std::map<qsizetype, CheckDate> asOfDates(const std::vector<Line> &lines);

} // namespace caodiem::engine::check
