import type { Parameter } from "../parameter.js";

/** A path or an address with `{names}`, and the parameters that fill them in, made to fit each other. */
export interface Filled {
  template: string;
  /** Placeholders that are written in another case than the parameter: as written, and as the parameter has it. */
  respelled: { written: string; name: string }[];
  /** Placeholders that no parameter fills in. */
  undeclared: string[];
  /** Parameters for which there is no placeholder. */
  unused: Parameter[];
}

/** Pairs placeholders with parameters: by name, or else by a name that differs in upper and lower case alone. */
export function fill(template: string, parameters: readonly Parameter[]): Filled {
  const written = placeholdersIn(template);
  const declared = new Set(parameters.map(({ name }) => name));
  const open = parameters.filter(({ name }) => !written.has(name));
  const respelled = [...written].flatMap((placeholder) => {
    const twin = declared.has(placeholder) ? undefined : open.find(({ name }) => name.toLowerCase() === placeholder.toLowerCase());
    return twin ? [{ written: placeholder, name: twin.name }] : [];
  });
  return {
    template: respelled.reduce((text, each) => text.replaceAll(`{${each.written}}`, `{${each.name}}`), template),
    respelled,
    undeclared: [...written].filter((name) => !declared.has(name) && !respelled.some((each) => each.written === name)),
    unused: open.filter(({ name }) => !respelled.some((each) => each.name === name)),
  };
}

export function placeholdersIn(template: string): Set<string> {
  return new Set([...template.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? ""));
}
