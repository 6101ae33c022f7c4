import type { SectieDefinition, Template } from './template.ts';
import type { FaultWords, TemplateFault } from './template-fault.ts';
import { RESERVED_NAMES } from './template-names.ts';

/**
 * What is wrong in a `template.json` of the right shape, apart from its Handlebars texts: doubled and reserved names,
 * a keuze without keuzes, a reactie on a list that is not there. `place` stands before the path in the file.
 */
export function templateFaults(template: Template, place: string): TemplateFault[] {
  const found = [...nameFaults(template), ...veldFaults(template), ...sectieFaults(template)];
  return found.map(({ path, words }) => ({ ...words, place: `${place}${path}` }));
}

type Found = { path: string; words: FaultWords };

/** Velden, computed texts and lists of punten share one row of names; keys of sections are unique among themselves. */
function nameFaults({ velden, berekend, secties }: Template): Found[] {
  const names = [
    ...velden.map(({ naam }, index) => ({ naam, path: `velden[${index}].naam` })),
    ...berekend.map(({ naam }, index) => ({ naam, path: `berekend[${index}].naam` })),
    ...secties.flatMap(({ soort, key }, index) =>
      soort === 'punten' ? [{ naam: key, path: `secties[${index}].key` }] : [],
    ),
  ];
  const keys = secties.map(({ key }, index) => ({ naam: key, path: `secties[${index}].key` }));
  const reserved = names.filter(({ naam }) => RESERVED_NAMES.has(naam));
  const doubled = [...repeated(names), ...repeated(keys)].filter(
    ({ path }, index, all) => all.findIndex((one) => one.path === path) === index,
  );
  return [
    ...reserved.map(({ naam, path }) => ({ path, words: words.reserved(naam) })),
    ...doubled.map(({ naam, path }) => ({ path, words: words.doubled(naam) })),
  ];
}

function repeated<One extends { naam: string }>(all: readonly One[]): One[] {
  return all.filter(({ naam }, index) => all.findIndex((one) => one.naam === naam) < index);
}

function veldFaults({ velden }: Template): Found[] {
  return velden.flatMap(({ soort, keuzes }, index): Found[] => {
    const path = `velden[${index}].keuzes`;
    if (soort !== 'keuze') return keuzes === undefined ? [] : [{ path, words: words.needlessKeuzes(soort) }];
    if (keuzes === undefined || keuzes.length === 0) return [{ path, words: words.noKeuzes }];
    return new Set(keuzes).size === keuzes.length ? [] : [{ path, words: words.doubledKeuze }];
  });
}

function sectieFaults({ secties }: Template): Found[] {
  return secties.flatMap((sectie, index): Found[] => {
    const isAgain = secties.findIndex((one) => isSamePart(one, sectie)) < index;
    const again = isAgain ? [{ path: `secties[${index}]`, words: words.again(sectie.soort) }] : [];
    return [...again, ...reactiesFaults(sectie, index, secties)];
  });
}

/** A letter has one signature and one list of bijlagen, and a list of punten is answered once. */
function isSamePart(one: SectieDefinition, other: SectieDefinition): boolean {
  if (one === other) return true;
  if (one.soort === 'reacties' && other.soort === 'reacties') return one.punten === other.punten;
  return one.soort === other.soort && (one.soort === 'ondertekening' || one.soort === 'bijlagen');
}

function reactiesFaults(sectie: SectieDefinition, index: number, secties: readonly SectieDefinition[]): Found[] {
  if (sectie.soort !== 'reacties') return [];
  const lists = secties.filter(({ soort }) => soort === 'punten').map(({ key }) => key);
  if (lists.includes(sectie.punten)) return [];
  return [{ path: `secties[${index}].punten`, words: words.noList(sectie.punten, lists) }];
}

const words = {
  reserved(naam: string): FaultWords {
    return named(`De naam ‘${naam}’ heeft al een vaste betekenis.`, 'Kies een andere naam.');
  },
  doubled(naam: string): FaultWords {
    return named(
      `De naam ‘${naam}’ komt meer dan één keer voor.`,
      'Geef elk veld, elke berekening en elke lijst een eigen naam.',
    );
  },
  noList(key: string, lists: readonly string[]): FaultWords {
    const remedy =
      lists.length === 0 ? 'Voeg een sectie van de soort punten toe.' : `Bekend zijn: ${lists.join(', ')}.`;
    return named(`Er is geen lijst met punten die ‘${key}’ heet.`, remedy);
  },
  again(soort: string): FaultWords {
    return shaped(`Deze sectie ‘${soort}’ staat er al een keer.`, 'Haal een van de twee weg.');
  },
  needlessKeuzes(soort: string): FaultWords {
    return shaped(`Een veld van de soort ‘${soort}’ heeft geen keuzes.`, 'Haal ‘keuzes’ weg of maak de soort ‘keuze’.');
  },
  noKeuzes: shaped('Een veld van de soort ‘keuze’ heeft keuzes nodig.', 'Zet bij ‘keuzes’ ten minste één keuze.'),
  doubledKeuze: shaped('Een keuze komt meer dan één keer voor.', 'Haal de dubbele keuze weg.'),
};

function named(sentence: string, remedy: string): FaultWords {
  return { kind: 'template-names', sentence, remedy };
}

function shaped(sentence: string, remedy: string): FaultWords {
  return { kind: 'template-shape', sentence, remedy };
}
