import { verifyCmdletSamples } from "./wrappers/verify.js";

await verifyCmdletSamples("batch", "2026-10-01");
