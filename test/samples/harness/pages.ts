/** What a page of the REST reference says of one operation: how to call it, and one sample. */
export interface RestPage {
  /** Request lines with `{parameters}`: the shortest, and the one with every optional parameter where there are some. */
  templates: string[];
  /** Request line of the sample. */
  request: string;
  /** Body of the sample's request. */
  body?: unknown;
  /** Responses of the sample, in the order of the page. */
  responses: { status: number; headers: Record<string, string>; body?: unknown }[];
}

const requestTitles = ["Sample request", "要求のサンプル"];
const responseTitles = ["Sample response", "応答のサンプル"];
const definitionTitles = ["Definitions", "定義"];

/** Reads the text of a page, as a browser shows it. */
export function readPage(text: string): RestPage {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const [start, middle, end] = [requestTitles, responseTitles, definitionTitles].map((titles) =>
    lines.findIndex((line) => titles.includes(line)),
  ) as [number, number, number];
  const isRequest = (line: string): boolean => /^(GET|PUT|POST|PATCH|DELETE|HEAD) https:\/\//.test(line);
  const sample = blocks(lines.slice(start + 1, middle));
  const statuses = lines.slice(0, start).flatMap((line) => /^\|? ?(\d{3}) [A-Z]/.exec(line)?.[1] ?? []);
  return {
    templates: lines.slice(0, start).filter(isRequest),
    request: sample.lines.find(isRequest) ?? "",
    ...(sample.json.length > 0 ? { body: sample.json[0] } : {}),
    responses: responsesOf(blocks(lines.slice(middle + 1, end)), statuses.map(Number)),
  };
}

interface Blocks {
  json: unknown[];
  lines: string[];
}

/** JSON objects, each from a line that opens it to the one that closes it, and the lines between them. */
function blocks(lines: readonly string[]): Blocks {
  const found: Blocks = { json: [], lines: [] };
  let open: string[] | undefined;
  let depth = 0;
  for (const line of lines) {
    if (!open && line !== "{") {
      if (line !== "") found.lines.push(line);
      continue;
    }
    open = [...(open ?? []), line];
    depth += (/[{[]$/.test(line) ? 1 : 0) - (/^[}\]]/.test(line) ? 1 : 0);
    if (depth > 0) continue;
    found.json.push(JSON.parse(open.join("\n")));
    open = undefined;
  }
  return found;
}

/** The bodies belong to the statuses in their order; what has no body has headers. */
function responsesOf({ json, lines }: Blocks, statuses: readonly number[]): RestPage["responses"] {
  const headers = Object.fromEntries(
    lines.flatMap((line) => {
      const match = /^([\w-]+): (.+)$/.exec(line);
      return match?.[1] && match[2] ? [[match[1].toLowerCase(), match[2]]] : [];
    }),
  ) as Record<string, string>;
  return statuses.map((status, index) => {
    const body = json[index];
    return body === undefined ? { status, headers } : { status, headers: {}, body };
  });
}
