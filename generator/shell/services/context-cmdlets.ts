import type { Cmdlet, CommandContext } from "../cmdlet.js";
import { one, textParameter } from "../builtins/parameters.js";
import { runtimeError } from "../runtime/errors.js";
import { createObject } from "../values/objects.js";
import type { Account } from "./account.js";

/** Get-AzContext and Set-AzContext: which subscription the cmdlets of a session work in. */
export function contextCmdlets(account: Account): Cmdlet[] {
  const shown = async (): Promise<unknown> => {
    const subscription = await account.subscription();
    return createObject([
      ["Subscription", subscription?.id ?? null],
      ["Name", subscription?.name ?? null],
      ["Tenant", account.tenant ?? null],
      ["Source", subscription?.source ?? null],
    ]);
  };
  return [
    {
      name: "Get-AzContext",
      synopsis: "Shows which subscription cmdlets work in, and who chose it.",
      parameterSets: one([]),
      outputs: ["PSAzureContext"],
      async *run() {
        yield await shown();
      },
    },
    {
      name: "Set-AzContext",
      aliases: ["Select-AzSubscription", "Select-AzContext"],
      synopsis: "Chooses the subscription, and the tenant to sign in to, for this session.",
      parameterSets: one([
        {
          name: "Subscription",
          type: "string",
          position: 0,
          aliases: ["SubscriptionId", "SubscriptionName"],
          pipeline: { byPropertyName: true },
          validate: { notNullOrEmpty: true },
          help: "Id of a subscription, or its name where the Azure CLI knows it.",
        },
        {
          name: "Tenant",
          type: "string",
          aliases: ["TenantId", "Domain"],
          validate: { notNullOrEmpty: true },
          help: "Id or domain of a tenant.",
        },
      ]),
      shouldProcess: true,
      outputs: ["PSAzureContext"],
      async *run({ records, context }) {
        for await (const { parameters } of records) {
          const subscription = textParameter(parameters, "Subscription");
          const tenant = textParameter(parameters, "Tenant");
          if (subscription === undefined && tenant === undefined) throw nothingGiven();
          if (await agreed(context, subscription, tenant)) {
            await account.choose({ subscription, tenant });
            yield await shown();
          }
        }
      },
    },
  ];
}

function agreed(context: CommandContext, subscription: string | undefined, tenant: string | undefined): Promise<boolean> {
  return context.shouldProcess([subscription, tenant].filter((each) => each !== undefined).join(" in "), "Set-AzContext");
}

function nothingGiven() {
  return runtimeError(
    "MissingMandatoryParameter",
    "Say which subscription, or which tenant: -Subscription, -Tenant.",
    "InvalidArgument",
    "ParameterBindingException",
  );
}
