import type { Extent } from "../language/ast.js";
import { refusal } from "../runtime/errors.js";
import { BindingError } from "./errors.js";
import type { Parameter, ParameterTable } from "./table.js";

/**
 * The parameter that `-name` means: the exact name or alias, else the only one whose name or alias starts with it; without case.
 * @throws {BindingError} NamedParameterNotFound, AmbiguousParameter
 */
export function resolveParameter(table: ParameterTable, name: string, extent?: Extent): Parameter {
  const [only, ...others] = findParameters(table, name);
  const lacking = lacked(table, name);
  if (lacking !== undefined && (!only || lacking.toLowerCase() === name.toLowerCase())) {
    throw refusal(`-${lacking} of ${table.cmdlet.name}`, `the other parameters (Get-Command ${table.cmdlet.name} -Syntax)`);
  }
  if (!only) {
    throw new BindingError("NamedParameterNotFound", `A parameter cannot be found that matches parameter name '${name}'.`, extent);
  }
  if (others.length === 0 && (lacking === undefined || table.byName.has(name.toLowerCase()))) return only;
  const names = [...[only, ...others].map((parameter) => parameter.name), ...(lacking === undefined ? [] : [lacking])];
  const matches = names.map((each) => ` -${each}`).join("");
  const message = `Parameter cannot be processed because the parameter name '${name}' is ambiguous. Possible matches include:${matches}.`;
  throw new BindingError("AmbiguousParameter", message, extent);
}

/** A parameter of PowerShell's that `-name` means, and the shell does not have. */
function lacked({ cmdlet }: ParameterTable, name: string): string | undefined {
  const lower = name.toLowerCase();
  return cmdlet.lacks?.find((each) => each.toLowerCase() === lower) ?? cmdlet.lacks?.find((each) => each.toLowerCase().startsWith(lower));
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
