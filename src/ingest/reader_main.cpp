// SPDX-License-Identifier: GPL-3.0-or-later
// caodiem-read FILE: reads one spreadsheet for the process that started it, and can do nothing else.
#include "ingest/apart_table.h"
#include "ingest/child_posix.h"

#include <QFile>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: caodiem-read FILE (started by caodiem and caodiem-cli)\n", stderr);
        return 2;
    }
    caodiem::ingest::limitThisProcess({});
    return caodiem::ingest::serveTable(QFile::decodeName(argv[1]));
}
