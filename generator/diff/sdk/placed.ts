import type { Declaration, SdkSurface } from "./surface.js";

/** A declaration and the module it is in. */
export interface Placed extends Declaration {
  module: string;
}

export function placed({ modules }: SdkSurface): Placed[] {
  return modules.flatMap(({ name, declarations }) => declarations.map((declaration) => ({ ...declaration, module: name })));
}

/** `models/Pet`: module and name. */
export function nameOf({ module, name }: Placed): string {
  return `${module}/${name}`;
}
