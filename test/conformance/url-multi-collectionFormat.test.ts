import { test } from "vitest";
import { UrlMultiCollectionformatClient } from "./.generated/url-multi-collectionFormat/src/index.js";
import { options } from "./options.js";

const { queries } = new UrlMultiCollectionformatClient(options);

test("an array repeats the name of its parameter", async () => {
  await queries.arrayStringMultiNull();
  await queries.arrayStringMultiEmpty({ arrayQuery: [] });
  await queries.arrayStringMultiValid({ arrayQuery: ["ArrayQuery1", "begin!*'();:@ &=+$,/?#[]end", "", ""] });
});
