import type { Cmdlet, CommandContext } from "../cmdlet.js";
import { runtimeError } from "../runtime/errors.js";
import { readProperty } from "../runtime/access.js";
import { ConversionError, toNumeric } from "../values/convert.js";
import { asDouble, double, isNumber } from "../values/number.js";
import { hasProperty } from "../values/objects.js";
import { toText } from "../values/text.js";
import { sortOrder } from "./keys.js";
import { flag, inputItems, inputObject, isSet, one, type Parameters, textsParameter } from "./parameters.js";
import { ScriptBlock } from "../values/script-block.js";
import { refusal } from "../runtime/errors.js";

const textFlags = ["Line", "Word", "Character", "IgnoreWhiteSpace"];

export const measureObject: Cmdlet = {
  name: "Measure-Object",
  aliases: ["measure"],
  synopsis: "Counts objects, and sums up, averages or finds the extremes of a property.",
  parameterSets: one([
    { name: "Property", type: "Object[]", position: 0 },
    flag("Sum"),
    flag("Average"),
    flag("Maximum"),
    flag("Minimum"),
    flag("StandardDeviation"),
    flag("AllStats"),
    ...textFlags.map((name) => flag(name)),
    inputObject,
  ]),
  outputs: ["Microsoft.PowerShell.Commands.GenericMeasureInfo"],
  async *run({ bound, records, context }) {
    const names = textsParameter(bound, "Property");
    const given = (bound["Property"] ?? []) as unknown[];
    if (given.some((name) => name instanceof ScriptBlock))
      throw refusal("A script block as -Property of Measure-Object", "ForEach-Object before it");
    const measures = (names ?? [undefined]).map((name) => new Measure(name));
    for await (const item of inputItems(records)) for (const measure of measures) measure.add(item);
    const isText = textFlags.some((name) => isSet(bound, name));
    for (const measure of measures) {
      // A property that no object has is passed over without a word, as PowerShell does.
      if (measure.name === undefined || measure.found) yield isText ? textMeasure(measure, bound) : genericMeasure(measure, bound, context);
    }
  },
};

/** What Measure-Object gives. */
class GenericMeasureInfo {
  static readonly netType = "Microsoft.PowerShell.Commands.GenericMeasureInfo";
  constructor(readonly values: Readonly<Record<string, unknown>>) {}
  get Count(): unknown {
    return this.values["Count"];
  }
  get Average(): unknown {
    return this.values["Average"] ?? null;
  }
  get Sum(): unknown {
    return this.values["Sum"] ?? null;
  }
  get Maximum(): unknown {
    return this.values["Maximum"] ?? null;
  }
  get Minimum(): unknown {
    return this.values["Minimum"] ?? null;
  }
  get StandardDeviation(): unknown {
    return this.values["StandardDeviation"] ?? null;
  }
  get Property(): unknown {
    return this.values["Property"] ?? null;
  }
  toString(): string {
    return "Microsoft.PowerShell.Commands.GenericMeasureInfo";
  }
}

/** What Measure-Object gives for text. */
class TextMeasureInfo {
  static readonly netType = "Microsoft.PowerShell.Commands.TextMeasureInfo";
  constructor(readonly values: Readonly<Record<string, unknown>>) {}
  get Lines(): unknown {
    return this.values["Lines"] ?? null;
  }
  get Words(): unknown {
    return this.values["Words"] ?? null;
  }
  get Characters(): unknown {
    return this.values["Characters"] ?? null;
  }
  get Property(): unknown {
    return this.values["Property"] ?? null;
  }
  toString(): string {
    return "Microsoft.PowerShell.Commands.TextMeasureInfo";
  }
}

function textMeasure(measure: Measure, bound: Parameters): TextMeasureInfo {
  const texts = measure.values.map((value) => toText(value));
  const count = (of: (text: string) => number): number => texts.reduce((sum, text) => sum + of(text), 0);
  const ignoring = isSet(bound, "IgnoreWhiteSpace");
  return new TextMeasureInfo({
    ...(isSet(bound, "Line") && { Lines: count((text) => (text === "" ? 0 : text.split("\n").length - (text.endsWith("\n") ? 1 : 0))) }),
    ...(isSet(bound, "Word") && { Words: count((text) => text.split(/\s+/).filter((word) => word !== "").length) }),
    ...(isSet(bound, "Character") && { Characters: count((text) => (ignoring ? text.replace(/\s/g, "") : text).length) }),
    Property: measure.name,
  });
}

function genericMeasure(measure: Measure, bound: Parameters, context: CommandContext): GenericMeasureInfo {
  const wants = (name: string): boolean => isSet(bound, name) || isSet(bound, "AllStats");
  const needsNumbers = wants("Sum") || wants("Average") || wants("StandardDeviation");
  const numbers = needsNumbers ? measure.numbers(context) : [];
  const isPlain = numbers.length === measure.values.length;
  const sum = numbers.reduce((total, value) => total + value, 0);
  const count = measure.values.length;
  const sampled = wants("StandardDeviation") && isPlain;
  return new GenericMeasureInfo({
    Count: count,
    ...(wants("Average") && isPlain && { Average: double(count > 0 ? sum / count : 0) }),
    ...(wants("Sum") && isPlain && { Sum: double(sum) }),
    ...(wants("Maximum") && { Maximum: measure.extreme(1) }),
    ...(wants("Minimum") && { Minimum: measure.extreme(-1) }),
    ...(sampled && { StandardDeviation: double(deviation(numbers, sum)) }),
    Property: measure.name,
  });
}

/** Of a sample: by one less than its size. */
function deviation(numbers: readonly number[], sum: number): number {
  if (numbers.length < 2) return 0;
  const mean = sum / numbers.length;
  return Math.sqrt(numbers.reduce((total, value) => total + (value - mean) ** 2, 0) / (numbers.length - 1));
}

class Measure {
  readonly values: unknown[] = [];
  /** An object has the property, be it null. */
  found = false;

  constructor(readonly name: string | undefined) {}

  add(item: unknown): void {
    if (item === null) return;
    if (this.name === undefined) this.values.push(item);
    else if (hasProperty(item, this.name) || (typeof item === "string" && /^length$/i.test(this.name))) {
      this.found = true;
      const value = readProperty(item, this.name);
      if (value !== null) this.values.push(value);
    }
  }

  /** What is no number is told, and left out. */
  numbers(context: CommandContext): number[] {
    return this.values.flatMap((value) => {
      try {
        return asDouble(toNumeric(value, "System.Double").value);
      } catch (error) {
        if (!(error instanceof ConversionError)) throw error;
        const message = `Input object "${toText(value)}" is not numeric.`;
        context.writeError(runtimeError("NonNumericInputObject", message, "InvalidType", "PSInvalidOperationException"));
        return [];
      }
    });
  }

  extreme(direction: 1 | -1): unknown {
    if (this.values.length === 0) return null;
    const best = this.values.reduce((known, value) => (sortOrder(value, known, false) * direction > 0 ? value : known));
    return isNumber(best) ? double(asDouble(toNumeric(best).value)) : best;
  }
}
