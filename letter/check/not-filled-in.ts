import type { Finding } from './finding.ts';

/** That a gegeven or a veld which no letter can do without has no value yet. */
export function notFilledIn(soort: 'gegeven' | 'veld', { naam, label }: { naam: string; label: string }): Finding {
  return {
    code: `${soort}-ontbreekt`,
    ernst: 'fout',
    sentence: `‘${label}’ is nog niet ingevuld.`,
    remedy: `Vul ‘${label}’ in bij de gegevens van de brief.`,
    place: { soort, naam, label },
  };
}
