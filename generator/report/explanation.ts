import { codes, type Code } from "./codes.js";

/** Which codes the first digit groups. */
export const rooms: Readonly<Record<string, string>> = {
  1: "Reading documents",
  2: "The code model",
  3: "Documented samples",
  4: "Names",
  5: "Configuration",
  6: "Templates and output",
};

/** What a code means, for a terminal. */
export function explanationText(code: Code): string {
  const { says, cause, example, cure } = codes[code];
  return [`${code}: ${says}`, "", cause, "", `  ${example}`, "", cure, ""].join("\n");
}

/** One page of Markdown with all codes. */
export function diagnosticsPage(): string {
  const all = Object.keys(codes) as Code[];
  const parts = Object.entries(rooms).flatMap(([digit, title]) => [
    `## ${title}`,
    ...all.filter((code) => code.startsWith(`SW${digit}`)).map(section),
  ]);
  return [
    "# Diagnostics",
    "Written by `npm run reference` from `codes.ts`. On the command line: `specwright explain SW203`.",
    "Errors end a run with exit code 1 and leave everything as it was; warnings say what was taken to be meant. Codes are stable.",
    ...parts,
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

function section(code: Code): string {
  const { says, cause, example, cure } = codes[code];
  return [`### ${code}: ${says}`, cause, `\`\`\`text\n${example}\n\`\`\``, cure].join("\n\n");
}
