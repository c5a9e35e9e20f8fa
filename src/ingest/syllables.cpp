// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/syllables.h"

#include <QSet>
#include <QString>

#include <algorithm>
#include <array>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

/// Longest first, so that the first that fits is the initial.
constexpr std::array<QStringView, 28> kInitials {u"ngh", u"ch", u"gh", u"gi", u"kh", u"ng", u"nh", u"ph", u"qu", u"th",
    u"tr", u"b", u"c", u"d", u"đ", u"g", u"h", u"k", u"l", u"m", u"n", u"p", u"r", u"s", u"t", u"v", u"x", u"f"};

constexpr QStringView kRimes
    = u"a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et "
      "ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan "
      "oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông "
      "ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc ue uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut "
      "uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng "
      "yêt yêu ynh yt yn ych "
      // behind "qu" and "gi"
      "ê êm êng ươ uyê oă uă uăc uăn uăng uăt";

bool isToneMark(char16_t mark)
{
    return mark == 0x300 || mark == 0x301 || mark == 0x303 || mark == 0x309 || mark == 0x323;
}

const QSet<QString> &rimes()
{
    static const QSet<QString> all = [] {
        const QStringList words = kRimes.toString().split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(words.cbegin(), words.cend());
    }();
    return all;
}

struct Toned {
    QString letters; ///< with their vowel marks, composed
    int tones = 0;
    bool sharpOrHeavy = false;
};

Toned withoutTone(QStringView word)
{
    Toned out;
    QString bare;
    const QString decomposed = word.toString().toLower().normalized(QString::NormalizationForm_D);
    for (const QChar c : decomposed) {
        if (isToneMark(c.unicode())) {
            ++out.tones;
            out.sharpOrHeavy = c.unicode() == 0x301 || c.unicode() == 0x323;
        } else {
            bare += c;
        }
    }
    out.letters = bare.normalized(QString::NormalizationForm_C);
    return out;
}

bool fits(QStringView initial, QStringView rime)
{
    if (initial == u"gi" && rime.isEmpty()) {
        return true; // "gì"
    }
    return rimes().contains(rime.toString());
}

} // namespace

bool isSyllable(QStringView word)
{
    constexpr qsizetype kLongest = 12; // decomposed "nghiêng" with its tone
    if (word.isEmpty() || word.size() > kLongest) {
        return false;
    }
    const Toned toned = withoutTone(word);
    const QStringView letters(toned.letters);
    if (letters.isEmpty()) { // tone marks alone
        return false;
    }
    const QStringView end = letters.last(1);
    const bool stopped = end == u"c" || end == u"p" || end == u"t" || letters.endsWith(u"ch");
    if (toned.tones > 1 || (stopped && !toned.sharpOrHeavy)) {
        return false;
    }
    if (fits({}, letters)) {
        return true;
    }
    return std::ranges::any_of(kInitials, [letters](QStringView initial) {
        return letters.startsWith(initial) && fits(initial, letters.mid(initial.size()));
    });
}

} // namespace caodiem::ingest
