// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/directive_reader.h"

#include <QFile>
#include <QTemporaryDir>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <gtest/gtest.h>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

class DirectiveReader : public ::testing::Test {
protected:
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    QString writeDocx(
        const QByteArray &body, const QString &part = u"word/document.xml"_s, const QByteArray &prolog = {}) const
    {
        const QString path = m_folder.filePath(u"directive.docx"_s);
        QuaZip zip(path);
        EXPECT_TRUE(zip.open(QuaZip::mdCreate));
        QuaZipFile file(&zip);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly, QuaZipNewInfo(part)));
        file.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + prolog
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
            + "</w:body></w:document>");
        file.close();
        zip.close();
        return path;
    }

    static QByteArray paragraph(const QString &text)
    {
        return "<w:p><w:r><w:t>" + text.toUtf8() + "</w:t></w:r></w:p>";
    }
    static QByteArray cell(const QByteArray &content) { return "<w:tc>" + content + "</w:tc>"; }

    static QString textOf(const QString &path)
    {
        const auto text = readDirective(path);
        EXPECT_TRUE(static_cast<bool>(text));
        return text ? text.value() : QString();
    }

    static Error errorOf(const QString &path)
    {
        const auto text = readDirective(path);
        EXPECT_FALSE(static_cast<bool>(text));
        return text ? Error() : text.error();
    }

private:
    QTemporaryDir m_folder;
};

const QString kSentence = u"Đã thu nhận 2.339/2.983 hồ sơ,\nđạt 78,41%."_s;

TEST_F(DirectiveReader, PlainTextIsTheSameInEveryEncoding)
{
    const QByteArray utf8 = kSentence.toUtf8();
    QByteArray little("\xFF\xFE", 2);
    QByteArray big("\xFE\xFF", 2);
    for (const QChar c : kSentence) {
        little.append(static_cast<char>(c.cell())).append(static_cast<char>(c.row()));
        big.append(static_cast<char>(c.row())).append(static_cast<char>(c.cell()));
    }
    EXPECT_EQ(textOf(write(u"a.txt"_s, utf8)), kSentence);
    EXPECT_EQ(textOf(write(u"b.txt"_s, "\xEF\xBB\xBF" + utf8)), kSentence);
    EXPECT_EQ(textOf(write(u"c.txt"_s, little)), kSentence);
    EXPECT_EQ(textOf(write(u"d.txt"_s, big)), kSentence);
    EXPECT_EQ(textOf(write(u"e.txt"_s, little.mid(2))), kSentence);
    EXPECT_EQ(textOf(write(u"f.txt"_s, QByteArray(utf8).replace("\n", "\r\n"))), kSentence);
}

TEST_F(DirectiveReader, AnEmptyTextIsNoError)
{
    EXPECT_EQ(textOf(write(u"empty.txt"_s, {})), QString());
}

TEST_F(DirectiveReader, LettersStayAsTheyAreWritten)
{
    const QString decomposed = kSentence.normalized(QString::NormalizationForm_D);
    EXPECT_EQ(textOf(write(u"nfd.txt"_s, decomposed.toUtf8())), decomposed);
}

TEST_F(DirectiveReader, ParagraphsAreJoinedByLineEndsAndRunsByNothing)
{
    const QByteArray body = paragraph(u"Một"_s) + "<w:p/>"
        + "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>Đã cấp </w:t></w:r>"
          "<w:r><w:t>45/</w:t></w:r><w:r><w:t>60</w:t><w:tab/><w:t>hộ</w:t><w:br/><w:t>hết</w:t></w:r></w:p>"
          "<w:sectPr/>";
    EXPECT_EQ(textOf(writeDocx(body)), u"Một\n\nĐã cấp 45/60\thộ\nhết"_s);
}

TEST_F(DirectiveReader, CellsOfARowAreJoinedByTabs)
{
    const QByteArray body = paragraph(u"Bảng"_s) + "<w:tbl><w:tblPr/><w:tr>" + cell(paragraph(u"Thôn"_s))
        + cell(paragraph(u"Tổng"_s)) + cell("<w:p/>") + "</w:tr><w:tr>" + cell(paragraph(u"Đoài"_s))
        + cell(paragraph(u"60"_s)) + cell(paragraph(u"45"_s)) + "</w:tr></w:tbl>" + paragraph(u"Hết"_s);
    EXPECT_EQ(textOf(writeDocx(body)), u"Bảng\nThôn\tTổng\t\nĐoài\t60\t45\nHết"_s);
}

TEST_F(DirectiveReader, WhatWasDeletedUnderTrackingIsLeftOut)
{
    const QByteArray body = "<w:p><w:r><w:t>còn </w:t></w:r><w:del><w:r><w:delText>186</w:delText></w:r></w:del>"
                            "<w:ins><w:r><w:t>184</w:t></w:r></w:ins></w:p>";
    EXPECT_EQ(textOf(writeDocx(body)), u"còn 184"_s);
}

TEST_F(DirectiveReader, ADocumentTypeIsRefused)
{
    const QString path
        = writeDocx(paragraph(u"x"_s), u"word/document.xml"_s, "<!DOCTYPE w:document [<!ENTITY a \"aaaaaaaaaa\">]>");
    EXPECT_EQ(errorOf(path).code, Errc::Corrupt);
}

TEST_F(DirectiveReader, OtherFilesAreNamedForWhatTheyAre)
{
    EXPECT_EQ(errorOf(u"/nowhere/at/all.txt"_s).code, Errc::NotFound);
    EXPECT_EQ(errorOf(writeDocx({}, u"xl/workbook.xml"_s)).detail, u"not-a-document"_s);
    EXPECT_EQ(errorOf(write(u"old.doc"_s, "\xD0\xCF\x11\xE0 old")).detail, u"password-or-doc"_s);
    EXPECT_EQ(errorOf(write(u"scan.pdf"_s, "%PDF-1.7")).detail, u"binary"_s);
    EXPECT_EQ(errorOf(write(u"tcvn3.txt"_s,
                          "c\xA8n c\xAD\xED"
                          "c"))
                  .detail,
        u"encoding"_s);
    EXPECT_EQ(errorOf(write(u"cut.docx"_s, "PK\x03\x04 and no more")).code, Errc::Corrupt);
}

TEST_F(DirectiveReader, AFileBeyondTheLimitIsRefused)
{
    TableLimits limits = directiveLimits();
    limits.fileBytes = 10;
    const auto text = readDirective(write(u"long.txt"_s, QByteArray(11, 'a')), limits);
    ASSERT_FALSE(static_cast<bool>(text));
    EXPECT_EQ(text.error().code, Errc::BadInput);
    EXPECT_EQ(text.error().context, u"limit:long.txt"_s);
}

} // namespace
} // namespace caodiem::ingest
