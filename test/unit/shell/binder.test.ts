import { describe, expect, test } from "vitest";
import type { CmdletDescription } from "../../../generator/shell/cmdlet.js";
import { TimeSpan } from "../../../generator/shell/values/timespan.js";
import { echoing, failure, output, startShell } from "./shell.js";

/** Shaped like the Batch cmdlets. */
const updateJob: CmdletDescription = {
  name: "Update-Job",
  defaultParameterSet: "UpdateExpanded",
  shouldProcess: true,
  parameterSets: [
    {
      name: "UpdateExpanded",
      parameters: [
        { name: "Endpoint", type: "string", mandatory: true },
        { name: "Id", type: "string", mandatory: true, aliases: ["JobId"] },
        { name: "Priority", type: "int", validate: { range: { minimum: -1000, maximum: 1000 } } },
        { name: "MaxWallClockTime", type: "TimeSpan", isoDuration: true },
        { name: "IfModifiedSince", type: "DateTime" },
        { name: "Metadata", type: "IMetadataItem[]" },
        { name: "Tag", type: "hashtable" },
        { name: "Name", type: "string", validate: { pattern: "^[a-z]+$" } },
        { name: "Names", type: "List<string>" },
        { name: "Size", type: "long" },
        { name: "Ratio", type: "double" },
        { name: "Enabled", type: "bool" },
        { name: "Mode", type: "string", validate: { set: ["noaction", "terminatejob"] } },
        { name: "Kind", type: "JobKind", enumeration: ["Batch", "Basic", "Interactive"] },
        { name: "PassThru", type: "SwitchParameter" },
      ],
    },
    {
      name: "UpdateViaIdentityExpanded",
      parameters: [
        { name: "Endpoint", type: "string", mandatory: true },
        { name: "InputObject", type: "IBatchIdentity", mandatory: true, pipeline: { byValue: true } },
        { name: "Priority", type: "int", validate: { range: { minimum: -1000, maximum: 1000 } } },
      ],
    },
    {
      name: "UpdateViaJsonString",
      parameters: [
        { name: "Endpoint", type: "string", mandatory: true },
        { name: "Id", type: "string", mandatory: true, aliases: ["JobId"] },
        { name: "JsonString", type: "string", mandatory: true },
      ],
    },
  ],
};

const copyThing: CmdletDescription = {
  name: "Copy-Thing",
  defaultParameterSet: "ByName",
  parameterSets: [
    {
      name: "ByName",
      parameters: [
        { name: "Name", type: "string", mandatory: true, position: 0, pipeline: { byValue: true, byPropertyName: true } },
        { name: "Destination", type: "string", position: 1, pipeline: { byPropertyName: true }, aliases: ["Target"] },
        { name: "Force", type: "SwitchParameter" },
      ],
    },
    {
      name: "ById",
      parameters: [
        { name: "Id", type: "int", mandatory: true, position: 0, pipeline: { byValue: true } },
        { name: "Destination", type: "string", position: 1, pipeline: { byPropertyName: true }, aliases: ["Target"] },
      ],
    },
  ],
};

const noDefault: CmdletDescription = {
  name: "Get-Either",
  parameterSets: [
    { name: "A", parameters: [{ name: "First", type: "string" }] },
    { name: "B", parameters: [{ name: "Second", type: "string" }] },
  ],
};

const options = { cmdlets: [echoing(updateJob), echoing(copyThing), echoing(noDefault)] };
const base = "Update-Job -Endpoint u -Id j";

