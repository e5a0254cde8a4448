#!/bin/sh
# Starts the program for this folder. Written by aftercare init; run init again when the program has moved.
cd "$(dirname "$0")" || exit 2
program=@program
if [ -x "$program" ]; then exec "$program" "$@"; fi
if [ -f aftercare.jar ]; then exec java -jar aftercare.jar "$@"; fi
echo "The program is not at $program any more. README.md says where to get it." >&2
exit 2
