// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A layer under SQLite that makes one of its I/O operations fail on request. Registered as the default VFS, it also
/// serves Qt's driver, because plugin and program share one SQLite. One thread; syncing is skipped (no power is cut).
namespace caodiem::faults {

enum class Operations : unsigned char {
    All, ///< open, read, write, truncate, sync, delete, access, size, lock
    Reads ///< read only
};

enum class WriteError : unsigned char { Io, DiskFull };

struct Plan {
    int failAt = 0; ///< the n-th operation from now on, from 1; 0 = count only
    bool persistent = false; ///< every later one fails too
    Operations operations = Operations::All;
    WriteError writeError = WriteError::Io;
};

/// Registers the layer; to be called once before SQLite opens anything.
void install();
void arm(const Plan &plan);
/// Everything works again. Answers how many operations were counted since arm().
int disarm();
[[nodiscard]] bool fired();

} // namespace caodiem::faults
