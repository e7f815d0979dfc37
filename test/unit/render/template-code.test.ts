import Handlebars from "handlebars";
import { describe, expect, it } from "vitest";
import { helpers } from "../../../generator/render/helpers.js";
import { compileTemplate } from "../../../generator/render/template-compiler.js";
import { TemplateError } from "../../../generator/render/template-error.js";
import { bindTemplate, type Template } from "../../../generator/render/template-tools.js";

const partials: Record<string, string> = {
  "partials/name": "<{{name}}>",
  "partials/pair": "{{a}}={{b}}",
  "partials/all": "{{#each items}}{{> partials/name}}{{#unless @last}}, {{/unless}}{{/each}}",
  "partials/tree": "{{name}}{{#each kids}}({{> partials/tree}}){{/each}}",
  "partials/first": "{{#if @first}}first{{else}}later{{/if}} ",
  "partials/lines": "one\ntwo\n",
  "partials/import": "\n{{model a}}",
};

/** Every construct of the language that a template may use, with a view for it. */
const constructs: [string, string, unknown][] = [
  ["text alone", "text \"with\" 'quotes', \\ and\nlines\n", {}],
  ["nothing", "", {}],
  ["a field", "a {{name}} b", { name: "x" }],
  ["a field of a field", "{{a.b.c}}", { a: { b: { c: "x" } } }],
  ["a field with a strange name", "{{[a-b].[c d]}}", { "a-b": { "c d": 1 } }],
  ["a literal for a field's name", '{{"a-b"}}', { "a-b": 1 }],
  ["fields that hold nothing", "<{{a}}{{b}}>", { a: null, b: undefined }],
  ["values that are no text", "{{a}} {{b}} {{c}} {{d}}", { a: 0, b: false, c: [1, 2], d: true }],
  ["what HTML would escape", "{{a}} {{{a}}}", { a: "<&>" }],
  ["a text and a number as the view", "{{#each list}}{{this}} {{.}} {{/each}}", { list: ["a", 1] }],
  ["names that objects inherit", "<{{#if constructor}}x{{/if}}{{#if a.toString}}y{{/if}}>{{a.length}}", { a: "abc" }],
  ["own fields of such names", "{{constructor}}{{a.map}}", { constructor: "x", a: { map: "y" } }],
  ["a comment", "a{{! no }}b{{!-- {{no}} --}}c", {}],
  ["white space taken away", "a\n  {{~name~}}  \nb {{~#if name~}} c {{~/if}}", { name: "x" }],
  ["blocks on lines of their own", "a\n{{#if name}}\n  {{name}}\n{{else}}\n  no\n{{/if}}\nb\n", { name: "x" }],
  ["an escaped mustache", "\\{{name}} {{name}}", { name: "x" }],
  ["if", "{{#if a}}a{{/if}}{{#if b}}b{{else}}B{{/if}}{{#if c}}c{{else}}C{{/if}}{{#if d}}d{{else}}D{{/if}}", { a: "x", b: [], c: 0, d: {} }],
  ["if with zero", "{{#if a includeZero=true}}a{{/if}}{{#if b includeZero=true}}b{{/if}}", { a: 0, b: false }],
  ["unless", "{{#unless a}}a{{else}}A{{/unless}}{{#unless b}}b{{/unless}}", { a: "x" }],
  ["an inverted block", "{{^if a}}a{{/if}}{{^unless a}}b{{else}}c{{/unless}}", { a: "" }],
  ["a chain", "{{#if a}}a{{else if b}}b{{else unless c}}c{{else}}d{{/if}}", { b: "", c: "x" }],
  ["a chain into a loop", "{{#if a}}a{{else each b}}{{this}}{{else}}none{{/if}}", { b: [1, 2] }],
  [
    "each",
    "{{#each items}}{{@index}} {{@key}} {{name}}{{#if @first}}!{{/if}}{{#unless @last}}, {{/unless}}{{/each}}",
    { items: [{ name: "a" }, { name: "b" }] },
  ],
  ["each over an object", "{{#each items}}{{@key}}={{this}}@{{@index}}{{#if @last}}.{{/if}} {{/each}}", { items: { a: 1, b: 2 } }],
  [
    "each over nothing",
    "{{#each a}}x{{else}}no {{b}}{{/each}}{{#each c}}x{{else}}none{{/each}}{{#each d}}x{{/each}}{{#each b}}x{{/each}}",
    { a: [], b: "b", d: {} },
  ],
  [
    "names in a loop",
    "{{#each items as |item index|}}{{index}}{{item.name}}{{name}}{{#each item.kids as |kid|}}{{kid}}{{item.name}}{{/each}}{{/each}}",
    {
      items: [
        { name: "a", kids: [1, 2] },
        { name: "b", kids: [] },
      ],
    },
  ],
  ["names over an object", "{{#each items as |value key|}}{{key}}{{value}}{{/each}}", { items: { a: 1 } }],
  ["this and a name in a loop", "{{#each items as |name|}}{{this.name}}{{./name}}{{name.name}}{{/each}}", { items: [{ name: "a" }] }],
  [
    "what is outside of a loop",
    "{{#each a}}{{#each b}}{{this}}{{../c}}{{#if ../d}}{{../../e}}{{/if}}{{/each}}{{/each}}",
    { a: [{ b: [1], c: "c", d: 1 }], e: "e" },
  ],
  [
    "what is outside, after else",
    "{{#each a}}x{{else}}{{b}}{{/each}}{{#each c}}{{#each none}}{{else}}{{name}}{{../b}}{{/each}}{{/each}}",
    { a: [], b: "b", c: [{ name: "n" }] },
  ],
  ["the outer loop's variables", "{{#each a}}{{#each this}}{{@../index}}.{{@index}} {{/each}}{{/each}}", { a: [[1, 2], [3]] }],
  ["the root", "{{#each a}}{{@root.b}}{{/each}}{{#if @root.b}}!{{/if}}", { a: [1, 2], b: "b" }],
  ["with", "{{#with a}}{{b}}{{../c}}{{else}}no{{/with}}{{#with d}}x{{else}}no {{c}}{{/with}}", { a: { b: "b" }, c: "c" }],
  ["a name with with", "{{#with a as |x|}}{{x.b}}{{/with}}", { a: { b: "b" } }],
  ["helpers", '{{json a}} {{concat a "-" 1 true}} {{#if (is a "x")}}yes{{/if}} {{json (first b)}}', { a: "x", b: [1] }],
  ["helpers without and with null", "{{json null}}{{#if (any undefined a)}}x{{/if}}{{concat}}", { a: [] }],
  ["a helper's name as a field", "{{this.first}}{{#with a}}{{../first}}{{/with}}{{#if first}}!{{/if}}", { first: "f", a: { b: 1 } }],
  ["a helper's name after as", "{{#each a as |concat|}}{{concat}}{{/each}}", { a: [1] }],
  ["a helper around a block", '{{#concat "a" "b"}}x{{/concat}}', {}],
  ["lookup", '{{lookup a "b"}}{{lookup c 1}}{{#if (lookup a "no")}}x{{/if}}', { a: { b: "b" }, c: ["x", "y"] }],
  ["a partial", "{{> partials/name}} {{> partials/name a}}", { name: "x", a: { name: "y" } }],
  ["a partial with parameters", '{{> partials/pair b="2"}} {{> partials/pair c a=(concat "x" b)}}', { a: "1", b: "0", c: { b: "3" } }],
  ["a partial of partials", "{{> partials/all}}", { items: [{ name: "a" }, { name: "b" }] }],
  [
    "a partial that calls itself",
    "{{> partials/tree}}",
    {
      name: "a",
      kids: [
        { name: "b", kids: [{ name: "c", kids: [] }] },
        { name: "d", kids: [] },
      ],
    },
  ],
  ["a loop's variables in a partial", "{{#each a}}{{> partials/first}}{{/each}}", { a: [1, 2] }],
  ["a partial on a line of its own", "a\n  {{> partials/lines}}\nb", {}],
  ["a partial whose name is worked out", '{{> (concat "partials/" a)}}', { a: "name", name: "x" }],
  [
    "a partial that may be missing",
    "{{#> partials/none}}instead of {{name}}{{/partials/none}}{{#> partials/name}}no{{/partials/name}}",
    { name: "x" },
  ],
];

