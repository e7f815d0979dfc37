#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { UsageError } from "./commands/usage-error.js";
import { hasWords } from "./config/names.js";
import { compileLess } from "./common/v8.js";
import { formats, printDiagnostics, printError, printOut, StandardOutputError, type DiagnosticsOptions } from "./report/console.js";
import { Diagnostics, InputError } from "./report/diagnostics.js";
import { version } from "./common/version.js";

/** Exit codes: 0 fine, 1 the input or the check is at fault (or Specwright itself, which it says), 2 wrong usage, 3 what --fail-on names. */
async function main(args: readonly string[]): Promise<number> {
  const run: Run = { diagnostics: new Diagnostics(), reporting: {}, summary: "" };
  const { diagnostics } = run;
  try {
    await program(run).parseAsync(withFileOption(args), { from: "user" });
    await printDiagnostics(diagnostics.all, run.reporting);
    // Last, so that nothing hides what became of it all.
    if (run.summary !== "") await printOut(run.summary);
    return run.exitCode ?? (diagnostics.hasErrors ? 1 : 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    await printDiagnostics(diagnostics.all, run.reporting);
    if (error instanceof InputError) return 1;
    if (error instanceof UsageError) {
      await printError(`error: ${error.message}`);
      return 2;
    }
    await printError(error instanceof StandardOutputError ? `error: ${error.message}` : internalError(error));
    return 1;
  }
}

/**
 * `run -File script.ps1 -Region west`, as PowerShell has it: options of one letter are all that commander takes behind one dash, and what
 * stands behind the file with one dash is the script's.
 */
function withFileOption(args: readonly string[]): string[] {
  const at = args[0] === "run" ? args.findIndex((arg) => /^--?file$/i.test(arg)) : -1;
  if (at < 0) return [...args];
  const given = args.with(at, "--file");
  const own = given.findIndex((arg, index) => index > at + 1 && /^-[A-Za-z]{2}/.test(arg));
  // Behind an operand (or `--`) everything is the script's already.
  const isParted = given
    .slice(at + 2, own)
    .some((arg, index, args) => arg === "--" || (!arg.startsWith("-") && !args[index - 1]?.startsWith("--")));
  return own < 0 || isParted ? given : given.toSpliced(own, 0, "--");
}

/** What a command says, beside its result. */
interface Run {
  diagnostics: Diagnostics;
  reporting: DiagnosticsOptions;
  /** For standard output, once the diagnostics are out. */
  summary: string;
  /** Of the commands that were run, where running others' commands is what is asked for. */
  exitCode?: number;
}

/** Each command is loaded when it runs, so that help and usage errors come at once. */
function program(run: Run): Command {
  const { diagnostics } = run;
  const end = (code: number): void => {
    run.exitCode = code;
  };
  const specwright = new Command("specwright")
    .description("Turns Swagger and OpenAPI documents into TypeScript SDKs, cmdlet-style wrappers and their help.")
    .version(version, "-V, --version", "print Specwright's version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .exitOverride()
    .enablePositionalOptions()
    .configureHelp({ showGlobalOptions: false })
    .hook("preAction", (_, command) => {
      const { diagnostics: format, warnings } = command.opts<{ diagnostics?: (typeof formats)[number]; warnings?: true }>();
      run.reporting = { ...(format && { format }), ...(warnings && { warnings }) };
    });

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
    .addOption(
      new Option("--watch", "go on: generate again after every change of configuration, documents and templates, until Ctrl-C").conflicts([
        "check",
        "force",
      ]),
    )
    .option("--verify", "type-check what was made before it is written, and tell each error at the document's line")
    .option("--strict", "take slips of a document that could be made good (a name in another case, a number in quotes) for errors")
    .option("--force", "overwrite files that were edited by hand, or that Specwright did not write")
    .addOption(spec())
    .option("--out <folder>", "with --spec: the folder of the package", notEmpty)
    .option("--name <name>", "with --spec: what package and client are called; the document's title where absent", packageName)
    .addOption(allowRoot())
    .addOption(network())
    .addOption(allowHost())
    .addOption(reporting())
    .addOption(allWarnings())
    .addHelpText(
      "after",
      examples("specwright generate --service batch --check", "specwright generate --spec petstore.yaml --out sdk --name @acme/petstore"),
    )
    .action(async (options: object) => {
      run.summary = await (await import("./commands/generate.js")).generate(options, diagnostics, run.reporting);
    });

  specwright
    .command("model")
    .summary("print the code model of a document as JSON")
    .description("Prints the code model of one document, all that templates and cmdlets know of it, as JSON on standard output.")
    .addOption(service().conflicts("spec"))
    .addOption(apiVersion("the api-version; the service's default where absent").conflicts("spec"))
    .addOption(spec())
    .addOption(allowRoot())
    .addOption(network())
    .addOption(allowHost())
    .addOption(reporting())
    .addOption(allWarnings())
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
    .option("--service-name <name>", "what types are named after; the service's own, or what the title says, where absent", typePart)
    .addOption(allowRoot())
    .addOption(network())
    .addOption(allowHost())
    .addOption(reporting())
    .addOption(allWarnings())
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
      "Compares two versions: the API as callers see it, the TypeScript declarations, the cmdlets (types of their parameters and outputs by " +
        "name; what is in them, the API tells). Every change is breaking, compatible or " +
        "documentation, with the step of semantic versioning that it asks for, and the rule of Azure's breaking-change detection or the " +
        "check of oasdiff that finds the same. Git revisions compare specs/ and generated/ as they were, api-version by api-version. " +
        "Exit codes: 0 compared, 1 the input is at fault, 2 wrong usage, 3 there is what --fail-on names.",
    )
    .argument("<from>", "service/api-version, a document, a git revision, or two as A..B")
    .argument("[to]", "the same; with a git revision: the working tree where absent")
    .addOption(
      new Option("--format <format>", "how to print it; github: annotations for GitHub Actions")
        .choices(["text", "json", "markdown", "github"])
        .default("text"),
    )
    .addOption(new Option("--level <level...>", "only these").choices(["api", "sdk", "cmdlets"]))
    .addOption(new Option("--impact <impact...>", "only these").choices(["breaking", "compatible", "documentation"]))
    .addOption(
      new Option("--fail-on <impact>", "exit with 3 where a change is breaking, or compatible at best, and not accepted").choices([
        "breaking",
        "compatible",
      ]),
    )
    .addOption(new Option("--accept <file>", "YAML or JSON with the changes that are accepted, and why").argParser(notEmpty))
    .addOption(new Option("--service <name>", "with git revisions: only this service").argParser(notEmpty))
    .addOption(apiVersion("with git revisions: only this api-version"))
    .addOption(reporting())
    .addHelpText(
      "after",
      examples(
        "specwright diff machinelearning/2025-12-01 machinelearning/2026-03-15-preview",
        "specwright diff old.json new.json --level api --format markdown",
        "specwright diff HEAD~1 --service batch",
        "specwright diff origin/main..HEAD --level api --fail-on breaking --accept specs/accepted.yaml --format github",
      ),
    )
    .action(async (from: string, to: string | undefined, options: object) => {
      const code = await (await import("./commands/diff.js")).diff(from, to, options, diagnostics);
      if (code !== 0) end(code);
    });

  specwright
    .command("api-report")
    .summary("write down what the generated packages declare to their users")
    .description(
      "Writes a report of the public API of each package in generated/: declarations without documentation and bodies, by api-version. " +
        "Committed and checked, it keeps changes of the API from going unseen.",
    )
    .argument("<folder>", "where the reports are, <service>.api.md each")
    .option("--check", "write nothing; exit with 1 where a report differs, with what has changed")
    .addOption(reporting())
    .addHelpText("after", examples("specwright api-report test/api-reports --check"))
    .action(async (folder: string, options: object) => (await import("./commands/api-report.js")).apiReports(folder, options, diagnostics));

  specwright
    .command("add-version")
    .summary("take a new api-version into specs/, generate it, and tell what changed")
    .description(
      "Copies a document from elsewhere into specs/, with the files that it refers to, such as common types and examples (the layout of " +
        "azure-rest-api-specs is understood); registers it in specs/specwright.yaml, and its hashes in specs/specwright.lock.json; " +
        "generates; and prints the diff against the version before. All or nothing: after an error, specs/ and generated/ are as they were, " +
        "and after a kill once the next command has run.",
    )
    .argument("<service>", "a service of specs/specwright.yaml")
    .argument("<document>", "a Swagger 2.0 or OpenAPI 3 document: a file, or an https URL with --network")
    .addOption(apiVersion("what to call it; the document's own version where absent"))
    .option("--default", "make it the api-version at the package's root")
    .option("--network", "allow https URLs, for the document and what it refers to")
    .addOption(allowHost())
    .option("--sha256 <hash>", "refuse the document unless its text has this SHA-256", sha256)
    .addOption(reporting())
    .addOption(allWarnings())
    .addHelpText(
      "after",
      examples(
        "specwright add-version batch ../azure-rest-api-specs/specification/batch/data-plane/Batch/stable/2027-01-01/BatchService.json",
        "specwright add-version machinelearning https://example.com/workspaces.json --network --sha256 9f86d081…",
      ),
    )
    .action(async (name: string, document: string, options: object) =>
      (await import("./commands/add-version.js")).addVersion(name, document, options, diagnostics),
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
    .argument("[command...]", "what to run; with -File, the script's arguments: param( ), or $args")
    .passThroughOptions()
    .addOption(new Option("--file <script>", "run the commands of a file; also written -File").argParser(notEmpty))
    .addOption(
      new Option("-o, --output <format>", "write the objects as JSON (an array), as values parted by tabs, or as a table").choices([
        "json",
        "tsv",
        "table",
      ]),
    )
    .addOption(new Option("--input <kind>", "what standard input holds for $input: its lines where absent").choices(["json", "lines"]))
    .addOption(packageService())
    .addOption(apiVersion("only packages that have this api-version; each package's default one where absent"))
    .addOption(endpoint())
    .addOption(allowInsecure())
    .addHelpText(
      "after",
      examples(
        'specwright run "Get-AzJob -Endpoint $env:BATCH | where state -eq active | ConvertTo-Json"',
        "specwright run -o json Get-AzPool | jq '.[].id'",
        "specwright run -File nightly.ps1 -Region westeurope",
        "specwright run --input json '$input | where state -eq active | % id' < jobs.json",
      ),
    )
    .action(async (words: string[], options: object) => {
      end(await (await import("./commands/run.js")).run(words, options));
    });

  specwright
    .command("explain")
    .summary("tell where a generated name comes from and why it is as it is; what a code means; which template is used")
    .description(
      "Follows a name back to the document: an operationId, a function or what it takes, a type, a member or a value of it, a cmdlet, or a " +
        "cmdlet's parameter or type, a generated file, or a name by itself: one on the wire, an option, a parameter. Tells " +
        "each decision on the way, and where the name is used. Or explains the code of a diagnostic: cause, example, cure. Or, with the " +
        "word template before its name, says which file is used for a service and an api-version, and where an override goes.",
    )
    .argument(
      "<name...>",
      "BatchEndpoints_CreateOrUpdate, batchEndpoints.list, jobs.updateJob.ifMatch, BatchJob, BatchJob.id, BatchJobState.active, Update-AzJob, updateAzJob, Update-AzJob -Priority, IBatchJob, api-version, jobs.ts, SW203, template package/readme …",
    )
    .addOption(service())
    .addOption(apiVersion("only this api-version; the services' default ones come first where absent"))
    .addOption(reporting())
    .allowUnknownOption()
    .addHelpText(
      "after",
      examples('specwright explain "Update-AzJob -Priority"', "specwright explain template package/readme --service batch"),
    )
    .action(async (words: string[], options: object) => {
      run.summary = await (await import("./commands/explain.js")).explain(words, options, diagnostics);
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
const allowRoot = () =>
  new Option("--allow-root <folder>", "with --spec: a further folder that its $refs may read; can be given several times").argParser(
    (folder: string, folders: string[] = []) => [...folders, notEmpty(folder)],
  );
const network = () => new Option("--network", "with --spec: fetch it, and what its $refs name, where these are https URLs");
const allowHost = () =>
  new Option(
    "--allow-host <host>",
    "with --network: a host that may be on this machine or in a private network; can be given several times",
  ).argParser((host: string, hosts: string[] = []) => [...hosts, notEmpty(host)]);
const reporting = () => new Option("--diagnostics <format>", "how errors and warnings are written, to standard error").choices(formats);
const allWarnings = () => new Option("--warnings", "show every warning, with the code around its place");

function notEmpty(value: string): string {
  if (value === "") throw new InvalidArgumentError("It is empty.");
  return value;
}

function sha256(value: string): string {
  if (!/^[0-9a-f]{64}$/i.test(value)) throw new InvalidArgumentError("It is no SHA-256: 64 hexadecimal digits.");
  return value;
}

function typePart(value: string): string {
  if (/^[A-Z][A-Za-z0-9]*$/.test(value)) return value;
  throw new InvalidArgumentError("It has to be a word in PascalCase, like MachineLearningServices.");
}

function nounPart(value: string): string {
  if (!/^[A-Za-z0-9]*$/.test(value)) throw new InvalidArgumentError("It is no part of a noun: letters and digits only.");
  return value;
}

function packageName(value: string): string {
  if (!hasWords(notEmpty(value))) throw new InvalidArgumentError("It has no letter or digit that a name could be made of.");
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

// A reader that has seen enough (`specwright --help | head`) is no error; whoever writes hears of every other one.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

compileLess();
process.exitCode = await main(process.argv.slice(2));
