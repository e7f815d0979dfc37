import { homedir } from "node:os";
import path from "node:path";
import type { Variable } from "../language/ast.js";
import { actionPreference, confirmImpact, enumerationValue } from "../values/enumeration.js";
import { culture } from "../values/culture.js";
import { errorValue } from "./error-values.js";
import { refusal } from "./errors.js";
import { errorList } from "./methods.js";
import type { Frame } from "./session.js";

/** Variables that PowerShell sets and the shell does not: reading them is refused, where all others that are not there are $null. */
const refused: Readonly<Record<string, string>> = {
  psversiontable: "the output of specwright --version",
  psedition: "the output of specwright --version",
  host: "Write-Host or Read-Host",
  executioncontext: "cmdlets",
  myinvocation: "$PSCommandPath, $PSBoundParameters or $args",
  pscmdlet: "$PSBoundParameters",
  psdefaultparametervalues: "splatting (@name)",
  enabledexperimentalfeatures: "PowerShell (pwsh)",
  outputencoding: "-Encoding",
  psstyle: "NO_COLOR",
  profile: "a script, run with -File",
  pshome: "PowerShell (pwsh)",
  shellid: "PowerShell (pwsh)",
  foreach: "the variable of the loop",
  switch: "$_",
  this: "$_",
  event: "PowerShell (pwsh)",
  eventargs: "PowerShell (pwsh)",
  sender: "PowerShell (pwsh)",
  errorview: "$Error[0]",
  maximumhistorycount: "SPECWRIGHT_HISTORY",
};

const preferences: Readonly<Record<string, string>> = {
  erroractionpreference: "Continue",
  warningpreference: "Continue",
  informationpreference: "SilentlyContinue",
  verbosepreference: "SilentlyContinue",
  debugpreference: "SilentlyContinue",
  progresspreference: "Continue",
};

/** about_Automatic_Variables and about_Preference_Variables, as far as they exist here; then the script's own. @throws {ShellError} */
export function readVariable({ name, scope }: Variable, frame: Frame): unknown {
  const { session, item, args, input, variables } = frame;
  if (scope === "env") return environmentVariable(session.environment, name) ?? null;
  const lower = name.toLowerCase();
  switch (lower) {
    case "_":
    case "psitem":
      return item ? item.value : null;
    case "true":
      return true;
    case "false":
      return false;
    case "null":
      return null;
    case "?":
      return session.state.succeeded;
    case "error":
      return errorList(
        session.errors.map((record) => errorValue(record)),
        () => {
          session.errors.length = 0;
        },
      );
    case "args":
      return args ?? [];
    case "input":
      return input ?? [];
    case "pwd":
      return new PathInfo(session.state.directory);
    default: {
      if (variables.has(name)) return scope === "global" || scope === "script" ? variables.global.get(name) : variables.get(name);
      return fixedVariable(lower, frame);
    }
  }
}

/** `$PWD`. */
class PathInfo {
  static readonly netType = "System.Management.Automation.PathInfo";
  constructor(readonly path: string) {}
  get Path(): string {
    return this.path;
  }
  get ProviderPath(): string {
    return this.path;
  }
  toString(): string {
    return this.path;
  }
}

/** On Windows names of environment variables have no case. */
function environmentVariable(environment: Readonly<Record<string, string | undefined>>, name: string): string | undefined {
  return (
    environment[name] ??
    (process.platform === "win32"
      ? environment[Object.keys(environment).find((key) => key.toUpperCase() === name.toUpperCase()) ?? ""]
      : undefined)
  );
}

/** What every session has; a script may have set its own. */
function fixedVariable(lower: string, { session, script }: Frame): unknown {
  const preference = preferences[lower];
  if (preference !== undefined) return enumerationValue(actionPreference, preference);
  switch (lower) {
    case "confirmpreference":
      return enumerationValue(confirmImpact, "High");
    case "whatifpreference":
      return false;
    case "home":
      return session.environment["HOME"] ?? session.environment["USERPROFILE"] ?? homedir();
    case "pid":
      return process.pid;
    case "islinux":
      return process.platform === "linux";
    case "ismacos":
      return process.platform === "darwin";
    case "iswindows":
      return process.platform === "win32";
    case "iscoreclr":
      return true;
    case "psculture":
    case "psuiculture":
      return culture().name;
    case "psscriptroot":
      return script.file === undefined ? "" : path.dirname(path.resolve(session.state.directory, script.file));
    case "pscommandpath":
      return script.file === undefined ? "" : path.resolve(session.state.directory, script.file);
    case "formatenumerationlimit":
      return 4;
    case "nestedpromptlevel":
      return 0;
    default:
      if (Object.hasOwn(refused, lower)) throw refusal(`$${lower}`, refused[lower] ?? "");
      return null;
  }
}
