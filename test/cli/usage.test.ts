import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../unit/output/support.js";
import { petProject, specwright } from "./support.js";

const reading = ["--allow-root", "--network", "--allow-host"];
const reporting = ["--diagnostics", "--warnings"];

describe("help", () => {
  it("names all commands", async () => {
    const { code, stdout, stderr } = await specwright(["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const name of ["generate", "model", "cmdlets", "diff", "api-report", "add-version", "shell", "run", "explain"])
      expect(stdout).toMatch(new RegExp(`^ {2}${name} `, "m"));
  });

  it.each<[string, string[], number?]>([
    [
      "generate",
      [
        "--service",
        "--api-version",
        "--check",
        "--watch",
        "--verify",
        "--strict",
        "--force",
        "--spec",
        "--out",
        "--name",
        ...reading,
        ...reporting,
      ],
    ],
    ["model", ["--service", "--api-version", "--spec", ...reading, ...reporting]],
    ["cmdlets", ["--service", "--api-version", "--spec", "--prefix", "--subject-prefix", "--service-name", ...reading, ...reporting]],
    ["diff", ["--format", "--level", "--impact", "--fail-on", "--accept", "--service", "--api-version", "--diagnostics"], 4],
    ["api-report", ["--check", "--diagnostics"], 1],
    ["add-version", ["--api-version", "--default", "--network", "--allow-host", "--sha256", ...reporting]],
    ["explain", ["--service", "--api-version", "--diagnostics"]],
  ])("of %s says what it does, every option, and two examples", async (command, options, examples = 2) => {
    for (const args of [
      [command, "--help"],
      ["help", command],
    ]) {
      const { code, stdout, stderr } = await specwright(args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout.match(/^ {2}(?:-h, )?--[a-z0-9-]+/gm)).toEqual([...options.map((option) => `  ${option}`), "  -h, --help"]);
      expect(stdout.match(new RegExp(`^ {2}\\$ specwright ${command} .+$`, "gm"))).toHaveLength(examples);
    }
  });

  it("prints the version", async () => {
    expect(await specwright(["--version"])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string });
  });
});

describe("wrong usage ends with 2", () => {
  it.each([
    [[], /^Usage: specwright/],
    [["generte"], /^error: unknown command 'generte'\n\(Did you mean generate\?\)\n$/],
    [["generate", "--chek"], /^error: unknown option '--chek'\n\(Did you mean --check\?\)\n$/],
    [["generate", "surplus"], /^error: too many arguments/],
    [["generate", "--service"], /^error: option '--service <name>' argument missing\n$/],
    [["generate", "--service", ""], /^error: .*It is empty\.\n$/],
    [["generate", "--check", "--force"], /^error: option '--check' cannot be used with option '--force'\n$/],
    [
      ["generate", "--spec", "a.json", "--service", "pets", "--out", "x"],
      /^error: option '--service <name>' cannot be used with option '--spec <file>'\n$/,
    ],
    [["generate", "--spec", "a.json"], /^error: --spec FILE needs --out DIR\.\n$/],
    [["generate", "--out", "x"], /^error: --out goes with --spec FILE\.\n$/],
    [["generate", "--name", "x"], /^error: --name goes with --spec FILE\.\n$/],
    [["generate", "--spec", "a.json", "--out", "x", "--name", "../.."], /^error: .*It has no letter or digit/],
    [["generate", "--allow-root", "x"], /^error: --allow-root goes with --spec FILE\.\n$/],
    [["model", "--spec", "a.json", "--allow-host", "localhost"], /^error: --allow-host goes with --network\.\n$/],
    [
      ["model", "--spec", "a.json", "--network", "--allow-host", "a/b"],
      /^error: --allow-host takes the name or the address of a host, which "a\/b" is not\.\n$/,
    ],
    [["model", "--service", "pets", "--network"], /^error: --network goes with --spec FILE\.\n$/],
    [["model", "--spec", "https://example.com/a.json"], /^error: "https:\/\/example\.com\/a\.json" is fetched only with --network\.\n$/],
    [["model", "--service", "pets", "--diagnostics", "xml"], /^error: .*Allowed choices are text, json, github\.\n$/],
    [["generate", "--service", "pest"], /^error: There is no service "pest" \(there is pets\)\. Did you mean "pets"\?\n$/],
    [["generate", "--service", "constructor"], /^error: There is no service "constructor" \(there is pets\)\.\n$/],
    [
      ["generate", "--service", "pets", "--api-version", "2025-01-02"],
      /^error: pets has no api-version "2025-01-02" \(it has 2025-01-01, 2026-01-01\)\. Did you mean "2025-01-01"\?\n$/,
    ],
    [["generate", "--api-version", "2024-01-01"], /^error: No service has an api-version "2024-01-01"/],
    [["model"], /^error: Say which document: /],
    [["explain", "--servic", "pets", "Pet"], /^error: There is no option "--servic"\. Did you mean "--service"\?\n$/],
    [
      ["explain", "Pet", "--api-version", "2025-01-02"],
      /^error: No service has an api-version "2025-01-02" .* Did you mean "2025-01-01"\?\n$/,
    ],
    [["explain", "template"], /^error: Say which template: /],
    [["explain", "template", "doc"], /^error: There is no template "doc"\. Did you mean "partials\/doc"\?\n$/],
    [["explain", "template", "runtime/send.ts"], /^error: Modules of runtime\/ are ordinary TypeScript/],
    [["explain", "SW999"], /^error: There is no code "SW999"\. The codes are SW101, /],
    [["cmdlets", "--service", "pets", "--prefix", "A-z"], /^error: .*letters and digits only\.\n$/],
  ])("%j", async (args, message) => {
    const { code, stdout, stderr } = await specwright(args, { cwd: petProject() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  it("and says so where there is no project", async () => {
    const { code, stderr } = await specwright(["generate"], { cwd: temporaryFolder() });
    expect(code).toBe(2);
    expect(stderr).toBe("error: There is no specs/specwright.yaml here or in a folder above. Name a document with --spec FILE instead.\n");
  });
});
