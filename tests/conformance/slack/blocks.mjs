// Reads lines {"what":"message"|"view","id":…,"value":…} and writes, for each that Slack's types refuse, {"id":…,"errors":[…]}; at the end "done N".
import { createInterface } from "node:readline";
import { slackTypes, validatorOf } from "./schema.mjs";

const source = `
import type { KnownBlock, View } from ${JSON.stringify(slackTypes)};
export type Blocks = KnownBlock[];
export type AnyView = View;
`;
const validators = { message: validatorOf(source, "Blocks"), view: validatorOf(source, "AnyView") };

/** A union's errors are about every member; the useful ones are about the member of the same type. */
const told = errors => [...new Set((errors ?? []).filter(error => error.keyword !== "anyOf" && error.keyword !== "const").map(error => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`))].slice(0, 8);

let count = 0;
for await (const line of createInterface({ input: process.stdin })) {
    const { what, id, value } = JSON.parse(line);
    count++;
    const valid = validators[what];
    if (!valid(value)) {
        console.log(JSON.stringify({ id, errors: told(valid.errors) }));
    }
}

console.log(`done ${count}`);
