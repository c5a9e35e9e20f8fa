// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outreach.h"

#include <algorithm>
#include <array>

namespace caodiem::domain {
namespace {

constexpr std::array<QStringView, kOutreachKinds> kOutreachWords {u"loudspeaker", u"post", u"mobile", u"visit"};

} // namespace

QString wordOf(OutreachKind kind)
{
    return kOutreachWords.at(static_cast<std::size_t>(kind)).toString();
}

std::optional<OutreachKind> outreachKindFromWord(QStringView word)
{
    const auto *const found = std::ranges::find(kOutreachWords, word);
    if (found == kOutreachWords.end()) {
        return std::nullopt;
    }
    return static_cast<OutreachKind>(found - kOutreachWords.begin());
}

} // namespace caodiem::domain