describe("what is bound", () => {
  test.each<[string, Record<string, unknown>]>([
    [base, { set: "UpdateExpanded", Endpoint: "u", Id: "j" }],
    ["update-job -ENDPOINT u -id j", { set: "UpdateExpanded", Endpoint: "u", Id: "j" }],
    ["Update-Job -End u -JobI j -Pri 5", { set: "UpdateExpanded", Endpoint: "u", Id: "j", Priority: 5 }],
    ["Update-Job -Endpoint:u -Id:j -PassThru:$false", { set: "UpdateExpanded", Endpoint: "u", Id: "j", PassThru: false }],
    [`${base} -PassThru`, { set: "UpdateExpanded", Endpoint: "u", Id: "j", PassThru: true }],
    ["Update-Job -Endpoint u -Id 007", { set: "UpdateExpanded", Endpoint: "u", Id: "007" }],
    ["Update-Job -Endpoint u -Id 1kb", { set: "UpdateExpanded", Endpoint: "u", Id: "1kb" }],
    ["Update-Job -Endpoint u -Id (1kb)", { set: "UpdateExpanded", Endpoint: "u", Id: "1024" }],
    [`${base} -Priority '12'`, { set: "UpdateExpanded", Endpoint: "u", Id: "j", Priority: 12 }],
    [`${base} -Priority 2.5`, { set: "UpdateExpanded", Endpoint: "u", Id: "j", Priority: 2 }],
    [`${base} -Size 9223372036854775807 -Ratio 1`, { set: "UpdateExpanded", Endpoint: "u", Id: "j", Size: 9223372036854775807n, Ratio: 1 }],
    [`${base} -MaxWallClockTime 1:00`, { set: "UpdateExpanded", Endpoint: "u", Id: "j", MaxWallClockTime: new TimeSpan(36_000_000_000n) }],
    [`${base} -MaxWallClockTime PT1H`, { set: "UpdateExpanded", Endpoint: "u", Id: "j", MaxWallClockTime: new TimeSpan(36_000_000_000n) }],
    [
      `${base} -IfModifiedSince 2026-11-21T00:00:00Z`,
      { set: "UpdateExpanded", Endpoint: "u", Id: "j", IfModifiedSince: new Date("2026-11-21T00:00:00Z") },
    ],
    [`${base} -Enabled $true`, { set: "UpdateExpanded", Endpoint: "u", Id: "j", Enabled: true }],
    [`${base} -Enabled 0`, { set: "UpdateExpanded", Endpoint: "u", Id: "j", Enabled: false }],
    [`${base} -Metadata @{name='a'; value='b'}`, { set: "UpdateExpanded", Endpoint: "u", Id: "j", Metadata: [{ name: "a", value: "b" }] }],
    [`${base} -Names a, 5`, { set: "UpdateExpanded", Endpoint: "u", Id: "j", Names: ["a", "5"] }],
    [`${base} -Names a`, { set: "UpdateExpanded", Endpoint: "u", Id: "j", Names: ["a"] }],
    [`${base} -Kind int`, { set: "UpdateExpanded", Endpoint: "u", Id: "j", Kind: "Interactive" }],
    [`${base} -Mode NoAction`, { set: "UpdateExpanded", Endpoint: "u", Id: "j", Mode: "NoAction" }],
    ["Update-Job -Endpoint u -InputObject @{id='x'}", { set: "UpdateViaIdentityExpanded", Endpoint: "u", InputObject: { id: "x" } }],
    ["Update-Job -Endpoint u -Id j -JsonString '{}'", { set: "UpdateViaJsonString", Endpoint: "u", Id: "j", JsonString: "{}" }],
    ["$p = @{Endpoint='u'; Id='j'; PassThru=$true}; Update-Job @p", { set: "UpdateExpanded", Endpoint: "u", Id: "j", PassThru: true }],
    ["$p = @{Endpoint='u'; Id='j'}; Update-Job @p -Id k", { set: "UpdateExpanded", Endpoint: "u", Id: "k" }],
    [
      "@{id='x'} | Update-Job -Endpoint u -Priority 1",
      { set: "UpdateViaIdentityExpanded", Endpoint: "u", Priority: 1, InputObject: { id: "x" } },
    ],
    ["Copy-Thing a b -Force", { set: "ByName", Name: "a", Destination: "b", Force: true }],
    ["Copy-Thing -Destination b a", { set: "ByName", Name: "a", Destination: "b" }],
    ["Copy-Thing -Id 5 b", { set: "ById", Id: 5, Destination: "b" }],
    ["'a' | Copy-Thing -Destination b", { set: "ByName", Name: "a", Destination: "b" }],
    ["5 | Copy-Thing", { set: "ById", Id: 5 }],
    ["[pscustomobject]@{Name='a'; Target='b'} | Copy-Thing", { set: "ByName", Name: "a", Destination: "b" }],
    ["'a' | Copy-Thing -Destination { \"$_.bak\" }", { set: "ByName", Name: "a", Destination: "a.bak" }],
    ["Copy-Thing -- -a", { set: "ByName", Name: "-a" }],
    ["Get-Either -First x", { set: "A", First: "x" }],
  ])("%s", async (text, expected) => {
    expect(await output(text, options)).toEqual([expected]);
  });

  test("each object of the pipeline is bound on its own", async () => {
    expect(await output("[pscustomobject]@{Name='a'; Target='x'}, 'b' , 7 | Copy-Thing", options)).toEqual([
      { set: "ByName", Name: "a", Destination: "x" },
      { set: "ByName", Name: "b" },
      { set: "ById", Id: 7 },
    ]);
  });
});

