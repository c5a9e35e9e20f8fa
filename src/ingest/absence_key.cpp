// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/absence_key.h"

#include <QCryptographicHash>

#include <algorithm>
#include <vector>

namespace caodiem::ingest {
namespace {

constexpr qsizetype kAbsenceKeyBytes = 16;

/// Fields with their lengths, so that no two rows of fields give the same bytes.
class FieldBytes {
public:
    explicit FieldBytes(QByteArrayView kind)
        : m_bytes(kind.toByteArray())
    { }
    FieldBytes &text(const QString &value)
    {
        const QByteArray field = value.toUtf8();
        m_bytes += QByteArray::number(field.size());
        m_bytes += ':';
        m_bytes += field;
        return *this;
    }
    FieldBytes &number(qint64 value) { return text(QString::number(value)); }
    [[nodiscard]] QString key() const
    {
        const QByteArray digest = QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256);
        return QString::fromLatin1(digest.left(kAbsenceKeyBytes).toHex());
    }

private:
    QByteArray m_bytes;
};

} // namespace

QString absenceKey(const domain::Resident &person, std::span<const domain::Spell> spells)
{
    FieldBytes bytes("caodiem-absence-1 resident");
    bytes.text(person.personalId).text(person.fullName).number(person.birth.day);
    bytes.number(static_cast<qint64>(person.birth.precision)).number(person.diedOn);
    std::vector<domain::Spell> sorted(spells.begin(), spells.end());
    std::ranges::sort(sorted, {}, &domain::Spell::from);
    for (const domain::Spell &spell : sorted) {
        bytes.number(spell.from).number(spell.until).number(spell.village.value);
        bytes.number(static_cast<qint64>(spell.residence)).number(spell.school.value).number(spell.schoolClass.value);
    }
    return bytes.key();
}

QString absenceKey(const domain::Organisation &organisation)
{
    FieldBytes bytes("caodiem-absence-1 organisation");
    bytes.text(organisation.taxCode).text(organisation.name).number(organisation.village.value);
    bytes.number(organisation.establishedOn).number(organisation.closedOn);
    return bytes.key();
}

} // namespace caodiem::ingest
