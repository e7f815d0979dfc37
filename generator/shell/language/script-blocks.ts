import type { ScriptBlockLiteral, Statement } from "./ast.js";
import type { Cursor } from "./cursor.js";
import { readBody } from "./groups.js";
import { readParameterBlock } from "./parameters.js";
import { refuse } from "./refusal.js";
import { readStatements } from "./statements.js";

type Content = Pick<ScriptBlockLiteral, "statements" | "begin" | "process" | "parameters">;

/** What stands in a script or between the braces of a script block: `param( )`, then named blocks or statements. @throws {ParseError} */
export function readScript(cursor: Cursor, close: "" | "}"): Content {
  const parameters = readParameterBlock(cursor);
  const blocks = readNamedBlocks(cursor);
  const rest = { ...(parameters && { parameters }) };
  if (!blocks) return { ...rest, statements: readStatements(cursor, close) };
  const { begin, process, end = [] } = blocks;
  return { ...rest, statements: end, ...(begin && { begin }), ...(process && { process }) };
}

type Blocks = Partial<Record<"begin" | "process" | "end", Statement[]>>;

/** `begin { }`, `process { }` and `end { }`, in any order; undefined where there is none. */
function readNamedBlocks(cursor: Cursor): Blocks | undefined {
  const blocks: Blocks = {};
  for (;;) {
    const before = cursor.position;
    do cursor.skipLines();
    while (cursor.take(";"));
    const start = cursor.position;
    const name = cursor.match(/(?:begin|process|end|clean|dynamicparam)(?=\s*\{)/iy)?.toLowerCase();
    if (name === undefined) {
      cursor.position = Object.keys(blocks).length > 0 ? cursor.position : before;
      return Object.keys(blocks).length > 0 ? blocks : undefined;
    }
    if (name === "clean" || name === "dynamicparam") refuse(cursor, `The block '${name}'`, "begin, process and end", cursor.extent(start));
    blocks[name as keyof Blocks] = readBody(cursor);
  }
}
