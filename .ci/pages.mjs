// Looks at the built site with headless Chromium, at a desktop's and a phone's width: `node pages.mjs ADDRESS PICTURES`.
// A page fails if it asks another site for anything, complains, is wider than the screen, or does not do what it is for. The pictures are for people.
import { chromium } from "playwright-core";

const [address, pictures] = process.argv.slice(2);
const home = new URL(address).origin;
const screens = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };
const faults = [];
const check = (so, words) => { if (!so) faults.push(words); };

// What a reader does on a page, and what must come of it.
const tried = {
  "gallery/2020-lam-viec-voi-huyen-uy.html": async (page, on) => {
    const mark = page.locator("mark.gt-figure").first();
    await mark.scrollIntoViewIfNeeded();
    await mark.hover();
    const tip = await mark.evaluate((element) => {
      const style = getComputedStyle(element, "::after");
      return { words: style.content, shown: style.display !== "none" && style.content !== "none", place: style.position };
    });
    check(tip.shown && tip.words.includes("Quy tắc"), `${on}: no tool-tip: ${JSON.stringify(tip)}`);
    check(tip.place === (on.includes("phone") ? "fixed" : "absolute"), `${on}: the tool-tip stands ${tip.place}`);
    await page.screenshot({ path: `${pictures}/tooltip-${on.split(" ")[0]}.png` });
    await page.locator(".gt-legend label.gt-date").click();
    const colour = await page.locator("mark.gt-date").first().evaluate((element) => getComputedStyle(element).backgroundColor);
    check(colour === "rgba(0, 0, 0, 0)", `${on}: the legend hides nothing: ${colour}`);
    await page.locator(".gt-cards a").first().click();
    check(await page.evaluate(() => !!document.querySelector("mark:target")), `${on}: a card leads nowhere`);
  },
  "gallery/corpus.html": async (page, on) => {
    await page.waitForFunction(() => [...document.querySelectorAll(".chart")].every((place) => place.querySelector("svg path")), null, { timeout: 20000 });
    check((await page.locator(".chart svg").count()) >= 6, `${on}: too few charts`);
  },
  "try/index.html": async (page, on) => {
    const done = () => page.waitForFunction(() => ["done", "failed"].includes(document.getElementById("status").dataset.state), null, { timeout: 240000 });
    await done();
    await page.fill("#text", "Sáng 3/11/2020, <script>alert(1)</script> UBND tỉnh Cao Bằng tổ chức hội nghị. Thu ngân sách đạt 84,6 tỷ đồng.");
    await page.click("#go");
    await page.waitForFunction(() => document.querySelector("#shown .gt-text")?.textContent.includes("alert(1)"), null, { timeout: 60000 });
    await done();
    check((await page.textContent("#status")).startsWith("1 sự kiện, 1 chỉ tiêu"), `${on}: ${await page.textContent("#status")}`);
    check((await page.locator("#shown script").count()) === 0, `${on}: a script came through`);
    check((await page.locator("#shown mark.gt-figure").textContent()) === "84,6 tỷ đồng", `${on}: the figure is not marked`);
  },
};
const looked = ["index.html", "gallery.html", "worked-example.html", "vi/index.html", "reference/tables.html", ...Object.keys(tried)];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const [screen, viewport] of Object.entries(screens)) {
  for (const colorScheme of ["light", "dark"]) {
    const context = await browser.newContext({ viewport, colorScheme });
    for (const path of looked) {
      if (path.startsWith("try/") && colorScheme === "dark") continue; // Python is loaded once a screen
      const on = `${screen}-${colorScheme} ${path}`;
      const page = await context.newPage();
      page.on("request", (request) => check(request.url().startsWith(home) || !request.url().startsWith("http"), `${on}: asks ${request.url()}`));
      page.on("pageerror", (error) => faults.push(`${on}: ${error}`));
      page.on("console", (message) => check(message.type() !== "error", `${on}: ${message.text()}`));
      await page.goto(new URL(path, address).href);
      try {
        if (tried[path]) await tried[path](page, on);
      } catch (error) {
        faults.push(`${on}: ${error}`);
      }
      const wide = await page.evaluate(() => document.scrollingElement.scrollWidth - document.documentElement.clientWidth);
      check(wide <= 0, `${on}: ${wide} pixels wider than the screen`);
      await page.screenshot({ path: `${pictures}/${screen}-${colorScheme}-${path.replaceAll("/", "-")}.png`, fullPage: true });
      await page.close();
    }
    await context.close();
  }
}
await browser.close();
console.log(faults.length ? faults.join("\n") : `${looked.length} pages are as they should be; pictures in ${pictures}`);
process.exit(faults.length ? 1 : 0);
