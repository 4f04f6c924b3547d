// Compares the schema with the reader, file by file. Each routine file that 'unknot check' accepts must be valid. Each
// that it refuses must be invalid, or stand in laxer.txt beside this file, with the reason.

import Ajv from "ajv/dist/2020.js";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseAllDocuments } from "yaml";

const [program, source] = process.argv.slice(2);
const unknot = (...words) => spawnSync(program, words, { encoding: "utf8" });
const faults = [];

const printed = unknot("schema");
if (printed.status !== 0) throw new Error(printed.stderr);
const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false });
const schema = JSON.parse(printed.stdout);
if (!ajv.validateSchema(schema)) faults.push("the schema is no valid schema: " + ajv.errorsText());
const isValid = ajv.compile(schema);

// An editor marks what is no YAML by itself.
function accepts(text) {
    try {
        const documents = parseAllDocuments(text, { uniqueKeys: true });
        if (documents.length !== 1 || documents[0].errors.length > 0) return false;
        return isValid(documents[0].toJS({ maxAliasCount: 1000 }));
    } catch {
        return false;
    }
}

function reasonsFrom(file) {
    const reasons = new Map();
    let reason = "";
    for (const line of readFileSync(file, "utf8").split("\n")) {
        if (line.startsWith("#") || line === "") continue;
        if (line.startsWith(" ")) reasons.set(line.trim(), reason);
        else reason = line;
    }
    return reasons;
}

const yamlFilesIn = (folder) =>
    readdirSync(folder)
        .filter((name) => name.endsWith(".yaml") && !name.startsWith("stretch-file-"))
        .sort()
        .map((name) => join(folder, name));

const temporary = mkdtempSync(join(tmpdir(), "unknot-schema-"));
const written = [];
function write(name, text) {
    const file = join(temporary, name + ".yaml");
    writeFileSync(file, text);
    written.push(file);
}

// The examples of the language page, and the values that a table of one key at a time cannot show.
const page = readFileSync(join(source, "routines/README.md"), "utf8");
[...page.matchAll(/```yaml\n([^]*?)```/g)].forEach(([, text], i) => {
    const whole = text.startsWith("- ") ? "routine: Example\nsteps:\n" + text : text;
    if (/^routine:/m.test(whole)) write("example-" + i, whole);
});
const nameOf = (value) => value.replace(/\W/g, (sign) => "_" + sign.charCodeAt(0).toString(16));
const step = (lines) => "routine: T\nsteps:\n  - stretch: wall-calf\n    " + lines.join("\n    ") + "\n";
for (const time of ["20", "20s", "1m30s", "2min", "1.5min", "1:30", "0.5s", "30 sec", "20 seconds", "5 mins", "2h", '"30"',
    "1:02:03", "500ms", "0.001", "030", "1m 30s", "0s", "0", "-5", "1e1", "abc", "5 parsecs", "12h 1s", "30s 1m", "1:75",
    ".5", "5.", "1.2345s", "20,5", "until", "until-eased", "true",
    "20-30s", "20s-30s", "20 to 30s", "20..30s", "20 or 30s", "20 – 30s"])
    write("hold-" + nameOf(time), step(["hold: " + time, "sides: left"]));
for (const count of ["1", "1000", "1001", "0", "-1", "1.5", '"3"', "three", "3x"])
    write("repeat-" + nameOf(count), step(["hold: 3s", "change: 0s", "sides: left", "repeat: " + count]));
for (const count of ["8", "8-12", "8 to 12", "8..12", "8 or 12", "8 – 12", "8-", "-12", "8 12", "8-12x"])
    write("count-" + nameOf(count), step(["count: " + count, "pace: 3s", "sides: left"]));
for (const word of ["on", "off", "yes", "no", "true", "false", "first", "never"])
    for (const key of ["halfway", "instructions"])
        write("voice-" + key + "-" + word, step(["hold: 20s", "voice: {" + key + ": " + word + "}"]));
for (const title of ["T", "12", "true", "null", "1.50", '""', '" "', "[a]", "{a: b}", "", "2024-01-01", "~", "no"])
    write("title-" + nameOf(title), "routine: " + title + "\nsteps:\n  - stretch: wall-calf\n    hold: 20s\n");
for (const [name, lines] of Object.entries({
    "pace-alone": ["pace: 3s"], "count-alone": ["count: 3"], "count-and-hold": ["hold: 3s", "count: 3", "pace: 2s"],
    "max-with-time": ["hold: 20s", "max: 3min"], "max": ["hold: until-eased", "max: 3min"], "round": ["hold: until-eased", "round: 40s"],
    "round-short": ["hold: until-eased", "round: 4"], "round-short-text": ["hold: until-eased", "round: 4s"],
    "pace-short": ["count: 3", "pace: 0.4"], "ready-zero": ["hold: 20s", "ready: 0"], "ready-long": ["hold: 20s", "ready: 3601"],
    "ready-long-text": ["hold: 20s", "ready: 2h"], "start-alone": ["hold: 20s", "start: right"],
    "start-without-sides": ["hold: 20s", "sides: left", "start: right"], "sides-capital": ["hold: 20s", "sides: Left"],
    "until-in-step": ["hold: 20s", "until: eased"], "title-in-step": ["hold: 20s", "title: x"] }))
    write("step-" + name, step(lines));

const laxer = reasonsFrom(join(source, "tests/schema/laxer.txt"));
const unused = new Set(laxer.keys());
let count = 0;
for (const file of [...yamlFilesIn(join(source, "routines")), ...yamlFilesIn(join(source, "tests/data/bad")), ...written]) {
    ++count;
    const name = basename(file, ".yaml");
    const reads = unknot("check", file).status === 0;
    const valid = accepts(readFileSync(file, "utf8"));
    if (reads && !valid) faults.push(name + " is right, but the schema refuses it: " + ajv.errorsText(isValid.errors));
    if (!reads && valid && !laxer.has(name)) faults.push(name + " is wrong, but the schema accepts it");
    if (!reads && valid) unused.delete(name);
}
for (const name of unused) faults.push("laxer.txt names " + name + ", which the schema refuses too, or which is right");
rmSync(temporary, { recursive: true });

for (const fault of faults) console.log(fault);
console.log(count + " files compared, " + laxer.size + " of them known as laxer, " + faults.length + " faults.");
process.exit(faults.length === 0 && count > 150 ? 0 : 1);
