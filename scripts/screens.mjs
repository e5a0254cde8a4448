// Prints what is on the first screen of each type of page, by viewport, with script and without, and the bytes and requests of each.
// Needs Node, Chromium, and playwright-core:  npm install --no-save --prefix target/node playwright-core@1.48.2
// Run:  node scripts/screens.mjs site
import { createRequire } from "node:module";
import { createServer } from "node:http";
import { brotliCompressSync } from "node:zlib";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, resolve } from "node:path";

const require = createRequire(resolve("target/node/index.js"));
const { chromium } = require("playwright-core");
const site = resolve(process.argv[2] || "site");
const programs = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const program = process.env.CHROMIUM || programs.find(existsSync);

const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml" };
const VIEWPORTS = [[320, 256], [375, 553], [390, 664], [768, 1024], [1920, 1080]];
const PAGES = {
  home: "index.html",
  guide: "guides/heat-and-cold.html",
  check: "self-checks/soreness-or-help.html",
  question: "self-checks/soreness-or-help.html#w2",
  outcome: "self-checks/soreness-or-help.html#normal-early",
  search: "search.html#q=stiff%20neck",
  guides: "guides/index.html",
  sources: "sources.html",
};

/* What a reader sees of the main content of a page, shortest names first. */
const seen = () => {
  const part = (name, selector) => {
    const all = Array.from(document.querySelectorAll(selector)).filter((one) => one.getClientRects().length);
    const on = all.filter((one) => {
      const box = one.getBoundingClientRect();
      return box.top >= 0 && Math.min(box.bottom, box.top + 28) <= innerHeight;
    });
    return all.length ? `${name} ${on.length}/${all.length}` : "";
  };
  const step = document.querySelector(".steps__here, .step:target");
  const inside = step ? "#" + step.id + " " : "main ";
  return [
    part("h1", "main h1"), part("h2", inside + "h2"), part("start", ".start__go a"), part("answers", inside + ".answers a"),
    part("contact", inside + ".outcome__contact"), part("first words", ".opening > :first-child"), part("field", "main input"),
    part("results", "#results li"), part("links", step ? "x" : "main a"), part("emergency", ".emergency-line, " + inside + ".step-bar"),
    document.documentElement.scrollWidth > innerWidth ? "SCROLLS SIDEWAYS" : "",
  ].filter(Boolean).join(", ");
};

const server = createServer((request, answer) => {
  const file = join(site, decodeURIComponent(new URL(request.url, "http://x").pathname));
  const found = file.startsWith(site) && existsSync(file) && statSync(file).isFile();
  answer.writeHead(found ? 200 : 404, { "Content-Type": TYPES[extname(file)] || "application/octet-stream" });
  answer.end(found ? readFileSync(file) : "");
}).listen(0, "127.0.0.1");
await new Promise((ready) => server.on("listening", ready));
const base = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox", "--disable-gpu"] });

for (const hasScript of [true, false]) {
  console.log(`\n| ${hasScript ? "with" : "without"} script | ${VIEWPORTS.map((size) => size.join(" x ")).join(" | ")} |`);
  console.log("|---".repeat(VIEWPORTS.length + 1) + "|");
  for (const [name, address] of Object.entries(PAGES)) {
    const cells = [];
    for (const [width, height] of VIEWPORTS) {
      const context = await browser.newContext({ viewport: { width, height }, javaScriptEnabled: hasScript });
      const page = await context.newPage();
      await page.goto(base + address);
      await page.waitForTimeout(300);
      cells.push(hasScript ? await page.evaluate(seen) : await evaluateAll(context, page));
      await context.close();
    }
    console.log(`| ${name} | ${cells.join(" | ")} |`);
  }
}

/* Where a page's own script is off, the debugger's may still look. */
async function evaluateAll(context, page) {
  const session = await context.newCDPSession(page);
  const result = await session.send("Runtime.evaluate", { expression: `(${seen})()`, returnByValue: true });
  return result.result.value;
}

console.log("\n| page | requests | Brotli, bytes |\n|---|---|---|");
for (const [name, address] of Object.entries(PAGES)) {
  const page = await browser.newPage({ viewport: { width: 390, height: 664 } });
  const files = new Set();
  page.on("request", (request) => files.add(new URL(request.url()).pathname));
  await page.goto(base + address);
  await page.waitForTimeout(500);
  const bytes = Array.from(files).reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(site, file))).length, 0);
  console.log(`| ${name} | ${files.size} | ${bytes} |`);
  await page.close();
}
await browser.close();
server.close();
