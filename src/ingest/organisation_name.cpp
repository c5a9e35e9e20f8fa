// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/organisation_name.h"

#include "base/text.h"
#include "domain/list_words.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;
using domain::OrganisationKind;

/// Folded words, abbreviations written out.
QStringList fullWordsOf(const QString &name)
{
    static const QHash<QString, QString> everywhere {{u"cty"_s, u"cong ty"_s}, {u"tnhh"_s, u"trach nhiem huu han"_s},
        {u"mtv"_s, u"mot thanh vien"_s}, {u"htx"_s, u"hop tac xa"_s}, {u"dntn"_s, u"doanh nghiep tu nhan"_s},
        {u"dn"_s, u"doanh nghiep"_s}, {u"hkd"_s, u"ho kinh doanh"_s}, {u"kd"_s, u"kinh doanh"_s},
        {u"ubnd"_s, u"uy ban nhan dan"_s}, {u"hdnd"_s, u"hoi dong nhan dan"_s}, {u"tm"_s, u"thuong mai"_s},
        {u"dv"_s, u"dich vu"_s}, {u"tmdv"_s, u"thuong mai dich vu"_s}, {u"sx"_s, u"san xuat"_s},
        {u"xd"_s, u"xay dung"_s}, {u"thcs"_s, u"trung hoc co so"_s}, {u"thpt"_s, u"trung hoc pho thong"_s},
        {u"tyt"_s, u"tram y te"_s}};
    static const QHash<QString, QString> ofSchools {
        {u"th"_s, u"tieu hoc"_s}, {u"mn"_s, u"mam non"_s}, {u"mg"_s, u"mau giao"_s}};
    static const QRegularExpression between(u"[\\s.,;:&/()\"-]+"_s);
    QStringList words;
    const QStringList parts = folded(name).split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QString full = everywhere.value(part, part);
        if (words.value(0) == u"truong" || words.isEmpty()) {
            full = ofSchools.value(part, full);
        }
        if (part == u"cn" && words.isEmpty()) {
            full = u"chi nhanh"_s;
        } else if (part == u"cp" && words.contains(u"ty"_s)) {
            full = u"co phan"_s;
        }
        words += full.split(u' ');
    }
    return words;
}

bool begins(const QStringList &words, QLatin1StringView beginning)
{
    return QString(words.join(u' ') + u' ').startsWith(QString(beginning) + u' ');
}

/// Words that say a kind of organisation and not which one.
bool saysKind(const QString &word)
{
    static const QSet<QString> words {u"cong"_s, u"ty"_s, u"trach"_s, u"nhiem"_s, u"huu"_s, u"han"_s, u"mot"_s,
        u"thanh"_s, u"vien"_s, u"hop"_s, u"tac"_s, u"xa"_s, u"doanh"_s, u"nghiep"_s, u"tu"_s, u"nhan"_s, u"ho"_s,
        u"kinh"_s, u"ca"_s, u"the"_s, u"co"_s, u"phan"_s, u"chi"_s, u"nhanh"_s, u"thuong"_s, u"mai"_s, u"dich"_s,
        u"vu"_s, u"san"_s, u"xuat"_s, u"truong"_s, u"va"_s};
    return words.contains(word);
}

} // namespace

QString organisationKey(const QString &name)
{
    static const QSet<QString> schools {u"tieu"_s, u"mam"_s, u"mau"_s, u"trung"_s};
    QStringList words = fullWordsOf(name);
    if (words.value(0) == u"truong" && schools.contains(words.value(1))) {
        words.removeFirst(); // "TH Phú Riềng"
    }
    return words.join(QString());
}

std::optional<OrganisationKind> organisationKindOf(const QString &name)
{
    if (const auto said = domain::organisationKindFromListWord(name)) {
        return said;
    }
    constexpr std::array<std::pair<QLatin1StringView, OrganisationKind>, 23> kBeginnings {{
        {"ho kinh doanh"_L1, OrganisationKind::HouseholdBusiness},
        {"ho ca the"_L1, OrganisationKind::HouseholdBusiness},
        {"ca nhan kinh doanh"_L1, OrganisationKind::HouseholdBusiness},
        {"hop tac xa"_L1, OrganisationKind::Cooperative},
        {"lien hiep hop tac xa"_L1, OrganisationKind::Cooperative},
        {"quy tin dung nhan dan"_L1, OrganisationKind::Cooperative},
        {"cong ty"_L1, OrganisationKind::Enterprise},
        {"doanh nghiep"_L1, OrganisationKind::Enterprise},
        {"chi nhanh"_L1, OrganisationKind::Enterprise},
        {"truong"_L1, OrganisationKind::PublicUnit},
        {"tieu hoc"_L1, OrganisationKind::PublicUnit},
        {"mam non"_L1, OrganisationKind::PublicUnit},
        {"trung hoc"_L1, OrganisationKind::PublicUnit},
        {"tram y te"_L1, OrganisationKind::PublicUnit},
        {"benh vien"_L1, OrganisationKind::PublicUnit},
        {"don vi su nghiep"_L1, OrganisationKind::PublicUnit},
        {"trung tam y te"_L1, OrganisationKind::PublicUnit},
        {"uy ban nhan dan"_L1, OrganisationKind::Agency},
        {"hoi dong nhan dan"_L1, OrganisationKind::Agency},
        {"dang uy"_L1, OrganisationKind::Agency},
        {"cong an"_L1, OrganisationKind::Agency},
        {"ban chi huy quan su"_L1, OrganisationKind::Agency},
        {"co quan"_L1, OrganisationKind::Agency},
    }};
    const QStringList words = fullWordsOf(name);
    const auto found
        = std::ranges::find_if(kBeginnings, [&words](const auto &one) { return begins(words, one.first); });
    return found == kBeginnings.end() ? std::nullopt : std::optional(found->second);
}

NameReading readOrganisationName(const QString &text)
{
    static const QRegularExpression state(u"(ngừng|ngưng|giải thể|đóng cửa|đóng mã|đã đóng|phá sản|tạm nghỉ|đã "
                                          u"nghỉ|không (còn )?hoạt động|chưa hoạt động|"
                                          "đã chuyển|chuyển địa điểm|bỏ địa chỉ|không tìm thấy)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression behind(u"\\s*(\\(|\\[|\\s[-\u2013]\\s|\\*)[^(\\[]*$"_s);
    const auto match = behind.match(text);
    if (!match.hasMatch() || match.capturedStart() == 0 || !state.match(match.captured()).hasMatch()) {
        return {text, {}};
    }
    QString note = match.captured();
    note.removeIf([](QChar c) { return c == u'(' || c == u')' || c == u'[' || c == u']' || c == u'*'; });
    while (!note.isEmpty() && !note.front().isLetterOrNumber()) {
        note.remove(0, 1);
    }
    return {text.left(match.capturedStart()), note.trimmed()};
}

bool mayBeOneOrganisation(const QString &a, const QString &b)
{
    QStringList x = fullWordsOf(a);
    QStringList y = fullWordsOf(b);
    const QString whole = x.join(u' ');
    const QString other = y.join(u' ');
    if (whole.contains(other) || other.contains(whole)) {
        return true;
    }
    x.removeIf(saysKind);
    y.removeIf(saysKind);
    const auto shared = std::ranges::count_if(x, [&y](const QString &word) { return y.contains(word); });
    return !x.isEmpty() && !y.isEmpty() && shared * 2 >= std::min(x.size(), y.size());
}

} // namespace caodiem::ingest
