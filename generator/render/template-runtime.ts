import type Handlebars from "handlebars";
import runtime from "handlebars/runtime.js";
import type { TemplateSpecification } from "./compiled-templates.js";
import { helpers } from "./helpers.js";

const environment = runtime.create();
environment.registerHelper(helpers);

const templates = new WeakMap<object, Handlebars.TemplateDelegate>();

/** A template that was compiled ahead, ready to be called. */
export function readyTemplate(specification: TemplateSpecification): Handlebars.TemplateDelegate {
  const template = templates.get(specification) ?? environment.template(specification);
  templates.set(specification, template);
  return template;
}
