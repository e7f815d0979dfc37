/** A value of a .NET enum: its name, and the number behind it. */
export class Enumeration {
  static readonly netType = "System.Enum";

  constructor(
    readonly type: EnumerationType,
    readonly name: string,
  ) {}

  get number(): number {
    return this.type.values[this.name] ?? 0;
  }

  toString(): string {
    return this.name;
  }

  toJSON(): number {
    return this.number;
  }
}

export interface EnumerationType {
  /** `System.DayOfWeek`. */
  readonly name: string;
  readonly values: Readonly<Record<string, number>>;
}

const numbered = (name: string, names: string): EnumerationType => ({
  name,
  values: Object.fromEntries(names.split(" ").map((each, index) => [each, index])),
});

export const dayOfWeek = numbered("System.DayOfWeek", "Sunday Monday Tuesday Wednesday Thursday Friday Saturday");
export const dateTimeKind = numbered("System.DateTimeKind", "Unspecified Utc Local");
export const actionPreference = numbered(
  "System.Management.Automation.ActionPreference",
  "SilentlyContinue Stop Continue Inquire Ignore Suspend Break",
);
export const confirmImpact = numbered("System.Management.Automation.ConfirmImpact", "None Low Medium High");
export const errorCategory = numbered(
  "System.Management.Automation.ErrorCategory",
  "NotSpecified OpenError CloseError DeviceError DeadlockDetected InvalidArgument InvalidData InvalidOperation InvalidResult InvalidType " +
    "MetadataError NotImplemented NotInstalled ObjectNotFound OperationStopped OperationTimeout SyntaxError ParserError PermissionDenied " +
    "ResourceBusy ResourceExists ResourceUnavailable ReadError WriteError FromStdErr SecurityError ProtocolError ConnectionError " +
    "AuthenticationError LimitsExceeded QuotaExceeded NotEnabled",
);

/** The value that text or a number means; undefined where it means none. Names without case, unambiguous prefixes of them too. */
export function enumerationValue(type: EnumerationType, given: string | number): Enumeration | undefined {
  const names = Object.keys(type.values);
  if (typeof given === "number") {
    const name = names.find((each) => type.values[each] === given);
    return name === undefined ? undefined : new Enumeration(type, name);
  }
  const lower = given.trim().toLowerCase();
  const found = names.find((name) => name.toLowerCase() === lower);
  return found === undefined ? undefined : new Enumeration(type, found);
}
