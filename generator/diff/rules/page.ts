import { rulesByLevel } from "./index.js";
import type { Breaks, Rule } from "./rule.js";

const decisions: Record<Breaks, string> = {
  always: "breaking",
  requests: "breaking where callers send it",
  answers: "breaking where the service answers it",
  either: "breaking where it travels",
  never: "compatible",
  documentation: "documentation",
};

const titles: Record<keyof typeof rulesByLevel, string> = {
  api: "The API: what travels",
  sdk: "The SDK: what TypeScript users see",
  cmdlets: "Cmdlets: what command lines and scripts rely on",
};

/** One page of Markdown with all rules: what others call them, and what was decided. */
export function rulesPage(): string {
  const parts = (Object.keys(titles) as (keyof typeof rulesByLevel)[]).map((level) => section(level, rulesByLevel[level]));
  return [
    "# Rules of specwright diff",
    "Written by `npm run reference` from `rules/`. The verdict of every change follows from its rule and from the way in which the value travels: what is nowhere sent and nowhere answered breaks nobody.",
    "_Azure_ is the rule of [Azure's breaking-change detection](https://github.com/Azure/openapi-diff/tree/main/docs/rules) that finds the same, _oasdiff_ the check of [oasdiff](https://github.com/oasdiff/oasdiff/blob/main/docs/BREAKING-CHANGES.md) that does, for requests and for answers. `{body|property}` stands for the one of these words that fits, `{bound}` for `max-length` and its like, `{step}` for `set`, `unset`, `increased` or `decreased`.",
    "Two rules of Azure's have no counterpart, because comparing api-versions is what this is for: 1000 VersionsReversed and 1001 NoVersionChange. 1007 RemovedClientParameter is told of each operation that had the parameter, 1016 ConstantStatusHasChanged as values that come and go, 1031 DifferentExtends as 1032, and 1041 AddedPropertyInResponse as 1045.",
    ...parts,
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

function section(level: keyof typeof titles, rules: Readonly<Record<string, Rule>>): string {
  const rows = Object.entries(rules).map(
    ([name, { what, breaks, azure = "", oasdiff, why }]) =>
      `| \`${name}\` | ${what} | ${decisions[breaks]}${why === undefined ? "" : `: ${why}`} | ${azure} | ${checks(oasdiff)} |`,
  );
  return [
    `## ${titles[level]}`,
    ["| Rule | What happened | What we decided | Azure | oasdiff |", "| - | - | - | - | - |", ...rows].join("\n"),
  ].join("\n\n");
}

function checks(oasdiff: Rule["oasdiff"]): string {
  const names = [...new Set([oasdiff?.request, oasdiff?.response].filter((name) => name !== undefined))];
  return names.map((name) => `\`${name.replaceAll("|", "\\|")}\``).join(", ");
}
