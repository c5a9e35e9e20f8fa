// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace {

using namespace Qt::StringLiterals;

QDir catalogues()
{
    return QDir(QString::fromUtf8(APP_SOURCE_DIR) + u"/resources/translations");
}

struct Message {
    QString source;
    QString translation;
    bool finished = true;
};

std::vector<Message> messagesOf(const QString &path)
{
    QFile file(path);
    std::vector<Message> messages;
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == u"message") {
            messages.emplace_back();
        } else if (xml.name() == u"source") {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.back().finished = !xml.attributes().hasAttribute(u"type"_s);
            messages.back().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString();
    return messages;
}

QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%[0-9]"_s);
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();) {
        places << found.next().captured();
    }
    places.removeDuplicates();
    places.sort();
    return places;
}

TEST(Translations, EveryStringOfEveryCatalogueHasItsVietnameseWords)
{
    const QStringList files = catalogues().entryList({u"*.ts"_s}, QDir::Files);
    ASSERT_TRUE(files.contains(u"ui_vi.ts"_s));
    for (const QString &file : files) {
        const std::vector<Message> messages = messagesOf(catalogues().filePath(file));
        EXPECT_FALSE(messages.empty()) << file.toStdString();
        for (const Message &message : messages) {
            EXPECT_TRUE(message.finished && !message.translation.trimmed().isEmpty())
                << file.toStdString() << ": " << message.source.toStdString();
        }
    }
}

TEST(Translations, NoTranslationLosesAPlaceForAValue)
{
    for (const QString &file : catalogues().entryList({u"*.ts"_s}, QDir::Files)) {
        for (const Message &message : messagesOf(catalogues().filePath(file))) {
            EXPECT_EQ(placesOf(message.source), placesOf(message.translation))
                << file.toStdString() << ": " << message.source.toStdString();
        }
    }
}

} // namespace
