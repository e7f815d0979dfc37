import { expect, test } from "vitest";
import { ExtensibleEnumsSwaggerClient } from "./.generated/extensible-enums-swagger/src/index.js";
import { options } from "./options.js";

const { pet } = new ExtensibleEnumsSwaggerClient(options);

test("an extensible enumeration takes values that the document does not list", async () => {
  expect(await pet.getByPetId("tommy")).toEqual({ DaysOfWeek: "Monday", IntEnum: "1", name: "Tommy Tomson" });
  expect(await pet.getByPetId("casper")).toEqual({ DaysOfWeek: "Weekend", IntEnum: "2", name: "Casper Ghosty" });
  expect(await pet.getByPetId("scooby")).toEqual({ DaysOfWeek: "Thursday", IntEnum: "2.1", name: "Scooby Scarface" });
  const retriever = { name: "Retriever", IntEnum: "3", DaysOfWeek: "Friday" };
  expect(await pet.addPet({ petParam: retriever })).toEqual(retriever);
});
