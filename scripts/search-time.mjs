// Times answers of the search of a large site: builds the shipped guides again and again until there are as many as asked for, each with
// words of its own, and asks the questions of the tests. Prints the median and the longest time of an answer, in milliseconds.
// Needs what bin/build made, Node, Chromium, and playwright-core:  npm install --no-save --prefix target/node playwright-core@1.48.2
// Run:  node scripts/search-time.mjs 1000
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const require = createRequire(resolve("target/node/index.js"));
const { chromium } = require("playwright-core");
const wanted = Number(process.argv[2] || 1000);
const work = resolve("target/search-time");
const programs = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

rmSync(work, { recursive: true, force: true });
cpSync("content", join(work, "content"), { recursive: true });
const folder = join(work, "content/en/guides");
const shipped = readdirSync(folder);
const word = (number) => number.toString().replace(/\d/g, (digit) => ["ba", "ke", "di", "fo", "gu", "la", "me", "ni", "po", "ru"][digit]);
for (let made = shipped.length; made < wanted; made++) {
  const text = readFileSync(join(folder, shipped[made % shipped.length]), "utf8");
  const own = Array.from({ length: 12 }, (_, i) => word(made * 12 + i)).join(" ");
  const other = text
    .replace(/^(title: "?)/m, `$1${word(made)} `)
    .replace(/^order: .*\n/m, "")
    .replace(/^aliases: .*\n/m, "")
    .trimEnd();
  writeFileSync(join(folder, `more-${made}.md`), `${other}\n\n## Other words\n\n${own}.\n`);
}
const built = spawnSync("bin/aftercare", ["build", "--content", join(work, "content"), "-o", join(work, "site"), "--quiet"]);
if (!existsSync(join(work, "site/search.html"))) {
  process.stderr.write(built.stdout.toString().slice(-2000) + built.stderr.toString().slice(-2000));
  process.exit(1);
}
const questions = ["questions.txt", "ten-more.txt"]
  .flatMap((file) => readFileSync(join("src/test/resources/search", file), "utf8").split("\n"))
  .filter((line) => line.includes(" | "))
  .map((line) => line.split(" | ")[0]);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || programs.find(existsSync), args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.goto("file://" + join(work, "site/search.html"));
const times = await page.evaluate(async (asked) => {
  const engine = await new Promise((ready) => {
    window.aftercareIndex = (data) => ready(window.searchEngine(data));
    const script = document.createElement("script");
    script.src = document.querySelector(".search").dataset.index;
    document.head.append(script);
  });
  return asked.map((question) => {
    const start = performance.now();
    engine.find(question);
    return performance.now() - start;
  });
}, questions);
await browser.close();
times.sort((a, b) => a - b);
console.log(`${readdirSync(join(work, "site/guides")).length} pages, ${times.length} questions:`,
  `median ${times[times.length >> 1].toFixed(1)} ms, longest ${times[times.length - 1].toFixed(1)} ms`);
