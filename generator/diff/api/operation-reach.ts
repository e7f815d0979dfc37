import { answeredBy, operationsOf, sentBy, type Side } from "./sides.js";
import { reach } from "./reach.js";

/** operationIds of the operations that a definition of one side reaches, in their order. */
export interface OperationReach {
  from(definition: string): string[];
  to(definition: string): string[];
}

export function operationReach(from: Side, to: Side): OperationReach {
  return { from: reachOf(from), to: reachOf(to) };
}

/** Worked out when it is first asked for: where nothing has changed, nobody asks. */
function reachOf(side: Side): (definition: string) => string[] {
  let known: Map<string, string[]> | undefined;
  return (definition) => (known ??= byDefinition(side)).get(definition) ?? [];
}

function byDefinition(side: Side): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const operation of operationsOf(side)) {
    const names = new Set([...reach(side.service, sentBy(operation), "sent"), ...reach(side.service, answeredBy(operation), "answered")]);
    for (const name of names) {
      const known = found.get(name);
      if (known) known.push(operation.id);
      else found.set(name, [operation.id]);
    }
  }
  return found;
}
