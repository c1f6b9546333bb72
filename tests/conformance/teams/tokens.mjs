// Reads lines {"name":…,"authorization":…,"serviceUrl":…,"channelId":…} and writes "true" or "false" for each: whether Microsoft's own library
// believes the request. Arguments: the address of the OpenID metadata, the app id, the time it is (seconds).
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(import.meta.url);
const { ChannelValidation, SimpleCredentialProvider } = require("botframework-connector");
const [metadata, appId, now] = process.argv.slice(2);

// The library asks the machine what time it is; the tests have a time of their own.
const shift = Number(now) * 1000 - Date.now();
const real = Date;
globalThis.Date = class extends real {
    constructor(...given) {
        given.length === 0 ? super(real.now() + shift) : super(...given);
    }
    static now() {
        return real.now() + shift;
    }
};
console.error = () => {};
ChannelValidation.OpenIdMetadataEndpoint = metadata;
const credentials = new SimpleCredentialProvider(appId, "");

for await (const line of createInterface({ input: process.stdin })) {
    const { authorization, serviceUrl, channelId } = JSON.parse(line);
    try {
        const identity = await ChannelValidation.authenticateChannelTokenWithServiceUrl(authorization ?? "", credentials, serviceUrl ?? undefined, channelId);
        console.log(String(identity.isAuthenticated && serviceUrl != null && serviceUrl !== ""));
    } catch {
        console.log("false");
    }
}
