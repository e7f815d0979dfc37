#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { UsageError } from "./commands/usage-error.js";
import { printDiagnostics, printError, StandardOutputError } from "./report/console.js";
import { Diagnostics, InputError } from "./report/diagnostics.js";
import { version } from "./version.js";

/** Exit codes: 0 fine, 1 the input or the check is at fault (or Specwright itself, which it says), 2 wrong usage. */
async function main(args: readonly string[]): Promise<number> {
  const diagnostics = new Diagnostics();
  let exitCode: number | undefined;
  try {
    await program(diagnostics, (code) => (exitCode = code)).parseAsync(withFileOption(args), { from: "user" });
    await printDiagnostics(diagnostics.all);
    return exitCode ?? (diagnostics.hasErrors ? 1 : 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    await printDiagnostics(diagnostics.all);
    if (error instanceof InputError) return 1;
    if (error instanceof UsageError) {
      await printError(`error: ${error.message}`);
      return 2;
    }
    await printError(error instanceof StandardOutputError ? `error: ${error.message}` : internalError(error));
    return 1;
  }
}

/** `run -File script.ps1`, as PowerShell has it: options of one letter are all that commander takes behind one dash. */
function withFileOption(args: readonly string[]): string[] {
  const at = args[0] === "run" ? args.findIndex((arg) => /^-file$/i.test(arg)) : -1;
  return at < 0 ? [...args] : args.with(at, "--file");
}

/** Each command is loaded when it runs, so that help and usage errors come at once. `end` takes the exit code of those that run others' commands. */
function program(diagnostics: Diagnostics, end: (exitCode: number) => void): Command {
  const specwright = new Command("specwright")
    .description("Turns Swagger and OpenAPI documents into TypeScript SDKs, cmdlet-style wrappers and their help.")
    .version(version, "-V, --version", "print Specwright's version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .exitOverride()
    .enablePositionalOptions()
    .configureHelp({ showGlobalOptions: false });

  specwright
    .command("generate")
    .summary("generate packages from the documents in specs/, or from one document")
    .description(
      "Generates the packages of all services in specs/specwright.yaml, or of a part of them, into generated/; or one package from any " +
        "Swagger 2.0 or OpenAPI 3 document into any folder. All or nothing: after an error, every file is as it was. Only files that " +
        "an earlier run wrote are replaced or deleted.",
    )
    .addOption(service().conflicts("spec"))
    .addOption(apiVersion("only this api-version; other versions stay as they are").conflicts("spec"))
    .addOption(
      new Option("--check", "write nothing; exit with 1 where files differ from what would be written, naming them").conflicts("force"),
    )
    .option("--force", "overwrite files that were edited by hand, or that Specwright did not write")
    .addOption(spec())
    .option("--out <folder>", "with --spec: the folder of the package", notEmpty)
    .option("--name <name>", "with --spec: npm name of the package; from the document's title where absent", npmName)
    .addHelpText(
      "after",
      examples("specwright generate --service batch --check", "specwright generate --spec petstore.yaml --out sdk --name @acme/petstore"),
    )
    .action(async (options: object) => (await import("./commands/generate.js")).generate(options, diagnostics));

  specwright
    .command("model")
    .summary("print the code model of a document as JSON")
    .description("Prints the code model of one document, all that templates and cmdlets know of it, as JSON on standard output.")
    .addOption(service().conflicts("spec"))
    .addOption(apiVersion("the api-version; the service's default where absent").conflicts("spec"))
    .addOption(spec())
    .addHelpText(
      "after",
      examples("specwright model --service batch --api-version 2026-10-01", "specwright model --spec petstore.yaml > model.json"),
    )
    .action(async (options: object) => (await import("./commands/model.js")).model(options, diagnostics));

  specwright
    .command("cmdlets")
    .summary("print the cmdlet surface of a document as JSON")
    .description(
      "Prints the cmdlets of one document, with their parameter sets, as JSON on standard output: " +
        '{ "<Verb-Noun>": { "<ParameterSet>": { "parameters": { "<Name>": { "type", "mandatory", … } }, "outputs", "shouldProcess" } } }.',
    )
    .addOption(service().conflicts("spec"))
    .addOption(apiVersion("the api-version; the service's default where absent").conflicts("spec"))
    .addOption(spec())
    .option("--prefix <prefix>", "what nouns begin with; the service's own, or Az, where absent", nounPart)
    .option("--subject-prefix <prefix>", "what follows the prefix; the service's own, or nothing, where absent", nounPart)
    .addHelpText(
      "after",
      examples(
        "specwright cmdlets --service machinelearning --api-version 2021-10-01",
        "specwright cmdlets --spec petstore.yaml --prefix Acme --subject-prefix Pet",
      ),
    )
    .action(async (options: object) => (await import("./commands/cmdlets.js")).cmdlets(options, diagnostics));

  specwright
    .command("diff")
    .summary("tell what changed between two api-versions, documents or git revisions")
    .description(
      "Compares two versions: the API as callers see it, the TypeScript declarations, the cmdlets. Every change is breaking, compatible or " +
        "documentation, with the step of semantic versioning that it asks for. Git revisions compare specs/ and generated/ as they were, " +
        "api-version by api-version.",
    )
    .argument("<from>", "service/api-version, a document, or a git revision")
    .argument("[to]", "the same; with a git revision: the working tree where absent")
    .addOption(new Option("--format <format>", "how to print it").choices(["text", "json", "markdown"]).default("text"))
    .addOption(new Option("--level <level...>", "only these").choices(["api", "sdk", "cmdlets"]))
    .addOption(service())
    .addOption(apiVersion("with git revisions: only this api-version"))
    .addHelpText(
      "after",
      examples(
        "specwright diff machinelearning/2025-12-01 machinelearning/2026-03-15-preview",
        "specwright diff old.json new.json --level api --format markdown",
        "specwright diff HEAD~1 --service batch",
      ),
    )
    .action(async (from: string, to: string | undefined, options: object) =>
      (await import("./commands/diff.js")).diff(from, to, options, diagnostics),
    );

  specwright
    .command("shell")
    .summary("run the services' cmdlets in a PowerShell-like shell")
    .description(
      "Reads commands from the terminal and runs them, with completion, history and jobs: the cmdlets of the generated packages, and a " +
        "subset of PowerShell's language around them. Ctrl-C ends what runs, Ctrl-D leaves.",
    )
    .addOption(packageService())
    .addOption(apiVersion("only packages that have this api-version; each package's default one where absent"))
    .addOption(endpoint())
    .addOption(allowInsecure())
    .addHelpText("after", examples("specwright shell", "specwright shell --service machinelearning --api-version 2021-10-01"))
    .action(async (options: object) => {
      end(await (await import("./commands/shell.js")).shell(options));
    });

  specwright
    .command("run")
    .summary("run cmdlets without a terminal: one command, or a script")
    .description(
      "Runs commands in the shell's language and leaves with their exit code: what exit says, else 0 where the last statement succeeded " +
        "and 1 where it failed. A - in place of the command reads it from standard input.",
    )
    .argument("[command...]", "what to run; with -File, the script's arguments ($args)")
    .passThroughOptions()
    .addOption(new Option("--file <script>", "run the commands of a file; also written -File").argParser(notEmpty))
    .addOption(packageService())
    .addOption(apiVersion("only packages that have this api-version; each package's default one where absent"))
    .addOption(endpoint())
    .addOption(allowInsecure())
    .addHelpText(
      "after",
      examples(
        'specwright run "Get-AzJob -Endpoint $env:BATCH | where state -eq active | ConvertTo-Json"',
        "specwright run -File nightly.ps1 westeurope",
      ),
    )
    .action(async (words: string[], options: object) => {
      end(await (await import("./commands/run.js")).run(words, options));
    });

  return specwright;
}

const service = () => new Option("--service <name>", "a service of specs/specwright.yaml").argParser(notEmpty);
const apiVersion = (description: string) => new Option("--api-version <version>", description).argParser(notEmpty);
const packageService = () => new Option("--service <name>", "only the cmdlets of this service's package").argParser(notEmpty);
const endpoint = () => new Option("--endpoint <address>", "address of the service, for cmdlets that are given none").argParser(notEmpty);
const allowInsecure = () =>
  new Option("--allow-insecure", "allow plain HTTP to a test server on this machine, which gets a test token only");
const spec = () => new Option("--spec <file>", "a Swagger 2.0 or OpenAPI 3 document, JSON or YAML").argParser(notEmpty);

function notEmpty(value: string): string {
  if (value === "") throw new InvalidArgumentError("It is empty.");
  return value;
}

function nounPart(value: string): string {
  if (!/^[A-Za-z0-9]*$/.test(value)) throw new InvalidArgumentError("It is no part of a noun: letters and digits only.");
  return value;
}

function npmName(value: string): string {
  if (value.length > 214 || !/^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(value)) {
    throw new InvalidArgumentError("It is not an npm package name: lower-case letters, digits, - . _ ~, and perhaps a @scope/ before it.");
  }
  return value;
}

function examples(...lines: string[]): string {
  return ["", "Examples:", ...lines.map((line) => `  $ ${line}`)].join("\n");
}

/** One line for people; the stack for whoever asks for it. */
function internalError(error: unknown): string {
  if (process.env["SPECWRIGHT_DEBUG"] === "1") return error instanceof Error ? (error.stack ?? error.message) : String(error);
  const [message = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return `specwright: internal error: ${message} (This is a fault of Specwright's. Please report it with the document and the output of SPECWRIGHT_DEBUG=1.)`;
}

// Leaving at once is safe at any moment: what a run has staged is cleared as the process exits, and names are moved in one go.
for (const [signal, number] of [
  ["SIGINT", 2],
  ["SIGTERM", 15],
  ["SIGHUP", 1],
] as const) {
  process.on(signal, () => {
    process.exit(128 + number);
  });
}

process.exitCode = await main(process.argv.slice(2));
