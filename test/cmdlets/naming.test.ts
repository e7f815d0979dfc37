import { describe, expect, test } from "vitest";
import { inferCommands, operationNames, resourceBefore, withoutRepeatedNoun } from "../../generator/cmdlets/nouns.js";
import { placeName } from "../../generator/cmdlets/place-names.js";
import { nameFromTitle } from "../../generator/cmdlets/service-name.js";
import { singularize, singularWord } from "../../generator/cmdlets/singular.js";
import { cmdletVerb, isEnglishVerb } from "../../generator/cmdlets/verbs.js";
import {
  camelName,
  pascalCase,
  pascalName,
  selectName,
  styleInScope,
  withoutPrefix,
  withoutRepeats,
  words,
} from "../../generator/cmdlets/words.js";

describe("words", () => {
  test.each([
    ["virtualNetworkID", ["virtual", "network", "id"]],
    ["IPAddressList", ["ip", "address", "list"]],
    ["enableOSUpgradeOnIPChange", ["enable", "os", "upgrade", "on", "ipchange"]],
    ["ocp-date", ["ocp", "date"]],
    ["List2DImages", ["list2", "d", "images"]],
    ["$skip", ["", "skip"]],
  ])("of %s", (identifier, expected) => {
    expect(words(identifier)).toEqual(expected);
  });

  test.each([
    ["$orderBy", "OrderBy"],
    ["vm-ip", "VMIP"],
    ["2fa", "TwoFa"],
    ["120seconds", "OneHundredTwentySeconds"],
    ["fooFooBar", "FooBar"],
    ["autoPoolAutoPoolId", "AutoPoolId"],
  ])("%s in PascalCase is %s", (identifier, expected) => {
    expect(pascalCase(identifier)).toBe(expected);
  });

  test.each([
    ["SSHPublicKey", "SSHPublicKey", "SSHPublicKey"],
    ["enableHTTPSTraffic", "enableHttpsTraffic", "EnableHttpsTraffic"],
    ["VMs", "vMs", "VMs"],
    ["max_results", "maxResults", "MaxResults"],
    ["Disk", "disk", "Disk"],
  ])("%s is named %s as a property, %s as a type", (name, camel, pascal) => {
    expect(camelName(name)).toBe(camel);
    expect(pascalName(name)).toBe(pascal);
  });

  test("repeated ones are dropped, one by one and in pairs", () => {
    expect(withoutRepeats(["Job", "job", "task"])).toEqual(["Job", "task"]);
    expect(withoutRepeats(["auto", "pool", "auto", "pool", "id"])).toEqual(["auto", "pool", "id"]);
  });

  test("stay repeated where another name in the scope would be the same", () => {
    expect(styleInScope(["foo", "fooFoo", "barBar"], camelName)).toEqual(["foo", "fooFoo", "bar"]);
  });

  test("a prefix goes away unless what is left is no name, or is taken", () => {
    expect(withoutPrefix("JobId", "Job", new Set())).toBe("Id");
    expect(withoutPrefix("JobId", "Job", new Set(["Id"]))).toBe("JobId");
    expect(withoutPrefix("JobX", "Job", new Set())).toBe("JobX");
    expect(withoutPrefix("TaskId", "Job", new Set())).toBe("TaskId");
    expect(withoutPrefix("a.b", "a.*", new Set())).toBe("a.b");
  });

  test("the first free name is taken, or the first with a number", () => {
    const taken = new Set(["A", "B"]);
    expect(selectName(["A", "C"], taken)).toBe("C");
    expect(selectName(["A"], taken)).toBe("A1");
    expect(selectName(["A"], taken)).toBe("A2");
  });
});

describe("the singular", () => {
  test.each(
    Object.entries({
      jobs: "job",
      properties: "property",
      addresses: "address",
      statuses: "statuses",
      status: "status",
      analyses: "analysis",
      databases: "database",
      caches: "cach",
      indices: "index",
      children: "child",
      people: "person",
      keys: "key",
      policies: "policy",
      responses: "response",
      metadata: "metadata",
      news: "news",
      credentials: "credentials",
      dns: "dns",
      ips: "ip",
      gateways: "gateway",
      boxes: "box",
      knives: "knife",
      schemata: "schema",
      this: "this",
      s: "s",
      premises: "premise",
      aliases: "alias",
      videos: "video",
    }),
  )("of %s is %s", (plural, singular) => {
    expect(singularWord(plural)).toBe(singular);
  });

  test("is that of the last word", () => {
    expect(singularize("environmentVariables")).toBe("EnvironmentVariable");
    expect(singularize("keysOfVaults")).toBe("KeysOfVault");
    expect(singularize("IPs")).toBe("IP");
    expect(singularize("")).toBe("");
  });
});

