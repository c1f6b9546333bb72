// Reads lines {"id":…,"card":{…}}, renders each card with Microsoft's own renderer and writes, for each with a warning, {"id":…,"problems":[…]};
// at the end "done N".
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { JSDOM } from "jsdom";

const { window } = new JSDOM("<!doctype html><html><body></body></html>");
for (const name of Object.getOwnPropertyNames(window).filter(name => /^(HTML|SVG)|^(document|Node|Element|Event|KeyboardEvent|MouseEvent|getComputedStyle)$/.test(name))) {
    globalThis[name] = window[name];
}
globalThis.window = window;

// The renderer writes texts by innerText, which jsdom has not.
Object.defineProperty(window.HTMLElement.prototype, "innerText", { get() { return this.textContent; }, set(text) { this.textContent = text; } });
const cards = createRequire(import.meta.url)("adaptivecards/dist/adaptivecards.js");

let count = 0;
for await (const line of createInterface({ input: process.stdin })) {
    const { id, card } = JSON.parse(line);
    count++;
    const problems = [];
    const context = new cards.SerializationContext(cards.Versions.v1_5);
    const adaptive = new cards.AdaptiveCard();
    adaptive.parse(card, context);
    for (let i = 0; i < context.eventCount; i++) {
        problems.push(context.getEventAt(i).message);
    }

    for (const event of adaptive.validateProperties().validationEvents) {
        problems.push(event.message);
    }

    const shown = adaptive.render();
    if (!shown || shown.textContent.trim() === "" && shown.querySelectorAll("input, button").length === 0) {
        problems.push("Nothing is shown.");
    }

    if (shown?.querySelector("script, img, iframe, a[href^='javascript']")) {
        problems.push("Somebody's text became markup.");
    }

    if (problems.length > 0) {
        console.log(JSON.stringify({ id, problems }));
    }
}

console.log(`done ${count}`);
