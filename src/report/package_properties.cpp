// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/package_properties.h"

namespace caodiem::report {

using namespace Qt::StringLiterals;

namespace {

constexpr Day kFallbackDay = 2451545; ///< 1 January 2000

} // namespace

QByteArray xmlPart(const QByteArray &body)
{
    return R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)" + QByteArray("\n") + body;
}

QString xmlText(const QString &text)
{
    QString clean = text;
    clean.removeIf(
        [](QChar c) { return (c < u' ' && c != u'\t' && c != u'\n') || c == QChar(0xFFFE) || c == QChar(0xFFFF); });
    return clean.toHtmlEscaped();
}

QByteArray coreProperties(const BookTitle &title)
{
    const QString moment = isoFromDay(title.on == kNever ? kFallbackDay : title.on) + u"T00:00:00Z"_s;
    const QString body
        = u"<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
          u" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
          u" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>%1</dc:title><dc:creator>%2</dc:creator>"
          u"<dc:language>vi-VN</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">%3</dcterms:created>"
          u"<dcterms:modified xsi:type=\"dcterms:W3CDTF\">%3</dcterms:modified></cp:coreProperties>"_s.arg(
              xmlText(title.title), xmlText(title.author), moment);
    return xmlPart(body.toUtf8());
}

QByteArray appProperties()
{
    return xmlPart(R"(<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">)"
                   R"(<Application>Cao Điểm</Application></Properties>)");
}

} // namespace caodiem::report
