import type { Cmdlet, CmdletParameter, CmdletSurface } from "../../cmdlets/surface.js";
import { valueType } from "../../cmdlets/dotnet-types.js";
import { summaryOf } from "../common/docs.js";
import { Distinct } from "./distinct.js";
import type { CmdletModuleView } from "./modules.js";

/** metadata.ts: what a shell needs to know before it loads a cmdlet. */
export interface CmdletMetadataView {
  /** One JSON text for each cmdlet, in the notation of templates/runtime/cmdlets/metadata.ts. */
  rows: string[];
  /** One JSON text for each object that parameters take. */
  models: string[];
  modules: string[];
}

export function metadataView(cmdlets: readonly Cmdlet[], modules: readonly CmdletModuleView[], surface: CmdletSurface): CmdletMetadataView {
  const places = new Map(
    modules.flatMap(({ module, cmdlets: views }) => views.map(({ name, functionName }) => [name, { module, functionName }] as const)),
  );
  return {
    rows: cmdlets.map((cmdlet) => {
      const { module = "", functionName = "" } = places.get(cmdlet.name) ?? {};
      return JSON.stringify({
        name: cmdlet.name,
        function: functionName,
        module,
        ...(cmdlet.aliases.length > 0 && { aliases: cmdlet.aliases }),
        synopsis: summaryOf(cmdlet.synopsis),
        ...(cmdlet.parameterSets.some(({ shouldProcess }) => shouldProcess) && { changes: true }),
        outputs: [...new Set(cmdlet.parameterSets.flatMap(({ outputs }) => outputs))],
        sets: cmdlet.parameterSets.map(({ name }) => name),
        default: cmdlet.defaultParameterSet,
        parameters: parameterRows(cmdlet),
      });
    }),
    models: Object.values(surface.models).map(({ type, properties }) =>
      JSON.stringify([type, ...properties.map((property) => [property.name, property.type, ...property.path])]),
    ),
    modules: modules.map(({ module }) => module),
  };
}

interface Row {
  parameter: CmdletParameter;
  /** Indexes of the sets that have it, and of those that need it. */
  sets: number[];
  mandatory: number[];
}

/** `[name, type, sets, sets that need it, more]`: sets as indexes, or `*` for all. */
function parameterRows({ parameterSets }: Cmdlet): unknown[] {
  const rows = new Distinct<Row>();
  // Most sets share their parameters, which then need not be compared.
  const shared = new Map<CmdletParameter, Row>();
  parameterSets.forEach((set, index) => {
    for (const parameter of set.parameters) {
      let row = shared.get(parameter);
      if (!row) {
        const isAlike = (other: Row): boolean => areAlike(other.parameter, parameter);
        row = rows.take(parameter.name, isAlike, () => ({ parameter, sets: [], mandatory: [] }));
        shared.set(parameter, row);
      }
      row.sets.push(index);
      if (parameter.mandatory && !parameter.default) row.mandatory.push(index);
    }
  });
  const every = (sets: number[]): number[] | "*" => (sets.length === parameterSets.length ? "*" : sets);
  return rows.all.map(({ parameter, sets, mandatory }) => {
    const { name, aliases, pipeline, values, hidden } = parameter;
    const type = valueType(parameter.type);
    const more = {
      ...(aliases.length > 0 && { aliases }),
      ...(pipeline && { pipeline }),
      ...(values && values.length > 0 && { values }),
      ...(hidden && { hidden }),
    };
    return [name, type, every(sets), every(mandatory), ...(Object.keys(more).length > 0 ? [more] : [])];
  });
}

/** Whether two parameters of the same name are one to a shell. */
function areAlike(a: CmdletParameter, b: CmdletParameter): boolean {
  return a.type === b.type && a.pipeline === b.pipeline && a.hidden === b.hidden && a.aliases.join() === b.aliases.join();
}
