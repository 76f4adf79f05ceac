#!/bin/bash
# Makes the Debian package of programs that were built.
# build.sh PROGRAMS [FOLDER]: the folder of the programs, and where the package goes.
#
# The same programs, commit and tools give the same bytes: all times are that of the commit, or
# SOURCE_DATE_EPOCH.
set -euo pipefail
programs=$(realpath "$1")
out=$(realpath -m "${2:-.build/package}")
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8 TZ=UTC
umask 022
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}

own() { CONVENE_DATA=$work/none HOME=$work "$programs/convene" "$@"; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/tree
program=$(own --version)
# Between two versions the time of the commit says which is newer; the version itself is newer than all.
version="$program~$(date -d "@$SOURCE_DATE_EPOCH" +%Y%m%d%H%M)-1"
! git describe --exact-match --tags --match "v$program" >/dev/null 2>&1 || version="$program-1"
architecture=$(dpkg --print-architecture)

# The programs, and beside them what of Swift's own libraries they load: Debian has none of these.
lib=$tree/usr/lib/convene
mkdir -p "$lib" "$tree/usr/bin"
runtime=$(swiftc -print-target-info | sed -n '/"runtimeLibraryPaths"/{n;s/^[^"]*"//;s/".*//;p}')
for name in convene convene-portal; do
  install -m 755 "$programs/$name" "$lib/$name"
  LD_LIBRARY_PATH=$runtime ldd "$lib/$name" | awk -v from="$runtime/" 'index($3, from) == 1 { print $3 }'
done | sort -u | xargs -r install -m 644 -t "$lib"
strip --strip-unneeded --remove-section=.comment "$lib"/*
for file in "$lib"/*; do
  ! chrpath -l "$file" >/dev/null 2>&1 || chrpath -r '$ORIGIN' "$file" >/dev/null
done
ln -s ../lib/convene/convene "$tree/usr/bin/convene"
ln -s ../lib/convene/convene-portal "$tree/usr/bin/convene-portal"

# What the program says of itself.
man=$tree/usr/share/man
mkdir -p "$man/man1" "$man/man8"
own man | gzip -9n > "$man/man1/convene.1.gz"
sed "s/@PROGRAM@/$program/" packaging/convene-portal.8 | gzip -9n > "$man/man8/convene-portal.8.gz"
shells=$tree/usr/share
mkdir -p "$shells/bash-completion/completions" "$shells/zsh/vendor-completions" \
  "$shells/fish/vendor_completions.d"
own completions bash | sed '1{/^#!/d}' > "$shells/bash-completion/completions/convene"
own completions zsh > "$shells/zsh/vendor-completions/_convene"
own completions fish > "$shells/fish/vendor_completions.d/convene.fish"

install -D -m 644 -t "$tree/lib/systemd/system" packaging/systemd/*
install -D -m 644 -t "$tree/usr/lib/systemd/user" packaging/user/*
install -D -m 644 packaging/sysusers.conf "$tree/usr/lib/sysusers.d/convene.conf"
install -D -m 644 -t "$tree/etc/convene" packaging/convene.toml packaging/portal.env

doc=$tree/usr/share/doc/convene
mkdir -p "$doc"
packaging/copyright.sh "$programs" > "$doc/copyright"
gzip -9nc CHANGELOG.md > "$doc/changelog.gz"
gzip -9n > "$doc/changelog.Debian.gz" <<END
convene ($version) unstable; urgency=medium

  * See changelog.gz for what changed.

 -- $(sed -n 's/^Maintainer: //p' packaging/control)  $(date -R -d "@$SOURCE_DATE_EPOCH")
END
install -m 644 README.md "$doc/README.md"
cp -r docs/manual "$doc/manual"
find "$doc/manual" -type f -exec chmod 644 {} +

# Libraries of Debian that the programs are linked with, by the package that has them.
mkdir -p "$work/debian" "$tree/DEBIAN"
printf 'Source: convene\n\nPackage: convene\nArchitecture: any\n' > "$work/debian/control"
libraries=$(cd "$work" && dpkg-shlibdeps -O --ignore-missing-info -l"$lib" \
  tree/usr/lib/convene/* 2>"$work/said" | sed 's/^shlibs:Depends=//') || { grep -v "name and version" "$work/said" >&2; exit 1; }
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" \
  -e "s/@LIBRARIES@/$libraries/" -e "s/@SIZE@/$(du -sk --apparent-size "$tree" | cut -f1)/" \
  packaging/control > "$tree/DEBIAN/control"
install -m 755 -t "$tree/DEBIAN" packaging/maintainer/*
(cd "$tree" && find etc -type f | sort | sed 's|^|/|') > "$tree/DEBIAN/conffiles"
(cd "$tree" && find . -path ./DEBIAN -prune -o -type f -printf '%P\0' | sort -z | xargs -0 md5sum) \
  > "$tree/DEBIAN/md5sums"

find "$tree" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
mkdir -p "$out"
rm -f "$out"/convene_*.deb
dpkg-deb --root-owner-group -Zxz -z2 --threads-max=1 --build "$tree" "$out/convene_${version}_$architecture.deb" >/dev/null
echo "$out/convene_${version}_$architecture.deb"
