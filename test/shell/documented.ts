import { readFileSync } from "node:fs";
import type { Answer, Received } from "./service.js";

/** The body of a documented response. */
function documented(sample: string, status = "200"): Record<string, unknown> {
  const file = new URL(`../../specs/${sample}.json`, import.meta.url);
  const { responses } = JSON.parse(readFileSync(file, "utf8")) as { responses: Record<string, { body: Record<string, unknown> }> };
  return responses[status]?.body ?? {};
}

const batch = "batch/2026-10-01/examples";
const learning = "machinelearning/2025-12-01/examples/Workspace";

export const subscription = "00000000-1111-2222-3333-444444444444";
export const workspace = `/subscriptions/${subscription}/resourceGroups/test-rg/providers/Microsoft.MachineLearningServices/workspaces/my-aml-workspace`;

/** Looks after the long-running operation that a PUT starts, so that a test says when it ends. */
export interface Operation {
  /** State that the service tells of it. */
  status: "InProgress" | "Succeeded" | "Failed";
}

/** Azure Batch and Azure Machine Learning, as far as the tests of the shell go: documented samples, with ids that are paths. */
export function documentedService(operation: Operation = { status: "Succeeded" }) {
  return ({ method, path }: Received, endpoint: string): Answer | undefined => {
    const endpointPath = `${workspace}/batchEndpoints/testEndpointName`;
    const resource = (sample: string, id: string) => ({ ...documented(sample), id, name: id.slice(id.lastIndexOf("/") + 1) });
    switch (`${method} ${path}`) {
      case "GET /jobs":
        return { body: documented(`${batch}/Jobs_ListJobs`) };
      case "GET /jobs/jobId":
        return { body: documented(`${batch}/Jobs_GetJob`) };
      case "PATCH /jobs/jobId":
        return { status: 200 };
      case "GET /jobs/slow":
        return { body: {}, after: new Promise((resolve) => setTimeout(resolve, 60_000).unref()) };
      case "GET /jobs/missing": {
        const value = "The specified job does not exist.\nRequestId:b-1\nTime:2026-11-21T00:00:00Z";
        return { status: 404, body: { code: "JobNotFound", message: { lang: "en-US", value } } };
      }
      case `GET ${endpointPath}/deployments`: {
        const [first = {}] = documented(`${learning}/BatchDeployment/list`)["value"] as object[];
        return { body: { value: [{ ...first, id: `${endpointPath}/deployments/blue`, name: "blue" }] } };
      }
      case `PUT ${endpointPath}`:
        return {
          status: 201,
          headers: { "azure-asyncoperation": `${endpoint}/operations/1?api-version=2025-12-01`, "retry-after": "0" },
          body: resource(`${learning}/BatchEndpoint/createOrUpdate`, endpointPath),
        };
      case "GET /operations/1":
        return {
          headers: { "retry-after": "0" },
          body: {
            status: operation.status,
            ...(operation.status === "Failed" && { error: { code: "QuotaExceeded", message: "No cores are left." } }),
          },
          after: new Promise((resolve) => setTimeout(resolve, 50)),
        };
      case `GET ${endpointPath}`:
        return { body: resource(`${learning}/BatchEndpoint/get`, endpointPath) };
      default:
        return undefined;
    }
  };
}
