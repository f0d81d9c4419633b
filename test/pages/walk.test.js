// start -> story -> event -> evidence sentence -> why -> query -> result, as a reader would click through them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { chromium } from "playwright-core";
import { serve } from "./server.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let server, browser, page, complaints, outside;

before(async () => {
  server = await serve();
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
});

after(async () => {
  await browser?.close();
  server?.stop();
});

beforeEach(() => {
  complaints = [];
  outside = [];
  return open({});
});

afterEach(async () => {
  await page.context().close();
  assert.deepEqual(complaints, [], "the console has errors");
  assert.deepEqual(outside, [], "another host was asked");
});

async function open(options) {
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })).newPage();
  page.on("console", message => { if (["error", "warning"].includes(message.type())) complaints.push(message.text()); });
  page.on("pageerror", error => complaints.push(String(error)));
  page.on("request", request => { if (!request.url().startsWith(server.url)) outside.push(request.url()); });
  await page.goto(server.url + "/");
}

// axe is evaluated through the debugger, which the Content-Security-Policy lets pass
async function accessible() {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  assert.deepEqual(violations.map(one => one.id + ": " + one.nodes.map(node => node.target).join(" | ")), []);
}

async function toStory() {
  await page.locator(".cards .card h3 a").first().click();
  await page.waitForURL("**/story/*");
}

async function toEvent() {
  await page.goto(server.url + "/");
  await page.locator("ol.plain a").first().click();
  await page.waitForURL("**/event/*");
}

test("the start page leads to a story with its timeline", async () => {
  await accessible();
  await toStory();
  assert.ok(await page.locator(".timeline li").count() > 5);
  await accessible();
  await page.locator(".timeline a").first().click();
  await page.waitForURL("**/event/*");
});

test("an event shows each account's sentence and leads to it in its article", async () => {
  await toEvent();
  assert.ok(await page.locator("blockquote mark").count() > 1);
  await accessible();
  await page.getByText("Evidence in").first().locator("a").click();
  await page.waitForURL("**/article/*#at-*");
  assert.ok(await page.locator(".evidence li:target mark").first().isVisible());
  await accessible();
});

test("an event says why its accounts are one", async () => {
  await toEvent();
  const why = page.locator("section[aria-labelledby=why]");
  await why.locator("summary").first().click();
  assert.ok(await why.locator("details li").first().isVisible());
  await accessible();
});

test("an entity has its events, names and reasons", async () => {
  await toStory();
  await page.locator("#place-list a").first().click();
  await page.waitForURL("**/entity/*");
  assert.ok(await page.locator("blockquote mark").count() > 0);
  await accessible();
});

test("a question is chosen, asked, and answered as table, timeline and map", async () => {
  await page.locator("header").getByText("Query").click();
  await accessible();
  await page.locator(".examples a").first().click();
  await page.getByRole("button", { name: "Run" }).click();
  await page.locator("#table td").first().waitFor();
  assert.match(await page.locator("#status").textContent(), /^\d+ rows?$/);
  await accessible();
  await page.getByRole("button", { name: "Timeline" }).click();
  await page.locator("#result-timeline time, #result-timeline .when").first().waitFor();
  await accessible();
  await page.getByRole("button", { name: "Map" }).click();
  await page.locator("#map p, #map svg path").first().waitFor();
  await accessible();
  const csv = await (await page.request.get(server.url + await page.locator("#csv").getAttribute("href"))).text();
  assert.match(csv, /^start,end,event/);
});

test("a place that the authority file knows is drawn on the map", async () => {
  await page.goto(server.url + "/query");
  await page.locator(".CodeMirror").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText('SELECT ?place WHERE { VALUES ?place { "Kenya" "Portugal" } }');
  await page.keyboard.press("Control+Enter");
  await page.getByText("2 rows").waitFor();
  await page.getByRole("button", { name: "Map" }).click();
  await page.locator("#map path.state").nth(1).waitFor();
  await accessible();
});

test("the editor completes our terms and lets the keyboard out", async () => {
  await page.goto(server.url + "/query");
  await page.locator(".CodeMirror").click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("dl:claim");
  await page.locator(".CodeMirror-hint", { hasText: "dl:claimant" }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Run");
});

test("a wrong query is answered with the reason", async () => {
  await page.goto(server.url + "/query");
  await page.locator(".CodeMirror").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("SELECT nonsense");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Enter");
  await page.getByText(/line 1/).waitFor();
  // the browser itself reports an answer with an error status
  complaints = complaints.filter(text => !text.includes("400"));
});

test("every page reads in the dark, on a phone, and without scripts", async () => {
  for (const options of [{ colorScheme: "dark" }, { viewport: { width: 375, height: 800 } }, { javaScriptEnabled: false }]) {
    await page.context().close();
    await open(options);
    await toStory();
    if (options.javaScriptEnabled !== false) {
      await accessible();
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "it scrolls sideways");
    }
    await toEvent();
    if (options.javaScriptEnabled !== false) {
      await accessible();
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "it scrolls sideways");
    }
    await page.goto(server.url + "/query");
    if (options.javaScriptEnabled !== false) await accessible();
    else {
      await page.getByRole("button", { name: "Run" }).click();
      await page.waitForURL("**/dateline/sparql?*");
      assert.ok((await page.content()).includes("start"));
    }
  }
});
