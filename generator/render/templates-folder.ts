import { fileURLToPath } from "node:url";

/** Where Specwright's own templates lie: beside generator/, and beside dist/ once it is compiled. */
export const templatesFolder = fileURLToPath(new URL("../templates", packageFolder()));

/** In sources this module lies two folders below the package, once compiled one folder below it. */
function packageFolder(): URL {
  return import.meta.url.endsWith("/render/templates-folder.ts") ? new URL("../", import.meta.url) : new URL(import.meta.url);
}
