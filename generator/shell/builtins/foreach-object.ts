import type { Cmdlet } from "../cmdlet.js";
import { readProperty } from "../runtime/access.js";
import { enumerate } from "../runtime/streams.js";
import { ScriptBlock } from "../values/script-block.js";
import { inputItems, inputObject, listParameter, textParameter } from "./parameters.js";

export const forEachObject: Cmdlet = {
  name: "ForEach-Object",
  aliases: ["%", "foreach"],
  synopsis: "Runs script blocks for each object, or takes a property of each.",
  parameterSets: [
    {
      name: "ScriptBlockSet",
      parameters: [
        { name: "Process", type: "ScriptBlock[]", position: 0, mandatory: true },
        { name: "Begin", type: "ScriptBlock" },
        { name: "End", type: "ScriptBlock" },
        inputObject,
      ],
    },
    { name: "PropertyAndMethodSet", parameters: [{ name: "MemberName", type: "string", position: 0, mandatory: true }, inputObject] },
  ],
  defaultParameterSet: "ScriptBlockSet",
  async *run({ bound, records, context }) {
    const member = textParameter(bound, "MemberName");
    const blocks = (listParameter(bound, "Process") ?? []).filter((block) => block instanceof ScriptBlock);
    const { Begin: begin, End: end } = bound;
    if (begin instanceof ScriptBlock) yield* context.invoke(begin, null);
    for await (const item of inputItems(records)) {
      if (member !== undefined) yield* enumerate(readProperty(item, member));
      for (const block of blocks) {
        const output = context.invoke(block, item);
        // Handing on an array's items one by one costs less than yield* does.
        if (Array.isArray(output)) for (const each of output) yield each;
        else yield* output;
      }
    }
    if (end instanceof ScriptBlock) yield* context.invoke(end, null);
  },
};
