import { type AssertionName, type CharTest, type Node } from "./syntax.js";
import { Refusal } from "../language/refusal.js";

/** Instructions of the matcher. Those that read a character go forward, or (`back`) towards the start as lookbehinds do. */
export type Instruction =
  | { readonly op: "char"; readonly test: CharTest; readonly back: boolean }
  /** As many characters as there are, or as few. */
  | {
      readonly op: "chars";
      readonly test: CharTest;
      readonly back: boolean;
      readonly minimum: number;
      readonly maximum: number;
      readonly lazy: boolean;
    }
  | { readonly op: "split"; first: number; second: number }
  | { readonly op: "jump"; to: number }
  | { readonly op: "save"; readonly slot: number }
  /** Remembers where a turn of a loop began; goes on behind the loop where the turn has read nothing. */
  | { readonly op: "mark"; readonly slot: number }
  | { readonly op: "moved"; readonly slot: number; otherwise: number }
  | { readonly op: "sub"; readonly program: readonly Instruction[]; readonly kind: "atomic" | "ahead" | "notAhead" }
  | { readonly op: "backreference"; readonly number: number; readonly ignoreCase: boolean; readonly back: boolean }
  | { readonly op: "assertion"; readonly name: AssertionName }
  | { readonly op: "match" };

export interface Program {
  readonly code: readonly Instruction[];
  /** Slots for the starts and ends of groups, then for loops. */
  readonly slots: number;
}

const maximumLength = 50_000;

/** Compiles a pattern for reading forward, or from the end of the text. @throws {Refusal} where it becomes too long. */
export function compileRegex(node: Node, groups: number, back: boolean): Program {
  const compiler = new Compiler(groups * 2);
  return { code: compiler.program(node, back), slots: compiler.slots };
}

class Compiler {
  slots: number;
  #length = 0;

  constructor(slots: number) {
    this.slots = slots;
  }

  program(node: Node, back: boolean): Instruction[] {
    const code: Instruction[] = [];
    this.#emit(code, { op: "save", slot: back ? 1 : 0 });
    this.#compile(code, node, back);
    this.#emit(code, { op: "save", slot: back ? 0 : 1 });
    this.#emit(code, { op: "match" });
    return code;
  }

  #sub(node: Node, back: boolean): Instruction[] {
    const code: Instruction[] = [];
    this.#compile(code, node, back);
    this.#emit(code, { op: "match" });
    return code;
  }

  #emit<T extends Instruction>(code: Instruction[], instruction: T): T {
    if (++this.#length > maximumLength) throw new Refusal("A regular expression of this size", "smaller numbers of repetitions");
    code.push(instruction);
    return instruction;
  }

  #compile(code: Instruction[], node: Node, back: boolean): void {
    switch (node.kind) {
      case "empty":
        return;
      case "char":
        this.#emit(code, { op: "char", test: node.test, back });
        return;
      case "sequence":
        for (const item of back ? [...node.items].reverse() : node.items) this.#compile(code, item, back);
        return;
      case "choice":
        this.#choice(code, node.items, back);
        return;
      case "repeat":
        this.#repeat(code, node, back);
        return;
      case "group":
        this.#emit(code, { op: "save", slot: node.number * 2 + (back ? 1 : 0) });
        this.#compile(code, node.item, back);
        this.#emit(code, { op: "save", slot: node.number * 2 + (back ? 0 : 1) });
        return;
      case "atomic":
        this.#emit(code, { op: "sub", program: this.#sub(node.item, back), kind: "atomic" });
        return;
      case "look":
        this.#emit(code, { op: "sub", program: this.#sub(node.item, node.behind), kind: node.negated ? "notAhead" : "ahead" });
        return;
      case "backreference":
        this.#emit(code, { op: "backreference", number: node.number, ignoreCase: node.ignoreCase, back });
        return;
      case "assertion":
        this.#emit(code, { op: "assertion", name: node.name });
    }
  }

  #choice(code: Instruction[], items: readonly Node[], back: boolean): void {
    const ends: { to: number }[] = [];
    for (const [index, item] of items.entries()) {
      if (index === items.length - 1) this.#compile(code, item, back);
      else {
        const split = this.#emit(code, { op: "split", first: code.length + 1, second: 0 });
        this.#compile(code, item, back);
        ends.push(this.#emit(code, { op: "jump", to: 0 }));
        split.second = code.length;
      }
    }
    for (const end of ends) end.to = code.length;
  }

  #repeat(code: Instruction[], { item, minimum, maximum, lazy }: Node & { kind: "repeat" }, back: boolean): void {
    if (item.kind === "char") {
      this.#emit(code, { op: "chars", test: item.test, back, minimum, maximum, lazy });
      return;
    }
    for (let turn = 0; turn < minimum; turn++) this.#compile(code, item, back);
    if (maximum === Infinity) this.#loop(code, item, lazy, back);
    else this.#options(code, item, maximum - minimum, lazy, back);
  }

  #loop(code: Instruction[], item: Node, lazy: boolean, back: boolean): void {
    const slot = this.slots++;
    const start = code.length;
    const split = this.#emit(code, { op: "split", first: 0, second: 0 });
    this.#emit(code, { op: "mark", slot });
    this.#compile(code, item, back);
    const moved = this.#emit(code, { op: "moved", slot, otherwise: 0 });
    this.#emit(code, { op: "jump", to: start });
    [split.first, split.second] = lazy ? [code.length, start + 1] : [start + 1, code.length];
    moved.otherwise = code.length;
  }

  /** Up to `count` more turns, each of which may be the last. */
  #options(code: Instruction[], item: Node, count: number, lazy: boolean, back: boolean): void {
    const splits: { first: number; second: number }[] = [];
    for (let turn = 0; turn < count; turn++) {
      splits.push(this.#emit(code, { op: "split", first: code.length + 1, second: code.length + 1 }));
      this.#compile(code, item, back);
    }
    for (const split of splits) {
      if (lazy) split.first = code.length;
      else split.second = code.length;
    }
  }
}
