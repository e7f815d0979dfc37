import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "specwright", include: ["test/**/*.test.ts"], exclude: ["test/conformance/**"], testTimeout: 30_000 } },
      {
        test: {
          name: "conformance",
          include: ["test/conformance/*.test.ts"],
          globalSetup: ["test/conformance/setup.ts"],
          testTimeout: 30_000,
        },
      },
    ],
  },
});
