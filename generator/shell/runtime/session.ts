import type { Script } from "../language/ast.js";
import type { Registry } from "../registry.js";
import type { ErrorRecord } from "./errors.js";
import type { Host } from "./host.js";
import type { JobTable } from "./jobs.js";
import type { Variables } from "./variables.js";

/** What lasts from one input to the next. */
export interface Session {
  /** The global scope. */
  readonly variables: Variables;
  readonly commands: Registry;
  readonly jobs: JobTable;
  readonly host: Host;
  /** `$env:`; a script may set it. */
  readonly environment: Record<string, string | undefined>;
  readonly state: SessionState;
  /** `$Error`, the newest first. */
  readonly errors: ErrorRecord[];
  /** Types of the objects that cmdlets wrote, as their descriptions name them. */
  readonly typeNames: WeakMap<object, string>;
}

export interface SessionState {
  /** `$?`. */
  succeeded: boolean;
  /** An error was shown since the last statement of the script itself began: what the exit code goes by. */
  reported: boolean;
  /** Folder that relative paths are below; absolute. */
  directory: string;
}

/** Where a statement runs: the session, the script that it stands in, its scope, and `$_`. */
export interface Frame {
  readonly session: Session;
  readonly script: Script;
  readonly signal: AbortSignal;
  readonly variables: Variables;
  readonly item?: { readonly value: unknown };
  readonly args?: readonly unknown[];
  /** `$input`. */
  readonly input?: readonly unknown[];
  /** How many functions and script blocks it is within. */
  readonly depth: number;
  /** Within a `try`: an error that ends a statement ends the block. */
  readonly caught: boolean;
  /** Whether the last command of the statement wrote an error of its own: what `$?` says after it. */
  readonly status?: { failed: boolean };
  /** The script itself, not a block or function in it. */
  readonly isTop?: boolean;
}

const maximumErrors = 256;

/** Puts an error into `$Error`. */
export function remember(session: Session, record: ErrorRecord): void {
  if (session.errors[0] === record) return;
  session.errors.unshift(record);
  session.errors.length = Math.min(session.errors.length, maximumErrors);
}
