import { inferCmdlets } from "../cmdlets/infer.js";
import { cmdletsOf } from "../config/configuration.js";
import { loadService } from "../pipeline.js";
import { renderHelpPage } from "./render-help-page.js";
import { Diagnostics } from "../report/diagnostics.js";
import type { ChosenPackage } from "../shell/services/packages.js";
import { findProject } from "./project.js";

/** Makes the help page of a cmdlet whose api-version keeps none (`help: on-demand`); undefined outside a project. */
export async function helpPageOf({ name, folder, version }: ChosenPackage, cmdlet: string): Promise<string | undefined> {
  const diagnostics = new Diagnostics();
  try {
    const { configuration } = await findProject(folder, diagnostics);
    const service = configuration.services.find(({ packageName }) => packageName === name);
    const found = service?.versions.find(({ apiVersion }) => apiVersion === version);
    if (!service || !found) return undefined;
    const model = await loadService(found.document, diagnostics);
    return await renderHelpPage(inferCmdlets(model, cmdletsOf(service, found), diagnostics), model, cmdlet, service.name);
  } catch {
    // An installed package has no documents beside it, and a project may be broken: what the cmdlet says of itself has to do.
    return undefined;
  }
}