describe("what is refused, in PowerShell's words", () => {
  test.each<[string, string]>([
    [`${base} -Bogus 1`, "NamedParameterNotFound: A parameter cannot be found that matches parameter name 'Bogus'."],
    [
      `${base} -Na x`,
      "AmbiguousParameter: Parameter cannot be processed because the parameter name 'Na' is ambiguous. Possible matches include: -Name -Names.",
    ],
    [
      `${base} -W`,
      "AmbiguousParameter: Parameter cannot be processed because the parameter name 'W' is ambiguous. Possible matches include: -WarningAction -WarningVariable -WhatIf.",
    ],
    [
      `${base} -Priority`,
      "MissingArgument: Missing an argument for parameter 'Priority'. Specify a parameter of type 'System.Int32' and try again.",
    ],
    [
      `${base} -Priority -PassThru`,
      "MissingArgument: Missing an argument for parameter 'Priority'. Specify a parameter of type 'System.Int32' and try again.",
    ],
    [`${base} extra`, "PositionalParameterNotFound: A positional parameter cannot be found that accepts argument 'extra'."],
    [
      `${base} -JobId k`,
      `ParameterAlreadyBound: Cannot bind parameter because parameter 'Id' is specified more than once. To provide multiple values to parameters that can accept multiple values, use the array syntax. For example, "-parameter value1,value2,value3".`,
    ],
    [
      `${base} -InputObject @{}`,
      "AmbiguousParameterSet: Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.",
    ],
    [
      "Get-Either",
      "AmbiguousParameterSet: Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.",
    ],
    ["Update-Job", "MissingMandatoryParameter: Cannot process command because of one or more missing mandatory parameters: Endpoint Id."],
    [
      `${base} -Priority abc`,
      `CannotConvertArgumentNoMessage: Cannot bind parameter 'Priority'. Cannot convert value "abc" to type "System.Int32". Error: "The input string 'abc' was not in a correct format."`,
    ],
    [
      `${base} -Priority 3000000000`,
      `CannotConvertArgumentNoMessage: Cannot bind parameter 'Priority'. Cannot convert value "3000000000" to type "System.Int32". Error: "Value was either too large or too small for an Int32."`,
    ],
    [
      `${base} -MaxWallClockTime soon`,
      `CannotConvertArgumentNoMessage: Cannot bind parameter 'MaxWallClockTime'. Cannot convert value "soon" to type "System.TimeSpan". Error: "String 'soon' was not recognized as a valid TimeSpan."`,
    ],
    [
      `${base} -IfModifiedSince soon`,
      `CannotConvertArgumentNoMessage: Cannot bind parameter 'IfModifiedSince'. Cannot convert value "soon" to type "System.DateTime". Error: "The string 'soon' was not recognized as a valid DateTime. There is an unknown word starting at index '0'."`,
    ],
    [
      `${base} -Enabled true`,
      "CannotConvertArgument: Cannot convert 'System.String' to the type 'System.Boolean' required by parameter 'Enabled'. ",
    ],
    [
      `${base} -PassThru:yes`,
      "CannotConvertArgument: Cannot convert 'System.String' to the type 'System.Management.Automation.SwitchParameter' required by parameter 'PassThru'. ",
    ],
    [
      "Update-Job -Endpoint u -Id a,b",
      "CannotConvertArgument: Cannot convert 'System.Object[]' to the type 'System.String' required by parameter 'Id'. Specified method is not supported.",
    ],
    [
      `${base} -Tag text`,
      `CannotConvertArgumentNoMessage: Cannot bind parameter 'Tag'. Cannot convert the "text" value of type "System.String" to type "System.Collections.Hashtable".`,
    ],
    [
      `${base} -Metadata text`,
      "CannotConvertArgument: Cannot convert 'text' to the type 'IMetadataItem' required by parameter 'Metadata'. ",
    ],
    [
      `${base} -Mode x`,
      `ParameterArgumentValidationError: Cannot validate argument on parameter 'Mode'. The argument "x" does not belong to the set "noaction,terminatejob" specified by the ValidateSet attribute. Supply an argument that is in the set and then try the command again.`,
    ],
    [
      `${base} -Priority 1001`,
      "ParameterArgumentValidationError: Cannot validate argument on parameter 'Priority'. The 1001 argument is greater than the maximum allowed range of 1000. Supply an argument that is less than or equal to 1000 and then try the command again.",
    ],
    [
      `${base} -Priority -1001`,
      "ParameterArgumentValidationError: Cannot validate argument on parameter 'Priority'. The -1001 argument is less than the minimum allowed range of -1000. Supply an argument that is greater than or equal to -1000 and then try the command again.",
    ],
    [
      `${base} -Name a1`,
      `ParameterArgumentValidationError: Cannot validate argument on parameter 'Name'. The argument "a1" does not match the "^[a-z]+$" pattern. Supply an argument that matches "^[a-z]+$" and try the command again.`,
    ],
    [
      `${base} -Kind B`,
      `CannotConvertArgumentNoMessage: Cannot bind parameter 'Kind'. Cannot convert value "B" to type "JobKind". Error: "Unable to process the request because the enumerator name B is ambiguous. Specify one of the following enumerator names and try again: Batch, Basic, Interactive"`,
    ],
    [
      `${base} -Kind x`,
      `CannotConvertArgumentNoMessage: Cannot bind parameter 'Kind'. Cannot convert value "x" to type "JobKind". Error: "Unable to match the identifier name x to a valid enumerator name. Specify one of the following enumerator names and try again: Batch, Basic, Interactive"`,
    ],
    [
      "Update-Job -Endpoint u -Id ''",
      "ParameterArgumentValidationErrorEmptyStringNotAllowed: Cannot bind argument to parameter 'Id' because it is an empty string.",
    ],
    [
      "Update-Job -Endpoint u -InputObject $null",
      "ParameterArgumentValidationErrorNullNotAllowed: Cannot bind argument to parameter 'InputObject' because it is null.",
    ],
    [
      `@{} | ${base}`,
      "InputObjectNotBound: The input object cannot be bound to any parameters for the command either because the command does not take pipeline input or the input and its properties do not match any of the parameters that take pipeline input.",
    ],
    [
      "Copy-Thing a -Destination { 1 }",
      "ScriptBlockArgumentNoInput: Cannot evaluate parameter 'Destination' because its argument is specified as a script block and there is no input. A script block cannot be evaluated without input.",
    ],
  ])("%s", async (text, expected) => {
    expect(await failure(text, options)).toBe(expected);
  });

  test("an object that does not bind is reported, and the next one is taken", async () => {
    const shell = startShell(options);
    expect(await shell.run("@{id='a'}, 'text', @{id='b'} | Update-Job -Endpoint u")).toHaveLength(2);
    expect(shell.errors.map(({ id, target }) => [id, target])).toEqual([["InputObjectNotBound", "text"]]);
  });
});

