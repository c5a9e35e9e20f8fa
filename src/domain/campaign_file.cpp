// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign_file.h"

#include "base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace caodiem::domain {
namespace {

/// Reads one object key by key; whatever is left unread at the end is an unknown key. The first error stays.
class Reader {
public:
    Reader(QJsonObject object, QString path, std::optional<Error> &error)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_error(error)
    { }

    void fail(const QString &key, const QString &why) const
    {
        if (!m_error) {
            const QString place = m_path.isEmpty() ? key : key.isEmpty() ? m_path : QString(m_path % u'.' % key);
            m_error = Error {Errc::BadInput, place, why};
        }
    }

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }

    QJsonValue take(const QString &key, QJsonValue::Type type, bool needed)
    {
        m_read.insert(key);
        QJsonValue value = m_object.value(key);
        if (value.isUndefined()) {
            if (needed) {
                fail(key, u"missing"_s);
            }
            return QJsonValue(QJsonValue::Undefined);
        }
        if (value.type() != type) {
            fail(key, u"wrong type"_s);
            return QJsonValue(QJsonValue::Undefined);
        }
        return value;
    }

    QString text(const QString &key, bool needed = true)
    {
        QString value = cleanText(take(key, QJsonValue::String, needed).toString());
        if (needed && value.isEmpty()) {
            fail(key, u"empty"_s);
        }
        return value;
    }

    bool flag(const QString &key, bool fallback) { return take(key, QJsonValue::Bool, false).toBool(fallback); }

    Day day(const QString &key, bool needed = true)
    {
        const QJsonValue value = take(key, QJsonValue::String, needed);
        if (value.isUndefined()) {
            return kNever;
        }
        const auto parsed = dayFromIso(value.toString());
        if (!parsed) {
            fail(key, u"not a date YYYY-MM-DD"_s);
            return kNever;
        }
        return *parsed;
    }

    std::optional<int> whole(const QString &key, bool needed)
    {
        const QJsonValue value = take(key, QJsonValue::Double, needed);
        if (value.isUndefined()) {
            return std::nullopt;
        }
        const double number = value.toDouble();
        if (number != std::floor(number) || number < 0 || number > 9999) {
            fail(key, u"not a whole number"_s);
            return std::nullopt;
        }
        return static_cast<int>(number);
    }

    QStringList texts(const QString &key)
    {
        QStringList out;
        for (const QJsonValue item : take(key, QJsonValue::Array, false).toArray()) {
            if (!item.isString()) {
                fail(key, u"not a list of texts"_s);
            }
            out << cleanText(item.toString());
        }
        return out;
    }

    std::vector<int> wholes(const QString &key)
    {
        std::vector<int> out;
        for (const QJsonValue item : take(key, QJsonValue::Array, false).toArray()) {
            const double number = item.toDouble(-1);
            if (number < 0 || number != std::floor(number) || number > 9999) {
                fail(key, u"not a list of whole numbers"_s);
                return {};
            }
            out.push_back(static_cast<int>(number));
        }
        return out;
    }

    template <typename Value, typename Convert>
    std::vector<Value> words(const QString &key, Convert convert)
    {
        std::vector<Value> out;
        for (const QString &word : texts(key)) {
            const std::optional<Value> value = convert(word);
            if (!value) {
                fail(key, u"unknown word: "_s + word);
                return {};
            }
            out.push_back(*value);
        }
        return out;
    }

    /// The objects of a list, each with a reader of its own.
    template <typename Body>
    void each(const QString &key, bool needed, Body body)
    {
        const QJsonArray items = take(key, QJsonValue::Array, needed).toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString path = m_path % (m_path.isEmpty() ? u""_s : u"."_s) % key % u'[' % QString::number(i) % u']';
            if (!items[i].isObject()) {
                fail(key, u"not a list of objects"_s);
                return;
            }
            Reader inner(items[i].toObject(), path, m_error);
            body(inner);
            inner.finish();
        }
    }

    template <typename Body>
    void object(const QString &key, bool needed, Body body)
    {
        const QJsonValue value = take(key, QJsonValue::Object, needed);
        if (value.isUndefined()) {
            return;
        }
        Reader inner(value.toObject(), m_path.isEmpty() ? key : QString(m_path % u'.' % key), m_error);
        body(inner);
        inner.finish();
    }

    void finish() const
    {
        for (const QString &key : m_object.keys()) {
            if (!m_read.contains(key)) {
                fail(key, u"unknown key"_s);
            }
        }
    }

private:
    QJsonObject m_object;
    QString m_path;
    std::optional<Error> &m_error;
    QSet<QString> m_read;
};

std::optional<Residence> residenceFromWord(const QString &word)
{
    return word == u"permanent" ? std::optional(Residence::Permanent)
        : word == u"temporary"  ? std::optional(Residence::Temporary)
                                : std::nullopt;
}

