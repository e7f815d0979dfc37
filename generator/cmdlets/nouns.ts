import { singularize } from "./singular.js";
import { cmdletVerb, isEnglishVerb, isKnownAction } from "./verbs.js";
import { capitalize, joinPascal, pascalName, styleInScope, withoutRepeats, words } from "./words.js";

/** What an operation does (`create`), the approved verb for it (`New`) and to what (`BatchEndpoint`). */
export interface Command {
  action: string;
  verb: string;
  subject: string;
}

/** Names of a group's operations as AutoRest styles them before it looks for verbs: `listKeys` → ListKeys. */
export function operationNames(names: readonly string[]): string[] {
  return styleInScope(names, pascalName);
}

/**
 * The commands that an operation stands for: one, or two for an `or` (`CreateOrUpdate` → New and Update).
 * @param group what stands before the underscore of operationId; may be empty
 * @param name as {@link operationNames} gave it
 */
export function inferCommands(group: string, name: string): Command[] {
  const groupWords = withoutRepeats(words(group));
  const last = groupWords.pop();
  const subject = last === undefined ? "" : joinPascal([...groupWords, singularize(last)]);
  if (isKnownAction(name)) return [command(name, [subject])];
  return splitName(
    words(name).filter((word) => word !== "all"),
    subject,
  );
}

function splitName(parts: readonly string[], group: string): Command[] {
  const [first = "get", second] = parts;
  if (second === undefined) return [command(first, [group])];
  if (parts.length === 2) {
    const reversed = !isEnglishVerb(first) && isEnglishVerb(second);
    return [reversed ? command(second, [group, first]) : command(first, [group, second])];
  }
  const or = parts.indexOf("or");
  if (or > 0) {
    const after = parts.slice(or + 1);
    return [...splitName([...parts.slice(0, or), ...after.slice(1)], group), ...splitName(after, group)];
  }
  const preposition = firstPreposition(parts);
  if (preposition > 0) return splitName(parts.slice(0, preposition), group);
  const at = parts.findIndex(isEnglishVerb);
  if (at === parts.length - 1) return [command(parts[at] ?? first, [group, ...parts.slice(0, at)])];
  if (at > 0) return [command(parts[at] ?? first, [group])];
  return [command(first, [group, ...parts.slice(1)])];
}

/** What follows says how the command does it (`ListByResourceGroup`), not what it is. */
const prepositions = ["with", "at", "by", "for", "in", "of"];

function firstPreposition(parts: readonly string[]): number {
  for (const preposition of prepositions) {
    // "sign in" is a verb of two words.
    const at = parts.findIndex((part, index) => part === preposition && !(part === "in" && parts[index - 1] === "sign"));
    if (at > 0) return at;
  }
  return -1;
}

function command(action: string, subject: readonly string[]): Command {
  const verb = cmdletVerb(action);
  // An operation without an approved verb keeps its own in the subject: Invoke-AzDeallocateNode.
  const parts = verb === "Invoke" && action.toLowerCase() !== "post" ? [action, ...subject] : subject;
  return { action, verb, subject: joinPascal(parts.map(singularize)) };
}

/** Takes words that are said twice out of prefix and subject, and what the prefix has said already out of the subject. */
export function withoutRepeatedNoun(subjectPrefix: string, subject: string): { subjectPrefix: string; subject: string } {
  const own = withoutRepeats(words(subject));
  const whole = withoutRepeats([...withoutRepeats(words(subjectPrefix)), ...own]);
  let shared = 0;
  while (shared < own.length && shared < whole.length && whole[whole.length - 1 - shared] === own[own.length - 1 - shared]) shared++;
  return { subjectPrefix: joinPascal(whole.slice(0, whole.length - shared)), subject: joinPascal(whole.slice(whole.length - shared)) };
}

/**
 * A resource of a path (`/batchEndpoints/{endpointName}`), in the singular and PascalCase: what stands before its parameter, which may have
 * more behind it (`{endpointName}:start`).
 */
export function resourceBefore(path: string, parameter: string): string | undefined {
  const steps = path.split("/");
  const at = steps.findIndex((step, index) => index > 1 && step.startsWith(`{${parameter}}`));
  const resource = at > 0 ? steps[at - 1] : undefined;
  if (!resource || /^\{.*\}$/.test(resource)) return undefined;
  return capitalize(singularize(resource));
}
