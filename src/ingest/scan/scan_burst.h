// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace caodiem::ingest {

/// How fast a scanner types (milliseconds) and how much it takes to be one.
struct BurstTiming {
    int keyGapMs = 35; ///< keys of a scanner follow each other faster
    int pauseMs = 150; ///< after so long without a key a scan has ended
    int wholePauseMs = 60; ///< the same once the text has the form of a whole card
    int fewestKeys = 12; ///< of which not all are the same: a key held down repeats as fast
};

enum class BurstKey : quint8 {
    Typing, ///< belongs to the field that has the focus
    Scan, ///< belongs to a scan: keep it from the field
    ScanEnd ///< Enter or Tab behind a scan: keep it from the field
};

/// `takeBack`: so many characters that the field was given before belong to the scan; take them out of it.
struct BurstStep {
    BurstKey key = BurstKey::Typing;
    int takeBack = 0;
    std::optional<QString> scan; ///< complete; for repairScan(), then to be forgotten
};

/// Tells a scanner's keys from a person's, whatever field has the focus. Knows no clock: every call says how long after
/// the last key it comes. Keeps no text once a scan is handed out.
class ScanBurst {
public:
    explicit ScanBurst(BurstTiming timing = {})
        : m_timing(timing)
    { }
    /// A key that makes a character; Enter is u'\r' or u'\n'. A scan that ended without Enter can be handed out
    /// together with the first key after it, which then speaks for itself in `key`.
    [[nodiscard]] BurstStep key(QChar character, int msSinceLast);
    /// No key for so long: hands out a scan that has no Enter at its end.
    [[nodiscard]] BurstStep idle(int msSinceLast);
    /// The focus, the page or the mode changed.
    void reset();
    /// A scan is under way: the field must not react to Enter, shortcuts or completion.
    [[nodiscard]] bool scanning() const { return m_scanning; }

private:
    [[nodiscard]] int pauseNow() const;
    [[nodiscard]] QString handedOut();
    BurstStep begun(QChar character);

    BurstTiming m_timing;
    QString m_run;
    bool m_scanning = false;
    bool m_justEnded = false; ///< a late Enter still belongs to it
};

} // namespace caodiem::ingest