describe("the code of a template", () => {
  it.each(constructs)("prints what Handlebars prints: %s", (_, text, view) => {
    expect(ours(text)(view, { imports: undefined, root: view })).toBe(handlebars(text, view));
  });
});

describe("a template that cannot be printed", () => {
  it.each([
    ["a field that is not there", "\n {{name}}", {}, 'template.hbs:2:4: There is no "name" here.'],
    ["a field of what is not there", "{{#if a.b}}{{/if}}", {}, 'template.hbs:1:7: There is no "a" here.'],
    ["a field of a value", "{{#each a}}{{b}}{{/each}}", { a: [1] }, 'template.hbs:1:14: There is no "b" here.'],
    ["a field outside of everything", "{{../a}}", { a: 1 }, 'template.hbs:1:3: There is no "a" here.'],
    ["a loop's variable outside of loops", "{{@index}}", {}, 'template.hbs:1:3: There is no "index" here.'],
    ["a partial that is not there", '\n{{> (concat "partials/" a)}}', { a: "x" }, 'template.hbs:2:1: There is no partial "partials/x".'],
    ["a helper", '\n {{runtime "x"}}', {}, "template.hbs:2:2: This template is not for TypeScript: it cannot import anything."],
    [
      "a helper for a helper",
      "{{json a}}\n{{#if (is (model a) (json a))}}{{/if}}",
      { a: "x" },
      "template.hbs:2:11: This template is not for TypeScript: it cannot import anything.",
    ],
    [
      "a helper after others",
      "{{#each a}}\n{{json this}}\n{{has ../b (json 1)}}{{/each}}",
      { a: [1] },
      "template.hbs:3:1: Cannot read properties of undefined (reading 'includes')",
    ],
    [
      "a helper in a partial",
      "\n{{json a}}{{> partials/import}}",
      { a: "x" },
      "partials/import.hbs:2:1: This template is not for TypeScript: it cannot import anything.",
    ],
    [
      "a helper after a partial",
      "{{> partials/lines}}\n\n{{model a}}",
      { a: "x" },
      "template.hbs:3:1: This template is not for TypeScript: it cannot import anything.",
    ],
    ["a field that a partial prints", "\n\n{{> partials/name}}", {}, 'partials/name.hbs:1:4: There is no "name" here.'],
  ])("says where: %s", (_, text, view, message) => {
    expect(mistakeIn(() => ours(text)(view, { imports: undefined, root: view }))).toBe(message);
  });

  it.each([
    [
      "a partial inside of a template",
      '\n{{#*inline "x"}}a{{/inline}}',
      "template.hbs:2:1: A partial stands in a file of its own: put what is in this block into templates/partials/<name>.hbs and call {{> partials/<name>}}. Decorators are not there.",
    ],
    [
      "the block of a call, inside of the partial",
      "a\n{{> @partial-block}}",
      'template.hbs:2:1: A partial does not know the block that it is called with: give it what differs by name ({{> partials/<name> end="…"}}), or call another partial there.',
    ],
    ["a helper that is not there", "{{#if (nothing a)}}{{/if}}", 'template.hbs:1:7: There is no helper "nothing".'],
    ["a loop over two things", "\n\n{{#each a b}}{{/each}}", 'template.hbs:3:1: "each" takes one parameter.'],
    ["a partial of two things", "{{> partials/name a b}}", "template.hbs:1:1: A partial takes one parameter, and others by name."],
  ])("says so before: %s", (_, text, message) => {
    expect(mistakeIn(() => ours(text))).toBe(message);
  });
});

function ours(text: string): Template {
  const bound: Record<string, Template> = {};
  for (const [name, partial] of Object.entries(partials)) {
    const path = `${name}.hbs`;
    bound[name] = bindTemplate(compileTemplate({ path, text: partial }), path, helpers, bound);
  }
  return bindTemplate(compileTemplate({ path: "template.hbs", text }), "template.hbs", helpers, bound);
}

function handlebars(text: string, view: unknown): string {
  const environment = Handlebars.create();
  environment.registerHelper(helpers);
  const knownHelpers = Object.fromEntries(Object.keys(helpers).map((name) => [name, true]));
  const options = { noEscape: true, preventIndent: true, knownHelpers, knownHelpersOnly: true };
  for (const [name, partial] of Object.entries(partials)) environment.registerPartial(name, environment.compile(partial, options));
  return environment.compile(text, options)(view);
}

function mistakeIn(print: () => unknown): string {
  try {
    print();
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const { file, line, column } = error.source;
    return `${file.replace(/^.*\/(?=template|partials)/, "")}:${String(line)}:${String(column)}: ${error.message}`;
  }
  return "";
}
