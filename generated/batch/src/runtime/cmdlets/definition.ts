/**
 * Where the value of a parameter goes: `option/ifMatch`, `property/constraints/maxTaskRetryCount`. What follows the first word: the name of a client parameter; of an argument or option of the operation
 * (a name, or the names of a group and its member); wire names that lead into the body; wire names of the path parameters that an identity
 * stands for; the two texts of a choice and then where it goes; the name of a switch of the cmdlet itself. Escaped as in JSON pointers.
 */
export type Target = TargetKind | `${TargetKind}/${string}`;

/** The words of a target. */
export function stepsOf(target: Target | undefined): [kind: TargetKind | "", ...path: string[]] {
  const [kind = "", ...path] = pathOf(target ?? "");
  return [kind as TargetKind | "", ...path];
}

/** The names of a path that is written as text. */
export function pathOf(text: string): string[] {
  return text.split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export type TargetKind =
  | "client"
  | "value"
  | "option"
  | "body"
  | "property"
  | "keys"
  | "choice"
  | "file"
  | "entries"
  | "json"
  | "json-file"
  | "identity"
  | "output-file"
  | "switch";

/** Parameters that the same sets have. */
export interface ParameterGroup {
  readonly mandatory?: Readonly<Record<string, Target>>;
  readonly optional?: Readonly<Record<string, Target>>;
}

/** An operation of the client, and how it is called. */
export interface OperationDefinition {
  /** Takes the context, then {@link values}, then options. */
  readonly call: (context: never, ...values: never[]) => unknown;
  /** Names of the arguments between context and options, in order. */
  readonly values: readonly string[];
  /** Where the body goes. */
  readonly body?: Target;
  /** Without a value in the body nothing is sent as one. */
  readonly bodyOptional?: true;
  /** Values that a body always has, where the object around them is there. */
  readonly constants?: readonly (readonly [value: string | number | boolean, path: string])[];
  /** Arguments with only one value, which no parameter stands for. */
  readonly fixed?: readonly (readonly [value: string | number | boolean, target: Target])[];
  /** What the service alone sets in the body: it is not written back after it was read. */
  readonly readonly?: readonly string[];
  /** Path of the operation, with `{names}`. */
  readonly path: string;
  /** Where the parts of the path go, by wire name. */
  readonly parts: Readonly<Record<string, Target>>;
  /** What the client gives back is no output (response headers). */
  readonly silent?: true;
}

export interface SetDefinition {
  /** Indexes into the cmdlet's groups. */
  readonly groups: readonly number[];
  /** Indexes into the cmdlet's operations: the one to call, or the one that reads and the one that writes. */
  readonly operations: readonly number[];
  /** Gives several objects. */
  readonly many?: true;
}

/** A cmdlet as generated code writes it down. */
export interface CmdletDefinition {
  /** `Update-AzJob`. */
  readonly name: string;
  readonly service: CmdletService;
  /** Asks before it acts (-WhatIf, -Confirm). */
  readonly changes?: true;
  /** Parameters that take a point in time as text, too. */
  readonly dates?: readonly string[];
  /** Parameters that take a length of time. */
  readonly durations?: readonly string[];
  readonly groups: readonly ParameterGroup[];
  readonly operations: readonly OperationDefinition[];
  readonly sets: Readonly<Record<string, SetDefinition>>;
  readonly defaultSet: string;
}

/** What cmdlets need to know of their service at one api-version. */
export interface CmdletService {
  /** For people: `Azure Batch`. */
  readonly title: string;
  /** Client parameters that have to come from somewhere. */
  readonly required: readonly string[];
  /** Client parameters that are options of the client. */
  readonly options: readonly string[];
  /** The service knows Microsoft Entra ID, so that a sign-in of this machine will do. */
  readonly tokens: boolean;
  /** The service asks for a credential. */
  readonly credential: boolean;
  /** Makes the client's context. */
  readonly create: (values: Readonly<Record<string, unknown>>) => unknown;
}

/** Adds a property, whatever its name: `__proto__` too is data. */
export function define(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
