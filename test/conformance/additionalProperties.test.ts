import { expect, test } from "vitest";
import { AdditionalpropertiesClient } from "./.generated/additionalProperties/src/index.js";
import { options } from "./options.js";

const { pets } = new AdditionalpropertiesClient(options);

test("properties that the document does not list are kept", async () => {
  const puppy = { id: 1, name: "Puppy", birthdate: "2017-12-13T02:29:51Z", complexProperty: { color: "Red" } };
  expect(await pets.createAPTrue(puppy)).toEqual({ ...puppy, status: true });
  const cat = { ...puppy, name: "Lisa", friendly: true };
  expect(await pets.createCatAPTrue(cat)).toEqual({ ...cat, status: true });
  const hira = { id: 2, name: "Hira", siblings: [puppy], picture: "//////4=" };
  expect(await pets.createAPObject(hira)).toEqual({ ...hira, status: true });
  const tommy = { id: 3, name: "Tommy", color: "red", weight: "10 kg", city: "Bombay" };
  expect(await pets.createAPString(tommy)).toEqual({ ...tommy, status: true });
});

test("a property may be called additionalProperties", async () => {
  const bunny = { id: 4, name: "Bunny", additionalProperties: { height: 5.61, weight: 599, footsize: 11.5 } };
  expect(await pets.createAPInProperties(bunny)).toEqual({ ...bunny, status: true });
  const funny = { ...bunny, id: 5, name: "Funny", "@odata.location": "westus", color: "red", city: "Seattle", food: "tikka masala" };
  expect(await pets.createAPInPropertiesWithAPString(funny)).toEqual({ ...funny, status: true });
});
