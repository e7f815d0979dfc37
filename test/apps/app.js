// An app as our users have it: it turns on Azure's log and tracing with its own copies of Azure's packages, calls a generated client, and says
// what arrived. It is copied into the folder of the app that runs it. Its argument is the address of a service; what it prints is JSON.
import { useInstrumenter } from "@azure/core-tracing";
import { AzureLogger, setLogLevel } from "@azure/logger";
import { BatchClient } from "@specwright/batch";
import { MachineLearningClient } from "@specwright/machinelearning";

const endpoint = process.argv[2] ?? "";
const nothing = () => undefined;
const spans = [];
useInstrumenter({
  startSpan(name, { tracingContext = contextWith() }) {
    spans.push(name);
    return {
      span: { setStatus: nothing, setAttribute: nothing, end: nothing, recordException: nothing, isRecording: () => true },
      tracingContext,
    };
  },
  withContext: (_context, callback, ...args) => callback(...args),
  parseTraceparentHeader: () => undefined,
  createRequestHeaders: () => ({}),
});
/** The least that Azure's packages ask of a context. */
function contextWith(values = new Map()) {
  return {
    getValue: (key) => values.get(key),
    setValue: (key, value) => contextWith(new Map([...values, [key, value]])),
    deleteValue: (key) => contextWith(new Map([...values].filter(([each]) => each !== key))),
  };
}

const lines = [];
AzureLogger.log = (...args) => lines.push(args.join(" "));
setLogLevel("info");

const jobs = [];
const batch = new BatchClient(endpoint, { name: "account", key: "a2V5" }, { allowInsecureConnection: true });
for await (const job of batch.jobs.listJobs()) jobs.push(job.id);

const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };
const learning = new MachineLearningClient(credential, "subscription", { endpoint, allowInsecureConnection: true });
const refused = await learning.workspaces.get("rg", "missing").catch((error) => ({ name: error.name, code: error.code }));
const poller = learning.workspaces.delete("rg", "ws");
const state = await poller.then(() => poller.operationState?.status ?? "succeeded");

console.log(JSON.stringify({ node: process.version, spans, lines: lines.length, jobs, refused, state }));
