import { verifyCmdletSamples } from "./wrappers/verify.js";

await verifyCmdletSamples("machinelearning", "2025-12-01");
