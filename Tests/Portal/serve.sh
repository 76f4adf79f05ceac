#!/bin/bash
# Serves the pages of the demo meeting, twenty years later, with two people invited; prints their links.
# serve.sh PROGRAMS [HOME]: the folder of the programs, and one that keeps the data.
set -euo pipefail
cd "$(dirname "$0")/../.."
convene="$1/convene"
export CONVENE_DATA=${2:-$PWD/.build/pages}
export CONVENE_PORTAL=http://127.0.0.1:${PORT:-8080}
export CONVENE_MAIL="maildir:$CONVENE_DATA/mail" CONVENE_MEETING=EGM-2027-09
unset CONVENE_DATABASE CONVENE_KEY CONVENE_LANGUAGE

if [ ! -e "$CONVENE_DATA/cluster" ]; then
  mkdir -p "$CONVENE_DATA"
  sed 's/2007/2027/g' Sources/ConveneDemo/Files/egm-2007.json > "$CONVENE_DATA/meeting.json"
  "$convene" account name Rana Haddad
  "$convene" account add portal --name "The pages" --role portal
  "$convene" meeting import "$CONVENE_DATA/meeting.json"
  "$convene" meeting publish
  "$convene" application form open --until 2027-07-20
  "$convene" guest add --as resource_person --by "the Director" --reason "knows the networks" \
    --deadline 2027-08-14 --name "Rim Haddad" --email rim@example.org --country LB --languages "en" --yes
  "$convene" guest add --as observer --by "the Director" --reason "asked to follow" \
    --deadline 2027-08-14 --name "سامي العلي" --email sami@example.org --country JO --languages "ar" --yes
  printf '%s\n' 'name,email,organisation,country,languages,topics,most,login' \
    'Dalia Aziz,dalia@example.org,,FR,en|fr|ar,,,' 'Nadim Aziz,nadim@example.org,,FR,en,,,' \
    > "$CONVENE_DATA/reviewers.csv"
  "$convene" review enlist "$CONVENE_DATA/reviewers.csv"
  "$convene" application add --name "Lina Haddad" --email lina@example.org \
    --organisation "Water House" --sector academia --country LB --languages ar --topics a \
    --gates G1 --offers training:a:M
  "$convene" review assign --reviews 2 --due 2027-07-30
  "$convene" review invite R-01
  "$convene" worker --once
  for name in "Nadia Karam" "كمال الحداد"; do
    "$convene" guest add --as observer --by "the Director" --reason "asked to follow" --name "$name" \
      --country LB --languages "en ar" --yes
  done
  "$convene" document add Costs of access --due 2027-07-20 --yes
  "$convene" document author 1 "Nadia Karam" --yes
  for name in "Huda Nassar" "عمر صالح" "Leila Mansour" "Yasmine Fares" "Karim Zaki" "Dina Fawzi" "طارق أمين" "Mona Said"; do
    "$convene" guest add --as resource_person --by "the Director" --reason "knows the networks" --name "$name" \
      --country JO --languages "en ar" --yes
  done
  for number in 05 06 07 08 09 10 11 12; do "$convene" guest table "B-00$number"; done
  "$convene" seating solve --iterations 50000
  "$convene" attendance door open "North entrance" > "$CONVENE_DATA/door"
fi

echo "The meeting: $CONVENE_PORTAL/m/$CONVENE_MEETING"
echo "Its form: $CONVENE_PORTAL/m/$CONVENE_MEETING/apply (letters to applicants leave by: convene worker --once)"
for letter in "$CONVENE_DATA"/mail/new/*; do
  link=$(tr -d '\r' < "$letter" | sed -e ':join' -e '/=$/{N;s/=\n//;bjoin' -e '}' \
    | grep -o "$CONVENE_PORTAL/i/[0-9a-f]*" | head -1 || true)
  [ -z "$link" ] || echo "An invitation: $link"
  link=$(tr -d '\r' < "$letter" | sed -e ':join' -e '/=$/{N;s/=\n//;bjoin' -e '}' \
    | grep -o "$CONVENE_PORTAL/r/[0-9a-f]*" | head -1 || true)
  [ -z "$link" ] || echo "A reviewer: $link"
done
[ ! -e "$CONVENE_DATA/door" ] || sed "s|^.*/d/|A door: $CONVENE_PORTAL/d/|" "$CONVENE_DATA/door"
nomination=$("$convene" nomination link LB --places 2 --until 2027-07-20 2>&1 | grep -o "$CONVENE_PORTAL/n/[0-9a-f]*" || true)
[ -z "$nomination" ] || echo "A nomination: $nomination"
documents=$("$convene" document link "Nadia Karam" 2>&1 | grep -o "$CONVENE_PORTAL/w/[0-9a-f]*" || true)
[ -z "$documents" ] || echo "A document: $documents"
# PROXY: whose word is taken on whose requests they pass on.
exec "$convene" serve --listen "127.0.0.1:${PORT:-8080}" ${PROXY:+--proxy "$PROXY"}
