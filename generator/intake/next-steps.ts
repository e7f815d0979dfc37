import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject } from "../load/json.js";

/** What a person does once a version is in: the project's own commands where its package.json has them. */
export function nextSteps(project: string, service: string): string {
  const scripts = scriptsOf(join(project, "package.json"));
  const reports = Object.entries(scripts).find(([, command]) => /\bapi-report\b/.test(command) && !command.includes("--check"))?.[0];
  const steps = [
    [scripts["test"] === undefined ? "your tests" : "npm test", "whether what uses the package still works"],
    [
      reports === undefined ? "specwright api-report <folder>" : `npm run ${reports}`,
      "what the package declares now, where you keep reports of it",
    ],
    [`git diff generated/${service}`, "to be read, and committed with specs/"],
  ] as const;
  const width = Math.max(...steps.map(([command]) => command.length));
  return ["Next:", ...steps.map(([command, why]) => `  ${command.padEnd(width)}  ${why}`), ""].join("\n");
}

function scriptsOf(file: string): Record<string, string> {
  try {
    const value: unknown = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
    const scripts = isObject(value) && isObject(value["scripts"]) ? value["scripts"] : {};
    return Object.fromEntries(Object.entries(scripts).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch {
    return {}; // A package.json that is none is not this command's business.
  }
}
