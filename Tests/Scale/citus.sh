#!/bin/bash
# Rows on several machines, tried: builds Citus, starts a coordinator and two others, lays a database over them, takes
# a meeting through its main job, adds a machine and moves rows while people work, and loses one. Prints what each
# command took beside a plain server, and what was refused.
# citus.sh PROGRAMS SOURCE: the folder of convene, and a folder with the source of Citus 13.2. Debian 12; as root,
# PostgreSQL runs as postgres. Nothing of the machine's own PostgreSQL is changed: it works on a copy.
set -euo pipefail
convene=$(realpath "$1")/convene
source=$(realpath "$2")
cd "$(dirname "$0")/../.."
examples=$PWD/docs/manual/examples
work=$(mktemp -d /tmp/convene-citus.XXXXXX)
chmod 755 "$work"
own=$(ls -d /usr/lib/postgresql/15)
bin=$work/pg$own/bin
servant=()
if [ "$(id -u)" = 0 ]; then servant=(runuser -u postgres --); chown postgres "$work"; fi
as() { env -C "$work" "${servant[@]}" "$@"; }
stop() { [ ! -d "$work/$1" ] || as "$bin/pg_ctl" -D "$work/$1" -m immediate stop >/dev/null 2>&1 || true; }
trap 'for n in plain 0 1 2 3; do stop "$n"; done; rm -rf "$work"' EXIT
failed=0
passed=0
now() { date +%s%N; }
took() { printf '%7d ms  %s\n' $((($(now) - $1) / 1000000)) "$2"; }
that() {
  if [ "$2" = "$3" ]; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "FAILED: $1: $2, not $3"; fi
}

# A copy of PostgreSQL with the headers of the very same version; all is found from where a program lies.
began=$(now)
mkdir -p "$work/pg/usr/lib/postgresql" "$work/pg/usr/share/postgresql" "$work/pg/usr/include" "$work/debs" "$work/lib"
cp -a "$own" "$work/pg/usr/lib/postgresql/"
cp -a /usr/share/postgresql/15 "$work/pg/usr/share/postgresql/"
cp -a /usr/include/postgresql "$work/pg/usr/include/"
version() { dpkg-query -W -f '${Version}' "$1"; }
(
  cd "$work/debs"
  apt-get download -qq "postgresql-server-dev-15=$(version postgresql-15)" "libzstd-dev=$(version libzstd1)" \
    "liblz4-dev=$(version liblz4-1)" krb5-multidev 2>/dev/null
  dpkg -x postgresql-server-dev-15_*.deb "$work/pg"
  for deb in krb5* lib*; do dpkg -x "$deb" "$work/more"; done
)
ln -s /usr/lib/x86_64-linux-gnu/libzstd.so.1 "$work/lib/libzstd.so"
ln -s /usr/lib/x86_64-linux-gnu/liblz4.so.1 "$work/lib/liblz4.so"
cp -a "$source" "$work/source"
cd "$work/source"
./configure PG_CONFIG="$bin/pg_config" --without-lz4 --without-zstd --without-libcurl >"$work/configure.log" 2>&1
for part in columnar distributed; do
  for goal in all install; do
    nice make -C "src/backend/$part" with_llvm=no "$goal" SHLIB_LINK="-L$work/pg/usr/lib/x86_64-linux-gnu \
      -L$work/lib -lzstd -llz4 -lpq -lssl -lcrypto" \
      COPT="-I$work/more/usr/include -I$work/more/usr/include/mit-krb5 -Wno-error" >>"$work/make.log" 2>&1 ||
      { tail -20 "$work/make.log"; exit 1; }
  done
done
cd - >/dev/null
took "$began" "Citus built"

# Each server on a port of its own; the coordinator is 0.
server() {
  as "$bin/initdb" -D "$work/$1" -U postgres -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
  as tee -a "$work/$1/postgresql.conf" >/dev/null <<END
port = $2
listen_addresses = '127.0.0.1'
unix_socket_directories = '$work'
max_connections = 120
max_prepared_transactions = 200
wal_level = logical
${3:-}
END
  as "$bin/pg_ctl" -D "$work/$1" -l "$work/$1.log" -w start >/dev/null
}
port=$((20000 + RANDOM % 20000))
sql() { "$bin/psql" -X -h "$work" -p "$((port + $1))" -U postgres -d convene -Atqc "$2"; }
machine() {
  server "$1" "$((port + $1))" "shared_preload_libraries = 'citus'
citus.enable_statistics_collection = off"
  "$bin/createdb" -h "$work" -p "$((port + $1))" -U postgres convene
}
export HOME=$work CONVENE_DATA=$work/desk CONVENE_KEY=$work/key
at() { echo "host=$work port=$((port + $1)) dbname=convene user=$2"; }

