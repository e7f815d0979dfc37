import { join } from "node:path";
import { peers, project } from "../measure/places.js";

/** A package, and the one call with it that everything here measures. */
export interface Package {
  name: string;
  /** Folder from which the package is found. */
  folder: string;
  /** Statements that import what the call needs: of the client class, or of standalone functions. */
  imports: string;
  /** Statements that make `items`, an async iterable; `endpoint` and `credential` are in scope. */
  call: string;
}

/** Our package, and the official one. */
export interface Pair {
  subject: string;
  packages: readonly Package[];
  /** Statements that make a `credential`. */
  credential: string;
  official: string;
}

const token = `const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };`;
const key = `const credential = { name: "account", key: "a2V5" };`;
const insecure = `{ endpoint, allowInsecureConnection: true }`;

export const pairs: readonly Pair[] = [
  {
    subject: "list batch deployments",
    credential: token,
    official: "@azure/arm-machinelearning",
    packages: [
      {
        name: "@specwright/machinelearning, client",
        folder: project,
        imports: `import { MachineLearningClient } from "@specwright/machinelearning";`,
        call: `const client = new MachineLearningClient(credential, "s", ${insecure});
          const items = () => client.batchDeployments.list("rg", "ws", "ep");`,
      },
      {
        name: "@specwright/machinelearning, functions",
        folder: project,
        imports: `import { createMachineLearning } from "@specwright/machinelearning/context";
          import { list } from "@specwright/machinelearning/batchDeployments";`,
        call: `const context = createMachineLearning(credential, "s", ${insecure});
          const items = () => list(context, "rg", "ws", "ep");`,
      },
      {
        name: "@azure/arm-machinelearning",
        folder: peers,
        imports: `import { AzureMachineLearningWorkspaces } from "@azure/arm-machinelearning";`,
        // It sends no tokens over plain HTTP, not even to this machine.
        call: `const client = new AzureMachineLearningWorkspaces(credential, "s", ${insecure});
          client.pipeline.removePolicy({ name: "bearerTokenAuthenticationPolicy" });
          const items = () => client.batchDeployments.list("rg", "ws", "ep");`,
      },
    ],
  },
  {
    subject: "list jobs",
    credential: key,
    official: "@azure/batch",
    packages: [
      {
        name: "@specwright/batch, client",
        folder: project,
        imports: `import { BatchClient } from "@specwright/batch";`,
        call: `const client = new BatchClient(endpoint, credential, { allowInsecureConnection: true });
          const items = () => client.jobs.listJobs();`,
      },
      {
        name: "@specwright/batch, functions",
        folder: project,
        imports: `import { createBatch } from "@specwright/batch/context";
          import { listJobs } from "@specwright/batch/jobs";`,
        call: `const context = createBatch(endpoint, credential, { allowInsecureConnection: true });
          const items = () => listJobs(context);`,
      },
      {
        name: "@azure/batch",
        folder: peers,
        imports: `import { BatchServiceClient, BatchSharedKeyCredentials } from "@azure/batch";`,
        call: `const client = new BatchServiceClient(new BatchSharedKeyCredentials(credential.name, credential.key), endpoint);
          const items = async function* () { yield* await client.job.list(); };`,
      },
    ],
  },
];

/** A program that makes the call once and prints each item. */
export function program({ imports, call }: Package, credential: string): string {
  return `${imports}
    const endpoint = "http://127.0.0.1:1";
    ${credential}
    ${call}
    for await (const item of items()) console.log(item);`;
}

export const isOurs = ({ name }: Package): boolean => name.startsWith("@specwright/");
export const compiler = join(peers, "node_modules/typescript/bin/tsc");
