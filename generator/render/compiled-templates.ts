import type { TemplateFunction } from "./template-tools.js";

/** Templates that were compiled ahead. */
export interface CompiledTemplates {
  /** Keys (keysOf) of templates that were found, with the partials that they call, to name nothing that there is not. */
  checked: ReadonlySet<string>;
  /** Templates by the hash of their text. */
  templates: Readonly<Record<string, TemplateFunction>>;
}

/**
 * The templates as they were when Specwright was compiled: `npm run compile` puts them into this module's place (tools/compile/ahead.js), because
 * compiling all of them takes as long as rendering an api-version. Those that have changed since, and all where sources run as they are, are
 * compiled at need.
 */
export const compiledTemplates: { templates: () => Promise<CompiledTemplates> } = {
  templates: () => Promise.resolve({ checked: new Set(), templates: {} }),
};
