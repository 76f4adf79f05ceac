#!/bin/bash
# What Tests/Package/try.sh does in the bare Debian.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
deb=/root/convene.deb
began=$SECONDS
passed=0
failed=0

step() { printf '%3d s  %s\n' $((SECONDS - began)) "$1"; }
# that WHAT COMMAND…: one thing that must be so.
that() {
  local what=$1
  shift
  if "$@" > /tmp/said 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED: $what"
    sed 's/^/        /' /tmp/said | tail -20
  fi
}
none() { ! "$@"; }
quiet() { "$@" > /tmp/said 2>&1 || { cat /tmp/said; exit 1; }; }
as() { local user=$1; shift; runuser -u "$user" -- env -C / HOME="/home/$user" "$@"; }
# of USER: processes that run as that user.
of() {
  for process in /proc/[0-9]*; do
    [ "$(stat -c %U "$process" 2>/dev/null)" != "$1" ] || basename "$process"
  done
}
# runs USER PROGRAM
runs() { for pid in $(of "$1"); do [ "$(cat "/proc/$pid/comm")" != "$2" ] || return 0; done; return 1; }
# Files that belong to the machine, without what any package leaves behind and without the data.
files() {
  find / -xdev \( -path /proc -o -path /dev -o -path /run -o -path /tmp -o -path /root -o -path /home \
    -o -path /var/cache -o -path /var/log -o -path /var/lib/apt -o -path /var/lib/dpkg \
    -o -path /var/lib/postgresql -o -path /var/lib/convene -o -path /var/backups \) -prune -o -print | sort
}

echo 'Binary::apt-get::APT::Keep-Downloaded-Packages "true";' > /etc/apt/apt.conf.d/keep
quiet apt-get update -qq
step "what the package needs is installed"
needs=$(dpkg-deb -f "$deb" Depends Recommends | sed 's/^[A-Z][a-z]*: //' | paste -sd, | sed 's/,,*/,/g')
quiet apt-get satisfy -y -qq --no-install-recommends "$needs"
useradd --create-home rana
files > /tmp/before
users=$(cut -d: -f1 /etc/passwd | sort)

step "the package is installed"
quiet apt-get install -y -qq "$deb"
that "every library of the programs is found" none grep -q 'not found' <(ldd /usr/lib/convene/*)
that "no library of Swift is of another place" \
  none grep -E 'lib(swift|Foundation|dispatch).* => /(opt|usr/local)' <(ldd /usr/lib/convene/convene)
that "its services have users" getent passwd convene-worker convene-portal
that "folders of data are their owners' alone" \
  test "$(stat -c '%U %a' /var/lib/convene /var/backups/convene | sort -u)" = "convene-worker 700"
that "the manual page is there" gzip -t /usr/share/man/man1/convene.1.gz
that "bash completes" bash -n /usr/share/bash-completion/completions/convene

step "convene demo"
mkdir -p /home/rana/work && chown rana: /home/rana/work
that "the demo runs from file to papers" as rana bash -c 'cd /home/rana/work && convene demo'
that "papers were printed" test -n "$(find /home/rana/work -name '*.pdf' -size +1k -print -quit)"

step "one desk, with a backup a day"
that "a desk is opened" as rana convene account name Rana Haddad
mkdir -p /home/rana/convene-backups && chown rana: /home/rana/convene-backups
daily=$(sed -n 's/^ExecStart=//p' /usr/lib/systemd/user/convene-backup.service \
  | sed 's|%h|/home/rana|g; s|\${CONVENE_KEEP}|14|')
that "the daily backup of a desk" as rana $daily
that "it is in its place" test -n "$(find /home/rana/convene-backups -name '*.backup' -print -quit)"

step "the services' own commands, on the machine's PostgreSQL"
quiet pg_ctlcluster 15 main start
quiet runuser -u postgres -- createdb convene
export CONVENE_DATABASE='host=/run/postgresql dbname=convene'
quiet runuser -u postgres -- convene account add postgres --name "Sami Khoury" --first
quiet runuser -u postgres -- convene account add convene-worker --name "Letters and backups" --role administrator
quiet runuser -u postgres -- convene account add convene-portal --name "The pages" --role portal
quiet runuser -u postgres -- psql -q -d convene -c \
  'CREATE ROLE "convene-worker" LOGIN IN ROLE convene_app, convene_keeper' -c \
  'CREATE ROLE "convene-portal" LOGIN IN ROLE convene_portal, convene_signed_in'
unset CONVENE_DATABASE
sed -i 's/^# database/database/' /etc/convene/convene.toml
# unit NAME: its command, with its variables, as its user.
unit() {
  local file=/lib/systemd/system/$1.service
  local environment
  environment=$(sed -n 's/^Environment=//p' "$file")
  runuser -u "$(sed -n 's/^User=//p' "$file")" -- env -C / -i PATH="$PATH" $environment ${2:-} \
    $(sed -n 's/^ExecStart=//p' "$file" | sed 's|\${CONVENE_KEEP}|14|')
}
that "the daily backup" unit convene-backup
that "it is its owner's alone" test "$(stat -c '%U %a' /var/backups/convene/*.backup)" = "convene-worker 600"
(unit convene-worker > /tmp/worker 2>&1 &)
(unit convene-portal CONVENE_LISTEN=127.0.0.1:18080 > /tmp/portal 2>&1 &)
ready() {
  for _ in $(seq 50); do
    if exec 3<>/dev/tcp/127.0.0.1/18080; then
      printf 'GET /readyz HTTP/1.1\r\nHost: 127.0.0.1:18080\r\nConnection: close\r\n\r\n' >&3
      head -1 <&3 | grep -q ' 200 ' && return 0
    fi 2>/dev/null
    sleep 0.2
  done
  cat /tmp/portal
  return 1
}
that "the pages say that they are ready" ready
that "the worker goes on" runs convene-worker convene

step "the same package in its own place"
quiet apt-get install -y -qq --reinstall "$deb"
that "an edited setting is kept" grep -q '^database' /etc/convene/convene.toml
that "data is kept" as rana convene account list
that "a second backup is kept beside the first" unit convene-backup
that "both are there" test "$(ls /var/backups/convene/*.backup | wc -l)" = 2

step "removed"
for user in convene-worker convene-portal rana; do
  for pid in $(of "$user"); do kill "$pid" 2>/dev/null || true; done
done
sleep 2
quiet apt-get remove -y -qq convene
that "settings stay" test -e /etc/convene/convene.toml
that "programs are gone" test ! -e /usr/bin/convene -a ! -e /usr/lib/convene
step "purged"
quiet apt-get purge -y -qq convene
quiet pg_ctlcluster 15 main stop
files > /tmp/after
that "nothing is left of the package" diff /tmp/before /tmp/after
that "data is left" test -s "$(ls /var/backups/convene/*.backup | head -1)"
that "data belongs to who it belonged to" getent passwd convene-worker
rm -rf /var/backups/convene /var/lib/convene
step "without any data, again"
quiet apt-get install -y -qq "$deb"
quiet apt-get purge -y -qq convene
that "its users are gone too" test "$(cut -d: -f1 /etc/passwd | sort)" = "$users"

step "done"
[ $((SECONDS - began)) -lt 300 ] || { echo "FAILED: it took more than five minutes"; failed=$((failed + 1)); }
echo "package: $passed passed, $failed failed"
[ "$failed" = 0 ]
