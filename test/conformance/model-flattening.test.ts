import { expect, test } from "vitest";
import { ModelFlatteningClient } from "./.generated/model-flattening/src/index.js";
import { options } from "./options.js";

const client = new ModelFlatteningClient(options);
const tags = { tag1: "value1", tag2: "value3" };

test("objects that an author wants flattened keep their own shape", async () => {
  const [first, second] = await client.getArray();
  expect(first).toMatchObject({ id: "1", properties: { "p.name": "Product1", type: "Flat", provisioningStateValues: "OK" }, tags });
  expect(second).toEqual({ id: "2", name: "Resource2", location: "Building 44" });
  await client.putArray({ resourceArray: [{ location: "West US", tags }, { location: "Building 44" }] });
});

const dictionary = {
  Resource1: { location: "West US", tags, properties: { "p.name": "Product1", type: "Flat" } },
  Resource2: { location: "Building 44", properties: { "p.name": "Product2", type: "Flat" } },
};

test("in maps", async () => {
  expect(Object.keys(await client.getDictionary())).toEqual(["Product1", "Product2", "Product3"]);
  await client.putDictionary({ resourceDictionary: dictionary });
});

test("in collections", async () => {
  const collection = await client.getResourceCollection();
  expect(collection.dictionaryofresources?.["Product1"]?.properties?.["p.name"]).toBe("Product1");
  expect(collection.arrayofresources?.map(({ id }) => id)).toEqual(["4", "5", "6"]);
  expect(collection.productresource).toEqual({ id: "7", name: "Resource7", location: "Building 44" });
  await client.putResourceCollection({
    resourceComplexObject: {
      arrayofresources: [dictionary.Resource1, { location: "East US", properties: { "p.name": "Product2", type: "Flat" } }],
      dictionaryofresources: dictionary,
      productresource: { location: "India", properties: { "p.name": "Azure", type: "Flat" } },
    },
  });
});

test("as a body, alone or beside other parameters", async () => {
  const product = {
    base_product_id: "123",
    base_product_description: "product description",
    details: {
      max_product_display_name: "max name",
      max_product_capacity: "Large" as const,
      max_product_image: { "@odata.value": "http://foo" },
    },
  };
  const generic = {
    ...product,
    details: { ...product.details, max_product_image: { "@odata.value": "http://foo", generic_value: "https://generic" } },
  };
  expect(await client.putSimpleProduct({ simpleBodyProduct: generic })).toEqual(generic);
  expect(await client.postFlattenedSimpleProduct({ simpleBodyProduct: product })).toEqual(product);
  expect(await client.putSimpleProductWithGrouping({ name: "groupproduct", simpleBodyProduct: product })).toEqual(product);
});
