// Looks at the reports of an output folder in a real browser: see jobs/screenshots.
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const WIDTHS = [360, 768, 1440];
const SCHEMES = ["light", "dark"];
// width of the paper less both margins of the style sheet, in CSS pixels
const PAPERS = { A4: 680, Letter: 703 };
// a picture higher than this is cut in parts, since browsers draw none higher
const HIGHEST = 12000;
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const [output, destination, choice] = process.argv.slice(2);
const reports = resolve(output, "reports");
const problems = [];

function problem(page, where, what) {
  problems.push(`${page} (${where}): ${what}`);
}

/** Every month that has a report, or the one asked for. */
function months() {
  const all = readdirSync(reports)
    .filter((name) => existsSync(join(reports, name, "index.html")))
    .sort();
  const dated = all.filter((name) => name !== "undated");
  if (choice === "all") return all;
  if (choice === "newest") return (dated.length ? dated : all).slice(-1);
  return all.filter((name) => name === choice);
}

/** The largest page of quotes of each kind. */
function quotePages(month) {
  const folder = join(reports, month, "quotes");
  const largest = new Map();
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const kind = name.split("-")[0];
    const size = statSync(join(folder, name)).size;
    if (!largest.has(kind) || largest.get(kind).size < size) largest.set(kind, { name, size });
  }
  return [...largest.values()].map((page) => `${month}/quotes/${page.name}`);
}

/** What a reader would see go wrong; runs in the browser. */
function faults() {
  const found = [];
  const root = document.documentElement;
  const name = (element) =>
    `<${element.tagName.toLowerCase()}> "${(element.textContent || "").trim().replace(/\s+/g, " ").slice(0, 60)}"`;
  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.body.querySelectorAll("*")].filter(
      (e) => !e.closest(".scroll svg, .scroll table, .scroll code") && e.getBoundingClientRect().right > root.clientWidth + 1,
    );
    found.push(`the page is ${root.scrollWidth} pixels wide, for ${root.clientWidth}: ${wide.slice(-1).map(name)}`);
  }
  for (const svg of document.querySelectorAll("svg")) {
    const box = svg.getBoundingClientRect();
    if (box.width < 1 || box.height < 1) found.push(`a drawing without a size: ${name(svg)}`);
    for (const text of svg.querySelectorAll("text")) {
      const words = text.getBoundingClientRect();
      const inside =
        words.left >= box.left - 1 && words.right <= box.right + 1 && words.top >= box.top - 1 && words.bottom <= box.bottom + 1;
      if (!inside) found.push(`a label is cut by its drawing: ${name(text)}`);
    }
  }
  for (const element of document.body.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    const clips = ["hidden", "clip"].includes(style.overflowX) && !(element instanceof SVGElement);
    if (clips && element.scrollWidth > element.clientWidth + 1) found.push(`words are cut: ${name(element)}`);
  }
  for (const table of document.querySelectorAll("table")) {
    if (!table.querySelector("tbody tr")) found.push(`a table without a row: ${name(table)}`);
  }
  for (const section of document.querySelectorAll("section, ol, ul, dl, figure")) {
    const rest = [...section.children].filter((c) => !/^H[1-6]$/.test(c.tagName)).map((c) => c.textContent.trim()).join("");
    if (!rest && !section.querySelector("svg")) found.push(`nothing stands in ${name(section)}`);
  }
  for (const element of document.querySelectorAll("[id]")) {
    if (document.getElementById(element.id) !== element) found.push(`two elements have the id ${element.id}`);
  }
  for (const link of document.querySelectorAll("a[href^='#']")) {
    if (!document.getElementById(link.getAttribute("href").slice(1))) found.push(`a link leads nowhere: ${name(link)}`);
  }
  return found;
}

/** Links to files that are not there. */
async function links(page, path) {
  const addresses = await page.$$eval("a[href]", (all) => all.map((a) => a.getAttribute("href")));
  for (const address of new Set(addresses)) {
    const file = address.split("#")[0];
    if (/^[a-z]+:/i.test(address)) {
      if (!/^https?:/i.test(address)) problem(path, "links", `leads to ${address}`);
    } else if (file && !existsSync(join(reports, dirname(path), file))) {
      problem(path, "links", `leads to ${file}, which is not there`);
    }
  }
}

async function accessibility(page, path, where) {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => window.axe.run());
  for (const violation of violations) {
    const target = violation.nodes[0].target.join(" ");
    problem(path, where, `axe ${violation.id}: ${violation.help}; ${violation.nodes.length} places, first ${target}`);
  }
}

async function screenshot(page, name) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const width = page.viewportSize().width;
  const parts = Math.ceil(height / HIGHEST);
  for (let part = 0; part < parts; part++) {
    const clip = { x: 0, y: part * HIGHEST, width, height: Math.min(HIGHEST, height - part * HIGHEST) };
    const path = join(destination, parts === 1 ? `${name}.png` : `${name}-part${part + 1}.png`);
    await page.screenshot({ path, clip, fullPage: true });
  }
}

async function look(browser, path, name) {
  for (const scheme of SCHEMES) {
    for (const width of WIDTHS) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
      page.on("console", (m) => m.type() === "error" && problem(path, "console", m.text()));
      page.on("request", (r) => r.url().startsWith("file:") || problem(path, "network", `asks for ${r.url()}`));
      await page.goto(pathToFileURL(join(reports, path)).href);
      const where = `${width} pixels, ${scheme}`;
      (await page.evaluate(faults)).forEach((fault) => problem(path, where, fault));
      await screenshot(page, `${name}-${width}-${scheme}`);
      if (width !== 768) await accessibility(page, path, where);
      if (width === 360 && scheme === "light") await links(page, path);
      await page.close();
    }
  }
}

async function print(browser, path, name) {
  for (const [format, width] of Object.entries(PAPERS)) {
    const page = await browser.newPage({ viewport: { width, height: 960 }, colorScheme: "dark" });
    await page.goto(pathToFileURL(join(reports, path)).href);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    (await page.evaluate(faults)).forEach((fault) => problem(path, `${format} print`, fault));
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    if (paper !== "rgb(255, 255, 255)") problem(path, `${format} print`, `the paper is ${paper}, not white`);
    await page.pdf({ path: join(destination, `${name}-${format}.pdf`), format, preferCSSPageSize: false });
    await page.close();
  }
}

mkdirSync(destination, { recursive: true });
const chosen = existsSync(reports) ? months() : [];
if (!chosen.length) {
  console.error(`Cannot look at reports: ${reports} has none for "${choice}". Run jobs/hearsay report first.`);
  process.exit(2);
}
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu"],
});
if (existsSync(join(reports, "index.html"))) await look(browser, "index.html", "all-months");
for (const month of chosen) {
  await look(browser, `${month}/index.html`, month);
  await print(browser, `${month}/index.html`, month);
}
// pages of quotes are all made alike
for (const path of quotePages(chosen.filter((month) => month !== "undated").pop() ?? chosen[0])) {
  const name = `quotes-${path.split("/").pop().split("-")[0]}`;
  await look(browser, path, name);
  await print(browser, path, name);
}
await browser.close();
problems.forEach((line) => console.log(line));
console.log(`${chosen.length} months, ${problems.length} problems; pictures and PDFs are in ${destination}`);
process.exit(problems.length ? 1 : 0);
