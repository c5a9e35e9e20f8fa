// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of damaged cards: the right one comes back, or an error, never another one unseen.
#include "base/text.h"
#include "ingest/scan/card_differences.h"
#include "ingest/scan/scan_repair.h"
#include "unit/scan/damage.h"

#include <functional>
#include <gtest/gtest.h>

namespace caodiem::test {
namespace {

using namespace Qt::StringLiterals;
using ingest::CardField;
using ingest::CardScan;
using ingest::ScanConfidence;
using ingest::ScanMend;

/// Fewer under the sanitizers, which look for other faults.
const int kCards = qEnvironmentVariableIsSet("APP_SHORT_TESTS") ? 400 : 2000;

/// How often what came of it.
struct Outcomes {
    int right = 0;
    int refused = 0;
    int doubtful = 0;
    int seenOnlyBesideTheRegister = 0;
};

bool samePerson(const CardScan &a, const CardScan &b)
{
    return a.personalId == b.personalId && a.birth == b.birth && (a.sex == b.sex) && sameName(a.name, b.name);
}

/// Numbers are never wrong; a wrong name is at least a difference from the register.
void judge(const RandomCard &original, const QString &damaged, Outcomes &outcomes)
{
    const auto repaired = ingest::repairScan(damaged);
    if (!repaired) {
        EXPECT_TRUE(repaired.error().context.startsWith(u"scan."));
        EXPECT_TRUE(repaired.error().detail.isEmpty());
        ++outcomes.refused;
        return;
    }
    const CardScan &card = repaired.value().card;
    ASSERT_EQ(card.personalId, original.card.personalId);
    ASSERT_EQ(card.birth, original.card.birth);
    ASSERT_TRUE(card.sex == original.card.sex || card.sex == domain::Sex::Unknown);
    if (repaired.value().confidence == ScanConfidence::Doubtful) {
        EXPECT_FALSE(card.remarks.empty());
        ++outcomes.doubtful;
        return;
    }
    ASSERT_TRUE(card.oldId == original.card.oldId || card.oldId.isEmpty());
    if (samePerson(card, original.card)) {
        ++outcomes.right;
        return;
    }
    domain::Resident registered;
    registered.personalId = original.card.personalId;
    registered.fullName = original.card.name;
    registered.birth = original.card.birth;
    registered.sex = original.card.sex;
    const auto found = ingest::differences(card, registered);
    ASSERT_TRUE(std::ranges::find(found, CardField::Name, &ingest::CardDifference::field) != found.end());
    ++outcomes.seenOnlyBesideTheRegister;
}

using Damage = std::function<QString(RandomSource &, const QString &)>;

Outcomes judgeMany(quint64 seed, const Damage &damage)
{
    RandomSource random(seed);
    Outcomes outcomes;
    for (int i = 0; i < kCards && !::testing::Test::HasFatalFailure(); ++i) {
        const RandomCard card = randomCard(random);
        judge(card, damage(random, card.payload), outcomes);
    }
    return outcomes;
}

TEST(ScanDamage, WithoutAnyEveryCardIsReadExactly)
{
    RandomSource random(1);
    for (int i = 0; i < kCards; ++i) {
        const RandomCard card = randomCard(random);
        const auto repaired = ingest::repairScan(card.payload);
        ASSERT_TRUE(repaired);
        EXPECT_EQ(repaired.value().confidence, ScanConfidence::Exact);
        EXPECT_EQ(repaired.value().card, card.card);
    }
}

TEST(ScanDamage, TelexKeysAreComposed)
{
    const Outcomes outcomes = judgeMany(
        2, [](RandomSource &random, const QString &payload) { return asTelexKeys(payload, random.chance(50)); });
    EXPECT_EQ(outcomes.right, kCards);
}

TEST(ScanDamage, VniKeysAreComposed)
{
    const Outcomes outcomes = judgeMany(
        3, [](RandomSource &random, const QString &payload) { return asVniKeys(payload, random.chance(50)); });
    EXPECT_EQ(outcomes.right, kCards);
}

TEST(ScanDamage, AnInputMethodThatIsOn)
{
    EXPECT_EQ(judgeMany(4, [](RandomSource &, const QString &payload) { return throughTelex(payload); }).right, kCards);
    EXPECT_EQ(
        judgeMany(5, [](RandomSource &, const QString &payload) { return throughVni(payload, false); }).right, kCards);
}

TEST(ScanDamage, SwallowedDigitsAreRefused)
{
    const Outcomes outcomes
        = judgeMany(6, [](RandomSource &, const QString &payload) { return throughVni(payload, true); });
    EXPECT_GT(outcomes.right, 0); // names whose last word keeps no mark
    EXPECT_GT(outcomes.refused, kCards / 10);
    EXPECT_EQ(outcomes.seenOnlyBesideTheRegister, 0);
}

TEST(ScanDamage, OtherLayouts)
{
    EXPECT_EQ(judgeMany(7, [](RandomSource &, const QString &payload) { return onFrench(payload); }).right, kCards);
    EXPECT_EQ(judgeMany(8, [](RandomSource &, const QString &payload) { return onGerman(payload); }).right, kCards);
    EXPECT_EQ(judgeMany(9, [](RandomSource &, const QString &payload) { return onVietnamese(payload); }).right, kCards);
    const Outcomes composed = judgeMany(10, [](RandomSource &, const QString &payload) {
        return onVietnamese(payload).normalized(QString::NormalizationForm_C);
    });
    EXPECT_EQ(composed.right + composed.refused, kCards);
    EXPECT_GT(composed.right, 0);
}

TEST(ScanDamage, BytesTakenForLetters)
{
    EXPECT_EQ(
        judgeMany(11, [](RandomSource &, const QString &payload) { return asWindows1252(payload); }).right, kCards);
}

TEST(ScanDamage, DoubledCharacters)
{
    const Outcomes outcomes = judgeMany(12, [](RandomSource &random, const QString &payload) {
        const int at = random.between(0, static_cast<int>(payload.size()) - 1);
        return QString(payload.left(at) + payload[at] + payload.mid(at));
    });
    EXPECT_GT(outcomes.right, kCards / 2);
    EXPECT_EQ(outcomes.seenOnlyBesideTheRegister, 0);
}

TEST(ScanDamage, LostCharacters)
{
    const Outcomes outcomes = judgeMany(13, [](RandomSource &random, const QString &payload) {
        const int at = random.between(0, static_cast<int>(payload.size()) - 1);
        return QString(payload.left(at) + payload.mid(at + 1));
    });
    EXPECT_GT(outcomes.right, kCards / 4);
    EXPECT_LT(outcomes.seenOnlyBesideTheRegister, kCards / 5);
}

TEST(ScanDamage, LostNumbersAreRefused)
{
    const Outcomes outcomes = judgeMany(14, [](RandomSource &random, const QString &payload) {
        const int at = random.between(0, 11);
        return QString(payload.left(at) + payload.mid(at + 1));
    });
    EXPECT_EQ(outcomes.refused, kCards);
}

TEST(ScanDamage, SeveralKindsAtOnce)
{
    const Outcomes outcomes = judgeMany(15, [](RandomSource &random, const QString &payload) {
        QString text = random.chance(50) ? asTelexKeys(payload, true) : asVniKeys(payload, false);
        text = random.chance(30) ? onGerman(text) : text;
        const int at = random.between(0, static_cast<int>(text.size()) - 1);
        const bool lost = random.chance(50);
        const QString middle = lost ? QString() : QString(2, text[at]);
        return QString(text.left(at) + middle + text.mid(at + 1));
    });
    EXPECT_GT(outcomes.right, kCards / 10) << "a reader that refuses everything says nothing wrong either";
}

} // namespace
} // namespace caodiem::test
