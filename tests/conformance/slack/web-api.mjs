// Slack's own client talks to a Slack of the tests: node web-api.mjs API-URL TOKEN TRIGGER. Writes what it got as one line of JSON.
import { WebClient, LogLevel } from "@slack/web-api";

const [slackApiUrl, token, trigger] = process.argv.slice(2);
const slack = new WebClient(token, { slackApiUrl, logLevel: LogLevel.ERROR, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true, allowAbsoluteUrls: true });
const blocks = [{ type: "section", text: { type: "mrkdwn", text: "Hello" } }];
const view = { type: "modal", title: { type: "plain_text", text: "Title" }, blocks };
const failure = async call => {
    try {
        await call();
        return "taken";
    } catch (error) {
        return error.data?.error ?? error.code ?? String(error);
    }
};

const posted = await slack.chat.postMessage({ channel: "C0ACME", text: "Hello", blocks, metadata: { event_type: "vabot_message", event_payload: { key: "k", page: 1 } } });
const whispered = await slack.chat.postEphemeral({ channel: "C0ACME", user: "U0ANNA", text: "Hello", blocks });
const history = await slack.conversations.history({ channel: "C0ACME", limit: 10, include_all_metadata: true });
const changed = await slack.chat.update({ channel: posted.channel, ts: posted.ts, text: "Changed", blocks });
const deleted = await slack.chat.delete({ channel: posted.channel, ts: posted.ts });
const opened = await slack.views.open({ trigger_id: trigger, view });
const updated = await slack.views.update({ view_id: opened.view.id, view });
const published = await slack.views.publish({ user_id: "U0ANNA", view: { type: "home", blocks } });
const direct = await slack.conversations.open({ users: "U0ANNA" });
const uploaded = await slack.files.uploadV2({ channel_id: "C0ACME", filename: "report.csv", file: Buffer.from("a,b\n1,2\n") });
const socket = await slack.apps.connections.open({ token: "xapp-test" });
console.log(JSON.stringify({
    posted: posted.ok && typeof posted.ts === "string",
    whispered: whispered.ok,
    changed: changed.ok && changed.ts === posted.ts,
    deleted: deleted.ok,
    history: history.messages.filter(message => message.metadata?.event_payload?.key === "k").length,
    opened: opened.ok,
    updated: updated.ok,
    published: published.ok,
    direct: direct.channel.id,
    uploaded: uploaded.ok,
    socket: socket.url.startsWith("ws"),
    noChannel: await failure(() => slack.chat.postMessage({ channel: "", text: "Hello", blocks })),
    noBlocks: await failure(() => slack.chat.postMessage({ channel: "C0ACME", text: "Hello", blocks: [] })),
    unknownBlock: await failure(() => slack.chat.postMessage({ channel: "C0ACME", text: "Hello", blocks: [{ type: "carousel" }] })),
    deadTrigger: await failure(() => slack.views.open({ trigger_id: trigger, view })),
    unknownView: await failure(() => slack.views.update({ view_id: "V9", view })),
    unknownMessage: await failure(() => slack.chat.update({ channel: "C0ACME", ts: "1.000001", text: "Changed", blocks })),
    wrongToken: await failure(() => new WebClient("xoxb-wrong", { slackApiUrl, logLevel: LogLevel.ERROR, retryConfig: { retries: 0 } }).chat.postMessage({ channel: "C0ACME", text: "Hello" })),
}));
