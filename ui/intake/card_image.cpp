// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/card_image.h"

#include <QImage>
#include <QImageReader>

#define ZX_USE_UTF8 // text() is a std::string
#include <ZXing/ReadBarcode.h>
#include <exception>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostMegabytes = 512; ///< of the picture unpacked: a photograph of 100 million points
constexpr int kMostSide = 20'000;
constexpr int kWorkSide = 4'000; ///< larger pictures are made smaller: a code on them has points to spare
constexpr uint8_t kMostCodes = 8;

Error refused(const QString &context, const QString &detail = {})
{
    return {Errc::BadInput, context, detail};
}

/// In shades of grey, the right way up, not larger than needed.
Result<QImage> pictureIn(const QString &file)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (size.width() > kMostSide || size.height() > kMostSide) {
        return refused(u"scan.image_unreadable"_s, u"too large"_s);
    }
    if (qMax(size.width(), size.height()) > kWorkSide) {
        reader.setScaledSize(size.scaled(kWorkSide, kWorkSide, Qt::KeepAspectRatio));
    }
    const QImage picture = reader.read();
    if (picture.isNull()) {
        return refused(u"scan.image_unreadable"_s, reader.errorString());
    }
    return picture.convertToFormat(QImage::Format_Grayscale8);
}

Result<QString> codeIn(const QImage &picture)
{
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(true);
    hints.setTryRotate(true);
    hints.setCharacterSet("UTF-8");
    hints.setMaxNumberOfSymbols(kMostCodes);
    const ZXing::ImageView view(picture.constBits(), picture.width(), picture.height(), ZXing::ImageFormat::Lum,
        static_cast<int>(picture.bytesPerLine()));
    QString text;
    for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints)) {
        const QString one = QString::fromStdString(result.text());
        if (!result.isValid() || one.trimmed().isEmpty() || one == text) {
            continue;
        }
        if (!text.isEmpty()) {
            return refused(u"scan.image_many"_s);
        }
        text = one;
    }
    return text.isEmpty() ? Result<QString>(refused(u"scan.image_no_code"_s)) : Result<QString>(text);
}

} // namespace

Result<QString> payloadInImage(const QString &file)
{
    QImageReader::setAllocationLimit(kMostMegabytes);
    const auto picture = pictureIn(file);
    if (!picture) {
        return picture.error();
    }
    try {
        return codeIn(picture.value());
    } catch (const std::exception &error) {
        return refused(u"scan.image_no_code"_s, QString::fromUtf8(error.what()));
    }
}

} // namespace caodiem::ui
