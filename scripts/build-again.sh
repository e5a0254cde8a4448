#!/bin/sh
# build-again.sh WORK [N]: times builds of a corpus of N guides (10000) that compare-with-peers.sh laid out in WORK: a cold one, one
# where nothing has changed, and one after an edit of one guide, in turn with Hugo's. Prints the medians of RUNS (5) in seconds
# on the clock and of processors, and ours as a part of Hugo's. Needs Hugo and what bin/build made. Nothing is deleted between
# runs: ext4 searches long for inodes while many were set free in the last half minute, which trebled Hugo's time.
set -eu
[ $# -ge 1 ] || { sed -n '2,5s/^# \{0,1\}//p' "$0" >&2; exit 2; }
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(cd "$1" && pwd)
count=${2:-10000}
runs=${RUNS:-5}
ours=$work/$count/aftercare
theirs=$work/$count/hugo
times=$(mktemp -d)
trap 'rm -rf "$times"' EXIT

# timed NAME COMMAND: appends a line of wall, user and system seconds to the file NAME.
timed() {
  name=$1
  shift
  /usr/bin/time -f '%e %U %S' -o "$times/once" "$@" >"$times/log" 2>&1 || { tail -n 20 "$times/log" >&2; exit 1; }
  tail -n 1 "$times/once" >>"$times/$name"
}

build() {
  cd "$ours"
  timed "$1" "$root/bin/aftercare" build -o "$times/site$run" --today 2026-12-31
}

guide=$(find "$ours/content/en/guides" -name '*.md' | sort | sed -n "$((count / 2))p")
# The launcher's archive of classes is made once for a jar; it is not measured.
mkdir "$times/empty"
(cd "$times/empty" && "$root/bin/aftercare" check >/dev/null) || true
run=0
while [ "$run" -lt "$runs" ]; do
  export AFTERCARE_CACHE="$times/cache$run"
  (cd "$theirs" && timed hugo hugo --quiet -d "$times/theirs$run")
  build cold
  build nothing
  printf '\nLine %s of this measurement.\n' "$run" >>"$guide"
  build edit
  run=$((run + 1))
done

median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }
base=$(cut -d ' ' -f 1 "$times/hugo" | median)
for name in hugo cold nothing edit; do
  wall=$(cut -d ' ' -f 1 "$times/$name" | median)
  cpu=$(awk '{ print $2 + $3 }' "$times/$name" | median)
  awk -v name="$name" -v n="$count" -v wall="$wall" -v cpu="$cpu" -v hugo="$base" \
    'BEGIN { printf "%-8s N=%-6d wall %6.2f s  cpu %6.2f s  %5.2f of Hugo\n", name, n, wall, cpu, wall / hugo }'
done
