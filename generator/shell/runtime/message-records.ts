/** A warning, verbose, debug or information message as an object: what -WarningVariable and `3>&1` give. */
class MessageRecord {
  static readonly netType: string = "System.Management.Automation.InformationalRecord";

  constructor(readonly message: string) {}

  get Message(): string {
    return this.message;
  }

  toString(): string {
    return this.message;
  }
}

class WarningRecord extends MessageRecord {
  static override readonly netType = "System.Management.Automation.WarningRecord";
}
class VerboseRecord extends MessageRecord {
  static override readonly netType = "System.Management.Automation.VerboseRecord";
}
class DebugRecord extends MessageRecord {
  static override readonly netType = "System.Management.Automation.DebugRecord";
}
class InformationRecord extends MessageRecord {
  static override readonly netType = "System.Management.Automation.InformationRecord";

  get MessageData(): string {
    return this.message;
  }
}

const records = {
  writeWarning: WarningRecord,
  writeVerbose: VerboseRecord,
  writeDebug: DebugRecord,
  writeInformation: InformationRecord,
} as const;

/** The record of a message that the host's method would take. */
export function messageRecord(method: keyof typeof records, message: string): object {
  return new records[method](message);
}

export function isMessageRecord(value: unknown): boolean {
  return value instanceof MessageRecord;
}
