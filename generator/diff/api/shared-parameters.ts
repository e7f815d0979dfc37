import type { Operation } from "../../model/operation.js";
import type { Parameter } from "../../model/parameter.js";
import { below, changesOf, type Change, type Finding } from "../change.js";
import type { ParameterFindings } from "./parameters.js";

interface Shared {
  to: Parameter;
  findings: Finding[];
  operations: string[];
}

/** Parameters that are declared once for many operations: what became of one is told once, with the operations that have it. */
export class SharedParameters {
  readonly #found = new Map<string, Shared>();

  /** Takes what became of a parameter, unless it is an operation's own on either side. */
  take({ from, to, findings }: ParameterFindings, operation: Operation): boolean {
    if (!from.shared || !to.shared) return false;
    const place = ({ source }: Parameter) => `${source.file}#${source.pointer}`;
    const key = `${place(from)} ${place(to)}`;
    const known = this.#found.get(key);
    if (known) known.operations.push(operation.id);
    else this.#found.set(key, { to, findings, operations: [operation.id] });
    return true;
  }

  /** How many there are, each once. */
  get count(): number {
    return this.#found.size;
  }

  changes(): Change[] {
    const names = new Set<string>();
    return [...this.#found.values()].flatMap(({ to, findings, operations }) => {
      const subject = { kind: "shared parameter" as const, name: freeName(nameOf(to), names) };
      return changesOf(
        "api",
        subject,
        findings.map((finding) => below(to.name, finding)),
      ).map((change) => ({ ...change, operations }));
    });
  }
}

/** What its document calls the parameter: `ApiVersionParameter`. */
function nameOf({ source, name }: Parameter): string {
  const last = source.pointer.slice(source.pointer.lastIndexOf("/") + 1);
  return /^\d*$/.test(last) ? name : last;
}

/** Two files can declare parameters of one name. */
function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted} (${String(number)})`;
  taken.add(name);
  return name;
}
