// Microsoft's own connector client talks to the connector of the tests. Arguments: its address and the token it wants. Writes one JSON object of facts.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { ConnectorClient } = require("botframework-connector");
const [baseUri, token] = process.argv.slice(2);

const client = new ConnectorClient({ signRequest: async request => (request.headers.set("Authorization", `Bearer ${token}`), request) }, { baseUri, noRetryPolicy: true });
const stranger = new ConnectorClient({ signRequest: async request => request }, { baseUri, noRetryPolicy: true });
const message = text => ({ type: "message", text, from: { id: "28:bot" }, conversation: { id: "19:acme@thread.tacv2" } });
const refusal = async call => {
    try {
        await call();
        return "taken";
    } catch (error) {
        return `${error.statusCode} ${error.body?.error?.code ?? error.code ?? ""}`.trim();
    }
};

const { conversations } = client;
const room = "19:acme@thread.tacv2";
const sent = await conversations.sendToConversation(room, message("one"));
const replied = await conversations.replyToActivity(`${room};messageid=1`, sent.id, message("two"));
const updated = await conversations.updateActivity(room, sent.id, message("one, changed"));
await conversations.deleteActivity(room, replied.id);
const opened = await conversations.createConversation({ bot: { id: "28:bot" }, members: [{ id: "29:carl" }], isGroup: false, channelData: { tenant: { id: "t" } } });
const first = await conversations.getConversationPagedMembers(room, { pageSize: 2 });
const second = await conversations.getConversationPagedMembers(room, { pageSize: 2, continuationToken: first.continuationToken });

console.log(JSON.stringify({
    sent: sent.id, replied: replied.id, updated: updated.id, opened: opened.id,
    members: (await conversations.getConversationMembers(room)).length,
    firstPage: first.members.length, secondPage: second.members.length, hasMore: Boolean(first.continuationToken),
    gone: await refusal(() => conversations.sendToConversation("19:gone@thread.tacv2", message("x"))),
    blocked: await refusal(() => conversations.sendToConversation("19:blocked@thread.tacv2", message("x"))),
    tooLarge: await refusal(() => conversations.sendToConversation(room, message("x".repeat(40000)))),
    unknown: await refusal(() => conversations.updateActivity(room, "17", message("x"))),
    noToken: await refusal(() => stranger.conversations.sendToConversation(room, message("x"))),
}));
