// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

export * from "./2025-12-01/index.js";
