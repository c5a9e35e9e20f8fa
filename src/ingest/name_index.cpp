// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/name_index.h"

#include "base/ids.h"
#include "base/text.h"

#include <algorithm>

namespace caodiem::ingest {
namespace {

bool isTone(char16_t mark)
{
    return mark == 0x300 || mark == 0x301 || mark == 0x303 || mark == 0x309 || mark == 0x323;
}

bool isPlain(QStringView name)
{
    return std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QString nameKey(QStringView name)
{
    // Tone marks move behind their syllable: where they stand inside it is a matter of taste.
    const QString source = name.toString().simplified().toLower().normalized(QString::NormalizationForm_D) + u' ';
    QString out;
    QString tones;
    out.reserve(source.size());
    for (const QChar c : source) {
        if (isTone(c.unicode())) {
            tones += c;
        } else if (c == u' ') {
            out += tones;
            out += c;
            tones.clear();
        } else {
            out += c;
        }
    }
    return out;
}

template <typename IdType>
void NameIndex<IdType>::put(QHash<QString, IdType> &where, const QString &key, IdType id)
{
    const auto it = where.find(key);
    if (it == where.end()) {
        where.insert(key, id);
    } else if (*it != id) {
        *it = IdType(); // fits two: fits none
    }
}

template <typename IdType>
void NameIndex<IdType>::add(const QString &name, IdType id, Age age)
{
    Tier &tier = age == Age::Current ? m_current : m_old;
    put(tier.exact, name, id);
    put(tier.byName, nameKey(name), id);
    const QString letters = foldedKey(name);
    put(tier.byLetters, letters, id);
    if (isPlain(name)) {
        put(tier.plainByLetters, letters, id);
    }
}

template <typename IdType>
void NameIndex<IdType>::addNew(const QString &name, IdType id)
{
    put(m_current.exact, name, id);
    put(m_current.byName, nameKey(name), id);
}

template <typename IdType>
std::optional<IdType> NameIndex<IdType>::findIn(const Tier &tier, const QString &name)
{
    const auto usable = [](IdType id) { return id.isNull() ? std::nullopt : std::optional<IdType>(id); };
    if (const auto it = tier.exact.constFind(name); it != tier.exact.cend()) {
        return usable(*it);
    }
    if (const auto it = tier.byName.constFind(nameKey(name)); it != tier.byName.cend()) {
        return usable(*it);
    }
    const auto &letters = isPlain(name) ? tier.byLetters : tier.plainByLetters;
    const auto it = letters.constFind(foldedKey(name));
    return it == letters.cend() ? std::nullopt : usable(*it);
}

template <typename IdType>
auto NameIndex<IdType>::find(const QString &name) const -> std::optional<Hit>
{
    if (const auto id = findIn(m_current, name)) {
        return Hit {*id, false};
    }
    if (const auto id = findIn(m_old, name)) {
        return Hit {*id, true};
    }
    return std::nullopt;
}

template class NameIndex<VillageId>;
template class NameIndex<SchoolId>;
template class NameIndex<OfficerId>;

} // namespace caodiem::ingest
