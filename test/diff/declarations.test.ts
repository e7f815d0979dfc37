import { describe, expect, it } from "vitest";
import { compareSurfaces } from "../../generator/diff/sdk/compare.js";
import { readSurface } from "../../generator/diff/sdk/read.js";
import { linesOf } from "./support.js";

describe("changes of declarations", () => {
  const compare = (from: string, to: string): string[] =>
    linesOf(compareSurfaces(readSurface(new Map([["m", from]])), readSurface(new Map([["m", to]]))));
  const uses = "export declare function put(input: In): Promise<Out>;\n";
  it.each([
    [
      "a member that may be written",
      "export interface In {}",
      "export interface In { a?: string }",
      "compatible: m/In.a optional member added (string)",
    ],
    [
      "a member that must be written",
      "export interface In {}",
      "export interface In { a: string }",
      "breaking: m/In.a required member added (string)",
    ],
    [
      "a member that is answered",
      "export interface Out {}",
      "export interface Out { a: string }",
      "compatible: m/Out.a required member added (string)",
    ],
    ["a member that is gone", "export interface Out { a: string }", "export interface Out {}", "breaking: m/Out.a member removed (string)"],
    ["an alternative that is answered", 'export type Out = "a";', 'export type Out = "a" | "b";', 'breaking: m/Out may also be "b"'],
    [
      "an alternative of an open union",
      'export type Out = "a" | (string & {});',
      'export type Out = "a" | "b" | (string & {});',
      'compatible: m/Out may also be "b"',
    ],
    ["an alternative that callers write", 'export type In = "a" | "b";', 'export type In = "a";', 'breaking: m/In cannot be "b" any more'],
    [
      "documentation",
      "/** One. */\nexport interface Out {}",
      "/** Two. */\nexport interface Out {}",
      "documentation: m/Out documentation changed",
    ],
    [
      "a parameter more",
      "export declare function f(): void;",
      "export declare function f(a: string): void;",
      "breaking: m/f.a required parameter added (string)",
    ],
    [
      "an option more",
      "export declare function f(): void;",
      "export function f(a: object = {}): void {}",
      "compatible: m/f.a optional parameter added (object)",
    ],
    ["a declaration that is gone", "export interface X {}", "", "breaking: m/X interface"],
    [
      "a name that is exported afterwards",
      "",
      "function delete_(): void {}\nexport { delete_ as delete };",
      "compatible: m/delete function",
    ],
  ])("%s", (_, from, to, says) => {
    expect(compare(uses + from, uses + to)).toEqual([says]);
  });

  it.each([
    [
      "known values of a text",
      "export interface Out { a: string }",
      'export type Kind = "x" | (string & {});\nexport interface Out { a: Kind }',
      ["compatible: m/Kind alias", "compatible: m/Out.a type changed from string to Kind"],
    ],
    [
      "a value that an open list does not name any more",
      'export type In = "a" | "b" | (string & {});',
      'export type In = "a" | (string & {});',
      ['compatible: m/In cannot be "b" any more'],
    ],
    [
      "another name of a list",
      'export type A = "x";\nexport interface Out { a: A }',
      'export type A = "x";\nexport type B = "x";\nexport interface Out { a: B }',
      ["compatible: m/B alias", "compatible: m/Out.a type changed from A to B"],
    ],
    [
      "an interface in the place of one that has as much",
      "export interface A { x: string }\nexport interface Out { a: A }",
      "export interface A { x: string }\nexport interface B { x: string; y?: string }\nexport interface Out { a: B }",
      ["compatible: m/B interface", "compatible: m/Out.a type changed from A to B: y optional member added (string)"],
    ],
    [
      "an interface in the place of one that has more",
      "export interface A { x: string }\nexport interface Out { a: A }",
      "export interface A { x: string }\nexport interface B {}\nexport interface Out { a: B }",
      ["compatible: m/B interface", "breaking: m/Out.a type changed from A to B: x member removed (string)"],
    ],
    [
      "members that are inherited now",
      "export interface Out { x: string; y: string }",
      "export interface Base { x: string }\nexport interface Out extends Base { y: string }",
      ["compatible: m/Base interface", "compatible: m/Out extends Base now, before nothing"],
    ],
    [
      "a member that was inherited",
      "export interface Base { x: string }\nexport interface Out extends Base { y: string }",
      "export interface Base { x: string }\nexport interface Out { y: string }",
      ["compatible: m/Out extends nothing now, before Base", "breaking: m/Out.x member removed (string)"],
    ],
    [
      "an inherited member that has to be written now",
      "export interface Base { x?: string; y?: string }\nexport interface In extends Base {}",
      'export interface Base { x?: string; y?: string }\nexport interface In extends Omit<Base, "x" | "y"> { x: string; y?: string }',
      ['compatible: m/In extends Omit<Base, "x" | "y"> now, before Base', "breaking: m/In.x required now"],
    ],
    [
      "an interface that is another one by name now",
      "export interface Out { x: string }",
      "export interface Base { x: string }\nexport type Out = Base;",
      ["compatible: m/Base interface", "compatible: m/Out alias now, before interface"],
    ],
    [
      "parameters that have changed places",
      "export declare function f(a: string, b: string): void;",
      "export declare function f(b: string, a: string): void;",
      [
        "breaking: m/f.b stands where a stood: parameters have changed places",
        "breaking: m/f.a stands where b stood: parameters have changed places",
      ],
    ],
    [
      "a parameter that is called otherwise",
      "export declare function f(a: string): void;",
      "export declare function f(b: string): void;",
      ["documentation: m/f.b called b now, before a"],
    ],
  ])("%s", (_, from, to, says) => {
    expect(compare(uses + from, uses + to)).toEqual(says);
  });

  it("are none where only the layout and the bodies differ", () => {
    expect(
      compare("export function f(a: string,): string { return a; }", "export function f(\n  a: string,\n): string {\n  return `${a}`;\n}"),
    ).toEqual([]);
  });
});

