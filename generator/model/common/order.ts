import type { Context } from "./context.js";

/** Names of the schemas in the order in which the documents declare them: files as they were read, the main one first, then by place. */
export function inDocumentOrder({ document, registry }: Context): string[] {
  const files = new Map([...document.files.keys()].map((file, index) => [file, index]));
  return [...registry.schemas]
    .map(([name, { source }]) => ({
      name,
      file: files.get(registry.nodes.get(name)?.file ?? "") ?? 0,
      line: source.line,
      column: source.column,
    }))
    .sort((one, other) => one.file - other.file || one.line - other.line || one.column - other.column)
    .map(({ name }) => name);
}
