#!/bin/bash
# Point-in-time recovery, tried: a throw-away server archives its log, meetings change, everything is
# deleted, and the database comes back as it was a moment before. Prints what each step took.
# recover.sh PROGRAMS: the folder of convene. As root or anybody; PostgreSQL runs as postgres under root.
set -euo pipefail
convene=$(realpath "$1")/convene
cd "$(dirname "$0")/../.."
files=$PWD/Sources/ConveneDemo/Files
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
work=$(mktemp -d /tmp/convene-recover.XXXXXX)
servant=()
if [ "$(id -u)" = 0 ]; then
  servant=(runuser -u postgres --)
  chown postgres "$work"
fi
as() { env -C "$work" "${servant[@]}" "$@"; }
pg() { as "$bin/$1" "${@:2}"; }
stop() { pg pg_ctl -D "$work/$1" -m immediate stop >/dev/null 2>&1 || true; }
trap 'stop primary; stop again; rm -rf "$work"' EXIT
failed=0
passed=0
that() {
  if [ "$2" = "$3" ]; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "FAILED: $1: $2, not $3"; fi
}
now() { date +%s%N; }
took() { printf '%6d ms  %s\n' $((($(now) - $1) / 1000000)) "$2"; }

pg initdb -D primary -U postgres -A trust -E UTF8 --locale=C.UTF-8 --data-checksums >/dev/null
as mkdir -p archive sock
# A server copies each piece of its log away, at the latest after a minute, and never over another.
as tee -a primary/postgresql.conf >/dev/null <<END
listen_addresses = ''
unix_socket_directories = '$work/sock'
wal_level = replica
archive_mode = on
archive_timeout = 60
archive_command = 'test ! -f $work/archive/%f && cp %p $work/archive/%f.part && mv $work/archive/%f.part $work/archive/%f'
END
pg pg_ctl -D primary -w -l primary.log start >/dev/null
export CONVENE_DATABASE="host=$work/sock user=postgres dbname=convene" CONVENE_DATA=$work/desk CONVENE_KEY=$work/key
export HOME=$work
sql() { "$bin/psql" -h "$work/sock" -U postgres -d convene -Atqc "$1"; }
"$bin/createdb" -h "$work/sock" -U postgres convene
"$convene" account add postgres --name "Rana Haddad" --first >/dev/null 2>&1
"$convene" meeting import "$files/egm-2007.json" >/dev/null 2>&1

began=$(now)
pg pg_basebackup -h "$work/sock" -U postgres -D "$work/base" -c fast -X none
took "$began" "a base copy, while others work"

# What is done after the copy is in the log alone.
"$convene" meeting publish >/dev/null 2>&1
published=$(sql "SELECT number FROM audit_head ORDER BY number DESC LIMIT 1")
sleep 1
moment=$(sql "SELECT now()")
sleep 1
sql "SET session_replication_role = replica; DELETE FROM audit_entry; DELETE FROM meeting" >/dev/null
that "everything is gone" "$(sql 'SELECT count(*) FROM meeting')" 0
sql "SELECT pg_switch_wal()" >/dev/null
for _ in $(seq 100); do
  [ "$(sql "SELECT last_archived_wal >= pg_walfile_name(pg_current_wal_lsn() - 1) FROM pg_stat_archiver")" != t ] || break
  sleep 0.1
done
stop primary

began=$(now)
as cp -a base again
as touch again/recovery.signal
as tee -a again/postgresql.conf >/dev/null <<END
archive_mode = off
restore_command = 'cp $work/archive/%f %p'
recovery_target_time = '$moment'
recovery_target_action = promote
END
pg pg_ctl -D again -w -l again.log start >/dev/null
for _ in $(seq 300); do
  [ "$("$bin/psql" -h "$work/sock" -U postgres -d convene -Atqc 'SELECT pg_is_in_recovery()' 2>/dev/null)" != f ] || break
  sleep 0.1
done
took "$began" "recovered to a moment before it, and open for work"

that "the meeting is back" "$("$convene" meeting list --json 2>/dev/null | grep -c EGM-2007-09)" 1
that "what was done after the copy is there" \
  "$(sql "SELECT number FROM audit_head ORDER BY number DESC LIMIT 1")" "$published"
that "audit trails are whole" "$("$convene" audit verify >/dev/null 2>&1; echo $?)" 0
that "all invariants hold" "$("$convene" doctor >/dev/null 2>"$work/said"; echo $?)" 0
[ "$failed" = 0 ] || tail -20 "$work/again.log" "$work/said" || true
that "it is written to again" \
  "$("$convene" account add late --name "Late (invented)" --role organiser >/dev/null 2>&1; echo $?)" 0
echo "recover: $passed passed, $failed failed"
[ "$failed" = 0 ]
