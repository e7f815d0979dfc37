import { nameModels } from "../cmdlets/model-names.js";
import { inReadingOrder } from "../cmdlets/reading-order.js";
import { interfaceName } from "../cmdlets/types.js";
import type { NamedSchema } from "../model/schema.js";
import { shortened, type Explanation } from "./explanation.js";
import { schemaWords } from "./types.js";
import type { ExplainedVersion } from "./version.js";

/** A type as cmdlets, their help and `specwright diff` print it. */
interface CmdletType {
  /** `IBatchJob`. */
  name: string;
  schema: NamedSchema;
}

/** By the names that objects have without directives that rename them. */
export function cmdletTypes({ service }: ExplainedVersion): CmdletType[] {
  const operations = inReadingOrder(service).flatMap((group) => group.operations);
  const names = nameModels(service, operations, "");
  return Object.values(service.schemas)
    .filter(({ kind }) => kind === "object" || kind === "map")
    .map((schema) => ({ name: interfaceName(names.nameOf(schema)), schema }));
}

export function explainCmdletType(version: ExplainedVersion, { name, schema }: CmdletType): Explanation {
  const { cmdlets, target, apiVersion, emission } = version;
  const isOf = (type: string) => type === name || type === `${name}[]`;
  const sets = cmdlets.cmdlets.flatMap((cmdlet) => cmdlet.parameterSets.map((set) => ({ cmdlet, set })));
  const takes = sets.flatMap(({ cmdlet, set }) =>
    set.parameters.filter(({ type }) => isOf(type)).map((parameter) => `${cmdlet.name} -${parameter.name}`),
  );
  const writes = sets.filter(({ set }) => set.outputs.some(isOf)).map(({ cmdlet }) => cmdlet.name);
  const once = (texts: readonly string[]) => shortened([...new Set(texts)].map((text) => ({ text })));
  return {
    title: `${name}: a type of the cmdlets of ${target.packageName}/${apiVersion}`,
    sections: [
      {
        heading: "In the document",
        lines: [
          { text: `${schema.source.pointer || "/"}: ${schemaWords(schema)}`, source: schema.source },
          ...(schema.description === undefined ? [] : [{ text: schema.description }]),
        ],
      },
      {
        heading: "Its name",
        lines: [
          {
            text: `${name}: ${schema.name} in PascalCase, with an I before it, as cmdlets call their objects; in TypeScript ${emission.nameOf(schema.name).type}`,
          },
        ],
      },
      { heading: "Written by", lines: once(writes) },
      { heading: "Taken by", lines: once(takes) },
    ],
  };
}
