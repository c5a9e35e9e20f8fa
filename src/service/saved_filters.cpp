// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/saved_filters.h"

#include "base/text.h"
#include "service/office.h"
#include "service/setting_keys.h"
#include "store/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;
using engine::ResidentFilter;

// In the order of their enumerators.
constexpr std::array<QStringView, 2> kResidenceWords {u"permanent", u"temporary"};
constexpr std::array<QStringView, 7> kReachWords {
    u"unknown", u"present", u"away", u"abroad", u"ill", u"ineligible", u"refused"};
constexpr std::array<QStringView, engine::kIssues> kIssueWords {u"partial_birth", u"id_contradicts", u"unknown_prefix",
    u"duplicate", u"no_guardian", u"no_household", u"no_village", u"steps_out_of_order", u"bad_phone"};

template <typename Enum, std::size_t Size>
void put(
    QJsonObject &json, const QString &key, const std::optional<Enum> &value, const std::array<QStringView, Size> &words)
{
    if (value) {
        json.insert(key, words.at(static_cast<std::size_t>(*value)).toString());
    }
}

template <typename IdType>
void putId(QJsonObject &json, const QString &key, const std::optional<IdType> &id)
{
    if (id) {
        json.insert(key, id->value);
    }
}

QJsonObject jsonOf(const SavedFilter &saved)
{
    const ResidentFilter &filter = saved.filter;
    QJsonObject json {{u"name"_s, saved.name}};
    if (!filter.text.isEmpty()) {
        json.insert(u"text"_s, filter.text);
    }
    putId(json, u"village"_s, filter.village);
    putId(json, u"school"_s, filter.school);
    putId(json, u"class"_s, filter.schoolClass);
    if (filter.age) {
        QJsonObject age {{u"from"_s, filter.age->from}};
        if (filter.age->below) {
            age.insert(u"below"_s, *filter.age->below);
        }
        json.insert(u"age"_s, age);
    }
    QJsonArray steps;
    for (const engine::StepWish &wish : filter.steps) {
        steps.append(QJsonObject {{u"step"_s, domain::codeOf(wish.step)}, {u"done"_s, wish.done}});
    }
    if (!steps.isEmpty()) {
        json.insert(u"steps"_s, steps);
    }
    put(json, u"residence"_s, filter.residence, kResidenceWords);
    put(json, u"reach"_s, filter.reach, kReachWords);
    put(json, u"issue"_s, filter.issue, kIssueWords);
    if (filter.gone) {
        json.insert(u"gone"_s, true);
    }
    return json;
}

/// Takes one filter apart; whatever it cannot take makes it unreadable.
class FilterReader {
public:
    FilterReader(const QJsonObject &json, const engine::Directory &names)
        : m_json(json)
        , m_names(names)
    { }

    SavedFilter read()
    {
        SavedFilter saved;
        ResidentFilter &filter = saved.filter;
        saved.name = take(u"name"_s).toString();
        filter.text = take(u"text"_s).toString();
        id(u"village"_s, filter.village, m_names.villages);
        id(u"school"_s, filter.school, m_names.schools);
        id(u"class"_s, filter.schoolClass, m_names.classes);
        age(filter.age);
        steps(filter.steps);
        word(u"residence"_s, filter.residence, kResidenceWords);
        word(u"reach"_s, filter.reach, kReachWords);
        word(u"issue"_s, filter.issue, kIssueWords);
        filter.gone = take(u"gone"_s).toBool();
        saved.readable = m_good && m_json.isEmpty(); // a key that is left is one of a newer program
        return saved;
    }

private:
    QJsonValue take(const QString &key) { return m_json.take(key); }

