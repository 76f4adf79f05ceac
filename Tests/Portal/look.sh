#!/bin/bash
# Looks at every page of the demo meeting in Chromium, in three languages, light and dark, at a desk and on
# a telephone: what axe-core finds, what pages weigh, what moves or stands out. Ends with 1 if anything does.
# look.sh PROGRAMS [PICTURES]
set -euo pipefail
cd "$(dirname "$0")/../.."
programs=$(cd "$1" && pwd)
pictures=${2:-}
export PORT=${PORT:-8091}
# Each look is from an address of its own, as one address may not ask for so much at once.
export PROXY=127.0.0.1
home=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || true; wait 2>/dev/null || true
  CONVENE_DATA="$home/data" "$programs/convene" database stop >/dev/null 2>&1 || true; rm -rf "$home"' EXIT
chmod 755 "$home"

axe=.build/axe/axe_playwright_python/axe.min.js
[ -e "$axe" ] || python3 -m pip install --quiet --no-deps --target .build/axe axe-playwright-python

Tests/Portal/serve.sh "$programs" "$home/data" > "$home/serve.log" 2>&1 &
server=$!
for _ in $(seq 120); do
  grep -q '^Serving' "$home/serve.log" && break
  kill -0 "$server" 2>/dev/null || { cat "$home/serve.log"; exit 1; }
  sleep 1
done

links=$(sed -n 's/^An* \(invitation\|nomination\|document\): //p' "$home/serve.log")
reviewer=$(sed -n 's/^A reviewer: //p' "$home/serve.log" | head -1)
review="http://127.0.0.1:$PORT/review"
door=$(sed -n 's/^A door: //p' "$home/serve.log")
meeting=$(sed -n 's/^The meeting: //p' "$home/serve.log")
# Somebody with an account looks at the meeting; the link to sign in is printed at the desk.
export CONVENE_DATA="$home/data" CONVENE_PORTAL="http://127.0.0.1:$PORT"
board="http://127.0.0.1:$PORT/board"
code=${meeting##*/}

# The system's own Python has the driver of the browser.
/usr/bin/python3 Tests/Portal/browser.py looks "http://127.0.0.1:$PORT/" "$meeting" "$meeting/apply" \
  "http://127.0.0.1:$PORT/sign-in" $links $door \
  $reviewer "$review/A-0001" "$review/A-0001/conflict" "$review/X-01" \
  --behind "$board" "$board/$code" "$board/$code/applications" "$board/$code/seating" \
  "$board/$code/attendance" "$board/$code/letters" "$board/$code/network" \
  "http://127.0.0.1:$PORT/account" \
  --sign-in "$programs/convene account link" --axe "$axe" ${pictures:+--pictures "$pictures"} > "$home/looks.json"
/usr/bin/python3 Tests/Portal/looks.py < "$home/looks.json"
/usr/bin/python3 Tests/Portal/browser.py seats "$board/$code/seating" --sign-in "$programs/convene account link"
