// Checks a Teams app package's folder (argument) against Microsoft's own schemas: the manifest, its translations, the size of its pictures.
// Writes problems, then "done".
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";

const require = createRequire(import.meta.url);
const schemas = join(dirname(require.resolve("@microsoft/app-manifest")), "json-schemas", "teams");
const folder = process.argv[2];
const read = name => JSON.parse(readFileSync(join(folder, name), "utf8"));
const check = (name, value, schema) => {
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats(ajv);
    const valid = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
    if (!valid(value)) {
        console.log(JSON.stringify({ name, errors: valid.errors.slice(0, 10) }));
    }
};

const manifest = read("manifest.json");
const version = join(schemas, `v${manifest.manifestVersion}`);
check("manifest.json", manifest, join(version, "MicrosoftTeams.schema.json"));
for (const { file } of manifest.localizationInfo?.additionalLanguages ?? []) {
    check(file, read(file), join(version, "MicrosoftTeams.Localization.schema.json"));
}

for (const [name, size] of [[manifest.icons.color, 192], [manifest.icons.outline, 32]]) {
    const png = readFileSync(join(folder, name));
    if (png.toString("latin1", 1, 4) !== "PNG" || png.readUInt32BE(16) !== size || png.readUInt32BE(20) !== size) {
        console.log(JSON.stringify({ name, errors: [`is no picture of ${size} x ${size}`] }));
    }
}

console.log("done");
