import { MachineLearningClient } from "../../generated/machinelearning/src/2026-03-15-preview/index.js";
import { verifySamples } from "./harness/verify.js";

await verifySamples({
  service: "machinelearning",
  apiVersion: "2026-03-15-preview",
  connect: (endpoint, credential, subscriptionId) =>
    new MachineLearningClient(credential, subscriptionId, { endpoint, allowInsecureConnection: true }),
});
