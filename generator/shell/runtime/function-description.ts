import type { CmdletDescription, ParameterDescription } from "../cmdlet.js";
import type { ParameterBlock, ParameterDeclaration } from "../language/ast.js";
import { typeOrRefusal } from "./type-lookup.js";

/** What a `[switch]` parameter holds. */
export class SwitchValue {
  static readonly netType = "System.Management.Automation.SwitchParameter";
  constructor(readonly on: boolean) {}
  get IsPresent(): boolean {
    return this.on;
  }
  toString(): string {
    return this.on ? "True" : "False";
  }
  toJSON(): unknown {
    return { IsPresent: this.on };
  }
}

const values = { on: new SwitchValue(true), off: new SwitchValue(false) };

export const switchValue = (on: boolean): SwitchValue => (on ? values.on : values.off);

const descriptions = new WeakMap<ParameterBlock, CmdletDescription>();

/** A function's parameters as the binder knows them; made once. @throws {ShellError} for types that the shell does not have. */
export function describeFunction(name: string, block: ParameterBlock): CmdletDescription {
  const known = descriptions.get(block);
  if (known) return known;
  const explicit = block.parameters.some(({ position }) => position !== undefined);
  let next = 0;
  const parameters = block.parameters.map((declared) => {
    const isSwitch = declared.type !== undefined && typeOrRefusal(declared.type).kind === "switch";
    const implied = !explicit && block.positional && !isSwitch && !declared.remaining ? next++ : undefined;
    return describeParameter(declared, isSwitch, declared.position ?? implied);
  });
  const made: CmdletDescription = {
    name,
    parameterSets: [{ name: "__AllParameterSets", parameters }],
    isFunction: block.advanced ? "advanced" : "simple",
    ...(block.shouldProcess && { shouldProcess: true }),
  };
  descriptions.set(block, made);
  return made;
}

function describeParameter(declared: ParameterDeclaration, isSwitch: boolean, position: number | undefined): ParameterDescription {
  const { name, aliases, mandatory, pipeline, remaining, help, allowEmpty, validate, type } = declared;
  return {
    name,
    type: isSwitch ? "SwitchParameter" : type === undefined ? "Object" : typeOrRefusal(type).name,
    aliases,
    mandatory,
    validate,
    pipeline,
    ...(position !== undefined && { position }),
    ...(remaining && { remaining }),
    ...(allowEmpty && { allowEmpty }),
    ...(help !== undefined && { help }),
  };
}