std::optional<OrganisationKind> organisationKindFromWord(const QString &word)
{
    constexpr std::array<QStringView, 6> kWords {
        u"enterprise", u"cooperative", u"agency", u"public_unit", u"household_business", u"other"};
    const auto *const found = std::ranges::find(kWords, QStringView(word));
    if (found == kWords.end()) {
        return std::nullopt;
    }
    return static_cast<OrganisationKind>(found - kWords.begin());
}

AgeRange readAge(Reader &reader)
{
    AgeRange age;
    age.from = reader.whole(u"from"_s, false).value_or(0);
    age.below = reader.whole(u"below"_s, false);
    if (age.below && *age.below <= age.from) {
        reader.fail(u"below"_s, u"not above from"_s);
    }
    return age;
}

Population readPopulation(Reader &reader)
{
    Population p;
    p.residence = reader.words<Residence>(u"residence"_s, residenceFromWord);
    reader.object(u"age"_s, false, [&p](Reader &age) { p.age = readAge(age); });
    if (reader.has(u"age_on"_s)) {
        p.ageOn = reader.day(u"age_on"_s);
    }
    p.bornInYears = reader.wholes(u"born_in_years"_s);
    p.schools = reader.texts(u"schools"_s);
    p.villages = reader.texts(u"villages"_s);
    p.required = reader.words<EventKind>(u"requires"_s, eventKindFromCode);
    p.lacks = reader.words<EventKind>(u"lacks"_s, eventKindFromCode);
    p.excludeIneligible = reader.flag(u"exclude_ineligible"_s, false);
    if (reader.has(u"established_before"_s)) {
        p.establishedBefore = reader.day(u"established_before"_s);
    }
    if (reader.has(u"established_from"_s)) {
        p.establishedFrom = reader.day(u"established_from"_s);
    }
    p.kinds = reader.words<OrganisationKind>(u"kinds"_s, organisationKindFromWord);
    return p;
}

Target readTarget(Reader &reader, IndicatorKind kind)
{
    Target target;
    target.quoted = reader.day(u"deadline"_s);
    target.inclusive = reader.flag(u"inclusive"_s, true);
    target.hundredths = 0;
    if (kind == IndicatorKind::Flow) {
        const double percent = reader.take(u"percent"_s, QJsonValue::Double, true).toDouble();
        const double hundredths = std::round(percent * 100);
        if (percent < 0 || percent > 100 || std::abs(hundredths - percent * 100) > 1e-6) {
            reader.fail(u"percent"_s, u"not between 0 and 100 with at most two decimals"_s);
        }
        target.hundredths = static_cast<qint64>(hundredths);
    } else if (reader.has(u"percent"_s)) {
        reader.fail(u"percent"_s, u"a stock indicator's target is 0"_s);
    }
    return target;
}

void checkSteps(const Reader &reader, const QString &key, const std::vector<EventKind> &steps, Subject subject)
{
    for (const EventKind step : steps) {
        const bool fits = subject == Subject::Resident ? isResidentStep(step) : isOrganisationStep(step);
        if (!fits) {
            reader.fail(key, u"not a step of this subject: "_s + codeOf(step));
        }
    }
}

void checkSubject(const Reader &reader, const Indicator &indicator)
{
    const Population &p = indicator.population;
    checkSteps(reader, u"population.requires"_s, p.required, indicator.subject);
    checkSteps(reader, u"population.lacks"_s, p.lacks, indicator.subject);
    checkSteps(reader, u"achieved"_s, indicator.achieved, indicator.subject);
    checkSteps(reader, u"with"_s, indicator.with, indicator.subject);
    checkSteps(reader, u"without"_s, indicator.without, indicator.subject);
    const bool hasPersonal = !p.residence.empty() || p.age || p.ageOn || !p.bornInYears.empty() || !p.schools.isEmpty()
        || p.excludeIneligible;
    const bool hasOrganisational = p.establishedBefore || p.establishedFrom || !p.kinds.empty();
    if (indicator.subject == Subject::Organisation ? hasPersonal : hasOrganisational) {
        reader.fail(u"population"_s, u"does not fit the subject"_s);
    }
}

Indicator readIndicator(Reader &reader)
{
    Indicator out;
    out.key = reader.text(u"key"_s);
    out.title = reader.text(u"title"_s);
    const QString subject = reader.text(u"subject"_s, false);
    if (subject == u"organisation") {
        out.subject = Subject::Organisation;
    } else if (!subject.isEmpty() && subject != u"resident") {
        reader.fail(u"subject"_s, u"unknown word: "_s + subject);
    }
    const QString kind = reader.text(u"kind"_s, false);
    if (kind == u"stock") {
        out.kind = IndicatorKind::Stock;
    } else if (!kind.isEmpty() && kind != u"flow") {
        reader.fail(u"kind"_s, u"unknown word: "_s + kind);
    }
    out.headline = reader.flag(u"headline"_s, false);
    reader.object(u"population"_s, false, [&out](Reader &inner) { out.population = readPopulation(inner); });
    if (out.kind == IndicatorKind::Flow) {
        out.achieved = reader.words<EventKind>(u"achieved"_s, eventKindFromCode);
        if (out.achieved.empty()) {
            reader.fail(u"achieved"_s, u"missing"_s);
        }
    } else {
        out.with = reader.words<EventKind>(u"with"_s, eventKindFromCode);
        out.without = reader.words<EventKind>(u"without"_s, eventKindFromCode);
        if (out.without.empty()) {
            reader.fail(u"without"_s, u"missing"_s);
        }
    }
    reader.each(u"targets"_s, false, [&out](Reader &inner) { out.targets.push_back(readTarget(inner, out.kind)); });
    std::ranges::stable_sort(out.targets, {}, &Target::lastDay);
    checkSubject(reader, out);
    return out;
}

