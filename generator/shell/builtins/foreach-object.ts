import type { Cmdlet, CommandContext } from "../cmdlet.js";
import { findMember, membersOf } from "../members/members.js";
import { readProperty } from "../runtime/access.js";
import { callMethod } from "../runtime/methods.js";
import { enumerate } from "../runtime/streams.js";
import { ScriptBlock } from "../values/script-block.js";
import { inputItems, inputObject, listParameter, type Parameters, textParameter } from "./parameters.js";

export const forEachObject: Cmdlet = {
  name: "ForEach-Object",
  aliases: ["%", "foreach"],
  synopsis: "Runs script blocks for each object, or takes a property of each.",
  lacks: ["Parallel", "ThrottleLimit", "TimeoutSeconds", "AsJob", "UseNewRunspace", "Confirm", "WhatIf"],
  parameterSets: [
    {
      name: "ScriptBlockSet",
      parameters: [
        { name: "Process", type: "ScriptBlock[]", position: 0, mandatory: true },
        { name: "Begin", type: "ScriptBlock" },
        { name: "End", type: "ScriptBlock" },
        { name: "RemainingScripts", type: "ScriptBlock[]", remaining: true },
        inputObject,
      ],
    },
    {
      name: "PropertyAndMethodSet",
      parameters: [
        { name: "MemberName", type: "string", position: 0, mandatory: true },
        { name: "ArgumentList", type: "Object[]", aliases: ["Args"], remaining: true },
        inputObject,
      ],
    },
  ],
  defaultParameterSet: "ScriptBlockSet",
  async *run({ bound, records, context }) {
    const member = textParameter(bound, "MemberName");
    const { begin, blocks, end } = blocksOf(bound);
    if (begin) yield* context.invoke(begin, null);
    for await (const item of inputItems(records)) {
      if (member !== undefined) yield* enumerate(await memberOf(item, member, listParameter(bound, "ArgumentList") ?? [], context));
      for (const block of blocks) {
        const output = context.invoke(block, item);
        // Handing on an array's items one by one costs less than yield* does.
        if (Array.isArray(output)) for (const each of output) yield each;
        else yield* output;
      }
    }
    if (end) yield* context.invoke(end, null);
  },
};

/** Of several blocks without a name the first is -Begin (where there are two or more) and the last -End (where there are three or more). */
function blocksOf(bound: Parameters): { begin: ScriptBlock | undefined; blocks: ScriptBlock[]; end: ScriptBlock | undefined } {
  const isBlock = (block: unknown): block is ScriptBlock => block instanceof ScriptBlock;
  const blocks = [...(listParameter(bound, "Process") ?? []), ...(listParameter(bound, "RemainingScripts") ?? [])].filter(isBlock);
  const { Begin: givenBegin, End: givenEnd } = bound;
  const begin = isBlock(givenBegin) ? givenBegin : blocks.length > 1 ? blocks.shift() : undefined;
  const end = isBlock(givenEnd) ? givenEnd : blocks.length > 1 ? blocks.pop() : undefined;
  return { begin, blocks, end };
}

/** A property's value, or what a method gives. */
function memberOf(item: unknown, name: string, args: readonly unknown[], context: CommandContext): unknown {
  const isMethod =
    args.length > 0 ||
    (item !== null && findMember(membersOf(item)?.methods ?? {}, name) !== undefined) ||
    /^(?:gettype|tostring)$/i.test(name);
  if (isMethod && item !== null) return callMethod(item, name, args, context.frame);
  return readProperty(item, name);
}
