// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/scan/scan_burst.h"

#include "ingest/scan/card_scan.h"

#include <algorithm>
#include <utility>

namespace caodiem::ingest {
namespace {

bool endsScan(QChar c)
{
    return c == u'\r' || c == u'\n' || c == u'\t';
}

/// A held key repeats itself.
bool allSame(const QString &text)
{
    return std::ranges::all_of(text, [&text](QChar c) { return c == text.front(); });
}

} // namespace

BurstStep ScanBurst::key(QChar character, int msSinceLast)
{
    if (std::exchange(m_justEnded, false) && endsScan(character) && msSinceLast < m_timing.pauseMs) {
        return {BurstKey::ScanEnd, 0, {}};
    }
    if (m_scanning && msSinceLast >= pauseNow()) {
        BurstStep step = idle(msSinceLast);
        if (endsScan(character) && msSinceLast < 2 * m_timing.pauseMs) {
            m_justEnded = false;
            step.key = BurstKey::ScanEnd;
            return step;
        }
        static_cast<void>(begun(character));
        return step;
    }
    if (!m_scanning && msSinceLast >= m_timing.keyGapMs) {
        return begun(character);
    }
    if (endsScan(character)) {
        if (!m_scanning) {
            m_run.clear();
            return {};
        }
        return {BurstKey::ScanEnd, 0, handedOut()};
    }
    m_run.append(character);
    if (m_scanning) {
        if (m_run.size() > kLongestScan) { // no card: a pasted page, a key left down
            reset();
        }
        return {BurstKey::Scan, 0, {}};
    }
    if (m_run.size() < m_timing.fewestKeys || allSame(m_run)) {
        return {};
    }
    m_scanning = true;
    return {BurstKey::Scan, static_cast<int>(m_run.size()) - 1, {}};
}

BurstStep ScanBurst::idle(int msSinceLast)
{
    if (!m_scanning || msSinceLast < pauseNow()) {
        return {};
    }
    BurstStep step {BurstKey::Typing, 0, handedOut()};
    m_justEnded = true;
    return step;
}

void ScanBurst::reset()
{
    m_run.clear();
    m_scanning = false;
    m_justEnded = false;
}

int ScanBurst::pauseNow() const
{
    const auto card = parseScan(m_run);
    const bool whole = card && card.value().kind != CardKind::NumberOnly && card.value().issuedOn != kNever;
    return whole ? m_timing.wholePauseMs : m_timing.pauseMs;
}

QString ScanBurst::handedOut()
{
    m_scanning = false;
    return std::exchange(m_run, {});
}

BurstStep ScanBurst::begun(QChar character)
{
    m_run = endsScan(character) ? QString() : QString(character);
    m_scanning = false;
    return {};
}

} // namespace caodiem::ingest
