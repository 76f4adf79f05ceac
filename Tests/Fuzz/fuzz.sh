#!/bin/bash
# Feeds every parser with what a fuzzer makes of true inputs, each for so many seconds.
#
#     Tests/Fuzz/fuzz.sh SECONDS [TARGET ...]
#
# Each file of Targets is one parser; the rooms that it reads are compiled beside it with coverage
# and the address sanitizer. It fails where something crashes, takes more than 50 ms of the processor
# for a kilobyte (Unit.swift), or 512 MB of memory. What crashed is left in
# .build/fuzz/TARGET; make it small (-minimize_crash=1), keep it under Tests/Fixtures/fuzz/TARGET,
# where it is a seed from then on, and write down what is right in an ordinary test.
set -euo pipefail
cd "$(dirname "$0")/../.."

duration=${1:?usage: fuzz.sh SECONDS [TARGET ...]}
shift
out=$PWD/.build/fuzz
mkdir -p "$out/rooms"

plain="-swift-version 6 -enable-upcoming-feature ExistentialAny
  -enable-upcoming-feature MemberImportVisibility -package-name convene -O -wmo
  -module-cache-path $out/cache -I $out/rooms"
watched="$plain -sanitize=fuzzer,address"

# What a room needs of the system.
system() {
  [ "$1" != Postgres ] || echo "-enable-testing -I Sources/CLibPQ -Xcc -I$(pg_config --includedir)"
  [ "$1" != ConveneSheets ] || echo "-I Sources/CSheets"
  [ "$1" != ConveneInbox ] || echo "-I Sources/CGMime $(pkg-config --cflags-only-I gmime-3.0)"
}

# What a target reads of a room that needs more than a fuzzer has: compiled with it.
beside() {
  [ "$1" != Forms ] || ls Sources/ConvenePortal/{FormReading,Multipart}.swift
}

# Compiles a room anew where one of its files, or a room below it, has changed.
room() {
  local name=$1 changed
  shift
  local sources
  sources=$(find "Sources/$name" -name '*.swift')
  if [[ $name == Convene* ]]; then
    local made=$out/rooms/RefusalsOf$name.swift
    [ "$made" -nt words/en.ftl ] || "$out/embed-text" refusals words/ "$made" ConveneValues "$name"
    [ ! -s "$made" ] || sources="$sources $made"
  fi
  changed=$(find $sources "$@" -newer "$out/rooms/$name.o" 2>/dev/null || echo all)
  if [ -n "$changed" ] || [ ! -e "$out/rooms/$name.o" ]; then
    echo "compiling $name"
    swiftc $watched $(system "$name") -parse-as-library -module-name "$name" -emit-module \
      -emit-module-path "$out/rooms/$name.swiftmodule" -c -o "$out/rooms/$name.o" $sources
    # An object that comes out the same is left as old as it was.
    touch "$out/rooms/$name.o"
  fi
}

tool=$(find Sources/WordTables Sources/embed-text -newer "$out/embed-text" 2>/dev/null || echo all)
if [ -n "$tool" ]; then
  swiftc $plain -parse-as-library -module-name WordTables -emit-module \
    -emit-module-path "$out/rooms/WordTables.swiftmodule" -c -o "$out/rooms/plain-words.o" \
    Sources/WordTables/*.swift
  swiftc $plain -parse-as-library -module-name embed_text -o "$out/embed-text" \
    Sources/embed-text/*.swift "$out/rooms/plain-words.o"
fi

rooms="ConveneValues ConveneTables ConveneSheets ConveneSolvers ConveneCore ConveneInbox WordTables Threads Postgres"
below=""
for name in $rooms; do
  room "$name" $below
  [[ $name != Convene* ]] || below="$below $out/rooms/$name.o"
done
objects=$(for name in $rooms; do echo "$out/rooms/$name.o"; done)

# True files that a target begins with.
seeds() {
  case $1 in
    CSV | Encodings) ls Tests/Fixtures/csv/spectrum/*.csv Sources/ConveneDemo/Files/*.csv ;;
    Imports) ls docs/manual/examples/*.csv Tests/Fixtures/cases/*.csv ;;
    JSON) ls docs/manual/examples/*.json Tests/Fixtures/*/*.json ;;
    MeetingFile) ls docs/manual/examples/meeting.json Tests/Fixtures/meeting/*.json ;;
    Seating) ls docs/manual/examples/seating.json Tests/Fixtures/solver/seat*.json ;;
    Selection) ls docs/manual/examples/selection.json Tests/Fixtures/solver/select.json ;;
    Grouping) ls docs/manual/examples/grouping.txt ;;
    Sheets) ls Tests/Fixtures/fuzz/Sheets/*.xlsx ;;
    Inbox) ls Tests/Fixtures/mail/*.eml ;;
    Words) ls words/en.ftl ;;
  esac
}

export CONVENE_FUZZ_MEETING=$PWD/docs/manual/examples/meeting.json
# The runtime's own account of a crash would wait for somebody to read it.
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=quarantine_size_mb=8:detect_leaks=0

failed=""
for target in ${@:-$(ls Tests/Fuzz/Targets | sed 's/\.swift$//')}; do
  place=$out/$target
  mkdir -p "$place/corpus" "$place/seeds"
  swiftc $watched $(system Postgres) $(system ConveneSheets) $(system ConveneInbox) -use-ld=lld \
    -lpq -lxlsxwriter -lzip -lexpat $(pkg-config --libs gmime-3.0) \
    -parse-as-library -module-name "Fuzz$target" -o "$place/$target" \
    Tests/Fuzz/Unit.swift "Tests/Fuzz/Targets/$target.swift" $(beside "$target") $objects
  rm -f "$place"/seeds/*
  for file in $(seeds "$target"); do
    name=$(basename "$file")
    case $target in
      # The first byte says which table it is.
      Imports) for kind in 0 1 2 3 4; do (printf %s $kind; cat "$file") >"$place/seeds/$kind-$name"; done ;;
      # A whole table is longer than a unit.
      Words) split -l 40 "$file" "$place/seeds/$name" ;;
      *) cp "$file" "$place/seeds/$name" ;;
    esac
  done
  cp Tests/Fixtures/fuzz/"$target"/* "$place/seeds" 2>/dev/null || true
  options="-max_total_time=$duration -max_len=32768 -timeout=10 -rss_limit_mb=512
    -malloc_limit_mb=256 -print_final_stats=1"
  [ ! -e "Tests/Fuzz/$target.dict" ] || options="$options -dict=$PWD/Tests/Fuzz/$target.dict"
  echo "== $target, $duration s"
  if ! (cd "$place" && "./$target" $options corpus seeds >log 2>&1); then
    failed="$failed $target"
    grep -E 'Fatal error|SUMMARY|Test unit written' "$place/log" || tail -5 "$place/log"
  fi
  grep -E 'executed_units|peak_rss' "$place/log" | sed 's/^stat::/  /' || true
done
[ -z "$failed" ] || { echo "failed:$failed"; exit 1; }
