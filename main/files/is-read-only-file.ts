import { access, constants } from 'node:fs/promises';
import { errorCode } from './file-fault.ts';

/** Whether this user may not write a file. Any other trouble with it is told when it is read. */
export async function isReadOnlyFile(path: string): Promise<boolean> {
  try {
    await access(path, constants.W_OK);
    return false;
  } catch (error) {
    return ['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error) ?? '');
  }
}
