import { verifyCmdletSamples } from "./wrappers/verify.js";

await verifyCmdletSamples("machinelearning", "2021-10-01");
