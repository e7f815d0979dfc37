import type { Cmdlet } from "../cmdlet.js";
import { runtimeError } from "../runtime/errors.js";
import { ConversionError, toNumber } from "../values/convert.js";
import { createObject, getProperty, hasProperty } from "../values/objects.js";
import { sortOrder } from "./keys.js";
import { flag, inputItems, inputObject, isSet, one, textsParameter } from "./parameters.js";

export const measureObject: Cmdlet = {
  name: "Measure-Object",
  aliases: ["measure"],
  synopsis: "Counts objects, and sums up, averages or finds the extremes of a property.",
  parameterSets: one([
    { name: "Property", type: "string[]", position: 0 },
    flag("Sum"),
    flag("Average"),
    flag("Maximum"),
    flag("Minimum"),
    flag("AllStats"),
    inputObject,
  ]),
  outputs: ["Microsoft.PowerShell.Commands.GenericMeasureInfo"],
  async *run({ bound, records, context }) {
    const names = textsParameter(bound, "Property");
    const measures = (names ?? [undefined]).map((name) => new Measure(name));
    for await (const item of inputItems(records)) for (const measure of measures) measure.add(item);
    const wants = (name: string): boolean => isSet(bound, name) || isSet(bound, "AllStats");
    for (const measure of measures) {
      if (measure.name !== undefined && measure.values.length === 0) {
        const message = `The property "${measure.name}" cannot be found in the input for any objects.`;
        context.writeError(runtimeError("GenericMeasurePropertyNotFound", message, "InvalidArgument", "PSArgumentException"));
        continue;
      }
      const sum = wants("Sum") || wants("Average") ? measure.sum() : 0;
      yield createObject([
        ["Count", measure.values.length],
        ["Average", wants("Average") && measure.values.length > 0 ? sum / measure.values.length : null],
        ["Sum", wants("Sum") ? sum : null],
        ["Maximum", wants("Maximum") ? measure.extreme(1) : null],
        ["Minimum", wants("Minimum") ? measure.extreme(-1) : null],
        ["Property", measure.name ?? null],
      ]);
    }
  },
};

class Measure {
  readonly values: unknown[] = [];

  constructor(readonly name: string | undefined) {}

  add(item: unknown): void {
    if (this.name === undefined) this.values.push(item);
    else if (hasProperty(item, this.name)) this.values.push(getProperty(item, this.name));
  }

  /** @throws {ShellError} where something is no number. */
  sum(): number {
    let sum = 0;
    for (const value of this.values) {
      try {
        sum += Number(toNumber(value, "System.Double"));
      } catch (error) {
        if (!(error instanceof ConversionError)) throw error;
        throw runtimeError(
          "NonNumericInputObject",
          `Input object is not numeric. ${error.message}`,
          "InvalidType",
          "PSInvalidOperationException",
        );
      }
    }
    return sum;
  }

  extreme(direction: 1 | -1): unknown {
    if (this.values.length === 0) return null;
    return this.values.reduce((best, value) => (sortOrder(value, best, false) * direction > 0 ? value : best));
  }
}
