import type { CommandContext } from "../cmdlet.js";
import { membersOf } from "../members/members.js";
import { readProperty } from "../runtime/access.js";
import { refusal, runtimeError } from "../runtime/errors.js";
import { DateTime } from "../values/datetime.js";
import { Hashtable } from "../values/hashtable.js";
import { collapse, gathered } from "../runtime/streams.js";
import { getProperty, hasProperty, isProperties, type Properties, propertyNames } from "../values/objects.js";
import { ScriptBlock } from "../values/script-block.js";
import { toText } from "../values/text.js";
import { hasWildcard, matchesWildcard } from "../values/wildcard.js";

/** A property to take from each object: by name, by pattern, or calculated (about_Calculated_Properties). */
export interface Selector {
  /** Name to show; a pattern where `pattern` is set. */
  readonly name: string;
  readonly pattern: boolean;
  readonly source: string | ScriptBlock;
  /** Keys that only some cmdlets know (Descending). */
  readonly options: Properties | Hashtable;
}

/** Reads what -Property takes: names, patterns, script blocks, `@{Name='n'; Expression={ ... }}`. @throws {ShellError} */
export function readSelectors(values: readonly unknown[]): Selector[] {
  return values.map((value) => {
    if (value instanceof ScriptBlock) return { name: value.toString(), pattern: false, source: value, options: {} };
    if (!(value instanceof Hashtable) && !isProperties(value))
      return { name: toText(value), pattern: hasWildcard(toText(value)), source: toText(value), options: {} };
    const source = keyOf(value, ["expression", "e"]);
    const name = keyOf(value, ["name", "label", "n", "l"]);
    if (source === undefined) {
      throw runtimeError(
        "DictionaryKeyMissing",
        "A calculated property needs an Expression key: @{Name='n'; Expression={ ... }}.",
        "InvalidArgument",
      );
    }
    const expression = source instanceof ScriptBlock ? source : toText(source);
    return { name: name === undefined ? toText(source) : toText(name), pattern: false, source: expression, options: value };
  });
}

function keyOf(value: Properties | Hashtable, names: readonly string[]): unknown {
  const found = names.find((name) => hasProperty(value, name));
  return found === undefined ? undefined : getProperty(value, found);
}

/** What a selector finds in an object; null where there is nothing. */
export async function selectValue(selector: Selector, item: unknown, context: CommandContext): Promise<unknown> {
  if (typeof selector.source === "string") return readProperty(item, selector.source) ?? null;
  return collapse(await gathered(context.invoke(selector.source, item)));
}

/** Names and values that the selectors take from an object; patterns give each property that matches. */
export async function selectAll(selectors: readonly Selector[], item: unknown, context: CommandContext): Promise<[string, unknown][]> {
  const found = new Map<string, [string, unknown]>();
  for (const selector of selectors) {
    for (const name of selector.pattern ? matching(item, selector.name) : [selector.name]) {
      const value = selector.pattern ? (readProperty(item, name) ?? null) : await selectValue(selector, item, context);
      if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), [properName(item, name), value]);
    }
  }
  return [...found.values()];
}

const matching = (item: unknown, pattern: string): string[] => namesOf(item).filter((name) => matchesWildcard(name, pattern));

/** What `*` means of an object: its properties, a hashtable's keys, the length of text. */
export function namesOf(item: unknown): string[] {
  if (item instanceof Hashtable) return item.keys().map((key) => toText(key));
  if (typeof item === "string") return ["Length"];
  if (item instanceof DateTime) throw refusal("The properties of a DateTime all at once", "their names");
  const own = propertyNames(item);
  return own.length > 0 || typeof item !== "object" ? own : Object.keys(membersOf(item)?.properties ?? {});
}

/** The name as the object writes it. */
function properName(item: unknown, name: string): string {
  return namesOf(item).find((each) => each.toLowerCase() === name.toLowerCase()) ?? name;
}
