#!/bin/sh
# Measures home, a guide, a self-check and search with Lighthouse, and fails below 100 in accessibility, best practices and SEO, or
# below 95 in performance. Needs Node, Chromium and the built site. Lighthouse comes from npm, once, into target/node. What cannot be
# measured fails; only where the registry of npm does not answer at all, nothing is measured, and one line says so loudly.
set -eu
cd "$(dirname "$0")/.."
site=${1:-site}
tool=target/node/node_modules/.bin/lighthouse
if [ ! -x "$tool" ]; then
  mkdir -p target/node
  if ! npm install --no-save --no-audit --no-fund --silent --prefix target/node lighthouse@12.8.2; then
    npm ping --silent >/dev/null 2>&1 && { echo "npm answers, and Lighthouse could not be installed." >&2; exit 1; }
    echo "NOT MEASURED: Lighthouse is not here, and the registry of npm does not answer." >&2
    exit 0
  fi
fi
chrome=${CHROMIUM:-$(command -v chromium-headless-shell || command -v chromium || command -v chromium-browser || command -v google-chrome || echo)}
[ -n "$chrome" ] || { echo "Chromium is not here: set CHROMIUM to its program." >&2; exit 1; }
for page in index.html search.html; do
  [ -f "$site/$page" ] || { echo "$site/$page is not here: build the site first, with bin/build." >&2; exit 1; }
done
port=${LIGHTHOUSE_PORT:-8793}
node -e '
  const http = require("http"), fs = require("fs"), path = require("path"), zlib = require("zlib");
  const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml" };
  http.createServer((request, answer) => {
    const file = path.join(process.argv[1], new URL(request.url, "http://x").pathname);
    const found = fs.existsSync(file) && fs.statSync(file).isFile();
    answer.writeHead(found ? 200 : 404, { "Content-Type": types[path.extname(file)] || "text/plain", "Content-Encoding": "gzip",
      "Cache-Control": /assets/.test(file) ? "public, max-age=31536000, immutable" : "no-cache" });
    answer.end(zlib.gzipSync(found ? fs.readFileSync(file) : ""));
  }).listen(process.argv[2], "127.0.0.1");' "$site" "$port" &
server=$!
trap 'kill $server' EXIT
sleep 1
# Measures a page once, and says what it found; fails when something is too low.
measure() {
  rm -f target/lighthouse.json
  CHROME_PATH=$chrome "$tool" "http://127.0.0.1:$port/$1" --quiet --output=json --output-path=target/lighthouse.json \
    --chrome-flags="--headless=new --no-sandbox --disable-gpu" --only-categories=performance,accessibility,best-practices,seo ||
    { echo "$1 could not be measured." >&2; return 1; }
  node -e '
    const report = JSON.parse(require("fs").readFileSync("target/lighthouse.json"));
    const scores = Object.entries(report.categories).map(([name, one]) => [name, Math.round(one.score * 100)]);
    const shift = report.audits["cumulative-layout-shift"].numericValue;
    console.log(process.argv[1], scores.map((one) => one.join(" ")).join(", "), "layout shift", shift);
    Object.values(report.categories).forEach((one) => one.auditRefs.forEach((ref) => {
      const audit = report.audits[ref.id];
      if (ref.weight && audit.score !== null && audit.score < 0.9) console.log("  ", audit.id, audit.displayValue || "");
    }));
    process.exit(scores.every(([name, score]) => score >= (name === "performance" ? 95 : 100)) && shift < 0.01 ? 0 : 1);' "$1"
}

# Other work on the machine makes a page slower, never faster: one that fails is measured up to three times.
failed=0
for page in index.html guides/heat-and-cold.html self-checks/soreness-or-help.html search.html; do
  measure "$page" || measure "$page" || measure "$page" || failed=1
done
exit $failed
