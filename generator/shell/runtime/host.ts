import type { ErrorRecord } from "./errors.js";

/** State of a long piece of work, as Write-Progress gives it. */
export interface Progress {
  /** Tells concurrent activities apart. */
  readonly id: number;
  readonly activity: string;
  readonly status: string;
  /** 0 to 100; absent where it is not known. */
  readonly percent?: number;
  readonly completed: boolean;
}

/** A value that the user is asked for. */
export interface PromptField {
  readonly name: string;
  /** `System.String`. */
  readonly type: string;
  /** The typed text is not to be shown. */
  readonly secure: boolean;
  /** Lists are asked for item by item, until an empty answer. */
  readonly list: boolean;
  readonly help?: string;
}

export type ConfirmAnswer = "yes" | "yesToAll" | "no" | "noToAll";

/**
 * The terminal, as the shell sees it. Objects do not go this way: {@link Engine.run} yields them. Calls come in order with the objects:
 * whatever was yielded before a call was taken before it.
 */
export interface Host {
  writeError(record: ErrorRecord): void;
  writeWarning(message: string): void;
  writeVerbose(message: string): void;
  writeDebug(message: string): void;
  /** Write-Host and `What if:`. */
  writeInformation(message: string, noNewline?: boolean): void;
  writeProgress(progress: Progress): void;
  /** Asks for mandatory parameters, text as typed (one per field; a list where the field says so). Absent where nobody is there to ask. */
  prompt?(caption: string, message: string, fields: readonly PromptField[], signal: AbortSignal): Promise<(string | string[])[]>;
  /** Asks before an action. Absent where nobody is there to ask. */
  confirm?(caption: string, message: string, signal: AbortSignal): Promise<ConfirmAnswer>;
  /** Read-Host. Absent where nobody is there to ask. */
  readLine?(prompt: string, secure: boolean, signal: AbortSignal): Promise<string>;
  /** Clear-Host. */
  clear?(): void;
  /** Columns of the terminal, for Format-Table and Out-String. */
  readonly width: number;
}

/** A host that hands everything on to another, but for what `own` takes itself. */
export function handingOn(host: Host, own: Partial<Host>): Host {
  return {
    writeError: (record) => {
      host.writeError(record);
    },
    writeWarning: (message) => {
      host.writeWarning(message);
    },
    writeVerbose: (message) => {
      host.writeVerbose(message);
    },
    writeDebug: (message) => {
      host.writeDebug(message);
    },
    writeInformation: (message, noNewline) => {
      host.writeInformation(message, noNewline);
    },
    writeProgress: (progress) => {
      host.writeProgress(progress);
    },
    ...(host.prompt && { prompt: host.prompt.bind(host) }),
    ...(host.confirm && { confirm: host.confirm.bind(host) }),
    ...(host.readLine && { readLine: host.readLine.bind(host) }),
    ...(host.clear && { clear: host.clear.bind(host) }),
    ...own,
    get width(): number {
      return host.width;
    },
  };
}

/** A host that takes nothing and answers nothing. */
export const silentHost: Host = {
  writeError: () => undefined,
  writeWarning: () => undefined,
  writeVerbose: () => undefined,
  writeDebug: () => undefined,
  writeInformation: () => undefined,
  writeProgress: () => undefined,
  width: 120,
};
