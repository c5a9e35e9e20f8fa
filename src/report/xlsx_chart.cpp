// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsx_chart.h"

#include "report/package_properties.h"
#include "report/xlsx_book.h"

namespace caodiem::report {

using namespace Qt::StringLiterals;

namespace {

/// Absolute: 'Biểu đồ'!$A$31:$A$120. `sheet` comes quoted.
QString range(const QString &sheet, int column, int row, int lastRow)
{
    QString letter = cellName(0, column);
    letter.chop(1);
    const QString from = u"%1!$%2$%3"_s.arg(sheet, letter, QString::number(row + 1));
    return row == lastRow ? from : from + u":$%1$%2"_s.arg(letter, QString::number(lastRow + 1));
}

QString pen(LineRole role)
{
    const QString line = u"<a:ln w=\"%1\" cap=\"rnd\"><a:solidFill><a:srgbClr val=\"%2\"/></a:solidFill>"
                         u"<a:prstDash val=\"%3\"/><a:round/></a:ln>"_s;
    switch (role) {
    case LineRole::Actual:
        return line.arg(u"28575"_s, u"0B57A4"_s, u"solid"_s);
    case LineRole::Required:
        return line.arg(u"22225"_s, u"3E4A56"_s, u"lgDash"_s);
    case LineRole::Forecast:
        return line.arg(u"28575"_s, u"BF3A12"_s, u"sysDot"_s);
    case LineRole::Total:
        break;
    }
    return line.arg(u"9525"_s, u"3E4A56"_s, u"solid"_s);
}

QString series(const ChartLine &line, int index, const QString &sheet, int headRow)
{
    const int last = headRow + static_cast<int>(line.points.size());
    return u"<c:ser><c:idx val=\"%1\"/><c:order val=\"%1\"/><c:tx><c:strRef><c:f>%2</c:f></c:strRef></c:tx>"
           u"<c:spPr>%3</c:spPr><c:marker><c:symbol val=\"none\"/></c:marker>"
           u"<c:xVal><c:numRef><c:f>%4</c:f></c:numRef></c:xVal><c:yVal><c:numRef><c:f>%5</c:f></c:numRef></c:yVal>"
           u"<c:smooth val=\"0\"/></c:ser>"_s.arg(QString::number(index),
               xmlText(range(sheet, 2 * index + 1, headRow, headRow)), pen(line.role),
               xmlText(range(sheet, 2 * index, headRow + 1, last)),
               xmlText(range(sheet, 2 * index + 1, headRow + 1, last)));
}

struct Axis {
    int id = 1;
    int crosses = 2;
    QString position;
    QString format;
    qint64 low = 0;
    qint64 high = 0;
    qint64 step = 1;
    bool grid = false;
};

QString axisPart(const Axis &axis)
{
    const QString grid = axis.grid
        ? u"<c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"D5DBE1\"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>"_s
        : QString();
    return u"<c:valAx><c:axId val=\"%1\"/><c:scaling><c:orientation val=\"minMax\"/><c:max val=\"%2\"/><c:min "
           u"val=\"%3\"/>"
           u"</c:scaling><c:delete val=\"0\"/><c:axPos val=\"%4\"/>%5<c:numFmt formatCode=\"%6\" sourceLinked=\"0\"/>"
           u"<c:majorTickMark val=\"out\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>"
           u"<c:crossAx val=\"%7\"/><c:crosses val=\"min\"/><c:crossBetween val=\"midCat\"/><c:majorUnit val=\"%8\"/></c:valAx>"_s
               .arg(QString::number(axis.id), QString::number(axis.high), QString::number(axis.low), axis.position,
                   grid, axis.format, QString::number(axis.crosses), QString::number(axis.step));
}

QString anchorCorner(const QString &name, int row, int column)
{
    return u"<xdr:%1><xdr:col>%2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>%3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:%1>"_s
        .arg(name, QString::number(column), QString::number(row));
}

} // namespace

QByteArray chartPart(const ChartSpec &spec, const QString &sheet, int headRow)
{
    QString out = u"<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
                  u" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><c:roundedCorners val=\"0\"/>"
                  u"<c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/><c:scatterChart>"
                  u"<c:scatterStyle val=\"lineMarker\"/><c:varyColors val=\"0\"/>"_s;
    int index = 0;
    for (const ChartLine &line : spec.lines) {
        out += series(line, index++, sheet, headRow);
    }
    out += u"<c:axId val=\"1\"/><c:axId val=\"2\"/></c:scatterChart>"_s;
    out += axisPart({1, 2, u"b"_s, u"dd/mm"_s, spec.first - kSerialZero, spec.last - kSerialZero, spec.dayStep, false});
    out += axisPart({2, 1, u"l"_s, u"#,##0"_s, spec.low, spec.high, spec.valueStep, true});
    out += u"</c:plotArea><c:legend><c:legendPos val=\"t\"/><c:overlay val=\"0\"/></c:legend><c:plotVisOnly val=\"1\"/>"
           u"<c:dispBlanksAs val=\"gap\"/></c:chart></c:chartSpace>"_s;
    return xmlPart(out.toUtf8());
}

QByteArray drawingPart(int row, int column, int lastRow, int lastColumn)
{
    const QString out = u"<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\""
                        u" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><xdr:twoCellAnchor>"_s
        + anchorCorner(u"from"_s, row, column) + anchorCorner(u"to"_s, lastRow, lastColumn)
        + u"<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"2\" name=\"Chart 1\"/>"
          u"<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/>"
          u"</xdr:xfrm><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">"
          u"<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
          u" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"rId1\"/>"
          u"</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>"_s;
    return xmlPart(out.toUtf8());
}

} // namespace caodiem::report
