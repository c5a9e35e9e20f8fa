#!/usr/bin/env bash
# Installs what is missing, builds Release and opens Cao Điểm on a demo commune. Without a display: the main job headless.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$root"

scripts/install_packages.sh build
[ -f build/release/CMakeCache.txt ] || cmake --preset release -DAPP_TESTS=OFF >/dev/null
cmake --build --preset release --target caodiem caodiem-cli

cli=build/release/caodiem-cli
window=build/release/caodiem
store=out/phu-rieng.caodiem
mkdir -p out
export LC_ALL=C.UTF-8

if [ ! -e "$store" ]; then
    "$cli" --store "$store" demo --profile phu-rieng
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$window" --store "$store"
fi

echo "No display: doing the whole job headless into out/."
"$cli" --store "$store" progress
"$cli" --store "$store" report --out out
QT_QPA_PLATFORM=offscreen "$window" --store "$store" --snapshot out
echo
echo "Written:"
ls -1 out/*.png out/bao-cao-*
