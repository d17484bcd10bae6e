// Opens a page of another origin in a headless Chromium and lets it play the journey.
import { readFile } from "node:fs/promises";

import chromium from "@sparticuz/chromium";
import { launch } from "puppeteer-core";

import type { Facts } from "./journey.ts";

const facts = JSON.parse(process.env["FACTS"] ?? "") as Facts;
const origin = process.env["ORIGIN"] ?? "";
const script = await readFile("page.js", "utf8");
const browser = await launch({
  executablePath: await chromium.executablePath(),
  headless: "shell",
  // The sandbox wants rights that a container has not; everything else, CORS above all, is as people have it.
  // A page from elsewhere must ask people before it calls their own machine, which is where the gateway of the tests is.
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-features=LocalNetworkAccessChecks"],
});
try {
  const page = await browser.newPage();
  page.on("console", (message) => console.error(message.text()));
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    if (request.url() !== `${origin}/`) return void request.continue();
    void request.respond({ contentType: "text/html", body: `<!doctype html><script type="module">${script}</script>` });
  });
  await page.goto(`${origin}/`);
  await page.waitForFunction("globalThis.journey");
  console.log(JSON.stringify(await page.evaluate(`globalThis.journey(${JSON.stringify(facts)})`)));
} finally {
  await browser.close();
}
