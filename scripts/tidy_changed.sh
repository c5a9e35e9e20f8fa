#!/usr/bin/env bash
# clang-tidy-16 on the files that differ from main (or from the revision given). The whole tree: preset `tidy`.
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
files=$( { git diff --name-only --diff-filter=d "$base" -- 'src/*.cpp' 'src/*.h' 'ui/*.cpp' 'ui/*.h'
           git ls-files --others --exclude-standard -- 'src/*.cpp' 'src/*.h' 'ui/*.cpp' 'ui/*.h'; } | sort -u)
if [ -z "$files" ]; then
    echo "nothing changed"
    exit 0
fi
# Sources compile in batches, so that headers are read once for a dozen files: tidy the batches that hold a changed
# source, and look at the findings in changed files only.
cmake --preset release >/dev/null
filter=$(printf '%s\n' "$files" | sed 's/.*/{"name":"&"}/' | paste -sd, -)
batches=$(find build/release -path '*/Unity/*.cxx' -print0 |
    xargs -0 grep -lFf <(printf '%s\n' "$files" | grep '\.cpp$' | sed "s|^|$PWD/|; s|\$|\"|") || true)
if [ -z "$batches" ]; then
    echo "only headers changed"
    exit 0
fi
printf '%s\n' "$batches" | xargs -P 2 -n 1 clang-tidy-16 -p build/release --config-file=.clang-tidy --quiet \
    --extra-arg=-Wno-unknown-warning-option --line-filter="[$filter]"
