import type { Service } from "../model/service.js";
import { pascalCase } from "./words.js";

/**
 * Name of the service in the names of its types: that of its resource provider, where all that the document describes belongs to
 * one (`/providers/Microsoft.MachineLearningServices/`), or else what the title says without the words that every title has.
 */
export function serviceNameOf(service: Service): string {
  const providers = new Set<string>();
  for (const { operations } of service.groups) {
    for (const { path } of operations)
      for (const [, provider] of path.matchAll(/\/providers\/Microsoft\.([A-Za-z]+)(?=\/|$)/gi)) if (provider) providers.add(provider);
  }
  const [provider] = providers;
  return provider !== undefined && providers.size === 1 ? pascalCase(provider) : nameFromTitle(service.title);
}

/** `Azure Batch` → Batch; `StorageManagementClient` → Storage. */
export function nameFromTitle(title: string): string {
  const whole = pascalCase(title);
  const name = whole
    .replace(/(?!^Management)Management|Client|Azure|Microsoft|APIs|API|REST/g, "")
    .replace(/ServiceResourceProvider$|ResourceProvider$|DataPlane$|Data$/, "");
  return name || whole;
}
