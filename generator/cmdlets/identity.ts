import type { Service } from "../model/service.js";
import type { IdentityModel } from "./surface.js";
import { camelName, pascalCase, selectName } from "./words.js";

/** The type that -InputObject takes: every path parameter of the service, and the path of a resource itself (`Id`). */
export function identityModel(service: Service, type: string): IdentityModel {
  const byName = new Map<string, { name: string; wire: string; description: string }>();
  for (const { operations } of service.groups) {
    for (const { parameters } of operations) {
      for (const parameter of parameters) {
        if (parameter.in !== "path") continue;
        const name = pascalCase(camelName(parameter.clientName ?? parameter.name));
        if (byName.has(name.toLowerCase())) continue;
        byName.set(name.toLowerCase(), { name, wire: parameter.name, description: parameter.description ?? "" });
      }
    }
  }
  const taken = new Set([...byName.values()].map(({ name }) => name));
  const id = { name: selectName(["Id"], taken), wire: "id", description: "Resource identity path" };
  const properties = [...byName.values(), id].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { type, properties };
}
