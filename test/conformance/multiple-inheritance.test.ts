import { expect, test } from "vitest";
import { MultipleInheritanceClient } from "./.generated/multiple-inheritance/src/index.js";
import { options } from "./options.js";

const client = new MultipleInheritanceClient(options);

test("an object may have several bases", async () => {
  expect(await client.getPet()).toEqual({ name: "Peanut" });
  expect(await client.putPet({ name: "Butter" })).toBe("Pet was correct!");
  expect(await client.getHorse()).toEqual({ name: "Fred", isAShowHorse: true });
  expect(await client.putHorse({ name: "General", isAShowHorse: false })).toBe("Horse was correct!");
  expect(await client.getFeline()).toEqual({ meows: true, hisses: true });
  expect(await client.putFeline({ meows: false, hisses: true })).toBe("Feline was correct!");
  expect(await client.getCat()).toEqual({ name: "Whiskers", likesMilk: true, meows: true, hisses: true });
  expect(await client.putCat({ name: "Boots", likesMilk: false, meows: true, hisses: false })).toBe("Cat was correct!");
  expect(await client.getKitten()).toEqual({ name: "Gatito", likesMilk: true, meows: true, hisses: true, eatsMiceYet: false });
  const kitty = { name: "Kitty", likesMilk: false, meows: true, hisses: false, eatsMiceYet: true };
  expect(await client.putKitten(kitty)).toBe("Kitten was correct!");
});
