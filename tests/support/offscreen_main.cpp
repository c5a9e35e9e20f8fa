// SPDX-License-Identifier: GPL-3.0-or-later
// For rooms that paint without a window: fonts and pictures, no widgets. Listed among a test's own sources, it stands
// in for the main of the test library.
#include <QGuiApplication>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    ::testing::InitGoogleTest(&argc, argv);
    const QGuiApplication app(argc, argv);
    return RUN_ALL_TESTS();
}
