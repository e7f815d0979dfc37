import { MachineLearningClient } from "../../generated/machinelearning/src/2021-10-01/index.js";
import { verifySamples } from "./harness/verify.js";

await verifySamples({
  service: "machinelearning",
  apiVersion: "2021-10-01",
  connect: (endpoint, credential, subscriptionId) =>
    new MachineLearningClient(credential, subscriptionId, { endpoint, allowInsecureConnection: true }),
});
