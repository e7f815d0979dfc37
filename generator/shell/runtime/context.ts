import type { CmdletDescription, CommandContext } from "../cmdlet.js";
import { getProperty, type Properties } from "../values/objects.js";
import { toText } from "../values/text.js";
import { type ErrorRecord, isFlow, runtimeError, ShellError, toErrorRecord } from "./errors.js";
import { asksFirst, type Preferences, preferencesFor } from "./preferences.js";
import { type Frame, remember } from "./session.js";
import { messageRecord } from "./message-records.js";
import { errorValue } from "./error-values.js";
import { invokeBlock } from "./script-blocks.js";

let nextActivity = 1;

/** What a command gets to work with: its streams, filtered by its preferences and copied to -ErrorVariable and the like. */
export function commandContext(
  description: CmdletDescription,
  common: Properties,
  frame: Frame,
  place: NonNullable<ErrorRecord["place"]>,
): CommandContext {
  const { session, signal } = frame;
  const { host } = session;
  const preferences = preferencesFor(frame.variables, common);
  const errors = new Collected(frame, common, "ErrorVariable");
  const warnings = new Collected(frame, common, "WarningVariable");
  const informations = new Collected(frame, common, "InformationVariable");
  const activity = nextActivity++;
  const context: CommandContext = {
    signal,
    session,
    writeError(error, details = {}) {
      if (isFlow(error)) throw error;
      const record: ErrorRecord = { place, command: description.name, ...toErrorRecord(error), ...details };
      if (preferences.error === "Stop") throw new ShellError(record, "script");
      if (frame.status && preferences.error !== "SilentlyContinue" && preferences.error !== "Ignore") frame.status.failed = true;
      if (preferences.error === "Ignore") return;
      errors.add(errorValue(record));
      remember(session, record);
      if (preferences.error !== "SilentlyContinue") host.writeError(record);
    },
    writeWarning(message) {
      warnings.add(messageRecord("writeWarning", message));
      if (shown(preferences.warning, message)) host.writeWarning(message);
    },
    writeVerbose(message) {
      if (shown(preferences.verbose, message)) host.writeVerbose(message);
    },
    writeDebug(message) {
      if (shown(preferences.debug, message)) host.writeDebug(message);
    },
    writeInformation(message, { asked = false, noNewline = false } = {}) {
      informations.add(messageRecord("writeInformation", message));
      if (asked && !shown(preferences.information, message)) return;
      host.writeInformation(message, noNewline);
    },
    writeProgress(progress) {
      if (preferences.progress === "Continue") host.writeProgress({ id: activity, ...progress });
    },
    shouldProcess: confirmation(description, preferences, frame, (message) => {
      context.writeVerbose(message);
    }),
    invoke: (block, item) => invokeBlock(block, item, frame),
    frame,
  };
  return context;
}

/** @throws {ShellError} where the preference is Stop. */
function shown(action: Preferences["warning"], message: string): boolean {
  if (action === "Stop") {
    const stopped = `The running command stopped because the preference variable or common parameter is set to Stop: ${message}`;
    throw new ShellError(
      runtimeError("ActionPreferenceStop", stopped, "OperationStopped", "ActionPreferenceStopException").record,
      "script",
    );
  }
  return action === "Continue" || action === "Inquire";
}

/** `-ErrorVariable name`, or `+name` to add to what it holds. */
export class Collected {
  readonly #items: unknown[] | undefined;

  constructor(frame: Frame, common: Properties, parameter: string) {
    const name = toText(getProperty(common, parameter));
    if (name === "") return;
    const variable = name.replace(/^\+/, "");
    const known = name.startsWith("+") ? frame.variables.get(variable) : [];
    this.#items = Array.isArray(known) ? [...(known as unknown[])] : known === null || known === undefined ? [] : [known];
    frame.variables.set(variable, this.#items);
  }

  add(item: unknown): void {
    this.#items?.push(item);
  }
}

/** -WhatIf and -Confirm (about_Functions_CmdletBindingAttribute, SupportsShouldProcess). */
function confirmation(
  description: CmdletDescription,
  preferences: Preferences,
  { session, signal, variables }: Frame,
  verbose: (message: string) => void,
): CommandContext["shouldProcess"] {
  let answeredForAll: boolean | undefined;
  return async (target, action = description.name) => {
    const operation = `Performing the operation "${action}" on target "${target}".`;
    if (preferences.whatIf) {
      session.host.writeInformation(`What if: ${operation}`);
      return false;
    }
    if (answeredForAll !== undefined) return answeredForAll;
    if (!asksFirst(variables, preferences, description.confirmImpact)) {
      verbose(operation);
      return true;
    }
    const { confirm } = session.host;
    if (!confirm) {
      const message = `${operation} Confirmation is needed, and nobody is there to ask. Use -Confirm:$false to go on without.`;
      throw runtimeError("ConfirmationNotPossible", message, "InvalidOperation", "PSInvalidOperationException");
    }
    const answer = await confirm.call(session.host, "Confirm", `Are you sure you want to perform this action?\n${operation}`, signal);
    if (answer === "yesToAll" || answer === "noToAll") answeredForAll = answer === "yesToAll";
    return answer === "yes" || answer === "yesToAll";
  };
}
