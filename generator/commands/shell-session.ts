import { Engine } from "../shell/engine.js";
import { toErrorRecord } from "../shell/runtime/errors.js";
import { Account, isLoopback } from "../shell/services/account.js";
import { contextCmdlets } from "../shell/services/context-cmdlets.js";
import { loadCmdlets } from "../shell/services/load.js";
import { choose, findPackages, type ChosenPackage } from "../shell/services/packages.js";
import { ConsoleHost } from "../shell/terminal/console-host.js";
import type { Question } from "../shell/terminal/questions.js";
import type { Terminal } from "../shell/terminal/terminal.js";
import { cultureOf, useCulture } from "../shell/values/culture.js";
import { didYouMean } from "../report/suggest.js";
import { UsageError } from "./usage-error.js";

/** Options that `shell` and `run` share. */
export interface ShellOptions {
  service?: string;
  apiVersion?: string;
  endpoint?: string;
  allowInsecure?: boolean;
}

/** The process's own streams. */
export function ownTerminal(): Terminal {
  return { input: process.stdin, output: process.stdout, error: process.stderr, environment: process.env };
}

/**
 * An engine with the cmdlets that the options choose, and its host. A package that cannot be loaded is an error that is shown; the others work.
 * @throws {UsageError} where the options choose nothing.
 */
export async function startSession(
  options: ShellOptions,
  terminal: Terminal,
  question?: Question,
): Promise<{ engine: Engine; host: ConsoleHost }> {
  const packages = chosenPackages(options);
  checkEndpoint(options);
  const { endpoint, allowInsecure } = options;
  useCulture(cultureOf(terminal.environment));
  const account = new Account({ environment: terminal.environment, endpoint, allowInsecure });
  const host = new ConsoleHost(terminal, question);
  const engine = new Engine({ cmdlets: contextCmdlets(account), host, environment: terminal.environment });
  const tell = (message: string): void => {
    terminal.error.write(`${message}\n`);
  };
  for (const chosen of packages) {
    try {
      engine.session.commands.addAll(await loadCmdlets(chosen, { account, tell, renderHelp }));
    } catch (error) {
      host.writeError(toErrorRecord(error));
    }
  }
  return { engine, host };
}

function chosenPackages({ service, apiVersion }: ShellOptions): ChosenPackage[] {
  const packages = findPackages(process.cwd());
  const chosen = choose(packages, { service, apiVersion });
  if (chosen.length > 0 || (service === undefined && apiVersion === undefined)) return chosen;
  if (packages.length === 0) {
    throw new UsageError("There are no generated packages here: neither a project with generated/, nor installed packages of @specwright.");
  }
  const ofService = packages.filter((each) => service === undefined || each.service === service || each.name === service);
  if (ofService.length === 0) {
    const names = packages.map((each) => each.service);
    throw new UsageError(
      `There is no package of a service "${service ?? ""}" (there is ${names.join(", ")}).${didYouMean(service ?? "", names)}`,
    );
  }
  const versions = [...new Set(ofService.flatMap((each) => each.versions))];
  const whose = service === undefined ? "No package has" : `${service} has no`;
  throw new UsageError(
    `${whose}${service === undefined ? " an" : ""} api-version "${apiVersion ?? ""}" (there is ${versions.join(", ")}).${didYouMean(apiVersion ?? "", versions)}`,
  );
}

function checkEndpoint({ endpoint, allowInsecure }: ShellOptions): void {
  if (endpoint === undefined) return;
  if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol)) {
    throw new UsageError(`--endpoint ${endpoint} is no address; it should look like https://host.`);
  }
  if (new URL(endpoint).protocol === "https:") return;
  if (!allowInsecure)
    throw new UsageError("--endpoint is a plain HTTP address. Use https, or --allow-insecure for a test server on this machine.");
  if (!isLoopback(endpoint)) throw new UsageError("--allow-insecure is for test servers on this machine: localhost, 127.0.0.1 and ::1.");
}

/** The generator is loaded for this alone. */
async function renderHelp(chosen: ChosenPackage, cmdlet: string): Promise<string | undefined> {
  const { helpPageOf } = await import("./help-page.js");
  return helpPageOf(chosen, cmdlet);
}
