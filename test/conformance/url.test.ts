import { expect, test } from "vitest";
import { UrlClient } from "./.generated/url/src/index.js";
import { options } from "./options.js";

const { paths, queries, pathItems } = new UrlClient("globalStringPath", options);
const multiByte = Buffer.from("5ZWK6b2E5LiC54ub54uc76ex76Ss76ex76iM76ip", "base64");

test("values in the path are encoded, and constants filled in", async () => {
  await paths.getBooleanTrue();
  await paths.getBooleanFalse();
  await paths.getIntOneMillion();
  await paths.getIntNegativeOneMillion();
  await paths.getTenBillion();
  await paths.getNegativeTenBillion();
  await paths.floatScientificPositive();
  await paths.floatScientificNegative();
  await paths.doubleDecimalPositive();
  await paths.doubleDecimalNegative();
  await paths.stringUnicode();
  await paths.stringUrlEncoded();
  await paths.stringUrlNonEncoded();
  await paths.stringEmpty();
  await paths.enumValid("green color");
  await paths.byteMultiByte(multiByte);
  await paths.byteEmpty();
  await paths.dateValid();
  await paths.dateTimeValid();
  await paths.base64Url(new TextEncoder().encode("lorem"));
  await paths.arrayCsvInPath(["ArrayPath1", "begin!*'();:@ &=+$,/?#[]end", "", ""]);
  await paths.unixTimeUrl(new Date("2016-04-13T00:00:00Z"));
});

test("a path parameter must have a value", async () => {
  await expect(paths.stringNull(undefined as never)).rejects.toThrow("The path parameter stringPath is missing.");
  await expect(paths.enumNull(null as never)).rejects.toThrow("The path parameter enumPath is missing.");
  await expect(paths.dateNull("")).rejects.toThrow("The path parameter datePath is empty.");
});

test("values in the query are encoded, and what is absent is left out", async () => {
  await queries.getBooleanTrue();
  await queries.getBooleanFalse();
  await queries.getBooleanNull();
  await queries.getIntOneMillion();
  await queries.getIntNegativeOneMillion();
  await queries.getIntNull();
  await queries.getTenBillion();
  await queries.getNegativeTenBillion();
  await queries.getLongNull();
  await queries.floatScientificPositive();
  await queries.floatScientificNegative();
  await queries.floatNull();
  await queries.doubleDecimalPositive();
  await queries.doubleDecimalNegative();
  await queries.doubleNull();
  await queries.stringUnicode();
  await queries.stringUrlEncoded();
  await queries.stringEmpty();
  await queries.stringNull();
  await queries.enumValid({ enumQuery: "green color" });
  await queries.enumNull();
  await queries.byteMultiByte({ byteQuery: multiByte });
  await queries.byteEmpty();
  await queries.byteNull();
  await queries.dateValid();
  await queries.dateNull();
  await queries.dateTimeValid();
  await queries.dateTimeNull();
});

test("arrays in the query, in every collectionFormat", async () => {
  const arrayQuery = ["ArrayQuery1", "begin!*'();:@ &=+$,/?#[]end", "", ""];
  await queries.arrayStringCsvValid({ arrayQuery });
  await queries.arrayStringSsvValid({ arrayQuery });
  await queries.arrayStringTsvValid({ arrayQuery });
  await queries.arrayStringPipesValid({ arrayQuery });
  await queries.arrayStringCsvNull();
  await queries.arrayStringCsvEmpty({ arrayQuery: [] });
  await queries.arrayStringNoCollectionFormatEmpty({ arrayQuery: ["hello", "nihao", "bonjour"] });
});

test("parameters of the client, the path and the operation go together", async () => {
  const all = new UrlClient("globalStringPath", { ...options, globalStringQuery: "globalStringQuery" });
  const paths = ["pathItemStringPath", "localStringPath"] as const;
  const query = { pathItemStringQuery: "pathItemStringQuery", localStringQuery: "localStringQuery" };
  await all.pathItems.getAllWithValues(...paths, query);
  await pathItems.getGlobalQueryNull(...paths, query);
  await pathItems.getGlobalAndLocalQueryNull(...paths, { pathItemStringQuery: "pathItemStringQuery" });
  await all.pathItems.getLocalPathItemQueryNull(...paths);
});
