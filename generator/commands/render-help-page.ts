import type { CmdletSurface } from "../cmdlets/surface.js";
import { helpPage } from "../outputs/help/help.js";
import type { Service } from "../model/index.js";
import { readTemplates } from "../render/templates.js";

/** The help page of one cmdlet, as `generate` writes it; undefined where there is no such cmdlet. @param service folder of the service, for its own templates */
export async function renderHelpPage(
  surface: CmdletSurface,
  model: Service,
  cmdletName: string,
  service: string,
): Promise<string | undefined> {
  const page = helpPage(surface, model, cmdletName);
  if (!page) return undefined;
  const templates = await readTemplates(service, model.apiVersion);
  return `${templates.render(page.template, page.data).trim()}\n`;
}
