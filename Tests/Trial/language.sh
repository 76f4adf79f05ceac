#!/bin/bash
# Shows what a fourth language costs: in a copy of the program it adds the table Tests/Trial/es.ftl and the
# one row that code must know of Spanish, builds that, and prints papers of a small meeting in Spanish.
# language.sh [FOLDER]: where the papers go. The copy stays in .build/trial, so that a second run is short.
set -euo pipefail
cd "$(dirname "$0")/../.."
copy=$PWD/.build/trial
papers=$(realpath -m "${1:-$PWD/.build/trial-papers}")

mkdir -p "$copy" "$papers"
for part in Package.swift Package.resolved Plugins Sources Tests words sql; do
  rm -rf "${copy:?}/$part"
  [ ! -e "$part" ] || cp -r --preserve=timestamps "$part" "$copy/"
done
if [ ! -e "$copy/.build" ] && [ -e .build/repositories ]; then
  mkdir "$copy/.build"
  cp -r .build/repositories "$copy/.build/"
fi

cp Tests/Trial/es.ftl "$copy/words/es.ftl"
row='    case .spanish:\n      Ways(region: "ES") { $0 == 1 ? .one : $0 > 0 \&\& $0 % 1_000_000 == 0 ? .many : .other }'
sed -i -e 's/^  case french = "fr"$/&\n  case spanish = "es"/' -e "s/^    case .french: Ways.*/&\n$row/" \
  "$copy/Sources/ConveneValues/Language.swift"
echo "What Spanish costs beside its table, in Sources/ConveneValues/Language.swift:"
# diff tells by its status that the files differ, which is what is wanted.
(diff Sources/ConveneValues/Language.swift "$copy/Sources/ConveneValues/Language.swift" || true) | grep '^>' || {
  echo "Language.swift reads otherwise than this script thinks" >&2
  exit 1
}

(cd "$copy" && swift build --product convene --explicit-target-dependency-import-check error)
convene="$copy/.build/debug/convene"

data=$(mktemp -d)
# PostgreSQL runs as a user of its own where this is done as root.
chmod 711 "$data"
trap '"$convene" database stop >/dev/null 2>&1 || true; rm -rf "$data"' EXIT
export CONVENE_DATA=$data CONVENE_MEETING=CUENCAS-2038 CONVENE_LANGUAGE=es
export CONVENE_MAIL="maildir:$data/mail"
unset CONVENE_DATABASE CONVENE_KEY CONVENE_PORTAL

"$convene" account name "Elena Ruiz"
"$convene" meeting create --code CUENCAS-2038 --title "Taller sobre las cuencas fluviales" \
  --language es --starts 2038-05-04 --zone America/Santiago --city "Santiago" --country CL \
  --email oficina@example.org --open 8 --nominated 2
"$convene" nomination add --by "Perú" --note NV-9 --dated 2038-01-20 \
  --capacity government_designated --name "Inés Huamán" --honorific "Sra." --position "Directora General" \
  --email ines@example.org --country PE --languages es
"$convene" guest add --as secretariat --by "la Directora" --reason "lleva las actas" \
  --name "Luis Ortega" --honorific "Sr." --position "Coordinador" --email luis@example.org \
  --country CL --languages es --yes
for paper in agenda organization-of-work provisional-agenda participants; do
  "$convene" print "$paper" --format txt --output "$papers/$paper.es.txt"
  "$convene" print "$paper" --format pdf --output "$papers/$paper.es.pdf"
done
"$convene" print badges --format pdf --output "$papers/badges.es.pdf"

cat "$papers/agenda.es.txt" "$papers/participants.es.txt"
echo "Papers in Spanish: $papers"
for words in "martes 4 de mayo de 2038" "Programa provisional" "Lista de participantes"; do
  cat "$papers"/*.es.txt | grep -qi "$words" || { echo "no «$words» in them" >&2; exit 1; }
done
