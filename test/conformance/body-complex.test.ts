import { expect, test } from "vitest";
import { BodyComplexClient, type Fish } from "./.generated/body-complex/src/index.js";
import { options } from "./options.js";

const client = new BodyComplexClient(options);
const picture = Uint8Array.of(255, 255, 255, 255, 254);

test("plain objects", async () => {
  const { basic } = client;
  expect(await basic.getValid()).toEqual({ id: 2, name: "abc", color: "YELLOW" });
  expect(await basic.getEmpty()).toEqual({});
  expect(await basic.getNull()).toEqual({ id: null, name: null });
  expect(await basic.getNotProvided()).toBeUndefined();
  expect(await basic.getInvalid()).toEqual({ id: "a", name: "abc" });
  await basic.putValid({ id: 2, name: "abc", color: "Magenta" });
});

test("properties of every scalar type", async () => {
  const { primitive } = client;
  expect(await primitive.getInt()).toEqual({ field1: -1, field2: 2 });
  await primitive.putInt({ field1: -1, field2: 2 });
  expect(await primitive.getLong()).toEqual({ field1: 1099511627775, field2: -999511627788 });
  await primitive.putLong({ field1: 1099511627775, field2: -999511627788 });
  expect(await primitive.getFloat()).toEqual({ field1: 1.05, field2: -0.003 });
  await primitive.putFloat({ field1: 1.05, field2: -0.003 });
  const doubles = {
    field1: 3e-100,
    field_56_zeros_after_the_dot_and_negative_zero_before_dot_and_this_is_a_long_field_name_on_purpose: -5e-57,
  };
  expect(await primitive.getDouble()).toEqual(doubles);
  await primitive.putDouble(doubles);
  expect(await primitive.getBool()).toEqual({ field_true: true, field_false: false });
  await primitive.putBool({ field_true: true, field_false: false });
  expect(await primitive.getString()).toEqual({ field: "goodrequest", empty: "", null: null });
  await primitive.putString({ field: "goodrequest", empty: "" });
  expect(await primitive.getDuration()).toEqual({ field: "P123DT22H14M12.011S" });
  await primitive.putDuration({ field: "P123DT22H14M12.011S" });
  const bytes = { field: Uint8Array.of(255, 254, 253, 252, 0, 250, 249, 248, 247, 246) };
  expect(await primitive.getByte()).toEqual(bytes);
  await primitive.putByte(bytes);
});

test("properties that are dates", async () => {
  const { primitive } = client;
  expect(await primitive.getDate()).toEqual({ field: "0001-01-01", leap: "2016-02-29" });
  await primitive.putDate({ field: "0001-01-01", leap: "2016-02-29" });
  const dates = { field: new Date("0001-01-01T00:00:00Z"), now: new Date("2015-05-18T18:38:00Z") };
  expect(await primitive.getDateTime()).toEqual(dates);
  await primitive.putDateTime(dates);
  const http = { field: new Date("0001-01-01T00:00:00Z"), now: new Date("2015-05-18T11:38:00Z") };
  expect(await primitive.getDateTimeRfc1123()).toEqual(http);
  await primitive.putDateTimeRfc1123(http);
});

test("properties that are arrays and maps", async () => {
  const { array, dictionary } = client;
  // The document does not say that there may be null.
  const texts = ["1, 2, 3, 4", "", null, "&S#$(*Y", "The quick brown fox jumps over the lazy dog"] as string[];
  expect(await array.getValid()).toEqual({ array: texts });
  expect(await array.getEmpty()).toEqual({ array: [] });
  expect(await array.getNotProvided()).toEqual({});
  await array.putValid({ array: texts });
  await array.putEmpty({ array: [] });
  const programs = { txt: "notepad", bmp: "mspaint", xls: "excel", exe: "", "": null } as Record<string, string | null> as Record<
    string,
    string
  >;
  expect(await dictionary.getValid()).toEqual({ defaultProgram: programs });
  expect(await dictionary.getEmpty()).toEqual({ defaultProgram: {} });
  expect(await dictionary.getNull()).toEqual({ defaultProgram: null });
  expect(await dictionary.getNotProvided()).toEqual({});
  await dictionary.putValid({ defaultProgram: programs });
  await dictionary.putEmpty({ defaultProgram: {} });
});

