import { verifyCmdletSamples } from "./wrappers/verify.js";

await verifyCmdletSamples("machinelearning", "2026-03-15-preview");
