import { format } from "prettier";
import type { PartialContexts } from "../../render/check-fields.js";
import type { Shape, ViewFields } from "../../render/view-fields.js";

const [begin, end] = ["<!-- Fields: written by npm run reference -->", "<!-- End of fields -->"];

/** view-fields.json. */
export function jsonOf(fields: ViewFields): string {
  return `${JSON.stringify(fields)}\n`;
}

/** templates/README.md with the fields of every view between its two marks. */
export function withReference(readme: string, fields: ViewFields, contexts: ReadonlyMap<string, PartialContexts>): Promise<string> {
  const [before = "", rest = ""] = readme.split(begin);
  const [, after = ""] = rest.split(end);
  return format([before.trimEnd(), begin, partialTable(contexts), reference(fields), end, after.trim()].join("\n\n"), {
    parser: "markdown",
    printWidth: 140,
  });
}

/** What each partial may name: that which it is called with. */
function partialTable(contexts: ReadonlyMap<string, PartialContexts>): string {
  const rows = [...contexts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { views, added }]) => `| \`${name}\` | ${listed(views)} | ${listed(added)} |`);
  return ["### Partials", "", "| Partial | Is called with | By name |", "| --- | --- | --- |", ...rows].join("\n");
}

function listed(names: ReadonlySet<string>): string {
  return [...names].sort().map(code).join(", ");
}

/** Each view with the templates that get it and its fields; the types of the code model are described there. */
function reference({ templates, shapes }: ViewFields): string {
  const byView = new Map<string, string[]>();
  for (const [template, number] of Object.entries(templates)) {
    const name = shapes[number]?.name ?? "";
    byView.set(name, [...(byView.get(name) ?? []), `\`${template}\``]);
  }
  const named = shapes
    .filter(({ name, fields }) => fields && (/^[A-Z]\w*(View|Report|Summary|Target)$/.test(name) || byView.has(name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const seen = new Set<string>();
  const sections = named.flatMap((shape) => {
    if (seen.has(shape.name)) return [];
    seen.add(shape.name);
    const users = byView.get(shape.name);
    return [`### ${shape.name}`, ...(users ? [`For ${users.join(", ")}.`] : []), table(shape)];
  });
  return sections.join("\n\n");
}

function table({ fields = {} }: Shape): string {
  const rows = Object.entries(fields).map(([name, { type, doc }]) => `| \`${name}\` | ${code(type)} | ${cell(doc ?? "")} |`);
  return ["| Field | Type | |", "| --- | --- | --- |", ...rows].join("\n");
}

function code(text: string): string {
  return text === "" ? "" : `\`${cell(text)}\``;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s+/g, " ");
}
