import { readFile, stat } from 'node:fs/promises';
import { failed, ok, type Result } from '../../letter/model/result.ts';
import { type FileFault, fileFault, fileFaultOf } from './file-fault.ts';

/** In bytes: far above any letter, template or huisstijl, and low enough to read without trouble. */
const LARGEST = 64 * 1024 * 1024;

/** The text of a UTF-8 file. `place` is how a fault calls the file; by default its path. */
export async function readTextFile(path: string, place = path): Promise<Result<string, FileFault>> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST) return failed([fileFault('file-too-large', place)]);
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path)));
  } catch (error) {
    if (error instanceof TypeError && errorIsEncoding(error)) return failed([fileFault('file-not-text', place)]);
    return failed([fileFaultOf(error, place)]);
  }
}

function errorIsEncoding(error: TypeError): boolean {
  return 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}
