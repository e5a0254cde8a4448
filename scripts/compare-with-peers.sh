#!/bin/sh
# compare-with-peers.sh PEERS WORK [N]: builds one corpus of N articles (10000) with Aftercare and with its peers, in one
# run on this machine, turn by turn, and prints for each the median of three cold builds: wall and CPU seconds, peak memory,
# pages.
#
#   PEERS   the folder of the peers' scripts: install-peers.sh, mksite.sh, run-peers.sh, gen.py
#   WORK    where all is laid out; what is there already is used again
#   TOOLS   which peers: "hugo eleventy jekyll jbake" unless set; those that are missing are installed (as root)
#   RUNS    builds for each (3)
set -eu
[ $# -ge 2 ] || { sed -n '2,9s/^# \{0,1\}//p' "$0" >&2; exit 2; }
root=$(cd "$(dirname "$0")/.." && pwd)
peers=$(cd "$1" && pwd)
mkdir -p "$2"
work=$(cd "$2" && pwd)
count=${3:-10000}
runs=${RUNS:-3}
TOOLS=${TOOLS-hugo eleventy jekyll jbake}
export TOOLS
table=$work/out/table.$$
ours=$work/$count/aftercare

is_missing() {
  case $1 in
    eleventy) [ ! -d "$work/npm/node_modules" ] ;;
    jbake) [ ! -d "$work/jbake/cls" ] ;;
    *) ! command -v "$1" >/dev/null 2>&1 ;;
  esac
}

for tool in $TOOLS; do
  if is_missing "$tool"; then
    "$peers/install-peers.sh" "$work"
    break
  fi
done
[ -d "$work/$count" ] || "$peers/mksite.sh" "$count" "$work" >/dev/null
[ -f "$root/target/aftercare.jar" ] || "$root/bin/build" >/dev/null
if [ ! -d "$ours/content" ]; then
  python3 "$root/scripts/corpus-to-content.py" "$work/$count/hugo/content/articles" "$ours/content" \
    "$root/content/en/strings.yaml" >/dev/null
fi
mkdir -p "$work/out"
trap 'rm -f "$table" "$table".*' EXIT

# The launcher's archive of classes is made once for a jar, as an index of the system's libraries is; it is not measured.
mkdir -p "$work/out/empty"
(cd "$work/out/empty" && "$root/bin/aftercare" check >/dev/null) || true

# Cold: nothing is remembered of an earlier run, as with the peers.
build_ours() {
  rm -rf "$work/out/aftercare" "$work/out/remembered"
  (cd "$ours" && AFTERCARE_CACHE=$work/out/remembered /usr/bin/time -f '%e %U %S %M' -o "$table.time" \
    "$root/bin/aftercare" build -o "$work/out/aftercare" --today 2026-12-31 \
    >"$work/out/aftercare.log" 2>&1) || { tail -n 20 "$work/out/aftercare.log" >&2; exit 1; }
  tail -n 1 "$table.time" | awk -v n="$count" -v f="$(find "$work/out/aftercare" -name '*.html' | wc -l)" \
    '{ printf "%-9s N=%-6d wall %7.2f s  cpu %7.2f s  peak %5.0f MiB  html %d\n", "aftercare", n, $1, $2 + $3, $4 / 1024, f }'
}

# In turn: a machine that grows slower, or has other work for a while, must not count against one of them alone.
run=0
while [ "$run" -lt "$runs" ]; do
  run=$((run + 1))
  echo "round $run of $runs" >&2
  build_ours >>"$table"
  if [ -n "$TOOLS" ]; then "$peers/run-peers.sh" "$count" "$work" 1 >>"$table"; fi
done

for tool in aftercare $TOOLS; do
  grep "^$tool " "$table" | sort -n -k 4 | awk '{ line[NR] = $0 } END { print line[int((NR + 1) / 2)] }'
done | tee "$table.medians"

awk '$1 == "aftercare" { wall = $4; peak = $10 }
     $1 == "hugo" { printf "against Hugo: %.2f of its wall time, %.2f of its peak memory\n", wall / $4, peak / $10 }' \
  "$table.medians"
