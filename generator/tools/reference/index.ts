import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { rulesPage } from "../../diff/rules/page.js";
import { diagnosticsPage } from "../../report/explanation.js";
import { extractViewFields } from "./extract-fields.js";
import { jsonOf, withReference } from "./template-reference.js";

/** Writes what is made from the sources, in the repository's folder: `npm run reference`. */
const readme = join("templates", "README.md");
const fields = extractViewFields(join(process.cwd(), "generator"));
writeFileSync(join("generator", "render", "view-fields.json"), jsonOf(fields));
writeFileSync(readme, await withReference(readFileSync(readme, "utf8"), fields));
writeFileSync(join("generator", "report", "DIAGNOSTICS.md"), diagnosticsPage());
const rulesFile = join("generator", "diff", "RULES.md");
writeFileSync(rulesFile, await format(rulesPage(), { ...(await resolveConfig(rulesFile)), filepath: rulesFile }));
