import { lookup } from "node:dns";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import type { LookupFunction } from "node:net";
import { isInnerAddress } from "./addresses.js";
import { maximumBytes, reasonOf, textOrRefusal, unreadable, type Refusal } from "./refusal.js";

/** Milliseconds that a server has for one answer. */
const patience = 30_000;
const maximumRedirects = 5;

/**
 * The text at an https URL. Redirects are followed one by one, so that none leads from https to anything else; and no name, wherever it
 * stands and whatever it resolves to, leads to this machine or into a private network, but for `hosts`.
 * @param hosts names of hosts that the user has named: these may be anywhere.
 */
export async function download(url: string, hosts: readonly string[]): Promise<string | Refusal> {
  let at = new URL(url);
  try {
    for (let hop = 0; hop <= maximumRedirects; hop++) {
      const { response, end } = await get(at, hosts);
      const { statusCode: status = 0, headers } = response;
      if (status >= 300 && status < 400 && headers.location !== undefined) {
        end();
        at = new URL(headers.location, at);
        if (at.protocol !== "https:") return { code: "SW104", reason: `it redirects to ${at.protocol}//, and only https is fetched` };
        continue;
      }
      if (status < 200 || status > 299) {
        end();
        return unreadable(`the server answered ${String(status)}`);
      }
      return await readBody(response, end);
    }
    return unreadable("it redirects too often");
  } catch (error) {
    if (error instanceof InnerAddressError) return { code: "SW104", reason: error.message };
    const isLate = error instanceof Error && (error.name === "TimeoutError" || error.name === "AbortError");
    return unreadable(isLate ? "the server did not answer in time" : reasonOf(error));
  }
}

/** A name that leads inside. */
class InnerAddressError extends Error {
  constructor(host: string, address: string) {
    const where = host === address ? `${host} is an address` : `${host} is at ${address},`;
    super(`${where} of this machine or of a private network; allow it with --allow-host ${host} if the document may read there`);
  }
}

interface Answer {
  response: IncomingMessage;
  /** Nothing more is read. */
  end: () => void;
}

function get(url: URL, hosts: readonly string[]): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const isAllowed = hosts.includes(url.hostname);
  return new Promise((resolve, reject) => {
    // Names are resolved by `lookup`, which addresses never come to.
    if (!isAllowed && isInnerAddress(host)) throw new InnerAddressError(host, host);
    const asked = request(url, {
      headers: { "accept-encoding": "identity", "user-agent": "specwright" },
      signal: AbortSignal.timeout(patience),
      ...(!isAllowed && { lookup: lookupOutside }),
    });
    asked.on("error", reject);
    asked.on("response", (response) => {
      resolve({ response, end: () => void asked.destroy() });
    });
    asked.end();
  });
}

/** What is checked is what is connected to: a name that resolves to something else the next time gains nothing. */
const lookupOutside: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const inside = error ? undefined : addresses.find(({ address }) => isInnerAddress(address));
    const [first] = error ? [] : addresses;
    if (error) callback(error, "");
    else if (inside) callback(new InnerAddressError(host, inside.address), "");
    else if (options.all) callback(null, addresses);
    else callback(null, first?.address ?? "", first?.family);
  });
};

async function readBody(response: IncomingMessage, end: () => void): Promise<string | Refusal> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maximumBytes) {
      end();
      return unreadable("it is larger than 128 MB");
    }
    chunks.push(chunk);
  }
  return textOrRefusal(Buffer.concat(chunks));
}
