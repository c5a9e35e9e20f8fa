#!/usr/bin/env bash
# install_packages.sh SECTION… : installs what of packages.txt is missing. Needs root or sudo only when something is.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

wanted=()
for section in "$@"; do
    while IFS= read -r package; do
        wanted+=("$package")
    done < <(awk -v want="[$section]" '/^#/ || NF == 0 { next } /^\[/ { on = ($0 == want); next } on { print }' \
        "$root/packages.txt")
done

missing=()
for package in "${wanted[@]}"; do
    state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Missing packages: ${missing[*]}. Install them as root, then run this again." >&2
        exit 1
    fi
    as_root=(sudo)
fi
echo "Installing: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}"
