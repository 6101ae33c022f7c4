import { parseJson } from '../model/parse-json.ts';
import { parseWhole } from '../model/parse-whole.ts';
import { type Fault, failed, ok, type Result } from '../model/result.ts';
import { schemaFaults } from '../model/schema-faults.ts';
import { fitsMasker } from './fits-masker.ts';
import type { Huisstijl } from './huisstijl.ts';
import { huisstijlSchema } from './huisstijl-schema.ts';
import { type OndertekeningFault, ondertekeningFaults } from './ondertekening-faults.ts';

export type HuisstijlFault = Fault<'huisstijl-json' | 'huisstijl-shape' | 'huisstijl-masker'> | OndertekeningFault;

/**
 * Reads the text of a `huisstijl.json`. `place` is how the file is called in a fault. All faults of one kind of reading
 * are reported together: first whether it is JSON, then its shape, then what its parts say about each other.
 */
export function readHuisstijl(text: string, place: string): Result<Huisstijl, HuisstijlFault> {
  const json = parseJson(text, 'huisstijl-json', place);
  if (!json.ok) return json;
  const parsed = parseWhole(huisstijlSchema, json.value);
  if (!parsed.success) return failed(schemaFaults(parsed.issues, 'huisstijl-shape', `${place}: `));
  const faults = [...ondertekeningFaults(parsed.output), ...voorbeeldFaults(parsed.output)];
  if (faults.length === 0) return ok(parsed.output);
  return failed(faults.map((fault) => ({ ...fault, place: `${place}: ${fault.place}` })));
}

function voorbeeldFaults({ kenmerk: { masker, voorbeeld } }: Huisstijl): HuisstijlFault[] {
  if (fitsMasker(masker, voorbeeld)) return [];
  return [
    {
      kind: 'huisstijl-masker',
      place: 'kenmerk.voorbeeld',
      sentence: `Het voorbeeld ‘${voorbeeld}’ past niet op het masker ‘${masker}’.`,
      remedy: 'Maak voorbeeld en masker met elkaar in overeenstemming.',
    },
  ];
}