void readBands(Reader &reader, Campaign &campaign)
{
    reader.each(u"bands"_s, true, [&campaign](Reader &inner) {
        Band band;
        band.key = inner.text(u"key"_s);
        band.title = inner.text(u"title"_s);
        band.age = readAge(inner);
        const bool overlaps = !campaign.bands.empty()
            && (!campaign.bands.back().age.below || *campaign.bands.back().age.below > band.age.from);
        if (overlaps) {
            inner.fail(u"from"_s, u"overlaps the band before it"_s);
        }
        campaign.bands.push_back(std::move(band));
    });
}

void readCalendar(Reader &reader, Campaign &campaign)
{
    if (reader.has(u"working_weekdays"_s)) {
        campaign.calendar.weekdays.reset();
        for (const int weekday : reader.wholes(u"working_weekdays"_s)) {
            if (weekday < 1 || weekday > 7) {
                reader.fail(u"working_weekdays"_s, u"1 (Monday) to 7 (Sunday)"_s);
                return;
            }
            campaign.calendar.weekdays.set(static_cast<std::size_t>(weekday - 1));
        }
    }
    for (const QString &text : reader.texts(u"days_off"_s)) {
        const auto day = dayFromIso(text);
        if (!day) {
            reader.fail(u"days_off"_s, u"not a date YYYY-MM-DD"_s);
            return;
        }
        campaign.calendar.daysOff.push_back(*day);
    }
    std::ranges::sort(campaign.calendar.daysOff);
    const auto repeated = std::ranges::unique(campaign.calendar.daysOff);
    campaign.calendar.daysOff.erase(repeated.begin(), repeated.end());
}

OutreachQuota readQuota(Reader &reader)
{
    OutreachQuota quota;
    const QString kind = reader.text(u"kind"_s);
    const auto known = outreachKindFromWord(kind);
    if (!known && !kind.isEmpty()) {
        reader.fail(u"kind"_s, u"unknown word: "_s + kind);
    }
    quota.kind = known.value_or(OutreachKind::Loudspeaker);
    quota.times = reader.whole(u"times"_s, true).value_or(1);
    if (quota.times == 0) {
        reader.fail(u"times"_s, u"not above 0"_s);
    }
    const QString per = reader.text(u"per"_s);
    quota.daily = per == u"day";
    if (!quota.daily && per != u"week" && !per.isEmpty()) {
        reader.fail(u"per"_s, u"unknown word: "_s + per);
    }
    return quota;
}

template <typename Items>
void checkKeysDiffer(const Reader &reader, const QString &list, const Items &items)
{
    QSet<QString> seen;
    for (const auto &item : items) {
        if (seen.contains(item.key)) {
            reader.fail(list, u"the key stands twice: "_s + item.key);
        }
        seen.insert(item.key);
    }
}

} // namespace

Result<Campaign> parseCampaign(const QByteArray &json)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (!document.isObject()) {
        return Error {Errc::BadInput, u"JSON, byte %1"_s.arg(syntax.offset), syntax.errorString()};
    }
    std::optional<Error> error;
    Reader reader(document.object(), {}, error);
    Campaign campaign;
    campaign.key = reader.text(u"key"_s);
    campaign.title = reader.text(u"title"_s);
    campaign.directive = reader.text(u"directive"_s, false);
    campaign.startsOn = reader.day(u"starts_on"_s);
    readCalendar(reader, campaign);
    campaign.notes = reader.texts(u"notes"_s);
    readBands(reader, campaign);
    reader.each(
        u"indicators"_s, true, [&campaign](Reader &inner) { campaign.indicators.push_back(readIndicator(inner)); });
    reader.each(u"outreach"_s, false, [&campaign](Reader &inner) { campaign.outreach.push_back(readQuota(inner)); });
    checkKeysDiffer(reader, u"bands"_s, campaign.bands);
    checkKeysDiffer(reader, u"indicators"_s, campaign.indicators);
    if (campaign.indicators.empty()) {
        reader.fail(u"indicators"_s, u"empty"_s);
    }
    reader.finish();
    if (error) {
        return *error;
    }
    return campaign;
}

} // namespace caodiem::domain
