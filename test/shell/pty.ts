import { spawn, type IPty } from "@lydell/node-pty";
import { fileURLToPath } from "node:url";

/** The compiled command line. */
const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** The repository's own folder, with its generated packages. */
export const repository = fileURLToPath(new URL("../..", import.meta.url));

/** The shell in a terminal of its own, as a person has it. */
export interface TerminalSession {
  /** Everything that came since the last {@link until}, as it came. */
  readonly raw: string;
  type(text: string): void;
  /** Waits until what the terminal shows since the last call has this in it, and gives it, without colours and cursor movements. */
  until(pattern: RegExp | string): Promise<string>;
  /** Presses a key as a person does: by itself, and not in one piece with what was typed before. */
  press(key: string): Promise<void>;
  /** Runs a line: types it and Enter, and gives what is shown until the next prompt. */
  line(text: string): Promise<string>;
  readonly exited: Promise<number>;
  kill(): void;
}

export const keys = { tab: "\t", enter: "\r", up: "\u001b[A", ctrlC: "\u0003", ctrlD: "\u0004" } as const;

/** Starts `specwright` in a pseudo-terminal. The environment has nothing of the machine's but PATH, and a home that is given. */
export function startTerminal(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  folder = repository,
): TerminalSession {
  const terminal: IPty = spawn(process.execPath, [cli, ...args], {
    name: "xterm-256color",
    cols: 100,
    rows: 40,
    cwd: folder,
    env: { PATH: process.env["PATH"] ?? "", TERM: "xterm-256color", TZ: "UTC", ...environment },
  });
  let raw = "";
  let wake = (): void => undefined;
  terminal.onData((data) => {
    raw += data;
    wake();
  });
  const exited = new Promise<number>((resolve) => {
    terminal.onExit(({ exitCode }) => {
      resolve(exitCode);
      wake();
    });
  });
  const until = async (pattern: RegExp | string): Promise<string> => {
    const deadline = Date.now() + patience;
    for (;;) {
      const shown = plain(raw);
      if (typeof pattern === "string" ? shown.includes(pattern) : pattern.test(shown)) {
        raw = "";
        return shown;
      }
      if (Date.now() > deadline) throw new Error(`Waited for ${String(pattern)}; the terminal shows:\n${shown}`);
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, 100);
      });
    }
  };
  return {
    get raw() {
      return raw;
    },
    type: (text) => {
      terminal.write(text);
    },
    async press(key) {
      await new Promise((resolve) => setTimeout(resolve, betweenKeys));
      terminal.write(key);
    },
    until,
    async line(text) {
      terminal.write(`${text}\r`);
      return until(/\n(?:.*\r)?PS> $/);
    },
    exited,
    kill: () => {
      terminal.kill();
    },
  };
}

const patience = 20_000;
const betweenKeys = 150;

/** Text without escape sequences; newlines as in files. */
function plain(text: string): string {
  return text
    .replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g, "")
    .replace(/\u001b[=>]/g, "")
    .replace(/\r+\n/g, "\n");
}
