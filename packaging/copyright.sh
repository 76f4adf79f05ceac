#!/bin/bash
# Whose work is in the package, and on which terms: our own, Swift's libraries, and every package of
# Swift that a program was linked from.
# copyright.sh PROGRAMS: the folder in which the build left the programs and the lists of their parts.
set -euo pipefail
programs=$(realpath "$1")
checkouts=$(realpath "$programs/../../checkouts")
cd "$(dirname "$0")/.."

# Lines of a file as a field has them.
field() { sed -e 's/\r$//' -e 's/^[[:space:]]*$/./' -e 's/^/ /' "$1"; }

cat <<END
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Convene

Files: *
Copyright: the authors of Convene
License: Apache-2.0

Files: usr/lib/convene/lib*
Copyright: Apple Inc. and the Swift project authors
License: Apache-2.0 with Swift-exception

Files: usr/lib/convene/lib_FoundationICU.so
Copyright: 2016-2024 Unicode, Inc. and others
License: Unicode-3.0
END

# Each part is FOLDER/ROOM.build/FILE.o, and each room is ours or of a package in the checkouts.
cat "$programs"/convene{,-portal}.product/Objects.LinkFileList | tr -d "'\"" \
  | sed -n 's|.*/\([^/]*\)\.build/.*|\1|p' | sort -u | while read -r room; do
    case $room in convene | convene_portal) continue ;; esac
    [ ! -d "Sources/$room" ] || continue
    found=$(find -L "$checkouts" -maxdepth 4 -type d -path "*/Sources/*" -name "$room" -print -quit)
    [ -n "$found" ] \
      || found=$(grep -lzE "\.target\(\s*name: \"$room\"" "$checkouts"/*/Package.swift | head -1) \
      || { echo "nobody knows whose $room is" >&2; exit 1; }
    found=${found#"$checkouts/"}
    echo "${found%%/*}"
  done | sort -u | while read -r package; do
    licence=$(echo "$checkouts/$package"/LICENSE*)
    grep -q 'Apache License' "$licence" || { echo "$package is not under the Apache licence" >&2; exit 1; }
    printf '\nFiles: usr/lib/convene/convene*\nCopyright: the authors of %s\n' "$package"
    if grep -q 'Runtime Library Exception' "$licence"; then
      echo 'License: Apache-2.0 with Swift-exception'
    else
      echo 'License: Apache-2.0'
    fi
    for notice in "$checkouts/$package"/NOTICE*; do
      [ ! -e "$notice" ] || { echo "Comment: linked into the programs; its notice says:"; field "$notice"; }
    done
  done

printf '\nLicense: Apache-2.0\n On Debian systems it is in /usr/share/common-licenses/Apache-2.0.\n'
printf '\nLicense: Apache-2.0 with Swift-exception\n'
field packaging/licences/swift-exception.txt
printf '\nLicense: Unicode-3.0\n'
field packaging/licences/unicode-3.txt
