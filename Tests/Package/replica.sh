#!/bin/bash
# A second server that follows the first, tried: it is read from, refuses what would write in words, takes
# over when the first is killed, and nothing that was said to be done is lost; and the first, back again, is
# written to no more. Prints what each step took.
# replica.sh PROGRAMS: the folder of convene. As root or anybody; PostgreSQL runs as postgres under root.
set -euo pipefail
convene=$(realpath "$1")/convene
cd "$(dirname "$0")/../.."
files=$PWD/Sources/ConveneDemo/Files
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
work=$(mktemp -d /tmp/convene-replica.XXXXXX)
servant=()
if [ "$(id -u)" = 0 ]; then
  servant=(runuser -u postgres --)
  chown postgres "$work"
fi
as() { env -C "$work" "${servant[@]}" "$@"; }
pg() { as "$bin/$1" "${@:2}"; }
stop() { pg pg_ctl -D "$work/$1" -m immediate stop >/dev/null 2>&1 || true; }
trap 'stop first; stop second; rm -rf "$work"' EXIT
failed=0
passed=0
that() {
  if [ "$2" = "$3" ]; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "FAILED: $1: $2, not $3"; fi
}
now() { date +%s%N; }
took() { printf '%6d ms  %s\n' $((($(now) - $1) / 1000000)) "$2"; }
status() { "$@" >"$work/said" 2>&1 && echo 0 || echo $?; }

as mkdir -p a b
pg initdb -D first -U postgres -A trust -E UTF8 --locale=C.UTF-8 --data-checksums >/dev/null
as tee -a first/postgresql.conf >/dev/null <<END
listen_addresses = ''
unix_socket_directories = '$work/a'
wal_level = replica
END
pg pg_ctl -D first -w -l first.log start >/dev/null
export CONVENE_DATA=$work/desk CONVENE_KEY=$work/key HOME=$work
export CONVENE_DATABASE="host=$work/a user=postgres dbname=convene"
"$bin/createdb" -h "$work/a" -U postgres convene
"$convene" account add postgres --name "Rana Haddad" --first >/dev/null 2>&1
"$convene" meeting import "$files/egm-2007.json" >/dev/null 2>&1

began=$(now)
pg pg_basebackup -h "$work/a" -U postgres -D second -c fast -R -S second -C
as tee -a second/postgresql.conf >/dev/null <<END
unix_socket_directories = '$work/b'
END
pg pg_ctl -D second -w -l second.log start >/dev/null
took "$began" "a second server that follows the first"
deploy() { "$convene" doctor --deploy 2>&1 | grep -c synchronous_standby_names || true; }
that "the doctor says that the last acts may be on the first alone" "$(deploy)" 1
# What is said to be done is on both; without these two lines the last acts may be on the first alone.
"$bin/psql" -h "$work/a" -U postgres -Atqc "ALTER SYSTEM SET synchronous_standby_names = '*'" \
  -c "SELECT pg_reload_conf()" >/dev/null
sleep 0.5
that "and that they no longer are" "$(deploy)" 0

export CONVENE_DATABASE="host=$work/b user=postgres dbname=convene"
that "the second is read from" "$(status "$convene" meeting list)" 0
that "it writes nothing" "$(status "$convene" meeting publish)" 69
that "and says so in words" "$(grep -c 'follows another' "$work/said")" 1
that "it is backed up" "$(status "$convene" database backup "$work/of-second.backup")" 0

export CONVENE_DATABASE="host=$work/a,$work/b user=postgres dbname=convene target_session_attrs=read-write"
act() { "$convene" account add "p$1" --name "Person $1 (invented)" --role organiser >"$work/said" 2>&1; }
done_before=0
for number in $(seq 8); do
  if act "$number"; then done_before=$((done_before + 1)); fi
done
kill -9 "$(head -1 "$work/first/postmaster.pid")"
began=$(now)
that "while none takes writes, that is said" "$(act while; echo $?)" 69
pg pg_ctl -D second -w promote >/dev/null
"$bin/psql" -h "$work/b" -U postgres -Atqc "ALTER SYSTEM RESET synchronous_standby_names" \
  -c "SELECT pg_reload_conf()" >/dev/null
until act after; do sleep 0.1; done
took "$began" "from the first one's death to the next act on the second, promoted by hand"
that "nothing is lost that was said to be done" \
  "$("$convene" account list --json 2>/dev/null | grep -c '"p[0-9]')" "$done_before"
that "audit trails are whole" "$(status "$convene" audit verify)" 0
that "all invariants hold" "$(status "$convene" doctor)" 0

# The first comes back as if nothing had been, before the other in everybody's address.
heads() { "$bin/psql" -h "$work/$1" -U postgres -d convene -Atqc "SELECT sum(number) FROM audit_head"; }
pg pg_ctl -D first -w -l first.log start >/dev/null
"$bin/psql" -h "$work/a" -U postgres -Atqc "ALTER SYSTEM RESET synchronous_standby_names" \
  -c "SELECT pg_reload_conf()" >/dev/null
before=$(heads a)
began=$(now)
that "with both in the address the act is done" "$(act back; echo $?)" 0
took "$began" "an act while the old first is there, too"
both=$CONVENE_DATABASE
export CONVENE_DATABASE="host=$work/a user=postgres dbname=convene"
that "the old first alone is refused" "$(act alone; echo $?)" 69
that "and in words" "$(grep -c 'was left behind' "$work/said")" 1
that "nothing was written there" "$(heads a)" "$before"
export CONVENE_DATABASE=$both
servers() { "$convene" database servers 2>/dev/null | cut -f 2,3 | tr '\t\n' ' .'; }
that "the servers are told apart" "$(servers)" "generation state.1 left behind.2 takes writes."
pg pg_ctl -D second -m immediate stop >/dev/null
that "and the old one is refused while the other is away" "$(act away; echo $?)" 69
that "nothing was written there, either" "$(heads a)" "$before"
that "who goes back to it says so" "$(status "$convene" database servers --forget --yes)" 0
that "and it is written to" "$(act again; echo $?)" 0
echo "replica: $passed passed, $failed failed"
[ "$failed" = 0 ]
