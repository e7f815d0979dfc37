import { findType, type TypeReference } from "../values/types.js";
import { refusal } from "./errors.js";

const usable =
  "[string], [int], [long], [double], [decimal], [bool], [datetime], [timespan], [guid], [char], [hashtable], [ordered], [pscustomobject], arrays of these";

/** The type that a script names. @throws {ShellError} where the shell does not have it. */
export function typeOrRefusal(name: string): TypeReference {
  const found = findType(name);
  if (!found) throw refusal(`The type [${name}]`, `${usable}, or PowerShell (pwsh)`);
  return found;
}
