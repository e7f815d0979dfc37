import type { Service } from "../model/service.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { describeWhere, patternOf, replaced, type Directive } from "./directives.js";
import type { ModelNames } from "./model-names.js";
import type { Models } from "./models.js";
import { camelName, pascalCase } from "./words.js";

/** Whether a directive is about models and their properties, not about commands. */
export function isModelDirective({ where }: Directive): boolean {
  return where["model-name"] !== undefined || where["property-name"] !== undefined;
}

/** The names with `where: model-name`, `set: model-name` applied: types of parameters and outputs follow. One that matches nothing is reported (SW503). */
export function renameModels(names: ModelNames, service: Service, directives: readonly Directive[], diagnostics?: Diagnostics): ModelNames {
  const renaming = directives.filter((directive) => isModelDirective(directive) && directive.where["property-name"] === undefined);
  let current = names;
  for (const directive of renaming) {
    const { where, set } = directive;
    const before = current;
    const pattern = patternOf(where["model-name"] ?? "");
    if (!Object.values(service.schemas).some((schema) => pattern.test(before.nameOf(schema)))) reportIdle(directive, diagnostics);
    const to = set?.["model-name"];
    if (to === undefined) continue;
    current = {
      ...before,
      nameOf: (schema) => {
        const name = before.nameOf(schema);
        return pattern.test(name) ? pascalCase(replaced(name, where["model-name"], to)) : name;
      },
    };
  }
  return current;
}

/** Applies `where: property-name` (of some models, or of all), `set: property-name`: parameters made of the property follow. */
export function renameProperties(
  models: Models,
  names: ModelNames,
  service: Service,
  directives: readonly Directive[],
  diagnostics?: Diagnostics,
): void {
  for (const directive of directives) {
    const { where, set } = directive;
    if (where["property-name"] === undefined) continue;
    const model = where["model-name"] === undefined ? undefined : patternOf(where["model-name"]);
    const property = patternOf(where["property-name"]);
    const found = Object.values(service.schemas)
      .filter((schema) => !model || model.test(names.nameOf(schema)))
      .flatMap((schema) => models.of(schema)?.properties ?? [])
      .filter(({ name }) => property.test(pascalCase(name)));
    if (found.length === 0) reportIdle(directive, diagnostics);
    const to = set?.["property-name"];
    if (to === undefined) continue;
    for (const each of new Set(found)) each.name = camelName(replaced(pascalCase(each.name), where["property-name"], to));
  }
}

function reportIdle(directive: Directive, diagnostics: Diagnostics | undefined): void {
  diagnostics?.warning("SW503", `No model has ${describeWhere(directive)}; the directive does nothing.`, directive.source);
}