describe("mandatory parameters that are missing", () => {
  test("are asked for, with what is known of them", async () => {
    const asked: unknown[] = [];
    const shell = startShell(options, {
      prompt: (caption, message, fields) => {
        asked.push(caption, message, ...fields);
        return Promise.resolve(["u", "j"]);
      },
    });
    expect(await shell.run("Update-Job -Priority 3")).toEqual([{ set: "UpdateExpanded", Endpoint: "u", Id: "j", Priority: 3 }]);
    expect(asked).toEqual([
      "cmdlet Update-Job at command pipeline position 1",
      "Supply values for the following parameters:",
      { name: "Endpoint", type: "System.String", secure: false, list: false },
      { name: "Id", type: "System.String", secure: false, list: false },
    ]);
  });

  test("an answer is held to the same rules", async () => {
    const shell = startShell(options, { prompt: () => Promise.resolve(["", "j"]) });
    await shell.run("Update-Job");
    expect(shell.errors[0]?.id).toBe("ParameterArgumentValidationErrorEmptyStringNotAllowed");
  });

  test("what the pipeline brings is not asked for", async () => {
    const shell = startShell(options, { prompt: (_, __, fields) => Promise.resolve(fields.map(({ name }) => `for ${name}`)) });
    expect(await shell.run("@{id='x'} | Update-Job")).toEqual([
      { set: "UpdateViaIdentityExpanded", Endpoint: "for Endpoint", InputObject: { id: "x" } },
    ]);
  });
});
