import { isWord } from "./char-class.js";
import type { Instruction, Program } from "./program.js";
import {} from "./syntax.js";
import { Refusal } from "../language/refusal.js";

/** Instructions that one search may take: about a second. */
const maximumSteps = 10_000_000;

/** Where the groups of a match begin and end; -1 where one took no part. */
export type Captures = readonly number[];

/**
 * The first match at or behind a place (before it, where the program reads from the end). Backtracking keeps a stack of its own, and
 * counts what it does: no pattern holds the shell up, or breaks it. @throws {Refusal}
 */
export function search(program: Program, text: string, from: number, back: boolean): Captures | undefined {
  const machine = new Machine(text, program.slots, from);
  const step = back ? -1 : 1;
  for (let at = from; at >= 0 && at <= text.length; at += step) {
    const captures = machine.run(program.code, at);
    if (captures) return captures;
  }
  return undefined;
}

/** A place to go back to. A range stands for several: all ends that a run of characters may have. */
interface Choice {
  readonly pc: number;
  at: number;
  /** Last of the range's places. */
  readonly until: number;
  /** Towards `until`. */
  readonly step: number;
  readonly undone: number;
}

class Machine {
  readonly #text: string;
  readonly #from: number;
  readonly #slots: number[];
  #steps = 0;
  /** Slots with what they were before, in pairs. */
  #trail: number[] = [];

  constructor(text: string, slots: number, from: number) {
    this.#text = text;
    this.#from = from;
    this.#slots = new Array<number>(slots).fill(-1);
  }

  run(code: readonly Instruction[], at: number): Captures | undefined {
    this.#slots.fill(-1);
    this.#trail = [];
    return this.#run(code, at) === undefined ? undefined : [...this.#slots];
  }

  #set(slot: number, value: number): void {
    this.#trail.push(slot, this.#slots[slot] ?? -1);
    this.#slots[slot] = value;
  }

  #undo(length: number): void {
    while (this.#trail.length > length) {
      const value = this.#trail.pop() ?? -1;
      this.#slots[this.#trail.pop() ?? 0] = value;
    }
  }

  /** Place behind the match; undefined where there is none, and then the slots are as they were. */
  #run(code: readonly Instruction[], start: number): number | undefined {
    const choices: Choice[] = [];
    const begun = this.#trail.length;
    let pc = 0;
    let at = start;
    for (;;) {
      if (++this.#steps > maximumSteps) {
        throw new Refusal("A regular expression that takes this long", "one without repetitions in repetitions");
      }
      const instruction = code[pc];
      if (!instruction || instruction.op === "match") return at;
      const next = this.#step(instruction, pc, at, choices);
      if (next) {
        [pc, at] = next;
        continue;
      }
      const choice = choices.at(-1);
      if (!choice) {
        this.#undo(begun);
        return undefined;
      }
      this.#undo(choice.undone);
      [pc, at] = [choice.pc, choice.at];
      if (choice.at === choice.until) choices.pop();
      else choice.at += choice.step;
    }
  }

  /** Where to go on: instruction and place; undefined where this way ends. */
  #step(instruction: Instruction, pc: number, at: number, choices: Choice[]): [number, number] | undefined {
    switch (instruction.op) {
      case "char":
        return this.#reads(instruction.test, at, instruction.back) ? [pc + 1, at + (instruction.back ? -1 : 1)] : undefined;
      case "chars":
        return this.#chars(instruction, pc, at, choices);
      case "split":
        choices.push({ pc: instruction.second, at, until: at, step: 1, undone: this.#trail.length });
        return [instruction.first, at];
      case "jump":
        return [instruction.to, at];
      case "save":
      case "mark":
        this.#set(instruction.slot, at);
        return [pc + 1, at];
      case "moved":
        return [this.#slots[instruction.slot] === at ? instruction.otherwise : pc + 1, at];
      case "sub":
        return this.#sub(instruction, pc, at);
      case "backreference":
        return this.#backreference(instruction, pc, at);
      case "assertion":
        return this.#holds(instruction.name, at) ? [pc + 1, at] : undefined;
      case "match":
        return [pc, at];
    }
  }

  #reads(test: (code: number) => boolean, at: number, back: boolean): boolean {
    const index = back ? at - 1 : at;
    return index >= 0 && index < this.#text.length && test(this.#text.charCodeAt(index));
  }

  #chars(instruction: Instruction & { op: "chars" }, pc: number, at: number, choices: Choice[]): [number, number] | undefined {
    const { test, back, minimum, maximum, lazy } = instruction;
    const step = back ? -1 : 1;
    let count = 0;
    let end = at;
    while (count < maximum && this.#reads(test, end, back)) {
      end += step;
      count++;
    }
    this.#steps += count;
    if (count < minimum) return undefined;
    const least = at + minimum * step;
    const undone = this.#trail.length;
    if (end !== least) {
      choices.push(
        lazy
          ? { pc: pc + 1, at: least + step, until: end, step, undone }
          : { pc: pc + 1, at: end - step, until: least, step: -step, undone },
      );
    }
    return [pc + 1, lazy ? least : end];
  }

  #sub({ program, kind }: Instruction & { op: "sub" }, pc: number, at: number): [number, number] | undefined {
    const before = this.#trail.length;
    const end = this.#run(program, at);
    if (kind === "atomic") return end === undefined ? undefined : [pc + 1, end];
    if (kind === "ahead") return end === undefined ? undefined : [pc + 1, at];
    this.#undo(before);
    return end === undefined ? [pc + 1, at] : undefined;
  }

  #backreference(
    { number, ignoreCase, back }: Instruction & { op: "backreference" },
    pc: number,
    at: number,
  ): [number, number] | undefined {
    const [start = -1, end = -1] = [this.#slots[number * 2], this.#slots[number * 2 + 1]];
    if (start < 0 || end < 0) return undefined;
    const wanted = this.#text.slice(start, end);
    const from = back ? at - wanted.length : at;
    if (from < 0) return undefined;
    const found = this.#text.slice(from, from + wanted.length);
    const same = ignoreCase ? found.toLowerCase() === wanted.toLowerCase() : found === wanted;
    return same ? [pc + 1, back ? from : at + wanted.length] : undefined;
  }

  #holds(name: (Instruction & { op: "assertion" })["name"], at: number): boolean {
    const text = this.#text;
    switch (name) {
      case "start":
        return at === 0;
      case "end":
        return at === text.length;
      case "endOrNewline":
        return at === text.length || (at === text.length - 1 && text.charCodeAt(at) === 10);
      case "lineStart":
        return at === 0 || text.charCodeAt(at - 1) === 10;
      case "lineEnd":
        return at === text.length || text.charCodeAt(at) === 10;
      case "searchStart":
        return at === this.#from;
      default: {
        const before = at > 0 && isWord(text.charCodeAt(at - 1));
        const behind = at < text.length && isWord(text.charCodeAt(at));
        return (before !== behind) === (name === "wordBoundary");
      }
    }
  }
}
