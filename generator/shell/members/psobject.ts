import { isProperties, getProperty, propertyNames, setProperty, type Properties } from "../values/objects.js";
import { typeNameOf } from "../values/types.js";

/** `.PSObject` of a value: its properties and type names as objects. */
export class PSObjectValue {
  static readonly netType = "System.Management.Automation.PSObject";

  constructor(readonly target: unknown) {}

  get Properties(): PropertyList {
    return propertyList(this.target);
  }
  get TypeNames(): string[] {
    return typeNames(this.target);
  }
  get BaseObject(): unknown {
    return this.target;
  }

  toString(): string {
    return "System.Management.Automation.PSObject";
  }
}

export function typeNames(target: unknown): string[] {
  const name = typeNameOf(target);
  return name === "System.Object" ? [name] : [name, "System.Object"];
}

/** One property of an object. */
export class PropertyInfo {
  static readonly netType = "System.Management.Automation.PSNoteProperty";

  constructor(
    readonly target: object,
    readonly name: string,
  ) {}

  get Name(): string {
    return this.name;
  }
  get Value(): unknown {
    return getProperty(this.target, this.name) ?? null;
  }
  get MemberType(): string {
    return isProperties(this.target) ? "NoteProperty" : "Property";
  }
  get IsInstance(): boolean {
    return isProperties(this.target);
  }

  setValue(value: unknown): boolean {
    if (!isProperties(this.target)) return false;
    setProperty(this.target, this.name, value);
    return true;
  }

  toString(): string {
    return `${typeNameOf(this.Value)} ${this.name}=${String(this.Value as string)}`;
  }
}

/** A list of properties that can be asked by name. */
export type PropertyList = PropertyInfo[];

const owners = new WeakMap<PropertyList, object>();

function propertyList(target: unknown): PropertyList {
  if (typeof target !== "object" || target === null) return [];
  const list = propertyNames(target).map((name) => new PropertyInfo(target, name));
  owners.set(list, target);
  return list;
}

/** The object whose properties these are. */
export const ownerOf = (list: object): Properties | undefined => {
  const owner = owners.get(list as PropertyList);
  return isProperties(owner) ? owner : undefined;
};

export const isPropertyList = (list: object): boolean => owners.has(list as PropertyList);
