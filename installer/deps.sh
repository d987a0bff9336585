#!/usr/bin/env bash
# The one list of Debian packages that Redress needs, and what installs those that are missing.
#
#   deps.sh list    [run|test|package]   prints them
#   deps.sh install [run|test|package]   installs what is missing, as root or through sudo; asks apt nothing where
#                                        nothing is
#
# "run" is what it takes to build and run the program, "test" also what the tests need, "package" also what it takes
# to make the Debian package.
set -euo pipefail

to_build=(
    cmake
    g++
    libical-dev            # calendars that come as .ics
    libqpdf-dev            # binds a case and its papers into one PDF
    libsodium-dev          # passwords, random numbers
    libsqlite3-dev         # breaks off a long statement
    libzxing-dev           # writes and reads the codes on letters
    ninja-build
    pkg-config
    qt6-base-dev
    qt6-l10n-tools         # translations
    qt6-pdf-dev            # shows papers that came as PDF
    qt6-svg-dev
    qt6-tools-dev
)
to_run=(
    breeze-icon-theme
    fonts-dejavu-core      # signs in letters that the others have not
    fonts-noto-core        # letters look the same everywhere; Persian
    libqt6sql6-psql
    libqt6sql6-sqlite
    qt6-wayland
    tzdata
)
to_test=(
    mold                   # links the tests in a third of the time
    poppler-utils          # reads the letters
    postgresql-15          # the tests start a server of their own
    sqlite3                # damages registers on purpose
    unzip                  # reads the drafts for a word processor
)

to_package=(
    dpkg-dev               # finds out which libraries the package depends on
    lintian
)

wanted() {
    printf '%s\n' "${to_build[@]}" "${to_run[@]}"
    case "$1" in
        test) printf '%s\n' "${to_test[@]}" ;;
        package) printf '%s\n' "${to_package[@]}" ;;
    esac
}

missing() {
    local installed
    installed=$(wanted "$1" | xargs dpkg-query --show --showformat='${Package} ${db:Status-Status}\n' 2>/dev/null |
        sed -n 's/ installed$//p' || true)
    wanted "$1" | grep --invert-match --line-regexp --fixed-strings --regexp="$installed" || true
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo -- "$@"
    fi
}

apt() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 "$@"
}

install() {
    local packages log
    mapfile -t packages < <(missing "$1")
    if [ "${#packages[@]}" = 0 ]; then
        return
    fi
    echo "Installing what is missing: ${packages[*]}"
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        echo "This takes root: sign in as root, or install sudo." >&2
        exit 1
    fi
    log=$(mktemp)
    if ! { apt update && apt install --yes --no-install-recommends "${packages[@]}"; } </dev/null >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        echo "The packages could not be installed; apt's own words stand above." >&2
        exit 1
    fi
    rm -f "$log"
}

case "${1:-} ${2:-run}" in
    "list run" | "list test" | "list package") wanted "${2:-run}" ;;
    "install run" | "install test" | "install package")
        if ! command -v apt-get >/dev/null; then
            echo "Not a Debian system. Redress needs what these packages hold there:" >&2
            wanted "${2:-run}" >&2
            exit 1
        fi
        install "${2:-run}"
        ;;
    *)
        sed -n '2,10s/^# \{0,1\}//p' "$0" >&2
        exit 2
        ;;
esac
