// Checks manifests (files named on the command line, YAML) against the type Slack publishes for apps.manifest.create; writes problems, then "done N".
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { validatorOf, webApiTypes } from "./schema.mjs";

const valid = validatorOf(`import type { Manifest } from ${JSON.stringify(webApiTypes)};\nexport type App = Manifest;`, "App");
for (const file of process.argv.slice(2)) {
    if (!valid(parse(readFileSync(file, "utf8")))) {
        console.log(JSON.stringify({ file, errors: valid.errors.slice(0, 10) }));
    }
}

console.log(`done ${process.argv.length - 2}`);
