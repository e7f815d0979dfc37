import { existsSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { MachineLearningClient } from "../../generated/machinelearning/src/2025-12-01/index.js";
import { MachineLearningClient as PreviewClient } from "../../generated/machinelearning/src/2026-03-15-preview/index.js";
import { collect } from "./harness/call.js";
import { SwaggerDocument } from "./harness/document.js";
import { readPage, type RestPage } from "./harness/pages.js";
import { LoopbackServer, type Answer } from "./harness/server.js";
import { clientValue } from "./harness/values.js";

// Three pages of the public REST reference, to the letter. What they say is kept in pages/, and compared with the pages where those are.

const server = await LoopbackServer.start();
afterAll(() => server.stop());
const credential = { getToken: () => Promise.resolve({ token: "token", expiresOnTimestamp: Date.now() + 3_600_000 }) };
const options = { endpoint: server.url, allowInsecureConnection: true };
const once = { updateIntervalInMs: 0 };

/** Values by the names that the page's address gives them. */
type Values = Record<string, string>;

interface Covered {
  file: string;
  name: string;
  document: string;
  operation: string;
  call: (values: Values, body: never) => PromiseLike<unknown>;
}

const covered: Covered[] = [
  {
    file: "BatchDeployments_List.txt",
    name: "BatchDeployments_List",
    document: "machinelearning/2025-12-01/openapi.json",
    operation: "BatchDeployments_List",
    call: (values) =>
      collect(
        new MachineLearningClient(credential, of(values, "subscriptionId"), options).batchDeployments.list(
          of(values, "resourceGroupName"),
          of(values, "workspaceName"),
          of(values, "endpointName"),
          {
            ...(values["$orderBy"] === undefined ? {} : { orderBy: values["$orderBy"] }),
            ...(values["$top"] === undefined ? {} : { top: Number(values["$top"]) }),
            ...(values["$skip"] === undefined ? {} : { skip: values["$skip"] }),
          },
        ),
      ),
  },
  {
    file: "BatchEndpoints_CreateOrUpdate.ja.txt",
    name: "BatchEndpoints_CreateOrUpdate",
    document: "machinelearning/2025-12-01/openapi.json",
    operation: "BatchEndpoints_CreateOrUpdate",
    call: (values, body) =>
      new MachineLearningClient(credential, of(values, "subscriptionId"), options).batchEndpoints.createOrUpdate(
        of(values, "resourceGroupName"),
        of(values, "workspaceName"),
        of(values, "endpointName"),
        body,
        once,
      ),
  },
  {
    file: "InferencePools_Update.txt",
    name: "InferencePools_Update",
    document: "machinelearning/2026-03-15-preview/openapi.json",
    operation: "InferencePools_Update",
    call: (values, body) =>
      new PreviewClient(credential, of(values, "subscriptionId"), options).inferencePools.update(
        of(values, "resourceGroupName"),
        of(values, "workspaceName"),
        of(values, "inferencePoolName"),
        body,
        once,
      ),
  },
];

const pages = new URL("../../../shared/documents/", import.meta.url);

describe.each(covered)("$name", ({ file, name, document, operation, call }) => {
  const page = JSON.parse(readFileSync(new URL(`pages/${name}.json`, import.meta.url), "utf8")) as RestPage;
  const [template = ""] = page.templates;
  const values = valuesOf(template, page.request);
  const ok = page.responses.find(({ status }) => status === 200)?.body;

  test.skipIf(!existsSync(pages))("is kept as the page has it", () => {
    expect(readPage(readFileSync(new URL(file, pages), "utf8"))).toEqual(page);
  });

  test.each(page.responses)("the sample is sent and answered: $status", async ({ status, headers, body }) => {
    const answer = json(status, { ...headers, ...(headers["location"] ? { location: local(headers["location"]) } : {}) }, body);
    // What is not done yet is asked about until it is.
    const done = status === 200 ? [] : [json(200, {}, ok)];
    server.script([withoutLink(answer), ...done]);
    const result = await call(values, page.body as never);

    const [first, ...others] = server.arrived;
    expect(`${first?.method} https://management.azure.com${first?.url}`).toBe(page.request);
    expect(first?.body).toBe(page.body === undefined ? "" : JSON.stringify(page.body));
    const asked = new URL(headers["location"] ?? page.request.split(" ")[1] ?? "");
    expect(others.map(({ method, url }) => `${method} ${url}`)).toEqual(done.map(() => `GET ${asked.pathname}${asked.search}`));
    const swagger = new SwaggerDocument(document);
    const expected = clientValue(swagger, swagger.operations.get(operation)?.responses["200"]?.schema, ok);
    expect(result).toStrictEqual(Array.isArray(result) ? (expected as { value: unknown }).value : expected);
  });

  test.each(page.templates)("the address is built: %s", async (line) => {
    const named = Object.fromEntries(
      [...line.matchAll(/\{([^{}]+)\}/g)].map(([, parameter = ""], index) => [parameter, String(index + 1)]),
    );
    server.script([withoutLink(json(200, {}, ok))]);
    await call(named, page.body as never);
    const filled = line.replace(/\{([^{}]+)\}/g, (_, parameter: string) => named[parameter] ?? "");
    expect(server.arrived.map(({ method, url }) => `${method} https://management.azure.com${url}`)).toEqual([filled]);
  });
});

test("a page's link leads to its next page, on the same host, at the client's api-version", async () => {
  const page = JSON.parse(readFileSync(new URL("pages/BatchDeployments_List.json", import.meta.url), "utf8")) as RestPage;
  const body = page.responses[0]?.body as { nextLink: string };
  const link = new URL(local(body.nextLink));
  server.script([json(200, {}, { ...body, nextLink: link.href }), withoutLink(json(200, {}, body))]);
  await covered[0]?.call(valuesOf(page.templates[0] ?? "", page.request), undefined as never);
  expect(server.arrived.map(({ url }) => `https://management.azure.com${url}`)).toEqual([
    page.request.replace("GET ", ""),
    body.nextLink.replace("2025-07-01-preview", "2025-12-01"),
  ]);
});

function of(values: Values, name: string): string {
  const value = values[name];
  if (value === undefined) throw new Error(`The page gives no value for ${name}.`);
  return value;
}

/** What stands in a request line where its template has parameters, and what its query says. */
function valuesOf(template: string, request: string): Values {
  const [address = "", query = ""] = request.split("?");
  const given = address.split("/");
  const inPath = (template.split("?")[0] ?? "").split("/").flatMap((segment, index): [string, string][] => {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    return name === undefined ? [] : [[name, decodeURIComponent(given[index] ?? "")]];
  });
  return { ...Object.fromEntries(inPath), ...Object.fromEntries(new URLSearchParams(query)) };
}

function local(link: string): string {
  return link.replace("https://management.azure.com", server.url);
}

function json(status: number, headers: Record<string, string>, body: unknown): Answer {
  if (body === undefined) return { status, headers: { "retry-after": "0", ...headers }, body: undefined };
  return { status, headers: { "content-type": "application/json", "retry-after": "0", ...headers }, body: JSON.stringify(body) };
}

/** The last page of a list has no link. */
function withoutLink(answer: Answer): Answer {
  if (answer.body === undefined) return answer;
  return { ...answer, body: JSON.stringify({ ...(JSON.parse(answer.body) as object), nextLink: undefined }) };
}