server plain "$((port + 9))"
"$bin/createdb" -h "$work" -p "$((port + 9))" -U postgres convene
for n in 0 1 2; do machine "$n"; done
for n in 0 9; do
  CONVENE_DATABASE=$(at $n postgres) "$convene" database migrate >/dev/null
  sql $n "CREATE ROLE rana LOGIN IN ROLE convene_app"
done
export CONVENE_DATABASE
CONVENE_DATABASE=$(at 0 postgres)
that "refused where the extension is missing" "$("$convene" database distribute >/dev/null 2>&1; echo $?)" 1
for n in 0 1 2; do sql "$n" "CREATE EXTENSION citus" >/dev/null; done
sql 0 "SELECT citus_set_coordinator_host('127.0.0.1', $port)" >/dev/null
for n in 1 2; do sql 0 "SELECT citus_add_node('127.0.0.1', $((port + n)))" >/dev/null; done
"$convene" database distribute --dry-run
began=$(now)
"$convene" database distribute >/dev/null
took "$began" "laid over three machines"
began=$(now)
that "a second time nothing is moved" "$("$convene" database distribute 2>&1 | grep -c 'nothing to move')" 1
took "$began" "looked at again"
for n in 0 9; do
  CONVENE_DATABASE=$(at $n postgres) "$convene" account add rana --name "Rana Haddad" --first >/dev/null 2>&1 || true
done

# The main job, as one who may do nothing on the other machines but what an account may.
job() {
  cat <<END
meeting import $examples/meeting.json
meeting publish
application import $examples/applications.csv
review import $examples/ratings.csv
score compute
score list
score explain A-0012
selection run
selection list
print decision --output decision.pdf
selection sign --yes
invitation send --deadline 2038-03-01 --yes
invitation status
invitation record A-0012 declined --deadline 2038-03-08 --yes
invitation record A-0001 accepted
invitation record A-0002 accepted
seating solve
seating show
print seating --language ar --output seating.ar.pdf
audit verify
desk
END
}
run() {
  local began rc=0
  began=$(now)
  (cd "$work" && "$convene" "$@" >out.log 2>err.log) || rc=$?
  echo "$((($(now) - began) / 1000000)) $rc"
}
chmod 777 "$work"
printf '%8s %8s %6s  %s\n' "plain ms" "here ms" "status" command
while read -r line; do
  read -ra words <<<"$line"
  CONVENE_DATABASE=$(at 9 rana)
  plain=($(run "${words[@]}"))
  CONVENE_DATABASE=$(at 0 rana)
  here=($(run "${words[@]}"))
  printf '%8d %8d %2d/%-3d  %s\n' "${plain[0]}" "${here[0]}" "${plain[1]}" "${here[1]}" "$line"
  if [ "${plain[1]}" = "${here[1]}" ]; then passed=$((passed + 1)); else
    failed=$((failed + 1))
    head -1 "$work/err.log" | cut -c1-160
  fi
done < <(job)

# A machine is added, and rows are moved while people read and write.
CONVENE_DATABASE=$(at 0 rana)
(
  for round in $(seq 20); do run score list; run meeting show; done >"$work/load.log"
) &
load=$!
began=$(now)
machine 3
sql 3 "CREATE EXTENSION citus" >/dev/null
sql 0 "SELECT citus_add_node('127.0.0.1', $((port + 3)))" >/dev/null
CONVENE_DATABASE=$(at 0 postgres) "$convene" database distribute >/dev/null 2>&1 || true
sql 0 "SELECT rebalance_table_shards(shard_transfer_mode := 'block_writes')" >/dev/null
took "$began" "a machine added, and rows moved to it"
wait "$load"
that "commands that failed meanwhile" "$(awk '$2 != 0' "$work/load.log" | wc -l)" 0
that "policies are alike on every machine" \
  "$("$bin/psql" -X -h "$work" -p "$port" -U postgres -d convene -Atq -f sql/distribute/5_policies.sql | wc -l)" 0

# One is lost: what lies there is gone until it is back, and the rest goes on.
stop 2
printf '%s: status %s\n' "a machine lost, meeting list" "$(run meeting list | cut -d' ' -f2)"
as "$bin/pg_ctl" -D "$work/2" -l "$work/2.log" -w start >/dev/null
that "back without loss" "$(run score list | cut -d' ' -f2)" 0
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
