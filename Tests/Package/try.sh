#!/bin/bash
# Installs the package into a bare Debian, works with it, puts it in its own place, removes and purges it,
# and looks at what is left. As root.
# try.sh PACKAGE [FOLDER]: the file, and a folder that keeps the bare Debian for the next time.
set -euo pipefail
package=$(realpath "$1")
folder=$(realpath -m "${2:-.build/package}")
here=$(realpath "$(dirname "$0")")
[ "$(id -u)" = 0 ] || { echo "a Debian is made by root alone" >&2; exit 1; }

# The same Debian as this one, from where this one takes its packages.
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
mirror=$(apt-get indextargets --format '$(SITE) $(CODENAME)' | awk -v suite="$suite" '$2 == suite { print $1; exit }')
[ -n "$mirror" ] || { echo "apt knows no mirror of $suite here: apt-get update" >&2; exit 1; }
mkdir -p "$folder/archives/partial"
if [ ! -e "$folder/bare-$suite.tar" ]; then
  echo "making a bare Debian, once"
  debootstrap --variant=minbase "$suite" "$folder/bare" "$mirror" > "$folder/debootstrap.log"
  tar -C "$folder/bare" -cf "$folder/bare-$suite.tar.part" .
  mv "$folder/bare-$suite.tar.part" "$folder/bare-$suite.tar"
  rm -rf "$folder/bare"
fi

tree=$(mktemp -d "$folder/tree.XXXXXX")
trap 'rm -rf --one-file-system "$tree"' EXIT
tar -C "$tree" -xf "$folder/bare-$suite.tar"
rm -rf "$tree/etc/apt"
cp -a /etc/apt "$tree/etc/apt"
for file in hosts resolv.conf; do cp -L "/etc/$file" "$tree/etc/$file"; done
cp "$package" "$tree/root/convene.deb"
install -m 755 "$here/inside.sh" "$tree/root/inside.sh"
# Services are not started in it, as nobody would end them.
# What is thrown away need not be forced onto the disk.
echo force-unsafe-io > "$tree/etc/dpkg/dpkg.cfg.d/unsafe-io"
printf '#!/bin/sh\nexit 101\n' > "$tree/usr/sbin/policy-rc.d"
chmod 755 "$tree/usr/sbin/policy-rc.d"

# Whatever it starts ends with it, and what it mounts is seen by nobody else.
unshare --mount --pid --fork --kill-child bash -c '
  set -e
  mount --make-rprivate /
  mount --bind "$1" "$1"
  mount -t proc proc "$1/proc"
  mount --bind "$2" "$1/var/cache/apt/archives"
  mount --rbind /dev "$1/dev"
  mount -t tmpfs tmpfs "$1/run"
  exec chroot "$1" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/root /root/inside.sh
' - "$tree" "$folder/archives"
