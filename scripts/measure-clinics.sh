#!/bin/sh
# Measures one run for many clinics, which differ in name, language, colour, numbers and overrides: build, the same once more,
# a pack of the first hundred, and doctor --clinics against servers on this machine. Prints, for each, the time on the clock and
# of processors, and the most memory held. Usage, after bin/build: scripts/measure-clinics.sh [COUNT] [FOLDER]
set -eu
cd "$(dirname "$0")/.."
count=${1:-3000}
work=${2:-$(mktemp -d)}
program=$PWD/bin/aftercare
mkdir -p "$work"

measure() {
  name=$1
  shift
  code=0
  python3 scripts/many-clinics.py time "$name" "$@" >"$work/log.txt" || code=$?
  tail -n 1 "$work/log.txt"
  [ "$code" -le 1 ] || exit "$code"
}

python3 scripts/many-clinics.py content "$work/content"
python3 scripts/many-clinics.py make "$work/clinics" "$count" "$work/content"
set -- --content "$work/content" --quiet
for group in "$work"/clinics/*; do set -- "$@" --clinic "$group"; done
measure "build of $count" "$program" build "$@" -o "$work/sites"
measure "unchanged build" "$program" build "$@" -o "$work/sites"
echo "$(du -sm "$work/sites" | cut -f 1) MB in $(find "$work/sites" -type f | wc -l) files"
rm -rf "$work/sites"
measure "pack of 100" "$program" pack --content "$work/content" --quiet --clinic "$work"/clinics/group000 -o "$work/packs"
python3 scripts/many-clinics.py serve "$work/packs/c0000.zip" &
server=$!
trap 'kill $server' EXIT
sleep 2
set --
for group in "$work"/clinics/*; do set -- "$@" --clinics "$group"; done
measure "doctor of $count" "$program" doctor --content "$work/content" "$@"
