import type { PipelineResponse, RequestBodyType } from "@azure/core-rest-pipeline";

/** Bytes that can be read piece by piece: a web stream, a Node.js stream, an async generator. */
export type ByteSource = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * Bytes to send. A stream can be sent only once, so a request that must be repeated (a retry, a redirect) fails;
 * a function that opens the stream anew, a Blob or bytes can be repeated.
 */
export type BinaryBody = string | Uint8Array | ArrayBuffer | Blob | ByteSource | (() => ByteSource);

/** Whether a value is bytes in one form or another (text is not). */
export function isBinary(body: unknown): body is Exclude<BinaryBody, string> {
  if (typeof body === "function") return true;
  if (typeof body !== "object" || body === null) return false;
  return (
    ArrayBuffer.isView(body) ||
    body instanceof ArrayBuffer ||
    body instanceof Blob ||
    "getReader" in body ||
    Symbol.asyncIterator in body
  );
}

/** Bytes as the pipeline takes them on this platform. */
export function binaryBody(body: Exclude<BinaryBody, string>): RequestBodyType {
  if (ArrayBuffer.isView(body) || body instanceof ArrayBuffer) return body;
  // Node.js' transport takes Node.js streams only; a browser's takes web streams and blobs.
  const open = nodeStreams();
  if (body instanceof Blob) return open ? opening(() => open(body.stream())) : body;
  if (typeof body === "function") return opening(() => (open ?? asIs)(body()));
  let sent = false;
  return opening(() => {
    if (sent)
      throw new Error(
        "The request has to be sent again, but its body is a stream that was read already. Pass a function that opens the stream, a Blob, or bytes.",
      );
    sent = true;
    return (open ?? asIs)(body);
  });
}

function opening(open: () => unknown): RequestBodyType {
  return open as () => ReadableStream<Uint8Array>;
}

function asIs(source: ByteSource): unknown {
  return source;
}

/** What is used of node:stream. */
interface NodeStreams {
  Readable: { from: (source: AsyncIterable<Uint8Array>, options: { objectMode: boolean }) => unknown };
}

/** Makes Node.js streams; undefined where there is no Node.js. It is looked up rather than imported, so that the same module loads there too. */
function nodeStreams(): ((source: ByteSource) => unknown) | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  const stream = process?.getBuiltinModule?.("node:stream") as NodeStreams | undefined;
  if (!stream) return undefined;
  return (source) =>
    "pipe" in source ? source : stream.Readable.from(source as AsyncIterable<Uint8Array>, { objectMode: false });
}

/**
 * The body of a response as a stream. Read it to its end or cancel it: until then the connection stays in use.
 */
export function readStream(response: PipelineResponse): ReadableStream<Uint8Array> {
  if (response.browserStreamBody) return response.browserStreamBody as ReadableStream<Uint8Array>;
  if (response.readableStreamBody) return webStream(response.readableStreamBody as AsyncIterable<Uint8Array>);
  return webStream([new TextEncoder().encode(response.bodyAsText ?? "")]);
}

/** A web stream of the pieces that something yields; canceling it ends their source. */
function webStream(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): ReadableStream<Uint8Array> {
  const pieces = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const piece = await pieces.next();
      if (piece.done) controller.close();
      else controller.enqueue(piece.value);
    },
    async cancel() {
      await pieces.return?.();
    },
  });
}

/** All bytes of a stream. */
export async function readBytes(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