test("inherited properties, and those that the service alone sets", async () => {
  const { inheritance, readonlyproperty } = client;
  const cat = {
    breed: "persian",
    color: "green",
    hates: [
      { food: "tomato", id: 1, name: "Potato" },
      { food: "french fries", id: -1, name: "Tomato" },
    ],
    id: 2,
    name: "Siameeee",
  };
  expect(await inheritance.getValid()).toEqual(cat);
  await inheritance.putValid(cat);
  expect(await readonlyproperty.getValid()).toEqual({ id: "1234", size: 2 });
  await readonlyproperty.putValid({ size: 2 });
});

const siblings: Fish[] = [
  { fishtype: "shark", age: 6, birthday: new Date("2012-01-05T01:00:00Z"), length: 20, species: "predator" },
  { fishtype: "sawshark", age: 105, birthday: new Date("1900-01-05T01:00:00Z"), length: 10, picture, species: "dangerous" },
  {
    fishtype: "goblin",
    age: 1,
    birthday: new Date("2015-08-08T00:00:00Z"),
    length: 30,
    species: "scary",
    jawsize: 5,
    color: "pinkish-gray",
  },
];
const salmon: Fish = { fishtype: "salmon", location: "alaska", iswild: true, species: "king", length: 1, siblings };

test("kinds of an object are told by its discriminator, at every level", async () => {
  const { polymorphism } = client;
  expect(await polymorphism.getValid()).toEqual(salmon);
  await polymorphism.putValid(salmon);
  const fish = await polymorphism.getValid();
  expect(fish.siblings?.map((sibling) => (sibling.fishtype === "sawshark" ? sibling.picture : undefined))).toContainEqual(picture);
});

test("a kind with additional properties keeps them", async () => {
  const { polymorphism } = client;
  const smart = {
    ...salmon,
    fishtype: "smart_salmon" as const,
    additionalProperty1: 1,
    additionalProperty2: false,
    additionalProperty3: "hello",
    additionalProperty4: { a: 1, b: 2 },
    additionalProperty5: [1, 3],
  };
  expect(await polymorphism.getComplicated()).toEqual(smart);
  await polymorphism.putComplicated(smart);
});

test("an object without its discriminator is what its place says", async () => {
  const { polymorphism } = client;
  const { fishtype, ...rest } = salmon;
  expect(await polymorphism.putMissingDiscriminator(salmon)).toEqual(rest);
  expect(fishtype).toBe("salmon");
  expect(await polymorphism.getComposedWithoutDiscriminator()).toMatchObject({ sampleSalmon: { location: "sweden", iswild: false } });
});

test("a discriminator may have a dot in its name", async () => {
  const { polymorphism } = client;
  expect(await polymorphism.getDotSyntax()).toEqual({ "fish.type": "DotSalmon", location: "sweden", iswild: true, species: "king" });
  const market = await polymorphism.getComposedWithDiscriminator();
  expect(market.sampleSalmon).toEqual({ "fish.type": "DotSalmon", location: "sweden", iswild: false, species: "king" });
  expect(market.fishes?.map((fish) => fish["fish.type"])).toEqual(["DotSalmon", "DotSalmon"]);
});

test("polymorphic objects within polymorphic objects", async () => {
  const { polymorphicrecursive } = client;
  const shark = { fishtype: "shark" as const, age: 6, birthday: new Date("2012-01-05T01:00:00Z"), species: "predator", length: 20 };
  const saw = {
    fishtype: "sawshark" as const,
    age: 105,
    birthday: new Date("1900-01-05T01:00:00Z"),
    picture,
    species: "dangerous",
    length: 10,
  };
  const inner: Fish = { fishtype: "salmon", location: "atlantic", iswild: true, species: "coho", length: 2, siblings: [shark, saw] };
  const fish: Fish = {
    ...salmon,
    siblings: [
      { ...shark, siblings: [inner, { ...saw, siblings: [] }] },
      { ...saw, siblings: [] },
    ],
  };
  expect(await polymorphicrecursive.getValid()).toEqual(fish);
  await polymorphicrecursive.putValid(fish);
});
