// Reads lines {"secret","timestamp","signature","body","now"} and writes what Bolt's own verifier says to each: true or false.
import { createInterface } from "node:readline";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const { isValidSlackRequest } = require(join(dirname(require.resolve("@slack/bolt")), "receivers", "verify-request.js"));
const quiet = { debug() {}, info() {}, warn() {}, error() {}, setLevel() {}, getLevel() { return "error"; }, setName() {} };

for await (const line of createInterface({ input: process.stdin })) {
    const { secret, timestamp, signature, body, now } = JSON.parse(line);
    console.log(isValidSlackRequest({
        signingSecret: secret,
        body,
        headers: { "x-slack-signature": signature, "x-slack-request-timestamp": Number(timestamp) },
        nowMilliseconds: now * 1000,
        logger: quiet,
    }));
}
