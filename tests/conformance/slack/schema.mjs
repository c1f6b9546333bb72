// JSON schemas of Slack's own published types, made once a run.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";
import Ajv from "ajv";

const here = dirname(fileURLToPath(import.meta.url));
const folderOf = name => dirname(createRequire(import.meta.url).resolve(name));

/** A validator for one TypeScript type. What the type does not name is refused. */
export function validatorOf(source, type) {
    const folder = mkdtempSync(join(tmpdir(), "vabot-slack-"));
    const file = join(folder, "types.ts");
    writeFileSync(file, source);
    const schema = createGenerator({ path: file, type, skipTypeCheck: true, additionalProperties: false, strictTuples: true, topRef: true }).createSchema(type);
    return new Ajv({ strict: false, allErrors: true, allowUnionTypes: true }).compile(schema);
}

export const slackTypes = join(folderOf("@slack/types"), "index");
export const webApiTypes = join(folderOf("@slack/web-api"), "types", "request", "manifest");
export const root = here;
