// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/list_scan.h"

#include <QStringList>

#include <optional>

/// What a list of residents says of many rows at once, in its title, its sheet's name or headings between the rows:
/// their village, their kind of residence, that they are gone.
namespace caodiem::ingest {

class ListSections {
public:
    /// `villages`: ReadOptions::villages.
    ListSections(ListScan &scan, const QStringList &villages)
        : m_scan(scan)
        , m_villages(villages)
    { }

    /// Before the first row. `width`: columns of the sheet; what is said outside of them is put behind.
    void begin(const QStringList &titleLines, const QString &sheet, int width);
    /// Whether the row speaks of the rows below it; what it says holds from now on.
    [[nodiscard]] bool takesHeading(const TableRow &row);
    /// A row that is handed over.
    void entry(const TableRow &row);
    /// After the last row: what has to be said of the sections.
    void finish();

private:
    enum class MarkKind : quint8 { None, Letter, Roman, Number, Sign };
    struct Heading {
        QStringList texts; ///< all cells, empty for those that are no texts
        QString text; ///< without the mark
        MarkKind mark = MarkKind::None;
        bool numbered = false; ///< begins with a number of its own, as an entry does
        bool loose = false; ///< two cells that are no mark and heading
    };
    /// Rows below a heading that somebody has to look at.
    struct Doubt {
        RemarkCode code = RemarkCode::SectionOfGone;
        int row = 0;
        QString heading;
        int count = 0;
        QStringList rows;
    };

    [[nodiscard]] static std::optional<Heading> headingOf(const TableRow &row);
    [[nodiscard]] static MarkKind markOf(const QString &text);
    [[nodiscard]] static Heading splitMark(const QString &text);

    void readResidence(const QStringList &titleLines);
    void readVillage(const QStringList &titleLines, const QString &sheet);
    [[nodiscard]] bool takesResidence(const Heading &heading, int row);
    [[nodiscard]] bool takesGone(const Heading &heading, int row);
    [[nodiscard]] bool takesVillage(const Heading &heading, int row);
    void endWithSibling(const Heading &heading);
    [[nodiscard]] std::optional<QString> villageIn(const QStringList &places) const;
    [[nodiscard]] QString numberedVillageIn(const QString &heading) const;
    void setResidence(const QString &word);
    void setConstant(domain::ResidentColumn column, const QString &text);
    void close(std::optional<Doubt> &doubt);
    static void addTo(std::optional<Doubt> &doubt, int row);

    ListScan &m_scan;
    const QStringList &m_villages;
    int m_width = 0;
    bool m_readsVillages = false;
    bool m_readsResidence = false;
    QString m_titleResidence; ///< holds where no heading says another
    MarkKind m_residenceMark = MarkKind::None; ///< of the heading that said the residence of the rows being read
    MarkKind m_goneMark = MarkKind::None;
    std::optional<Remark> m_said; ///< of a residence heading, once a row stands below it
    std::optional<Doubt> m_gone;
    std::optional<Doubt> m_unknownVillage;
};

} // namespace caodiem::ingest
