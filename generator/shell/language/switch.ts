import type { Expression, Statement, Switch } from "./ast.js";
import { isDash } from "./characters.js";
import { readCommandValue } from "./commands.js";
import type { Cursor } from "./cursor.js";
import { readBody } from "./groups.js";
import { refuse } from "./refusal.js";
import { readChain } from "./statements.js";

/** `switch -Wildcard (value) { pattern { } default { } }` behind its keyword (about_Switch). @throws {ParseError} */
export function readSwitch(cursor: Cursor, start: number): Switch {
  const { matching, caseSensitive } = readOptions(cursor);
  cursor.skipLines();
  if (!cursor.take("(")) cursor.missing("PipelineValueRequired", "Missing '(' after 'switch'.");
  const value = cursor.nested(() =>
    cursor.bracketed(() => {
      cursor.skipLines();
      return readChain(cursor);
    }),
  );
  cursor.skipLines();
  if (!cursor.take(")"))
    cursor.missing("MissingEndParenthesisAfterStatement", "Missing closing ')' after expression in 'switch' statement.");
  cursor.skipLines();
  const open = { start: cursor.position, end: cursor.position + 1 };
  if (!cursor.take("{")) cursor.missing("MissingCurlyBraceInSwitchStatement", "Missing opening '{' in switch statement.");
  const clauses: { condition: Expression; body: Statement[] }[] = [];
  let otherwise: Statement[] | undefined;
  cursor.nested(() =>
    cursor.bracketed(() => {
      for (;;) {
        do cursor.skipLines();
        while (cursor.take(";"));
        if (cursor.char === "}" || cursor.atEnd) return;
        const condition = cursor.match(/default(?=\s*\{)/iy) === undefined ? readCommandValue(cursor) : undefined;
        const body = readBody(cursor);
        if (condition) clauses.push({ condition, body });
        else otherwise = body;
      }
    }),
  );
  if (!cursor.take("}")) cursor.missing("MissingEndCurlyBrace", "Missing closing '}' in statement block or type definition.", open);
  return { kind: "switch", matching, caseSensitive, value, clauses, ...(otherwise && { otherwise }), ...cursor.extent(start) };
}

function readOptions(cursor: Cursor): Pick<Switch, "matching" | "caseSensitive"> {
  let matching: Switch["matching"] = "exact";
  let caseSensitive = false;
  for (;;) {
    cursor.skipLines();
    if (!isDash(cursor.char)) return { matching, caseSensitive };
    const at = cursor.position;
    const word =
      cursor
        .match(/.\p{L}+/uy)
        ?.slice(1)
        .toLowerCase() ?? "";
    const means = (name: string): boolean => word !== "" && name.startsWith(word);
    if (means("wildcard")) matching = "wildcard";
    else if (means("regex")) matching = "regex";
    else if (means("exact")) matching = "exact";
    else if (means("casesensitive")) caseSensitive = true;
    else
      refuse(
        cursor,
        `switch -${word}`,
        means("file") ? "switch (Get-Content file)" : "-Wildcard, -Regex, -Exact or -CaseSensitive",
        cursor.extent(at),
      );
  }
}
