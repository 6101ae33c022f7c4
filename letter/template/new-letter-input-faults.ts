import { isIsoDate } from '../print/dutch-date.ts';
import type { NewLetterInput } from './new-letter-input.ts';
import type { LoadedTemplate } from './read-template.ts';
import type { VeldDefinition } from './template.ts';
import type { TemplateFault } from './template-fault.ts';

/** What does not fit the template in an input of the right shape; `place` stands before the path. */
export function newLetterInputFaults(
  input: NewLetterInput,
  { template }: LoadedTemplate,
  place: string,
): TemplateFault[] {
  const date = input.datum === undefined || isIsoDate(input.datum) ? [] : [{ path: 'datum', words: notADate }];
  const found = [...date, ...veldenFaults(input, template.velden), ...puntenFaults(input, template.secties)];
  return [...found, ...bijlagenFaults(input, template.secties)].map(({ path, words }) => ({
    kind: 'letter-input',
    place: place + path,
    ...words,
  }));
}

type Words = { sentence: string; remedy: string };
type Found = { path: string; words: Words };
type Secties = LoadedTemplate['template']['secties'];

function veldenFaults({ velden = {} }: NewLetterInput, definitions: readonly VeldDefinition[]): Found[] {
  return Object.entries(velden).flatMap(([naam, value]): Found[] => {
    const path = `velden.${naam}`;
    const definition = definitions.find((one) => one.naam === naam);
    if (definition === undefined)
      return [
        {
          path,
          words: unknownName(
            'veld',
            naam,
            definitions.map((one) => one.naam),
          ),
        },
      ];
    const words = valueFault(definition, value);
    return words === undefined ? [] : [{ path, words }];
  });
}

function valueFault({ soort, keuzes = [] }: VeldDefinition, value: unknown): Words | undefined {
  switch (soort) {
    case 'tekst':
      if (typeof value !== 'string') return expected('een tekst');
      return /[\r\n]/.test(value) ? expected('een tekst van één regel') : undefined;
    case 'datum':
      return typeof value === 'string' && isIsoDate(value) ? undefined : notADate;
    case 'keuze':
      return typeof value === 'string' && keuzes.includes(value)
        ? undefined
        : expected(`een van: ${keuzes.join(', ')}`);
    case 'getal':
    case 'bedrag':
      return typeof value === 'number' ? undefined : expected('een getal');
    case 'janee':
      return typeof value === 'boolean' ? undefined : expected('true of false');
  }
}

function puntenFaults({ punten = {} }: NewLetterInput, secties: Secties): Found[] {
  const keys = secties.filter(({ soort }) => soort === 'punten').map(({ key }) => key);
  return Object.entries(punten).flatMap(([key, list]): Found[] => {
    if (!keys.includes(key)) return [{ path: `punten.${key}`, words: unknownName('lijst met punten', key, keys) }];
    if (secties.some((sectie) => sectie.soort === 'reacties' && sectie.punten === key)) return [];
    return list.flatMap(({ titel, reactie }, index) =>
      titel === undefined && reactie === undefined ? [] : [{ path: `punten.${key}[${index}]`, words: notAnswered }],
    );
  });
}

function bijlagenFaults({ bijlagen = [] }: NewLetterInput, secties: Secties): Found[] {
  const hasPlace = bijlagen.length === 0 || secties.some(({ soort }) => soort === 'bijlagen');
  return hasPlace ? [] : [{ path: 'bijlagen', words: noBijlagen }];
}

const notADate: Words = {
  sentence: 'Hier hoort een datum die bestaat, als jjjj-mm-dd.',
  remedy: 'Schrijf bijvoorbeeld 2026-03-03.',
};

const notAnswered: Words = {
  sentence: 'Dit sjabloon geeft geen reactie op de punten van deze lijst.',
  remedy: 'Haal ‘titel’ en ‘reactie’ weg.',
};

const noBijlagen: Words = {
  sentence: 'Dit sjabloon heeft geen bijlagen.',
  remedy: 'Haal ‘bijlagen’ weg.',
};

function expected(what: string): Words {
  return { sentence: `Hier hoort ${what}.`, remedy: `Zet hier ${what}.` };
}

function unknownName(what: string, naam: string, known: readonly string[]): Words {
  const remedy = known.length === 0 ? 'Haal deze naam weg.' : `Bekend zijn: ${known.join(', ')}.`;
  return { sentence: `Dit sjabloon heeft geen ${what} ‘${naam}’.`, remedy };
}
