// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/scan/scan_repair.h"

#include "base/text.h"
#include "ingest/scan/key_layout.h"
#include "ingest/scan/typed_marks.h"

#include <QSet>

#include <algorithm>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

struct ScanReading {
    QString text;
    std::vector<ScanMend> mends;
};

ScanReading mendedFurther(const ScanReading &from, const QString &text, ScanMend mend)
{
    ScanReading out {text, from.mends};
    if (out.mends.empty() || out.mends.back() != mend) {
        out.mends.push_back(mend);
    }
    return out;
}

/// Without control characters at the ends; inside they stay and spoil the card.
QString trimmedScan(QStringView text)
{
    const auto idle = [](QChar c) { return c.isSpace() || c.unicode() < 0x20 || c == QChar::ByteOrderMark; };
    while (!text.isEmpty() && idle(text.front())) {
        text = text.mid(1);
    }
    while (!text.isEmpty() && idle(text.back())) {
        text.chop(1);
    }
    return text.toString();
}

/// The mark of the kind of code that scanners may put in front: "]Q3"; or letters and marks up to the first digit.
QString withoutPrefix(const QString &text)
{
    if (text.size() > 3 && text[0] == u']' && text[1].isLetter() && text[2].isDigit()) {
        return text.mid(3);
    }
    const auto digit = std::ranges::find_if(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const auto before = digit - text.begin();
    constexpr qsizetype kLongestPrefix = 16;
    const bool bar = QStringView(text).left(before).contains(u'|');
    return before == 0 || before > kLongestPrefix || bar ? QString() : text.mid(before);
}

QString narrowed(const QString &text)
{
    const auto wide = [](QChar c) { return c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E; };
    if (std::ranges::none_of(text, wide)) {
        return {};
    }
    QString out = text;
    for (QChar &c : out) {
        c = wide(c) ? QChar(static_cast<char16_t>(c.unicode() - 0xFEE0)) : c;
    }
    return out;
}

/// Windows-1252 back to bytes; -1: no such byte.
int windowsByte(QChar c)
{
    constexpr QStringView kUpper = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
    const qsizetype upper = kUpper.indexOf(c);
    return upper >= 0 ? 0x80 + static_cast<int>(upper) : c.unicode() < 0x100 ? c.unicode() : -1;
}

QString asUtf8(const QString &text)
{
    QByteArray bytes;
    bool beyond = false;
    for (const QChar c : text) {
        const int byte = windowsByte(c);
        if (byte < 0) {
            return {};
        }
        beyond = beyond || byte >= 0x80;
        bytes.append(static_cast<char>(byte));
    }
    const QString out = QString::fromUtf8(bytes);
    return !beyond || out.contains(QChar::ReplacementCharacter) ? QString() : out;
}

bool allPlain(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

void addReading(std::vector<ScanReading> &list, const ScanReading &from, const QString &text, ScanMend mend)
{
    const bool known = std::ranges::any_of(list, [&text](const ScanReading &one) { return one.text == text; });
    if (!text.isEmpty() && !known) {
        list.push_back(mendedFurther(from, text, mend));
    }
}

template <typename Change>
void addAll(std::vector<ScanReading> &list, ScanMend mend, Change change)
{
    const std::size_t before = list.size();
    for (std::size_t i = 0; i < before; ++i) {
        const ScanReading from = list[i];
        addReading(list, from, change(from.text), mend);
    }
}

/// What may have been sent, from no damage to several kinds on top of each other; the text as it came is first.
std::vector<ScanReading> readingsOf(const QString &text)
{
    std::vector<ScanReading> list {{text, {}}};
    addAll(list, ScanMend::Width, narrowed);
    addAll(list, ScanMend::Bytes, asUtf8);
    addAll(list, ScanMend::Prefix, withoutPrefix);
    const std::size_t typed = list.size();
    for (int layout = 0; layout < kKeyLayouts; ++layout) {
        for (std::size_t i = 0; i < typed; ++i) {
            const ScanReading from = list[i];
            addReading(list, from, typedOn(static_cast<KeyLayout>(layout), from.text), ScanMend::Layout);
        }
    }
    addAll(list, ScanMend::Separator, withBars);
    const auto composing = [](TypingMethod method) {
        // A scanner that types marks sends no letter that has them.
        return [method](const QString &from) { return allPlain(from) ? wordsComposed(from, method) : QString(); };
    };
    addAll(list, ScanMend::TelexKeys, composing(TypingMethod::Telex));
    addAll(list, ScanMend::VniKeys, composing(TypingMethod::Vni));
    return list;
}

/// One doubled character taken out, or one separator put in.
std::vector<ScanReading> withOneEdit(const ScanReading &from)
{
    constexpr qsizetype kLongestCard = 400;
    constexpr qsizetype kFewestBars = 4; // the shortest form has five, and one may be lost
    std::vector<ScanReading> list;
    const QString &text = from.text;
    if (text.size() > kLongestCard || text.count(u'|') < kFewestBars) {
        return list;
    }
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == text[i + 1]) {
            list.push_back(mendedFurther(from, text.left(i) + text.mid(i + 1), ScanMend::DoubledCharacter));
        }
    }
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    for (qsizetype i = 1; i < text.size(); ++i) {
        // Between two digits only where a number ends that has its length: 12 and 9.
        const bool digits = isDigit(text[i - 1]) && isDigit(text[i]);
        if (!digits || i == 12 || text.indexOf(u'|', i) - i == 8 || text.size() - i == 8) {
            list.push_back(mendedFurther(from, text.left(i) + u'|' + text.mid(i), ScanMend::LostSeparator));
        }
    }
    return list;
}

