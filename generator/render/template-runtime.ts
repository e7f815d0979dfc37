import { createRequire } from "node:module";
import type Handlebars from "handlebars";
import type { TemplateSpecification } from "./compiled-templates.js";
import { helpers } from "./helpers.js";

/** The half of Handlebars that calls compiled templates; its types know the module by another name than Node.js does. */
const runtime = createRequire(import.meta.url)("handlebars/runtime.js") as typeof Handlebars;

const environment = runtime.create();
environment.registerHelper(helpers);

const templates = new WeakMap<object, Handlebars.TemplateDelegate>();

/** A template that was compiled ahead, ready to be called. */
export function readyTemplate(specification: TemplateSpecification): Handlebars.TemplateDelegate {
  const template = templates.get(specification) ?? environment.template(specification);
  templates.set(specification, template);
  return template;
}
