#!/usr/bin/env bash
# Fails and names the files that clang-format would change.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
git ls-files -z --cached --others --exclude-standard 'src/*.cpp' 'src/*.h' 'ui/*.cpp' 'ui/*.h' 'tests/*.cpp' 'tests/*.h' |
    xargs -0 -r clang-format --dry-run -Werror
echo "formatted"
