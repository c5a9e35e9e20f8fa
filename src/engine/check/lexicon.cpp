// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/lexicon.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

namespace caodiem::engine::check {
namespace {

using namespace Qt::StringLiterals;

using WordSet = QSet<QString>;

WordSet setOf(QStringView words)
{
    const QStringList list = words.toString().split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

/// Phrases parted by commas, each with a space at both ends.
QStringList phrasesOf(QStringView text)
{
    QStringList out;
    for (const QStringView phrase : text.split(u',')) {
        out.append(u' ' + phrase.trimmed().toString() + u' ');
    }
    return out;
}

qsizetype lastOf(const QString &words, const QStringList &phrases)
{
    qsizetype last = -1;
    for (const QString &phrase : phrases) {
        last = std::max(last, words.lastIndexOf(phrase));
    }
    return last;
}

bool anyOf(const QString &words, const QStringList &phrases)
{
    return lastOf(words, phrases) >= 0;
}

const QHash<QString, NounKind> &nouns()
{
    static const QHash<QString, NounKind> table = [] {
        QHash<QString, NounKind> out;
        const auto add = [&out](NounKind kind, QStringView text) {
            for (const QStringView phrase : text.split(u',')) {
                out.insert(phrase.trimmed().toString(), kind);
            }
        };
        add(NounKind::Person,
            u"người, nhân khẩu, nk, công dân, cd, em, cháu, trẻ, học sinh, hs, khẩu, thanh niên, thiếu niên, bé, "
            u"cử tri, nam, nữ, dân");
        add(NounKind::Document,
            u"hồ sơ, hs, tài khoản, tk, thẻ, căn cước, cccd, cc, đdđt, định danh, tkđd, mã định danh, phiếu thu nhận");
        add(NounKind::Case, u"trường hợp, đối tượng, th, chỉ tiêu, lượt người, suất");
        add(NounKind::Household, u"hộ, gia đình");
        add(NounKind::Organisation, u"doanh nghiệp, dn, tổ chức, hợp tác, htx, cơ quan, công ty");
        add(NounKind::Unit, u"đơn vị");
        add(NounKind::Area,
            u"thôn, khu phố, ấp, bản, xóm, buôn, xã, phường, đặc khu, địa bàn, trường, lớp, tỉnh, tdp, tổ dân, khu "
            u"dân, "
            u"địa phương, khóm");
        return out;
    }();
    return table;
}

/// Words that may follow a number without being what it counts.
const WordSet &functionWords()
{
    static const WordSet set = setOf(
        u"và hoặc hay chưa đã còn từ dưới trên trong đạt chiếm được là có tương gồm bao so với tỷ tỉ thì ở tại của đến "
        u"cho do vào bằng tức cùng phải cần mới nay hiện này thuộc nhưng đang không theo kích thu cấp phê hoàn thực "
        u"xong làm tiếp xác đăng tích trả kèm sinh thường tạm đủ như nêu giảm tăng vượt thiếu tồn");
    return set;
}

struct VerbPhrase {
    QString text;
    Verb verb;
};

const std::vector<VerbPhrase> &verbPhrases()
{
    static const std::vector<VerbPhrase> table = [] {
        std::vector<VerbPhrase> out;
        const auto add = [&out](Verb verb, QStringView text) {
            for (const QString &phrase : phrasesOf(text)) {
                out.push_back({phrase, verb});
            }
        };
        add(Verb::Activate, u"kích hoạt");
        add(Verb::Approve, u"phê duyệt, duyệt");
        add(Verb::Intake, u"thu nhận, tiếp nhận, thu thập");
        add(Verb::Issue, u"cấp, có thẻ, có căn cước, có cccd, có thẻ căn cước, làm thẻ, làm căn cước, làm cccd");
        add(Verb::Verify, u"xác thực");
        add(Verb::Register, u"đăng ký, đăng kí");
        add(Verb::Integrate, u"tích hợp");
        add(Verb::Return, u"trả thẻ, trả");
        add(Verb::Generic, u"làm, thực hiện, hoàn thành, xong, đạt, giải quyết, định danh, được");
        return out;
    }();
    return table;
}

/// "cấp" of levels and offices: cấp xã, cấp trên, cấp ủy.
bool isRank(const QString &words, const VerbPhrase &phrase, qsizetype at)
{
    if (phrase.text != u" cấp "_s) {
        return false;
    }
    static const WordSet ranks = setOf(u"xã phường tỉnh trên dưới ủy uỷ huyện phòng học bộ cơ độ trung thành");
    const QString next = words.mid(at + phrase.text.size()).section(u' ', 0, 0);
    const QString previous = words.left(at).section(u' ', -1);
    return ranks.contains(next) || previous == u"các"_s || previous == u"cung"_s || previous == u"trung"_s;
}

} // namespace

Noun nounOf(const QString &first, const QString &second)
{
    if (first.isEmpty() || first == u"#"_s) {
        return {};
    }
    const auto &table = nouns();
    if (const auto two = table.constFind(first + u' ' + second); two != table.constEnd()) {
        return {*two, first};
    }
    if (const auto one = table.constFind(first); one != table.constEnd()) {
        return {*one, first};
    }
    return functionWords().contains(first) ? Noun() : Noun {NounKind::Other, first};
}

bool goTogether(const Noun &a, const Noun &b)
{
    const auto kind = [](NounKind one, NounKind two, const Noun &x, const Noun &y) {
        return (x.kind == one && y.kind == two) || (x.kind == two && y.kind == one);
    };
    if (a.kind == NounKind::None || b.kind == NounKind::None) {
        return true;
    }
    if (a.kind == b.kind) {
        return a.kind != NounKind::Other || a.word == b.word;
    }
    if (a.kind == NounKind::Other || b.kind == NounKind::Other) {
        return false;
    }
    return a.kind == NounKind::Case || b.kind == NounKind::Case || kind(NounKind::Person, NounKind::Document, a, b)
        || kind(NounKind::Organisation, NounKind::Document, a, b) || kind(NounKind::Organisation, NounKind::Unit, a, b)
        || kind(NounKind::Area, NounKind::Unit, a, b);
}

Labels labels(const QString &word)
{
    static const WordSet always = setOf(
        u"điều khoản mục tiểu phần chương tổ thôn khóm ấp bản làng xóm buôn lớp khối mức độ án tháng năm ngày quý thứ "
        u"tuần đợt ca bước lần lục biểu mẫu bảng trang tầng ngõ ngách hẻm kiệt lô quốc ql tl đt đường cột dòng stt tt "
        u"câu chí khóa khoá đoạn niên kỳ hạng loại cụm phụ vòng ô");
    static const WordSet small = setOf(u"xã phường tỉnh phố trường đội nhóm huyện quận khu vùng phòng điểm đảng lữ");
    return always.contains(word) ? Labels::Always : small.contains(word) ? Labels::Small : Labels::Nothing;
}

bool isUnit(const QString &word, const QString &next)
{
    static const WordSet units = setOf(u"tuổi ngày giờ phút giây tháng năm tuần quý đồng đ vnđ vnd triệu nghìn ngàn tỷ "
                                       u"tỉ km m mét m2 km2 ha kg tấn lít "
                                       u"lần ca điểm độ gb mb kw kwh cm mm inch trang");
    if ((word == u"tỷ"_s || word == u"tỉ"_s) && next == u"lệ"_s) {
        return false;
    }
    if (word == u"năm"_s && next == u"nay"_s) {
        return false;
    }
    return units.contains(word);
}

bool isDocumentWord(const QString &before, const QString &word)
{
    static const QStringList two
        = phrasesOf(u"công văn, văn bản, công điện, thông báo, kế hoạch, tờ trình, báo cáo, hướng "
                    u"dẫn, giấy mời, chương trình");
    static const WordSet one = setOf(u"cv kh tb ttr bc vb");
    return isLawWord(before, word) || one.contains(word) || two.contains(u' ' + before + u' ' + word + u' ');
}

bool isLawWord(const QString &before, const QString &word)
{
    static const QStringList two
        = phrasesOf(u"nghị định, quyết định, thông tư, chỉ thị, nghị quyết, pháp lệnh, bộ luật, "
                    u"đề án, quy định, mẫu số, phụ lục, thông tri");
    static const WordSet one = setOf(u"luật nđ qđ tt ct nq đa");
    return one.contains(word) || two.contains(u' ' + before + u' ' + word + u' ');
}

bool isPhoneWord(const QString &word)
{
    static const WordSet set = setOf(u"thoại đt sđt đtdđ tel hotline zalo fax nóng máy đài phone");
    return set.contains(word);
}

bool isDateWord(const QString &word)
{
    static const WordSet set = setOf(
        u"ngày trước sau đến hết từ tối sáng chiều trưa hôm kỳ hạn mốc lễ dịp tới nhất tính tháng quý năm cuối đầu");
    return set.contains(word);
}

bool isApproximate(const QString &word)
{
    static const WordSet set = setOf(u"khoảng gần hơn ước xấp xỉ chừng ngót");
    return set.contains(word);
}

FoundVerb lastVerb(const QString &words)
{
    FoundVerb found;
    for (const VerbPhrase &phrase : verbPhrases()) {
        qsizetype at = words.lastIndexOf(phrase.text);
        while (at >= 0 && isRank(words, phrase, at)) {
            at = at == 0 ? -1 : words.lastIndexOf(phrase.text, at - 1);
        }
        // A step says more than làm, được, đạt, wherever these stand.
        const bool better = found.verb == Verb::None || (found.verb == Verb::Generic && phrase.verb != Verb::Generic)
            || ((phrase.verb != Verb::Generic || found.verb == Verb::Generic) && at > found.at);
        if (at >= 0 && better) {
            found = {phrase.verb, at};
        }
    }
    return found;
}

FoundVerb firstVerb(const QString &words)
{
    FoundVerb found;
    for (const VerbPhrase &phrase : verbPhrases()) {
        qsizetype at = words.indexOf(phrase.text);
        while (at >= 0 && isRank(words, phrase, at)) {
            at = words.indexOf(phrase.text, at + 1);
        }
        const bool better = found.verb == Verb::None || (found.verb == Verb::Generic && phrase.verb != Verb::Generic)
            || ((phrase.verb != Verb::Generic || found.verb == Verb::Generic) && at < found.at);
        if (at >= 0 && better) {
            found = {phrase.verb, at};
        }
    }
    return found;
}

bool canBeSame(Verb a, Verb b)
{
    return a == b || a == Verb::None || b == Verb::None || a == Verb::Generic || b == Verb::Generic;
}

qsizetype lastNotDone(const QString &words)
{
    static const QStringList left = phrasesOf(u"còn, tồn, thiếu");
    static const QStringList notLeft = phrasesOf(u"không còn, mà còn, còn hiệu, còn hạn, còn gọi, đó còn, ra còn");
    // What "chưa" must be followed by to speak of the steps: "chưa đủ điều kiện" and "chưa có mặt" do not.
    static const QStringList notYet = phrasesOf(
        u"chưa được, chưa thực hiện, chưa làm, chưa hoàn thành, chưa cấp, chưa thu nhận, chưa kích hoạt, chưa phê "
        u"duyệt, "
        u"chưa duyệt, chưa định danh, chưa xác thực, chưa đăng ký, chưa tích hợp, chưa xong, chưa tiếp nhận, chưa đạt, "
        u"chưa trả, chưa có căn, chưa có thẻ, chưa có tài, chưa có đdđt, chưa có định, chưa có gì, chưa có cccd, "
        u"chưa có hồ, chưa có mã, chưa có là, chưa có khoảng, chưa giải quyết, chưa nộp");
    const qsizetype stillLeft = lastOf(words, left);
    const bool figurative
        = stillLeft >= 0 && anyOf(words.mid(std::max<qsizetype>(0, words.lastIndexOf(u' ', stillLeft - 1))), notLeft);
    qsizetype last = std::max(figurative ? -1 : stillLeft, lastOf(words, notYet));
    if (words.endsWith(u" chưa "_s) || words.endsWith(u" chưa có "_s)) {
        last = std::max(last, words.lastIndexOf(u" chưa "_s));
    }
    return last;
}

qsizetype lastGoal(const QString &words)
{
    static const QStringList goals = phrasesOf(
        u"phấn đấu, chỉ tiêu, mục tiêu, yêu cầu, bảo đảm, đảm bảo, quyết tâm, dự kiến, sẽ, đề nghị, tối thiểu, ít "
        u"nhất, "
        u"nhằm, để đạt, đề ra, kiến nghị, cam kết, kế hoạch đến, hướng tới, hướng đến, cố gắng, tiếp tục, khẩn trương, "
        u"tập trung, nỗ lực, phải đạt, cần đạt, hoàn thành dứt điểm");
    return lastOf(words, goals);
}

bool reportsFacts(const QString &words)
{
    static const QStringList facts = phrasesOf(u"đã, đến nay, hiện nay, hiện, kết quả, tính đến, thực hiện được, thực "
                                               u"tế, mới, trong đó, đạt được, lũy kế, luỹ kế");
    return anyOf(words, facts);
}

bool isDifference(const QString &before, const QString &after)
{
    static const QStringList moves = phrasesOf(u"tăng, giảm, thêm, cao hơn, thấp hơn, nhiều hơn, ít hơn, vượt, chênh, "
                                               u"chênh lệch, lệch, bình quân, trung bình, mỗi ngày, mỗi thôn");
    static const QStringList levels = phrasesOf(u"lên, xuống, còn, đạt, là, thành");
    static const QStringList rates
        = phrasesOf(u"mỗi, so với tuần, so với tháng, so với cùng, so với năm, so với ngày, so "
                    u"với đầu, so với kỳ, so với trước");
    const qsizetype move = lastOf(before, moves);
    if (move >= 0 && lastOf(before, levels) < move) {
        return true;
    }
    return anyOf(after, rates) && move >= 0;
}

bool onlyLinkingWords(const QString &words)
{
    static const WordSet set
        = setOf(u"đạt được chiếm tỷ tỉ lệ là với tương đương ứng bằng tức khoảng gần hơn trên đã mới chỉ hoàn thành "
                u"nay hiện xã "
                u"toàn và tổng số này đó cấp thẻ căn cước thu nhận kích hoạt phê duyệt tài khoản có định danh điện tử "
                u"mức làm thực "
                u"hiện hồ sơ đdđt cccd chung của nâng lên chưa còn lại xấp xỉ ước phường tỉnh nhân khẩu nk người công "
                u"dân em trẻ "
                u"cháu hộ thì qua chuyển đạt lũy luỹ kế cho đến độ # vneid cùng cộng lần lượt kết quả");
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(list.begin(), list.end(), [](const QString &word) { return set.contains(word); });
}

bool hasLinkingWord(const QString &words)
{
    static const QStringList links
        = phrasesOf(u"đạt, chiếm, tỷ lệ, tỉ lệ, tương đương, tương ứng, bằng, tức, đạt tỷ lệ, là, nâng");
    return anyOf(words, links);
}

bool forbidsRatio(const QString &after)
{
    static const QStringList others = phrasesOf(
        u"so với tuần, so với tháng, so với cùng, so với năm, so với ngày, so với đầu, so với kỳ, so với trước, trở "
        u"lên, "
        u"điểm, trước, trước ngày, đến hết, vào cuối, trong tháng, mỗi, cán bộ, đảng viên, số thôn, số xã, hộ nghèo, "
        u"kế hoạch tuần, kế hoạch tháng, kế hoạch năm, kế hoạch quý, hài lòng");
    return anyOf(after, others);
}

} // namespace caodiem::engine::check
