// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/number_format.h"
#include "service/demo.h"
#include "service/office.h"

#include <QTemporaryDir>

#include <algorithm>
#include <gtest/gtest.h>

namespace caodiem::service {

using namespace Qt::StringLiterals;
using domain::EventKind;

template <typename T>
T must(Result<T> result)
{
    if (!result) {
        ADD_FAILURE() << describe(result.error()).toStdString();
        throw std::runtime_error("no value");
    }
    return std::move(result).value();
}

/// A demo store that is edited by hand.
class RegisterEdits : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(createDemoStore(folder(), {u"truong-luu"_s, 400, 1, kNever}, u"test"_s));
        reopen();
    }
    [[nodiscard]] QString folder() const { return m_dir.filePath(u"mau.caodiem"_s); }
    void reopen()
    {
        m_office.reset();
        m_office = must(Office::open(folder(), u"test"_s));
        must(m_office->loadRegisters());
    }
    [[nodiscard]] QString hash()
    {
        const VerifySummary found = must(m_office->verify());
        EXPECT_TRUE(found.ok) << found.findings.join(u'\n').toStdString();
        return found.contentHash;
    }
    [[nodiscard]] const engine::ResidentIndex &index() const { return *m_office->image()->registers->residents; }
    [[nodiscard]] Day today() const { return m_office->image()->today; }
    [[nodiscard]] ResidentCard card(qint64 id) { return must(m_office->resident({id})); }
    [[nodiscard]] ResidentDraft draft(qint64 id) { return card(id).draft; }
    [[nodiscard]] std::vector<ResidentId> all() const
    {
        std::vector<ResidentId> ids;
        for (std::size_t row = 0; row < index().size(); ++row) {
            ids.push_back(index().id(row));
        }
        return ids;
    }
    /// Everything that the pages ask of the picture.
    [[nodiscard]] QStringList picture() const
    {
        const auto image = m_office->image();
        QStringList lines;
        for (const auto &answer :
            engine::progress(*image->snapshot, *image->campaign({}), image->today, engine::Grouping::Village)
                .indicators) {
            lines << u"%1 %2/%3"_s.arg(answer.key).arg(answer.total.numerator).arg(answer.total.denominator);
            for (const auto &group : answer.groups) {
                lines << u"%1 %2/%3"_s.arg(group.key).arg(group.standing.numerator).arg(group.standing.denominator);
            }
        }
        const engine::ResidentView view(image->registers->residents, image->snapshot, image->today);
        for (const quint32 row : view.select({})) {
            lines
                << u"%1 %2 %3"_s.arg(view.index().fullName(row), view.index().personalId(row)).arg(view.villageOf(row));
        }
        for (const qint64 count : view.issueCounts()) {
            lines << QString::number(count);
        }
        return lines;
    }
    /// What is patched is what is read anew.
    void expectPictureHolds()
    {
        const QStringList patched = picture();
        reopen();
        EXPECT_EQ(patched, picture());
    }
    [[nodiscard]] static QString freeId(int number) { return u"0423120%1"_s.arg(number, 5, 10, QChar(u'0')); }

    QTemporaryDir m_dir;
    std::unique_ptr<Office> m_office;
};

inline ResidentDraft changed(ResidentDraft draft, const std::function<void(ResidentDraft &)> &change)
{
    change(draft);
    return draft;
}

} // namespace caodiem::service
