import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { type Fault, ok, type Result } from '../../letter/model/result.ts';
import { fileFaultOf } from './file-fault.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { readTextFile } from './read-text-file.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/** A small file in which the program keeps something between two runs. */
export type JsonFile<Value> = {
  /** What stands in the file; the value to begin with when there is none or it cannot be used. */
  read(): Promise<Value>;
  /** Keeps the changed value for this run, and writes it. */
  change(change: (value: Value) => Value): Promise<Result<null, Fault>>;
};

/**
 * The file at `path`, read once. A file that is broken or of another shape is put aside under a name of its own ("… .kapot"),
 * so that nothing in it is lost, and the program goes on with `initial`.
 */
export function createJsonFile<Value>(
  path: string,
  schema: v.GenericSchema<unknown, Value>,
  initial: Value,
): JsonFile<Value> {
  const inTurn = oneAtATime();
  let known: Promise<Value> | undefined;
  const read = () => {
    known ??= readOrPutAside(path, schema, initial);
    return known;
  };
  return {
    read,
    change: (change) =>
      inTurn(async () => {
        const value = change(await read());
        known = Promise.resolve(value);
        return write(path, value);
      }),
  };
}

async function readOrPutAside<Value>(
  path: string,
  schema: v.GenericSchema<unknown, Value>,
  initial: Value,
): Promise<Value> {
  const text = await readTextFile(path);
  if (!text.ok) {
    if (text.faults.some(({ kind }) => kind === 'file-not-text')) await putAside(path);
    return initial;
  }
  const parsed = v.safeParse(schema, completed(parsedOrUndefined(text.value), initial));
  if (parsed.success) return parsed.output;
  await putAside(path);
  return initial;
}

/** What an earlier version of the program did not know yet has its first value. */
function completed(content: unknown, initial: unknown): unknown {
  const areObjects = [content, initial].every((one) => typeof one === 'object' && one !== null && !Array.isArray(one));
  return areObjects ? Object.assign({}, initial, content) : content;
}

function parsedOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The latest broken file is kept: it is the one that somebody may want to look at. */
async function putAside(path: string): Promise<void> {
  await rename(path, `${path}.kapot`).catch(() => undefined);
}

async function write(path: string, value: unknown): Promise<Result<null, Fault>> {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    return { ok: false, faults: [fileFaultOf(error, dirname(path))] };
  }
  const written = await writeFileAtomically(path, `${JSON.stringify(value, null, 2)}\n`);
  return written.ok ? ok(null) : written;
}
