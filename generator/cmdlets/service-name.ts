import type { Service } from "../model/service.js";
import { pascalCase } from "./words.js";

/**
 * Name of the service in the names of its types: what the title says without the words that every title has, or else the name of the
 * resource provider that all of the document belongs to (`/providers/Microsoft.MachineLearningServices/`).
 */
export function serviceNameOf(service: Service): string {
  const named = nameFromTitle(service.title);
  if (named !== "") return named;
  const providers = new Set<string>();
  for (const { operations } of service.groups) {
    for (const { path } of operations)
      for (const [, provider] of path.matchAll(/\/providers\/Microsoft\.([A-Za-z]+)(?=\/|$)/gi)) if (provider) providers.add(provider);
  }
  const [provider] = providers;
  return provider !== undefined && providers.size === 1 ? pascalCase(provider) : "";
}

/** `Azure Batch` → Batch; `StorageManagementClient` → Storage. */
export function nameFromTitle(title: string): string {
  // Cut and joined twice, as autorest.powershell does: `OS VM` ends as Osvm.
  const whole = pascalCase(pascalCase(title));
  const name = whole
    .replace(/(?!^Management)Management|Client|Azure|Microsoft|APIs|API|REST/g, "")
    .replace(/ServiceResourceProvider$|ResourceProvider$|DataPlane$|Data$/, "");
  return name || whole;
}
