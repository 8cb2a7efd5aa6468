#!/usr/bin/env bash
# Installs the Debian packages it is given, those that are not there yet. Asks nothing.
# BLIJVEND_PACKAGES=no leaves the system as it is, for machines that get their packages another way.
set -euo pipefail

[ "${BLIJVEND_PACKAGES:-yes}" = no ] && exit 0

missing=()
for package in "$@"; do
    state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

stop() {
    printf '%s\n' "$1" "Needed: ${missing[*]}" "$2" >&2
    exit 1
}
as_root=()
command -v apt-get >/dev/null ||
    stop "This machine has no apt-get." \
        "Install these under your system's own names; then say BLIJVEND_PACKAGES=no before the same command."
if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null ||
        stop "There is no right to install packages without a password here." \
            "Run this, then the same command again: sudo apt-get install --no-install-recommends ${missing[*]}"
    as_root=(sudo -n)
fi

apt_get() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 "$@" </dev/null
}
echo "== installing Debian packages: ${missing[*]}"
apt_get update
apt_get install -y --no-install-recommends "${missing[@]}" | sed -n 's/^Setting up \([^ ]*\).*/   \1/p'
