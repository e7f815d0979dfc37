import type { CmdletParameter, CmdletSurface } from "./surface.js";
import { styles } from "./style.js";

const dotnetNames = new Map(
  Object.entries({
    string: "System.String",
    String: "System.String",
    bool: "System.Boolean",
    int: "System.Int32",
    long: "System.Int64",
    float: "System.Single",
    double: "System.Double",
    decimal: "System.Decimal",
    char: "System.Char",
    byte: "System.Byte",
    DateTime: "System.DateTime",
    TimeSpan: "System.TimeSpan",
    Stream: "System.IO.Stream",
    Hashtable: "System.Collections.Hashtable",
    SecureString: "System.Security.SecureString",
    SwitchParameter: "System.Management.Automation.SwitchParameter",
    PSObject: "System.Management.Automation.PSObject",
  }),
);

/** Type of a parameter as help shows it, with its namespace: `System.String[]`; a map is a Hashtable there. */
export function parameterDotnetType(surface: CmdletSurface, { type, map }: Pick<CmdletParameter, "type" | "map">): string {
  return map ? "System.Collections.Hashtable" : dotnetType(surface, type);
}

/** Whether a type is an enumeration of the service, whose values are text (style v3), or a list of such. */
export function isEnumType(type: string): boolean {
  const item = type.replace(/^(List<)+/, "").replace(/[>[\]]+$/, "");
  return !dotnetNames.has(item) && !/^I[A-Z]/.test(item);
}

/** A type as somebody who gives a value sees it: enumerations are text. */
export function valueType(type: string): string {
  if (!isEnumType(type)) return type;
  return type.replace(/[A-Za-z]\w*(?=[>[\]]*$)/, "string");
}

/** A type of the surface with its namespace: `IBatchJob` → Microsoft.Azure.PowerShell.Cmdlets.Batch.Models.IBatchJob. */
export function dotnetType(surface: CmdletSurface, type: string): string {
  if (type.endsWith("[]")) return `${dotnetType(surface, type.slice(0, -2))}[]`;
  const list = /^List<(.*)>$/.exec(type)?.[1];
  if (list !== undefined) return `System.Collections.Generic.List\`1[${dotnetType(surface, list)}]`;
  const known = dotnetNames.get(type);
  if (known !== undefined) return known;
  const root = `Microsoft.Azure.PowerShell.Cmdlets.${surface.serviceName}`;
  if (type === surface.identity.type) return `${root}.Models.${type}`;
  if (!/^I[A-Z]/.test(type)) return `${root}.Support.${type}`;
  const version = styles[surface.style].versionNamespace ? `Api${surface.apiVersion.replace(/[^0-9A-Za-z]/g, "")}.` : "";
  return `${root}.Models.${version}${type}`;
}
