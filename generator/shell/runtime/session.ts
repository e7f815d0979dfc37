import type { Script } from "../language/ast.js";
import type { Registry } from "../registry.js";
import type { ErrorRecord } from "./errors.js";
import type { Host } from "./host.js";
import type { JobTable } from "./jobs.js";
import type { Variables } from "./variables.js";

/** What lasts from one input to the next. */
export interface Session {
  readonly variables: Variables;
  readonly commands: Registry;
  readonly jobs: JobTable;
  readonly host: Host;
  /** `$env:`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths are below; absolute. */
  readonly directory: string;
  /** `$Error`, the newest first. */
  readonly errors: ErrorRecord[];
  /** `$?`. */
  succeeded: boolean;
  /** Types of the objects that cmdlets wrote, as their descriptions name them. */
  readonly typeNames: WeakMap<object, string>;
}

/** Where a statement runs: the session, the script that it stands in, and `$_`. */
export interface Frame {
  readonly session: Session;
  readonly script: Script;
  readonly signal: AbortSignal;
  readonly item?: { readonly value: unknown };
  readonly args?: readonly unknown[];
}

const maximumErrors = 256;

/** Puts an error into `$Error`. */
export function remember(session: Session, record: ErrorRecord): void {
  if (session.errors[0] === record) return;
  session.errors.unshift(record);
  session.errors.length = Math.min(session.errors.length, maximumErrors);
}
