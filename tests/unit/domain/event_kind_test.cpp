// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event_kind.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace caodiem::domain {
namespace {

TEST(EventKind, CodesGoThereAndBack)
{
    for (int i = 0; i < kEventKinds; ++i) {
        const auto kind = static_cast<EventKind>(i);
        EXPECT_EQ(eventKindFromCode(codeOf(kind)), kind);
    }
    EXPECT_EQ(codeOf(EventKind::CardIssued), u"card_issued"_s);
    EXPECT_EQ(codeOf(EventKind::OrgVerified), u"org_verified"_s);
    EXPECT_FALSE(eventKindFromCode(u"CARD_ISSUED"));
    EXPECT_FALSE(eventKindFromCode(u""));
}

TEST(EventKind, StepsBelongToOneSubject)
{
    int residentSteps = 0;
    int organisationSteps = 0;
    for (int i = 0; i < kEventKinds; ++i) {
        const auto kind = static_cast<EventKind>(i);
        EXPECT_EQ(isStep(kind), isResidentStep(kind) || isOrganisationStep(kind));
        residentSteps += isResidentStep(kind) ? 1 : 0;
        organisationSteps += isOrganisationStep(kind) ? 1 : 0;
    }
    EXPECT_EQ(residentSteps, kResidentSteps);
    EXPECT_EQ(organisationSteps, kOrganisationSteps);
}

TEST(Reach, IsWhatTheContactGave)
{
    EXPECT_EQ(reachAfter(EventKind::Absent), Reach::Unknown);
    for (const EventKind present :
        {EventKind::Present, EventKind::Rescheduled, EventKind::Referred, EventKind::EidIntake}) {
        EXPECT_EQ(reachAfter(present), Reach::Present);
    }
    EXPECT_EQ(reachAfter(EventKind::Away), Reach::Away);
    EXPECT_EQ(reachAfter(EventKind::Abroad), Reach::Abroad);
    EXPECT_EQ(reachAfter(EventKind::Ill), Reach::Ill);
    EXPECT_EQ(reachAfter(EventKind::Ineligible), Reach::Ineligible);
    EXPECT_EQ(reachAfter(EventKind::Refused), Reach::Refused);
}

} // namespace
} // namespace caodiem::domain
