// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_writer.h"

#include "report/paper_font.h"
#include "report/pdf_layout.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

namespace caodiem::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDpi = 600;
constexpr double kDotsPerMm = kDpi / 25.4;

QPageLayout pageLayout(bool landscape)
{
    return {QPageSize(QPageSize::A4), landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()};
}

/// Puts pieces on pages, one section after another.
class Paginator {
public:
    Paginator(QPdfWriter &device, QPainter &painter)
        : m_device(device)
        , m_painter(painter)
    { }

    void write(const Section &section)
    {
        m_landscape = section.landscape;
        m_page = 0;
        std::vector<pdf::Piece> pieces;
        const double width = paper::textWidth(m_landscape) * kDotsPerMm;
        for (const Block &block : section.blocks) {
            pdf::appendPieces(pieces, block, width, kDotsPerMm);
        }
        newPage();
        for (std::size_t i = 0; i < pieces.size();) {
            const std::size_t end = chainEnd(pieces, i);
            const double height = chainHeight(pieces, i, end);
            const bool noRoom = m_y + height > bottom() && height <= bottom() - top();
            if (!m_atTop && (pieces[i].newPage || noRoom)) {
                newPage();
            }
            for (; i < end; ++i) {
                put(pieces[i]);
            }
        }
    }

private:
    static double top() { return paper::kTop * kDotsPerMm; }
    double bottom() const { return (paper::kTop + paper::textHeight(m_landscape)) * kDotsPerMm; }

    static std::size_t chainEnd(const std::vector<pdf::Piece> &pieces, std::size_t first)
    {
        std::size_t end = first;
        while (end + 1 < pieces.size() && pieces[end].keepWithNext) {
            ++end;
        }
        return end + 1;
    }

    static double chainHeight(const std::vector<pdf::Piece> &pieces, std::size_t first, std::size_t end)
    {
        double height = 0;
        for (std::size_t i = first; i < end; ++i) {
            height += pieces[i].before + pieces[i].height + (i + 1 < end ? pieces[i].after : 0);
        }
        return height;
    }

    void put(const pdf::Piece &piece)
    {
        if (!m_atTop && m_y + piece.before + piece.height > bottom()) {
            newPage();
        }
        const double left = paper::kLeft * kDotsPerMm;
        if (m_atTop && m_page > 1 && piece.tableHead) {
            piece.tableHead->paint(m_painter, {left, m_y});
            m_y += piece.tableHead->height;
        } else if (!m_atTop) {
            m_y += piece.before;
        }
        piece.paint(m_painter, {left, m_y});
        m_y += piece.height + piece.after;
        m_atTop = false;
    }

    void newPage()
    {
        if (m_started) {
            m_device.setPageLayout(pageLayout(m_landscape));
            m_device.newPage();
        }
        m_started = true;
        ++m_page;
        m_y = top();
        m_atTop = true;
        if (m_page > 1) {
            m_painter.setFont(paperSerif(13, kDotsPerMm));
            m_painter.setPen(Qt::black);
            const QRectF band(paper::kLeft * kDotsPerMm, paper::kNumberAt * kDotsPerMm,
                paper::textWidth(m_landscape) * kDotsPerMm, 6 * kDotsPerMm);
            m_painter.drawText(band, Qt::AlignHCenter | Qt::AlignTop, QString::number(m_page));
        }
    }

    QPdfWriter &m_device;
    QPainter &m_painter;
    bool m_started = false;
    bool m_landscape = false;
    int m_page = 0;
    double m_y = 0;
    bool m_atTop = true;
};

/// QPdfWriter stamps the moment of writing and offers no way to say another: the digits are exchanged for the
/// document's day, byte for byte, so that every offset in the file stays true.
void stampDay(QByteArray &pdf, Day day)
{
    const QByteArray mark = "/CreationDate (D:";
    const QByteArray digits = toDate(day).toString(u"yyyyMMdd").toLatin1() + "000000";
    for (qsizetype at = pdf.indexOf(mark); at >= 0; at = pdf.indexOf(mark, at + 1)) {
        if (at + mark.size() + digits.size() <= pdf.size()) {
            pdf.replace(at + mark.size(), digits.size(), digits);
        }
    }
}

} // namespace

Result<QByteArray> pdfBytes(const ReportDocument &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly)) {
        return Error {Errc::Io, u"pdf"_s, buffer.errorString()};
    }
    {
        QPdfWriter device(&buffer);
        device.setResolution(kDpi);
        device.setTitle(document.title);
        device.setCreator(document.author);
        device.setPageLayout(pageLayout(!document.sections.empty() && document.sections.front().landscape));
        QPainter painter;
        if (!painter.begin(&device)) {
            return Error {Errc::Io, u"pdf"_s, u"painter"_s};
        }
        Paginator paginator(device, painter);
        for (const Section &section : document.sections) {
            paginator.write(section);
        }
    }
    stampDay(bytes, document.on);
    return bytes;
}

} // namespace caodiem::report