    template <typename IdType, typename Items>
    void id(const QString &key, std::optional<IdType> &out, const Items &items)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined()) {
            return;
        }
        const IdType given {value.toInteger(-1)};
        const bool known = std::ranges::any_of(items, [given](const auto &item) { return item.id == given; });
        out = given; // the null id asks for those without one
        m_good = m_good && (given.isNull() || known);
    }

    template <typename Enum, std::size_t Size>
    void word(const QString &key, std::optional<Enum> &out, const std::array<QStringView, Size> &words)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined()) {
            return;
        }
        const auto found = std::ranges::find(words, value.toString(), &QStringView::toString);
        m_good = m_good && found != words.end();
        if (found != words.end()) {
            out = static_cast<Enum>(found - words.begin());
        }
    }

    void age(std::optional<domain::AgeRange> &out)
    {
        const QJsonValue value = take(u"age"_s);
        if (value.isUndefined()) {
            return;
        }
        const QJsonObject json = value.toObject();
        domain::AgeRange range {json.value(u"from"_s).toInt(-1), {}};
        if (json.contains(u"below"_s)) {
            range.below = json.value(u"below"_s).toInt(-1);
        }
        m_good = m_good && range.from >= 0 && (!range.below || *range.below > range.from);
        out = range;
    }

    void steps(std::vector<engine::StepWish> &out)
    {
        const QJsonArray given = take(u"steps"_s).toArray();
        for (const QJsonValue &value : given) {
            const QString code = value.toObject().value(u"step"_s).toString();
            bool known = false;
            for (std::size_t i = 0; i < domain::kResidentSteps; ++i) {
                const auto step = static_cast<domain::EventKind>(i);
                if (domain::codeOf(step) == code) {
                    out.push_back({step, value.toObject().value(u"done"_s).toBool()});
                    known = true;
                }
            }
            m_good = m_good && known;
        }
    }

    QJsonObject m_json;
    const engine::Directory &m_names;
    bool m_good = true;
};

bool sameFilterName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

void removeNamed(QJsonArray &all, const QString &name)
{
    for (qsizetype i = all.size(); i-- > 0;) {
        if (sameFilterName(all.at(i).toObject().value(u"name"_s).toString(), name)) {
            all.removeAt(i);
        }
    }
}

} // namespace

QByteArray toJson(const std::vector<SavedFilter> &filters)
{
    QJsonArray all;
    for (const SavedFilter &saved : filters) {
        all.append(jsonOf(saved));
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

std::vector<SavedFilter> savedFiltersFrom(const QByteArray &json, const engine::Directory &names)
{
    std::vector<SavedFilter> filters;
    const QJsonArray all = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : all) {
        SavedFilter saved = FilterReader(value.toObject(), names).read();
        if (!saved.name.isEmpty()) {
            filters.push_back(std::move(saved));
        }
    }
    std::ranges::stable_sort(filters, {}, [](const SavedFilter &each) { return collationKey(each.name); });
    return filters;
}

Result<std::vector<SavedFilter>> Office::savedFilters()
{
    const auto kept = m_store->setting(kFiltersSetting);
    if (!kept) {
        return kept.error();
    }
    const engine::Directory none;
    return savedFiltersFrom(
        kept.value().value_or(QString()).toUtf8(), m_image->snapshot ? m_image->snapshot->directory() : none);
}

Result<std::vector<SavedFilter>> Office::keepFilters(const std::function<Status(QJsonArray &)> &change)
{
    const auto kept = m_store->setting(kFiltersSetting);
    if (!kept) {
        return kept.error();
    }
    // On the text and not on what was read of it: what a newer program wrote stays as it is.
    QJsonArray all = QJsonDocument::fromJson(kept.value().value_or(QString()).toUtf8()).array();
    if (auto changed = change(all); !changed) {
        return changed.error();
    }
    const QByteArray text = QJsonDocument(all).toJson(QJsonDocument::Compact);
    if (auto done = m_store->setSetting(kFiltersSetting, QString::fromUtf8(text), stamp()); !done) {
        return done.error();
    }
    return savedFilters();
}

Result<std::vector<SavedFilter>> Office::saveFilter(const QString &name, const engine::ResidentFilter &filter)
{
    const QString clean = cleanText(name).left(kLongestFilterName);
    if (clean.isEmpty()) {
        return Error {Errc::BadInput, u"filter-name"_s, {}};
    }
    return keepFilters([&](QJsonArray &all) -> Status {
        removeNamed(all, clean);
        if (all.size() >= kMostSavedFilters) {
            return Error {Errc::BadInput, u"filters-full"_s, QString::number(kMostSavedFilters)};
        }
        all.append(jsonOf({clean, filter, true}));
        return Done();
    });
}

Result<std::vector<SavedFilter>> Office::dropFilter(const QString &name)
{
    return keepFilters([&](QJsonArray &all) -> Status {
        const qsizetype before = all.size();
        removeNamed(all, name);
        if (all.size() == before) {
            return Error {Errc::NotFound, QString(u"filter:"_s + name), {}};
        }
        return Done();
    });
}

} // namespace caodiem::service
