#!/bin/sh
# try-native.sh PROGRAM JAR: makes sites, leaflets, packs and reports with a native program and with the jar that it was made of, from
# the stock content, from small sites, with pictures of each kind, with a clinic's own words, and from content full of mistakes; and
# compares all files and all that both print. Then lets the native program show a site until it is told to stop. Ends with 1 at the
# first difference.
set -eu
[ $# -eq 2 ] || { sed -n '2,5s/^# \{0,1\}//p' "$0" >&2; exit 2; }
root=$(cd "$(dirname "$0")/.." && pwd)
program=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
jar=$(cd "$(dirname "$2")" && pwd)/$(basename "$2")
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
resources=$root/src/test/resources
today=2026-11-30
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# as WHO WORDS: runs a command in WHO's folder; keeps what it prints, without times, and how it ends.
as() {
  who=$1
  shift
  case $who in native) set -- "$program" "$@" ;; jar) set -- "$java" -Xss2m -jar "$jar" "$@" ;; esac
  code=0
  (cd "$work/$who" && AFTERCARE_CACHE="$work/$who-memory" "$@" >"$work/$who-said" 2>&1 </dev/null) || code=$?
  { sed 's/[0-9.]* s\b//' "$work/$who-said"; echo "ended with $code"; } >>"$work/$who/said"
}

# both WORDS: runs a command with both programs, and compares all that there is then.
both() {
  echo "  aftercare $*" >&2
  as native "$@"
  as jar "$@"
  diff -r "$work/native" "$work/jar" >"$work/differences" || {
    head -n 20 "$work/differences" >&2
    echo "The native program does not make what the jar makes: aftercare $*" >&2
    exit 1
  }
}

# made FILES: whether both have made these; that they are the same in both was seen before.
made() {
  for file in "$@"; do
    [ -s "$work/jar/$file" ] || {
      tail -n 20 "$work/jar-said" >&2
      echo "Nothing was tried: $file was not made." >&2
      exit 1
    }
  done
}

# lay FROM TO: copies a folder for both programs.
lay() {
  for who in native jar; do
    mkdir -p "$(dirname "$work/$who/$2")"
    cp -RL "$1" "$work/$who/$2"
  done
}

add_pictures() {
  for who in native jar; do
    guide=$(find "$work/$who/pictures/en/guides" -name move.md)
    for picture in dot-gif dot-jpg dot-png dot-webp alpha-webp lossless-webp progressive-jpg; do
      name=$picture.${picture##*-}
      cp "$resources/fuzz/picture/$picture" "$work/$who/pictures/images/$name"
      printf '\n![A picture of a kind](%s)\n' "../../images/$name" >>"$guide"
    done
  done
}

# The native program shows a page of a site, and stops when it is told to.
show() {
  echo "  aftercare serve" >&2
  (cd "$work/native" && AFTERCARE_CACHE="$work/native-memory" exec "$program" serve --read-only) >"$work/served" 2>&1 </dev/null &
  server=$!
  tries=0
  until grep -q Ctrl-C "$work/served" || [ "$tries" -ge 100 ]; do
    tries=$((tries + 1))
    sleep 0.1
  done
  address=$(grep -o 'http://[0-9.:]*/' "$work/served" | head -n 1)
  shown=no
  if command -v curl >/dev/null 2>&1; then
    ! curl -fsS "${address}_components/" >"$work/page" || shown=yes
  else
    [ -z "$address" ] || shown=yes
  fi
  kill "$server" 2>/dev/null || true
  wait "$server" || true
  [ "$shown" = yes ] || {
    cat "$work/served" >&2
    echo "The native program does not show a site: aftercare serve" >&2
    exit 1
  }
}

mkdir "$work/native" "$work/jar"
lay "$root/content" content
both --version
both --help
both explain AC101
both build --today "$today" -o site
both build --today "$today" -o site
both check --today "$today" --format json --fresh
both build --today "$today" -o with-leaflets --leaflets
made site/index.html with-leaflets/index.html
both init clinic --name Ann --emergency 112
both init nobody
both pack --today "$today" --clinic clinic/clinic.yaml -o pack.zip
both report --today "$today" -o report
made pack.zip report/index.html
both new site other
both build --content other/content --today "$today" -o of-other
both schema --vscode
both build --content none -o none
if [ -d "$resources" ]; then
  lay "$root/sites/ankle/content" ankle
  both build --content ankle --today "$today" -o of-ankle --leaflets
  lay "$resources/copies/riverside" riverside
  both build --clinic riverside/clinic.yaml --today "$today" -o of-riverside
  lay "$resources/sites/small/content" small
  lay "$resources/sites/small/content" pictures
  add_pictures
  both build --content small --today "$today" -o of-small --leaflets
  both build --content pictures --today "$today" -o of-pictures --leaflets
  made of-ankle/index.html of-riverside/index.html of-small/leaflets/move.pdf of-pictures/leaflets/move.pdf
  for wrong in "$resources"/sites-invalid/*/content; do
    name=$(basename "$(dirname "$wrong")")
    lay "$wrong" "wrong/$name"
    both check --content "wrong/$name" --today "$today"
  done
fi
show
echo "The native program makes what the jar makes." >&2
