// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/official_frame.h"

#include "report/paper_font.h"
#include "report/wording.h"

#include <QRegularExpression>

namespace caodiem::report {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHeadLeft = 68; ///< width of the issuing office's column, millimetres
constexpr double kFootLeft = 80;

QString dots(int count)
{
    return QString(count, u'…');
}

Paragraph rule(double lengthMm)
{
    Paragraph paragraph;
    paragraph.ruleMm = lengthMm;
    paragraph.beforePt = 1;
    paragraph.afterPt = 3;
    return paragraph;
}

Cell issuingOffice(const domain::Unit &unit)
{
    const QString parent = unit.parent.isEmpty() ? u"CÔNG AN "_s + dots(8) : wording::capitals(unit.parent);
    const QString name = wording::capitals(unit.name);
    const double inner = kHeadLeft - 2 * paper::kCellPadding;
    const double length = qMin(serifWidthMm(name, 12, true), inner) * 0.4;
    return Cell {{centred(parent, 12, false), centred(name, 12, true), rule(length)}};
}

Cell nationalHeader()
{
    const QString motto = u"Độc lập - Tự do - Hạnh phúc"_s;
    return Cell {{centred(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, 12, true), centred(motto, 13, true),
        rule(serifWidthMm(motto, 13, true))}};
}

Paragraph left(const QString &text, double sizePt, bool bold = false, bool italic = false)
{
    Paragraph paragraph;
    paragraph.runs = {{text, bold, italic}};
    paragraph.sizePt = sizePt;
    paragraph.align = Align::Left;
    return paragraph;
}

/// "- Phòng PC06;" … "- Lưu: VT." whatever dashes and stops the office typed.
std::vector<Paragraph> recipientLines(const QStringList &recipients)
{
    static const QRegularExpression kEdges(u"^[-–\\s]+|[;.\\s]+$"_s);
    std::vector<Paragraph> lines {left(u"Nơi nhận:"_s, 12, true, true)};
    if (recipients.isEmpty()) {
        lines.push_back(left(u"- "_s + dots(14) + u';', 11));
        lines.push_back(left(u"- "_s + dots(14) + u'.', 11));
        return lines;
    }
    for (qsizetype i = 0; i < recipients.size(); ++i) {
        QString name = recipients.at(i);
        name.remove(kEdges);
        lines.push_back(left(u"- "_s + name + (i + 1 == recipients.size() ? u'.' : u';'), 11));
    }
    return lines;
}

std::vector<Paragraph> signature(const domain::Unit &unit)
{
    std::vector<Paragraph> lines;
    const QString title = unit.signerTitle.isEmpty() ? dots(16) : wording::capitals(unit.signerTitle);
    for (const QString &line : title.split(QRegularExpression(u"\\s*[\\n/]\\s*"_s), Qt::SkipEmptyParts)) {
        lines.push_back(centred(line, 13, true));
    }
    Paragraph name = centred(unit.signer.isEmpty() ? u" "_s : unit.signer, 14, true);
    name.beforePt = 64; // room for signature and seal
    lines.push_back(name);
    return lines;
}

} // namespace

Paragraph bodyText(const QString &text)
{
    Paragraph paragraph;
    paragraph.runs = {{text}};
    paragraph.firstIndentMm = 12.7;
    paragraph.beforePt = 6;
    return paragraph;
}

Paragraph centred(const QString &text, double sizePt, bool bold, bool italic)
{
    Paragraph paragraph;
    paragraph.runs = {{text, bold, italic}};
    paragraph.sizePt = sizePt;
    paragraph.align = Align::Centre;
    return paragraph;
}

Paragraph heading(const QString &text)
{
    Paragraph paragraph = bodyText(text);
    paragraph.runs.front().bold = true;
    paragraph.keepWithNext = true;
    return paragraph;
}

void appendDottedLines(std::vector<Block> &blocks, int count)
{
    for (int i = 0; i < count; ++i) {
        Paragraph line;
        line.dotted = true;
        line.beforePt = 6;
        line.keepWithNext = i + 1 < count;
        blocks.emplace_back(line);
    }
}

Cell tableCell(const QString &text, double sizePt, Align align, bool bold)
{
    Paragraph paragraph;
    paragraph.runs = {{text, bold}};
    paragraph.sizePt = sizePt;
    paragraph.align = align;
    return Cell {{paragraph}};
}

QString blankNumber(domain::UnitKind kind, const QString &paper)
{
    return u"Số: "_s + QString(8, QChar(0x00A0)) + u'/' + paper + u'-' + wording::unitSymbol(kind);
}

Table officialHead(const domain::Unit &unit, Day on, const QString &kind)
{
    const QString place = unit.place.isEmpty() ? dots(8) : unit.place;
    Paragraph date = centred(place + u", "_s + wording::longDate(on), 13, false, true);
    Paragraph number = centred(blankNumber(unit.kind, kind), 13, false);
    date.beforePt = 3;
    number.beforePt = 3;
    Table head;
    head.borders = false;
    head.widthsMm = {kHeadLeft, paper::textWidth(false) - kHeadLeft};
    head.rows = {{{issuingOffice(unit), nationalHeader()}}, {{Cell {{number}}, Cell {{date}}}}};
    return head;
}

Table officialFoot(const domain::Unit &unit)
{
    Table foot;
    foot.borders = false;
    foot.keepTogether = true;
    foot.widthsMm = {kFootLeft, paper::textWidth(false) - kFootLeft};
    foot.rows = {{{Cell {recipientLines(unit.recipients)}, Cell {signature(unit)}}}};
    return foot;
}

} // namespace caodiem::report