/// What is left over can be trusted: numbers agree, the name is Vietnamese, nothing was unreadable.
bool fitsWholly(const CardScan &card)
{
    return card.remarks.empty() || (card.remarks.size() == 1 && has(card, ScanRemark::KindDoubtful));
}

bool mayBeNumberOnly(const std::vector<ScanMend> &mends)
{
    return std::ranges::all_of(mends,
        [](ScanMend mend) { return mend == ScanMend::Width || mend == ScanMend::Layout || mend == ScanMend::Prefix; });
}

bool samePerson(const CardScan &a, const CardScan &b)
{
    return a.personalId == b.personalId && a.name == b.name && a.birth == b.birth && a.sex == b.sex
        && a.cancelledId == b.cancelledId;
}

/// What two readings of one person do not agree on is missing.
void keepCommon(CardScan &card, const CardScan &other)
{
    if (card.oldId != other.oldId) {
        card.oldId.clear();
        card.remarks = {ScanRemark::OldIdUnreadable};
    }
    if (card.issuedOn != other.issuedOn) {
        card.issuedOn = kNever;
        card.remarks = {ScanRemark::IssueDayUnreadable};
    }
    card.address = card.address == other.address ? card.address : QString();
    card.fatherName = card.fatherName == other.fatherName ? card.fatherName : QString();
    card.motherName = card.motherName == other.motherName ? card.motherName : QString();
}

/// The one card that all usable readings give.
struct OnlyCard {
    std::optional<ScanRepair> repair;
    bool several = false;

    void take(const ScanReading &reading)
    {
        auto card = parseScan(reading.text);
        const bool numberOnly = card && card.value().kind == CardKind::NumberOnly;
        if (!card || !fitsWholly(card.value()) || (numberOnly && !mayBeNumberOnly(reading.mends))) {
            return;
        }
        if (!repair) {
            repair = ScanRepair {card.value(), ScanConfidence::Mended, reading.mends};
        } else if (samePerson(repair->card, card.value())) {
            keepCommon(repair->card, card.value());
        } else {
            several = true;
        }
    }
};

Error ambiguous()
{
    return {Errc::BadInput, scan_error::kAmbiguous.toString(), {}};
}

} // namespace

Result<ScanRepair> repairScan(QStringView text)
{
    if (text.size() > kLongestScan) {
        return parseScan(text).error();
    }
    const QString came = trimmedScan(text);
    const auto straight = parseScan(came);
    if (straight && fitsWholly(straight.value())) {
        return ScanRepair {straight.value(), ScanConfidence::Exact, {}};
    }
    const std::vector<ScanReading> readings = readingsOf(came);
    OnlyCard whole;
    std::ranges::for_each(readings, [&whole](const ScanReading &reading) { whole.take(reading); });
    OnlyCard edited;
    if (!whole.repair) {
        for (const ScanReading &reading : readings) {
            for (const ScanReading &edit : withOneEdit(reading)) {
                edited.take(edit);
            }
        }
    }
    for (const OnlyCard *found : {&whole, &edited}) {
        if (found->repair && !found->several) {
            return *found->repair;
        }
    }
    if (straight) {
        return ScanRepair {straight.value(), ScanConfidence::Doubtful, {}};
    }
    return whole.several || edited.several ? ambiguous() : straight.error();
}

} // namespace caodiem::ingest