describe("verbs", () => {
  test.each(
    Object.entries({
      get: "Get",
      list: "Get",
      create: "New",
      regenerate: "New",
      delete: "Remove",
      put: "Set",
      patch: "Update",
      replace: "Update",
      run: "Start",
      cancel: "Stop",
      PowerOff: "Stop",
      validate: "Test",
      check: "Test",
      reboot: "Restart",
      post: "Invoke",
      deallocate: "Invoke",
      constructor: "Invoke",
      __proto__: "Invoke",
    }),
  )("%s becomes %s", (action, verb) => {
    expect(cmdletVerb(action)).toBe(verb);
  });

  test("an English verb can be an action", () => {
    expect(isEnglishVerb("restart")).toBe(true);
    expect(isEnglishVerb("subscription")).toBe(false);
  });
});

describe("commands", () => {
  const infer = (id: string) => {
    const [group = "", name = ""] = id.split("_");
    return inferCommands(group, operationNames([name])[0] ?? name).map(({ verb, subject }) => `${verb}-${subject}`);
  };

  test.each<[string, string[]]>([
    ["Jobs_Get", ["Get-Job"]],
    ["Jobs_ListAll", ["Get-Job"]],
    ["Jobs_ListByResourceGroup", ["Get-Job"]],
    ["Jobs_CreateOrUpdate", ["New-Job", "Update-Job"]],
    ["Jobs_CreateOrUpdateTags", ["New-JobTag", "Update-JobTag"]],
    ["Jobs_ListJobsFromSchedule", ["Get-JobFromSchedule"]],
    ["Nodes_DeallocateNode", ["Invoke-DeallocateNode"]],
    ["Pools_PoolExists", ["Invoke-PoolExist"]],
    ["Accounts_PowerOff", ["Stop-Account"]],
    ["Accounts_DatabaseRestart", ["Restart-AccountDatabase"]],
    ["Accounts_KeyList", ["Invoke-KeyAccountList"]],
    ["Accounts_RegenerateKey", ["New-AccountKey"]],
    ["VirtualMachines_RunCommand", ["Start-VirtualMachineCommand"]],
    ["Accounts_Post", ["Invoke-Account"]],
    ["_CheckNameAvailability", ["Test-NameAvailability"]],
    ["Accounts_GetDetailsForRegion", ["Get-AccountDetail"]],
  ])("of %s are %j", (id, expected) => {
    expect(infer(id)).toEqual(expected);
  });

  test("do not say in the subject what the prefix says", () => {
    expect(withoutRepeatedNoun("MlWorkspace", "WorkspaceJob")).toEqual({ subjectPrefix: "Ml", subject: "WorkspaceJob" });
    expect(withoutRepeatedNoun("", "JobJobSchedule")).toEqual({ subjectPrefix: "", subject: "JobSchedule" });
    expect(withoutRepeatedNoun("Disk", "Disk")).toEqual({ subjectPrefix: "", subject: "Disk" });
  });

  test("know a resource by what stands before its parameter in the path", () => {
    expect(resourceBefore("/pools/{poolId}/nodes/{nodeId}", "nodeId")).toBe("Node");
    expect(resourceBefore("/batchEndpoints/{name}", "name")).toBe("BatchEndpoint");
    expect(resourceBefore("/{scope}/things/{id}", "scope")).toBeUndefined();
    expect(resourceBefore("/a/{b}/{c}", "c")).toBeUndefined();
    expect(resourceBefore("/a/{b}", "other")).toBeUndefined();
  });
});

describe("names of what has none", () => {
  test("come from the way through properties", () => {
    expect(placeName("/definitions/Disk/properties/sku")).toEqual({ name: "Disk-sku", stable: true });
    expect(placeName("/definitions/Disk/properties/parts/items").name).toBe("Disk-partsItem");
    expect(placeName("/definitions/Disk/properties/parts/items/properties/size").name).toBe("Disk-parts-item-size");
    expect(placeName("/components/schemas/Disk/properties/sku").name).toBe("Disk-sku");
  });

  test("or from the whole way with a hash of it", () => {
    expect(placeName("/paths/~1disks/post/parameters/0/schema")).toEqual({
      name: placeName("/paths/~1disks/post/requestBody/content/application~1json/schema").name,
      stable: false,
    });
    expect(placeName("/definitions/Disk/properties/tags/additionalProperties").stable).toBe(false);
  });
});

test.each([
  ["Azure Batch", "Batch"],
  ["StorageManagementClient", "Storage"],
  ["Azure Machine Learning Services", "MachineLearningServices"],
  ["Microsoft Contoso Resource Provider", "Contoso"],
  ["ManagementGroups", "ManagementGroups"],
  ["Client", "Client"],
])("the title %s names the service %s", (title, name) => {
  expect(nameFromTitle(title)).toBe(name);
});
