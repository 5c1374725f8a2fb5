# SPDX-FileCopyrightText: 2026 The Nghị Sự authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What app/run and tests/run share: which Debian packages are needed and why, how they are
# installed, and how a build folder is made. Sourced, never run; $root is the checkout.
root=${root:?}

# GROUP | PACKAGE | WHY. A group is installed only by what needs it.
packages_table='
build   | g++                        | compiles the program
build   | cmake                      | configures the build
build   | ninja-build                | runs the build
build   | qt6-base-dev               | Qt 6: windows, printing, SQL
build   | qt6-tools-dev              | Qt Linguist tools: translations
build   | libarchive-dev             | letters in ZIP, and all that is a ZIP: DOCX, ODT, XLSX
build   | libpoppler-qt6-dev         | letters in PDF
build   | libzip-dev                 | packs documents for Word and OpenDocument
build   | libqpdf-dev                | bookmarks in PDF files that are printed
build   | libxlsxwriter-dev          | writes documents for Excel (XLSX)
build   | libhunspell-dev            | spelling
build   | libqrencode-dev            | codes that scanners and phones read
build   | libmicrohttpd-dev          | serves the phones of a room
run     | libqt6sql6-sqlite          | Qt driver for the council file (SQLite)
run     | fonts-inter                | font of the window
run     | fonts-liberation2          | font of printed documents (metrics of Times New Roman)
run     | fonts-noto-core            | fallback font for letters that the others lack
wayland | qt6-wayland                | shows the window on Wayland
test    | xvfb                       | X server without a screen, for tests of the window
test    | openbox                    | window manager, for focus and shortcuts in tests
test    | dbus-daemon                | a bus of its own for tests of what holds off sleep
test    | libsqlite3-dev             | a disk under SQLite that forgets what was not synced
test    | poppler-utils              | reads back the PDF files that tests print
test    | zxing-cpp-tools            | reads the codes that tests print, as a scanner does
load    | libsqlite3-dev             | a disk under SQLite that takes as long as that of an office
lint    | clang-tidy                 | static analysis
lint    | clang-format               | checks the layout of the sources
lint    | cppcheck                   | static analysis
fuzz    | clang                      | compiles the fuzz targets
fuzz    | libclang-rt-14-dev         | the fuzzer and the sanitizers of clang
office  | libreoffice-writer-nogui   | opens the documents for Word and OpenDocument
browser | chromium                   | plays the phones in the room
node    | nodejs                     | runs the journeys of those phones
node    | npm                        | installs playwright-core and axe-core, which drive them
bench   | libreoffice-writer-nogui   | the peer that PDF output is compared with
bench   | bsdextrautils              | lays out the table of figures
'

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

# The package and reason of each line of the given groups, tab between.
packages_of() {
    local group
    for group; do
        awk -F' *[|] *' -v group="$group" '
            { gsub(/^ +| +$/, "", $1) } $1 == group { print $2 "\t" $3 }' <<<"$packages_table"
    done
}

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# install_packages GROUP…: installs what is missing, and says what and why. Asks neither apt nor
# the network where nothing is.
install_packages() {
    local package why missing=() reasons=()
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "No apt on this system: what Debian calls the following must be there already."
        packages_of "$@" | sed 's/^/  /'
        return
    fi
    while IFS=$'\t' read -r package why; do
        is_installed "$package" && continue
        missing+=("$package")
        reasons+=("$(printf '  %-26s %s' "$package" "$why")")
    done <<<"$(packages_of "$@")"
    [ ${#missing[@]} -gt 0 ] || return 0

    say "To be installed with apt:"
    printf '%s\n' "${reasons[@]}"
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null ||
            fail "There is no sudo here. Run this as root, then start again:
  apt-get update && apt-get install --no-install-recommends ${missing[*]}"
        say "apt needs administrator rights: sudo may ask for your password."
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q </dev/null ||
        say "The package lists could not be refreshed; trying with those at hand."
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends "${missing[@]}" </dev/null ||
        fail "apt could not install: ${missing[*]}. Is there a network? Its words stand above."
}

# How many compilers at once: one a core, but no more than memory holds (about 700 MB each).
jobs() {
    local cores memory
    cores=$(nproc 2>/dev/null || echo 2)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 700000) }' /proc/meminfo 2>/dev/null)
    memory=${memory:-$cores}
    [ "$memory" -ge 1 ] || memory=1
    say $((memory < cores ? memory : cores))
}

# build_preset PRESET [NINJA-TARGET…]: configures build/PRESET where that is still to be done,
# and builds it.
build_preset() {
    local preset=$1 folder=$root/build/$1 home='' launcher=()
    shift
    if [ -f "$folder/CMakeCache.txt" ]; then
        home=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$folder/CMakeCache.txt")
    fi
    if [ ! -f "$folder/build.ninja" ] || [ "$home" != "$root" ]; then
        command -v ccache >/dev/null && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
        say "Configuring build/$preset"
        # A folder that was moved along with the sources still names its old place: start afresh.
        (cd "$root" && cmake --preset "$preset" --fresh "${launcher[@]}") ||
            fail "build/$preset could not be configured; CMake's words stand above."
    fi
    say "Building build/$preset"
    cmake --build "$folder" --parallel "$(jobs)" ${1:+--target "$@"} ||
        fail "build/$preset could not be built; the compiler's words stand above."
}
