import type { Cmdlet, ParameterSet } from "../cmdlet.js";
import { readProperty } from "../runtime/access.js";
import { type OperatorContext, operatorContext } from "../runtime/operator-context.js";
import { applyBinary } from "../runtime/operators.js";
import { collapse, gathered } from "../runtime/streams.js";
import { isTrue } from "../values/convert.js";
import { ScriptBlock } from "../values/script-block.js";
import { toText } from "../values/text.js";
import { flag, inputItems, inputObject, isSet } from "./parameters.js";

const comparisons = "EQ NE GT GE LT LE Like NotLike Match NotMatch Contains NotContains In NotIn".split(" ");
const operators = comparisons.flatMap((name) => [name, `C${name}`]);

/** A set per operator, so that only one can be given; without one, a property counts by its truth. */
const operatorSets: ParameterSet[] = operators.map((operator) => ({
  name: `${operator}Set`,
  parameters: [
    { name: "Property", type: "string", position: 0, mandatory: true },
    { name: "Value", type: "Object", position: 1 },
    operator === "EQ"
      ? flag(operator, ["IEQ"])
      : { ...flag(operator, operator.startsWith("C") && operator !== "Contains" ? [] : [`I${operator}`]), mandatory: true },
    inputObject,
  ],
}));

export const whereObject: Cmdlet = {
  name: "Where-Object",
  aliases: ["?", "where"],
  synopsis: "Selects objects from a collection based on their property values.",
  lacks: ["Is", "IsNot"],
  parameterSets: [
    { name: "ScriptBlockSet", parameters: [{ name: "FilterScript", type: "ScriptBlock", position: 0, mandatory: true }, inputObject] },
    ...operatorSets,
    {
      name: "NotSet",
      parameters: [{ name: "Property", type: "string", position: 0, mandatory: true }, { ...flag("Not"), mandatory: true }, inputObject],
    },
  ],
  defaultParameterSet: "ScriptBlockSet",
  async *run({ bound, records, context }) {
    const { FilterScript: filter } = bound;
    const operatorsOf = operatorContext(context.frame);
    const test =
      filter instanceof ScriptBlock
        ? (item: unknown) => gathered(context.invoke(filter, item))
        : (item: unknown) => [propertyHolds(item, bound, operatorsOf)];
    for await (const item of inputItems(records)) {
      const result = test(item);
      if (isTrue(collapse(result instanceof Promise ? await result : result))) yield item;
    }
  },
};

function propertyHolds(item: unknown, bound: Readonly<Record<string, unknown>>, context: OperatorContext): boolean {
  const value = readProperty(item, toText(bound["Property"])) ?? null;
  if (isSet(bound, "Not")) return !isTrue(value);
  const operator = operators.find((name) => isSet(bound, name));
  if (operator === undefined && !("Value" in bound)) return isTrue(value);
  return isTrue(applyBinary(`-${(operator ?? "EQ").toLowerCase()}`, value, bound["Value"] ?? null, context));
}
