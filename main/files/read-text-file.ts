import { createReadStream } from 'node:fs';
import { failed, ok, type Result } from '../../letter/model/result.ts';
import { type FileFault, fileFault, fileFaultOf } from './file-fault.ts';

/** In bytes: far above any letter, template or huisstijl, and low enough to read without trouble. */
const LARGEST = 64 * 1024 * 1024;

/**
 * The text of a UTF-8 file. `place` is how a fault calls the file; by default its path. When `signal` says so it is given
 * up with a fault, at once, even while the file is silent.
 */
export async function readTextFile(
  path: string,
  place = path,
  signal?: AbortSignal,
): Promise<Result<string, FileFault>> {
  try {
    const bytes = await readWithin(path, LARGEST, signal);
    if (bytes === undefined) return failed([fileFault('file-too-large', place)]);
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (error) {
    if (signal?.aborted) return failed([fileFault('file-failed', place)]);
    if (error instanceof TypeError && errorIsEncoding(error)) return failed([fileFault('file-not-text', place)]);
    return failed([fileFaultOf(error, place)]);
  }
}

/** The bytes, unless they are more than `most`. They are counted as they come: what is no file on a disk has no size. */
function readWithin(path: string, most: number, signal: AbortSignal | undefined): Promise<Buffer | undefined> {
  signal?.throwIfAborted();
  const reading = readChunks(path, most, signal);
  if (signal === undefined) return reading;
  // A stream that is still being opened waits for that, which on a network may take minutes.
  const givenUp = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
  );
  return Promise.race([reading, givenUp]);
}

async function readChunks(path: string, most: number, signal: AbortSignal | undefined): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of createReadStream(path, signal === undefined ? {} : { signal })) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function errorIsEncoding(error: TypeError): boolean {
  return 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}
