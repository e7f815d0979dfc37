import { inferCmdlets } from "../cmdlets/infer.js";
import { toOracleShape } from "../cmdlets/surface.js";
import { loadService } from "../pipeline.js";
import { printJson } from "../report/console.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { documentOf, type SourceOptions } from "./source.js";

export interface CmdletsOptions extends SourceOptions {
  prefix?: string;
  subjectPrefix?: string;
  serviceName?: string;
}

/** `specwright cmdlets`: the cmdlet surface of one document as JSON. */
export async function cmdlets({ prefix, subjectPrefix, serviceName, ...source }: CmdletsOptions, diagnostics: Diagnostics): Promise<void> {
  const document = await documentOf(source, diagnostics);
  const service = await loadService(document.file, diagnostics, document.reading);
  diagnostics.throwIfErrors();
  const named = document.cmdlets ?? { prefix: "Az", subjectPrefix: "" };
  const options = {
    ...named,
    prefix: prefix ?? named.prefix,
    subjectPrefix: subjectPrefix ?? named.subjectPrefix,
    ...(serviceName !== undefined && { serviceName }),
  };
  await printJson(toOracleShape(inferCmdlets(service, options, diagnostics)));
}
