import { inferCmdlets } from "../cmdlets/infer.js";
import { once } from "../common/once.js";
import type { Origin } from "../output/format-problems.js";
import type { VersionOrder } from "../package.js";
import { loadService } from "../pipeline.js";
import { Diagnostics } from "../report/diagnostics.js";
import { placesIn } from "../verify/places.js";

/** From generated files of an api-version back to its document, which is read anew when the first place is asked for. */
export function originIn({ model, target, cmdlets, version, reading }: VersionOrder): Origin {
  const places = once(async () => {
    const service = model?.service ?? (await loadService(version.document, new Diagnostics(), reading));
    return placesIn(service, target, cmdlets && inferCmdlets(service, cmdlets));
  });
  return async (path, section) => {
    const name = /^export (?:declare |async |abstract )*(?:interface|type|function|const|class) (\w+)/m.exec(section)?.[1];
    return (await places()).of(path, name === undefined ? [] : [name]);
  };
}
