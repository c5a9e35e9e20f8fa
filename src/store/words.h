// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appointments.h"
#include "domain/changes.h"
#include "domain/outreach.h"
#include "domain/ticket.h"

#include <QString>

#include <array>
#include <optional>

/// The words in which the database keeps enumerations. They stand in CHECKs of the migrations: never change one.
namespace caodiem::store {

template <typename E>
struct Words;

template <>
struct Words<domain::Sex> {
    static constexpr std::array<QStringView, 3> list {u"", u"male", u"female"};
};
template <>
struct Words<domain::Residence> {
    static constexpr std::array<QStringView, 2> list {u"permanent", u"temporary"};
};
template <>
struct Words<domain::DatePrecision> {
    static constexpr std::array<QStringView, 3> list {u"day", u"month", u"year"};
};
template <>
struct Words<domain::OrganisationKind> {
    static constexpr std::array<QStringView, 6> list {
        u"enterprise", u"cooperative", u"agency", u"public_unit", u"household_business", u"other"};
};
template <>
struct Words<domain::UnitKind> {
    static constexpr std::array<QStringView, 3> list {u"xa", u"phuong", u"dac-khu"};
};
template <>
struct Words<domain::EventSource> {
    static constexpr std::array<QStringView, 3> list {u"desk", u"list", u"demo"};
};
template <>
struct Words<domain::BatchKind> {
    static constexpr std::array<QStringView, 4> list {u"residents", u"organisations", u"villages", u"demo"};
};

template <>
struct Words<domain::TicketState> {
    static constexpr std::array<QStringView, 6> list {
        u"expected", u"waiting", u"serving", u"paused", u"done", u"skipped"};
};

template <>
struct Words<domain::CallResult> {
    static constexpr std::array<QStringView, domain::kCallResults> list {
        u"done", u"promised", u"not_reached", u"wrong_number", u"refused"};
};
template <>
struct Words<domain::DayPart> {
    static constexpr std::array<QStringView, 3> list {u"morning", u"afternoon", u"evening"};
};
template <>
struct Words<domain::AppointmentState> {
    static constexpr std::array<QStringView, 5> list {u"booked", u"came", u"missed", u"moved", u"cancelled"};
};

template <typename E>
[[nodiscard]] QString wordOf(E value)
{
    return Words<E>::list.at(static_cast<std::size_t>(value)).toString();
}
[[nodiscard]] inline QString wordOf(domain::EventKind kind)
{
    return domain::codeOf(kind);
}

template <typename E>
[[nodiscard]] std::optional<E> fromWord(QStringView word)
{
    if constexpr (std::is_same_v<E, domain::EventKind>) {
        return domain::eventKindFromCode(word);
    } else if constexpr (std::is_same_v<E, domain::OutreachKind>) {
        return domain::outreachKindFromWord(word);
    } else {
        for (std::size_t i = 0; i < Words<E>::list.size(); ++i) {
            if (Words<E>::list.at(i) == word) {
                return static_cast<E>(i);
            }
        }
        return std::nullopt;
    }
}

} // namespace caodiem::store
