/** The half of Handlebars that calls compiled templates; its own types name the module without its extension. */
declare module "handlebars/runtime.js" {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the only way to write down what a CommonJS module exports as a whole
  import Handlebars = require("handlebars");
  export = Handlebars;
}
