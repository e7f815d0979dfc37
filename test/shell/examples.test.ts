import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Engine } from "../../generator/shell/engine.js";
import { type ErrorRecord, fullyQualifiedErrorId } from "../../generator/shell/runtime/errors.js";
import { silentHost } from "../../generator/shell/runtime/host.js";
import { Account } from "../../generator/shell/services/account.js";
import { loadCmdlets } from "../../generator/shell/services/load.js";
import { type ChosenPackage, findPackages } from "../../generator/shell/services/packages.js";
import { repository } from "../cli/support.js";
import { subscription } from "./documented.js";
import { type Service, startService } from "./service.js";

let service: Service;
beforeAll(async () => {
  service = await startService(() => ({ status: 418, body: { error: { code: "Teapot", message: "No." } } }));
});
afterAll(() => service.close());

const helpFolder = ({ folder, version }: ChosenPackage): string => join(folder, "help", version);

/** Every api-version whose pages are committed. */
const packages: ChosenPackage[] = findPackages(repository)
  .flatMap((each) => each.versions.map((version) => ({ ...each, version })))
  .filter((each) => existsSync(helpFolder(each)));

/** The commands of a help page's examples. */
function examplesOf(page: string): string[] {
  return [...page.matchAll(/^```powershell\n([^]*?)^```/gm)].map((match) => match[1] ?? "");
}

describe.each(packages.map((each) => [`${each.name} ${each.version}`, each] as const))("%s", (_, chosen) => {
  const folder = helpFolder(chosen);
  const pages = readdirSync(folder);

  test("every example of every help page binds, and calls the service", async () => {
    const account = new Account({ environment: { AZURE_SUBSCRIPTION_ID: subscription }, endpoint: service.endpoint, allowInsecure: true });
    const errors: ErrorRecord[] = [];
    const host = { ...silentHost, writeError: (record: ErrorRecord) => errors.push(record) };
    const engine = new Engine({ host, cmdlets: await loadCmdlets(chosen, { account, tell: () => undefined }), directory: repository });
    const wrong: string[] = [];
    let examples = 0;
    for (const page of pages) {
      for (const example of examplesOf(readFileSync(join(folder, page), "utf8"))) {
        // The address of an example is the service's own; here it is this machine's.
        const text = example.replace(/-Endpoint \S+/g, "").replace(/-OutFile \S+/g, "-OutFile /dev/null");
        const before = service.received.length;
        errors.length = 0;
        for await (const item of engine.run(text)) void item;
        examples++;
        const [error] = errors;
        // The answer to HEAD has no body, and so no code.
        if (!/^(?:Teapot|RestError)$/.test(error?.id ?? "") || service.received.length === before)
          wrong.push(`${page}: ${error ? `${fullyQualifiedErrorId(error)} ${error.message}` : "nothing was sent"}\n${text}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(examples).toBeGreaterThanOrEqual(pages.length);
  });
});
