import { MachineLearningClient } from "../../generated/machinelearning/src/2025-12-01/index.js";
import { verifySamples } from "./harness/verify.js";

await verifySamples({
  service: "machinelearning",
  apiVersion: "2025-12-01",
  connect: (endpoint, credential, subscriptionId) =>
    new MachineLearningClient(credential, subscriptionId, { endpoint, allowInsecureConnection: true }),
});
