#!/usr/bin/env bash
# Installs what is missing and runs every check: format, tests in Vietnam's time zone, dates/store/ingest in UTC too,
# the suite under the address and undefined-behaviour sanitizers, clang-tidy on what changed since main.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$root"

scripts/install_packages.sh build test
export LC_ALL=C.UTF-8
export TZ=Asia/Ho_Chi_Minh

step() { printf '\n== %s\n' "$*"; }

step "Format"
scripts/check_format.sh

step "Release: build and all tests"
cmake --preset release -DAPP_TESTS=ON >/dev/null
cmake --build --preset release
ctest --preset release

step "Dates, store and ingest once more in UTC"
ctest --preset release-utc

step "Address and undefined-behaviour sanitizers"
cmake --preset asan >/dev/null
cmake --build --preset asan
ctest --preset asan

step "clang-tidy on what changed since main"
scripts/tidy_changed.sh
