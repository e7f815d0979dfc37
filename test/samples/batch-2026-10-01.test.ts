import { BatchClient } from "../../generated/batch/src/2026-10-01/index.js";
import { verifySamples } from "./harness/verify.js";

await verifySamples({
  service: "batch",
  apiVersion: "2026-10-01",
  connect: (endpoint, credential) => new BatchClient(endpoint, credential, { allowInsecureConnection: true }),
});
