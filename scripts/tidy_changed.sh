#!/usr/bin/env bash
# clang-tidy-16 on the sources that differ from main (or from the revision given). The whole tree: preset `tidy`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
base=${1:-}
if [ -z "$base" ]; then
    for name in origin/main main; do
        if git rev-parse --verify --quiet "$name" >/dev/null; then
            base=$(git merge-base "$name" HEAD)
            break
        fi
    done
fi
if [ -z "$base" ]; then
    echo "no main to compare with"
    exit 0
fi
files=$( { git diff --name-only --diff-filter=d "$base" -- 'src/*.cpp' 'ui/*.cpp'
           git ls-files --others --exclude-standard -- 'src/*.cpp' 'ui/*.cpp'; } | sort -u)
if [ -z "$files" ]; then
    echo "nothing changed"
    exit 0
fi
# The other presets compile in batches; clang-tidy wants each file's own command.
cmake --preset release -B build/tidy-commands -DCMAKE_UNITY_BUILD=OFF -DAPP_TESTS=OFF >/dev/null
printf '%s\n' "$files" |
    xargs -P 2 -n 1 clang-tidy-16 -p build/tidy-commands --quiet --extra-arg=-Wno-unknown-warning-option