describe("declarations", () => {
  const compare = (from: string, now: string): string[] =>
    linesOf(compareSurfaces(readSurface(new Map(Object.entries({ m: from }))), readSurface(new Map(Object.entries({ m: now })))));

  it("take more options, where those of all calls are among them", () => {
    const call = (options: string) => `export declare function find(id: string, options?: ${options}): void;\n`;
    const own = (base: string, member: string) => `export interface FindOptions extends ${base} { ${member} }\n`;
    for (const base of ["CallOptions", "PollingOptions"]) {
      expect(compare(call(base), call("FindOptions") + own(base, "force?: boolean"))).toEqual([
        "compatible: m/FindOptions interface",
        `compatible: m/find.options type changed from ${base} to FindOptions: force optional member added (boolean)`,
      ]);
      expect(compare(call(base), call("FindOptions") + own(base, "force: boolean"))).toEqual([
        "compatible: m/FindOptions interface",
        `breaking: m/find.options type changed from ${base} to FindOptions: force required member added (boolean)`,
      ]);
      expect(compare(call("FindOptions") + own(base, "force?: boolean"), call(base))).toContain(
        `breaking: m/find.options type changed from FindOptions to ${base}: force member removed (boolean)`,
      );
    }
    expect(compare(call("CallOptions"), call("FindOptions") + own("PollingOptions", "force?: boolean"))).toContain(
      "breaking: m/find.options type changed from CallOptions to FindOptions: what CallOptions has member removed (CallOptions)",
    );
  });

  it("that an index hands on count once; an index that stops to do so is told", () => {
    const surface = (...handed: string[]) =>
      readSurface(
        new Map([
          ["models", "export interface A {}\nexport interface B {}"],
          ["index", handed.map((name) => `export type { ${name} } from "./models.js";`).join("\n")],
        ]),
      );
    const diff = compareSurfaces(surface("A", "B"), surface("A"));
    expect(diff.subjects).toEqual([{ kind: "declaration", from: 2, to: 2 }]);
    expect(linesOf(diff)).toEqual(["breaking: models/B not handed on by index any more"]);
    expect(linesOf(compareSurfaces(surface("A"), surface("A", "B")))).toEqual(["compatible: models/B handed on by index too"]);
  });

  it("say which values of a renamed list have gone", () => {
    const uses = (name: string, values: string) =>
      `export declare function put(input: In): void;\nexport interface In { k: ${name} }\nexport type ${name} = ${values};\n`;
    expect(compare(uses("A", '"x" | "y"'), uses("B", '"x"'))).toContain(
      'breaking: m/In.k type changed from A to B: cannot be "y" any more',
    );
  });
});
