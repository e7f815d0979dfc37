import type Handlebars from "handlebars";

/** Templates that were compiled ahead. */
export interface CompiledTemplates {
  /** Keys (keyOfTemplates) of the sets that were found to name nothing that there is not. */
  checked: readonly string[];
  /** What Handlebars makes of each template, by the hash of its text. */
  templates: Readonly<Record<string, TemplateSpecification>>;
}

export type TemplateSpecification = Parameters<typeof Handlebars.template>[0];

/**
 * The templates as they were when Specwright was compiled: `npm run compile` puts them into this module's place (esbuild.ahead.js), because
 * compiling all of them takes as long as rendering an api-version. Those that have changed since, and all where sources run as they are, are
 * compiled at need.
 */
export const compiledTemplates: { templates: () => Promise<CompiledTemplates> } = {
  templates: () => Promise.resolve({ checked: [], templates: {} }),
};
