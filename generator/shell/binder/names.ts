import type { Extent } from "../language/ast.js";
import { BindingError } from "./errors.js";
import type { Parameter, ParameterTable } from "./table.js";

/**
 * The parameter that `-name` means: the exact name or alias, else the only one whose name or alias starts with it; without case.
 * @throws {BindingError} NamedParameterNotFound, AmbiguousParameter
 */
export function resolveParameter(table: ParameterTable, name: string, extent?: Extent): Parameter {
  const [only, ...others] = findParameters(table, name);
  if (!only) {
    throw new BindingError("NamedParameterNotFound", `A parameter cannot be found that matches parameter name '${name}'.`, extent);
  }
  if (others.length === 0) return only;
  const matches = [only, ...others].map((parameter) => ` -${parameter.name}`).join("");
  const message = `Parameter cannot be processed because the parameter name '${name}' is ambiguous. Possible matches include:${matches}.`;
  throw new BindingError("AmbiguousParameter", message, extent);
}

/** All parameters that `-name` may mean. An exact match is the only one. */
export function findParameters(table: ParameterTable, name: string): Parameter[] {
  const lower = name.toLowerCase();
  const exact = table.byName.get(lower);
  if (exact) return [exact];
  return table.parameters.filter((parameter) =>
    [parameter.name, ...parameter.aliases].some((each) => each.toLowerCase().startsWith(lower)),
  );
}
