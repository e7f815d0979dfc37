import type { CmdletDescription } from "../cmdlet.js";
import type { PromptField } from "../runtime/host.js";
import type { Properties } from "../values/objects.js";
import type { ScriptBlock } from "../values/script-block.js";
import { SecureString } from "../values/secure-string.js";
import { type Binding, bindValue, valuesByName } from "./binding.js";
import { type Argument, bindArguments } from "./command-line.js";
import { BindingError } from "./errors.js";
import { bindInput } from "./pipeline-input.js";
import { chooseSet, missingMandatory, setsForInput, takesInput } from "./sets.js";
import { type Parameter, parameterTable } from "./table.js";

/** Asks for values, one answer per field: text as typed, a list of texts where the field says so. */
export type Ask = (fields: readonly PromptField[]) => Promise<readonly (string | readonly string[])[]>;

/** A command line that is bound; each object of its input can be bound to what is free. */
export interface BoundCommand {
  /** The set so far; undefined where the input decides. */
  readonly parameterSet: string | undefined;
  readonly parameters: Properties;
  readonly common: Properties;
  /** Binds an object of the pipeline. `evaluate` runs a script block that computes a parameter. @throws {BindingError} */
  bindInput(item: unknown, evaluate: (block: ScriptBlock) => Promise<unknown>): Promise<{ parameterSet: string; parameters: Properties }>;
}

/**
 * Binds a command line to a cmdlet's parameters (about_Parameters, about_Parameter_Sets, about_CommonParameters).
 * `expectsInput`: objects will come through the pipeline. Without `ask`, missing mandatory parameters are an error.
 * @throws {BindingError} with PowerShell's id and message.
 */
export async function bind(cmdlet: CmdletDescription, args: readonly Argument[], expectsInput: boolean, ask?: Ask): Promise<BoundCommand> {
  const given = bindArguments(parameterTable(cmdlet), args);
  if (expectsInput) return withInput(await supply({ ...given, sets: setsForInput(given) }, ask));
  const set = chooseSet(given);
  const binding = await supplyFor({ ...given, sets: [set] }, missingMandatory(given, set), ask);
  const [delayed] = binding.delayed.keys();
  if (delayed) {
    const message = `Cannot evaluate parameter '${delayed.name}' because its argument is specified as a script block and there is no input. A script block cannot be evaluated without input.`;
    throw new BindingError("ScriptBlockArgumentNoInput", message, undefined, "MetadataError");
  }
  return bound(binding, set);
}

function withInput(binding: Binding): BoundCommand {
  const [only, ...others] = binding.sets;
  return bound(binding, others.length === 0 ? only : undefined);
}

function bound(binding: Binding, parameterSet: string | undefined): BoundCommand {
  const { own, common } = valuesByName(binding);
  return {
    parameterSet,
    parameters: own,
    common,
    async bindInput(item, evaluate) {
      let current = binding;
      for (const [parameter, block] of binding.delayed) current = await bindDelayed(current, parameter, block, evaluate);
      const result = bindInput(current, item);
      return { parameterSet: result.set, parameters: valuesByName(result.binding).own };
    },
  };
}

async function bindDelayed(binding: Binding, parameter: Parameter, block: ScriptBlock, evaluate: (block: ScriptBlock) => Promise<unknown>) {
  const value = await evaluate(block);
  if (value === null || value === undefined) {
    const message = `Cannot evaluate parameter '${parameter.name}' because its argument input did not produce any output.`;
    throw new BindingError("ScriptBlockArgumentNoOutput", message, undefined, "InvalidArgument");
  }
  const delayed = new Map(binding.delayed);
  delayed.delete(parameter);
  const free = { ...binding, delayed };
  const next = bindValue(free, parameter, { value });
  return { ...next, delayed: new Map(binding.delayed) };
}

/** Asks for what the input cannot bring. */
async function supply(binding: Binding, ask: Ask | undefined): Promise<Binding> {
  const [set, ...others] = binding.sets;
  if (set === undefined || others.length > 0) return binding;
  const missing = missingMandatory(binding, set).filter((parameter) => !takesInput(parameter, set));
  return supplyFor(binding, missing, ask);
}

async function supplyFor(binding: Binding, missing: readonly Parameter[], ask: Ask | undefined): Promise<Binding> {
  if (missing.length === 0) return binding;
  if (!ask) {
    const names = missing.map((parameter) => ` ${parameter.name}`).join("");
    const message = `Cannot process command because of one or more missing mandatory parameters:${names}.`;
    throw new BindingError("MissingMandatoryParameter", message);
  }
  const answers = await ask(missing.map(asField));
  return missing.reduce(
    (current, parameter, index) => bindValue(current, parameter, { value: answerFor(parameter, answers[index] ?? "") }),
    binding,
  );
}

function asField(parameter: Parameter): PromptField {
  const { help } = parameter.description;
  const list = parameter.type.kind === "array";
  return { name: parameter.name, type: parameter.type.name, secure: isSecure(parameter), list, ...(help !== undefined && { help }) };
}

const isSecure = (parameter: Parameter): boolean => parameter.type.kind === "securestring";

/** Typed text is text: `true` for a boolean has to be told. */
function answerFor(parameter: Parameter, answer: string | readonly string[]): unknown {
  if (typeof answer !== "string") return [...answer];
  if (isSecure(parameter)) return new SecureString(answer);
  const lower = answer.trim().toLowerCase().replace(/^\$/, "");
  if (parameter.type.kind === "bool" && (lower === "true" || lower === "false")) return lower === "true";
  return answer;
}
