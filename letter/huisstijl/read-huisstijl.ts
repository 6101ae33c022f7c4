import { parseJson } from '../model/parse-json.ts';
import { parseWhole } from '../model/parse-whole.ts';
import { type Fault, failed, ok, type Result } from '../model/result.ts';
import { schemaFaults } from '../model/schema-faults.ts';
import type { Huisstijl } from './huisstijl.ts';
import { huisstijlSchema } from './huisstijl-schema.ts';

export type HuisstijlFault = Fault<
  'huisstijl-json' | 'huisstijl-shape' | 'huisstijl-ondertekening' | 'huisstijl-masker'
>;

/**
 * Reads the text of a `huisstijl.json`. `place` is how the file is called in a fault. All faults of one kind of reading
 * are reported together: first whether it is JSON, then its shape, then what its parts say about each other.
 */
export function readHuisstijl(text: string, place: string): Result<Huisstijl, HuisstijlFault> {
  const json = parseJson(text, 'huisstijl-json', place);
  if (!json.ok) return json;
  const parsed = parseWhole(huisstijlSchema, json.value);
  if (!parsed.success) return failed(schemaFaults(parsed.issues, 'huisstijl-shape', `${place}: `));
  const faults = [...signatoryFaults(parsed.output, place), ...maskFaults(parsed.output, place)];
  return faults.length > 0 ? failed(faults) : ok(parsed.output);
}

function signatoryFaults(huisstijl: Huisstijl, place: string): HuisstijlFault[] {
  const { volgorde, ondertekenaars } = huisstijl.ondertekening;
  const faults: HuisstijlFault[] = [];
  const seen = new Set<string>();
  for (const [index, { id }] of ondertekenaars.entries()) {
    if (seen.has(id)) {
      faults.push({
        kind: 'huisstijl-ondertekening',
        place: `${place}: ondertekening.ondertekenaars[${index}].id`,
        sentence: `Twee ondertekenaars hebben hetzelfde id '${id}'.`,
        remedy: 'Geef elke ondertekenaar een eigen id.',
      });
    }
    seen.add(id);
  }
  for (const rol of volgorde) {
    if (ondertekenaars.some((one) => one.rol === rol && one.waarnemer !== true)) continue;
    faults.push({
      kind: 'huisstijl-ondertekening',
      place: `${place}: ondertekening.volgorde`,
      sentence: `Voor de functie '${rol}' is er geen ondertekenaar.`,
      remedy: 'Voeg een ondertekenaar met deze rol toe, of haal de functie uit de volgorde.',
    });
  }
  return faults;
}

function maskFaults(huisstijl: Huisstijl, place: string): HuisstijlFault[] {
  const { masker, voorbeeld } = huisstijl.kenmerk;
  if (new RegExp(masker, 'u').test(voorbeeld)) return [];
  return [
    {
      kind: 'huisstijl-masker',
      place: `${place}: kenmerk.voorbeeld`,
      sentence: `Het voorbeeld '${voorbeeld}' past niet op het masker '${masker}'.`,
      remedy: 'Maak voorbeeld en masker met elkaar in overeenstemming.',
    },
  ];
}
