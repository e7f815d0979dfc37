import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { rulesPage } from "../../diff/rules/page.js";
import { diagnosticsPage } from "../../report/explanation.js";
import { partialContexts } from "../../render/template-compiler.js";
import { readTemplateSources } from "../../render/template-sources.js";
import { viewFields } from "../../render/view-fields.js";
import { extractViewFields } from "./extract-fields.js";
import { jsonOf, withReference } from "./template-reference.js";

/** Writes what is made from the sources, in the repository's folder: `npm run reference`. */
const readme = join("templates", "README.md");
const fields = extractViewFields(join(process.cwd(), "generator"));
writeFileSync(join("generator", "render", "view-fields.json"), jsonOf(fields));
// Partials are followed through the views as they are now, not as this program was compiled with them.
Object.assign(viewFields, fields);
const contexts = partialContexts(readTemplateSources());
writeFileSync(readme, await withReference(readFileSync(readme, "utf8"), fields, contexts));
writeFileSync(join("generator", "report", "DIAGNOSTICS.md"), diagnosticsPage());
const rulesFile = join("generator", "diff", "RULES.md");
writeFileSync(rulesFile, await format(rulesPage(), { ...(await resolveConfig(rulesFile)), filepath: rulesFile }));
