import { test } from "vitest";
import { ReservedWordsClient } from "./.generated/reserved-words/src/index.js";
import { options } from "./options.js";

const client = new ReservedWordsClient(options);

test("names that mean something to JavaScript or to the runtime can be used", async () => {
  await client.importOperations.operationOne("foo");
  await client.operationWithContentParam(new TextEncoder().encode("hello, world"));
  await client.operationWithJsonParam({ hello: "world" });
  await client.operationWithDataParam("hello", "world");
  await client.operationWithFilesParam(new Blob(["hello, world"]), "my.txt");
  await client.operationWithUrl("foo", "x-ms-header", { queryParameters: ["one", "two"] });
  await client.reservedEnum("import");
});
