import type { FaultWords } from '../template-fault.ts';

/** The words for what is wrong with the use of a value. */
export const checkWords = {
  noText: {
    kind: 'template-text',
    sentence: 'Hier staat een lijst of een groep van waarden; die kan niet worden afgedrukt.',
    remedy: 'Gebruik {{opsomming ...}}, {{#each ...}} of de naam van één onderdeel.',
  },
  notLive: {
    kind: 'template-text',
    sentence: 'In brief.hbs kan alleen een naam of {{datum naam}} worden afgedrukt.',
    remedy: 'Zet deze tekst in template.json onder ‘berekend’ en druk hier de naam daarvan af.',
  },
  noList: {
    kind: 'template-text',
    sentence: 'Wat hier staat is geen lijst en kan niet worden herhaald.',
    remedy: 'Gebruik {{#if ...}}, of herhaal een lijst.',
  },
  alwaysTrue: {
    kind: 'template-text',
    sentence: 'Hier staat een groep van waarden, en die is altijd waar.',
    remedy: 'Vraag naar een onderdeel, zoals ‘.aantal’.',
  },
  sectieInside: {
    kind: 'template-layout',
    sentence: 'Het blok #sectie kan niet in een ander blok of in een losse tekst staan.',
    remedy: 'Zet {{#sectie "..."}} in brief.hbs buiten alle andere blokken.',
  },

  uncertainLevel(path: string): FaultWords {
    return {
      kind: 'template-names',
      sentence: `Wat ‘${path}’ hier betekent hangt af van de waarden die worden herhaald.`,
      remedy: 'Schrijf ‘@root.’ in plaats van ‘../’.',
    };
  },

  noParts(name: string): FaultWords {
    return {
      kind: 'template-names',
      sentence: `Hier wordt ‘${name}’ gevraagd van iets dat geen onderdelen heeft.`,
      remedy: `Haal ‘.${name}’ weg; schrijf binnen {{#each ...}} of {{#with ...}} ‘../${name}’ voor een naam van de brief.`,
    };
  },

  wrongSoort(helper: string, soorten: readonly string[]): FaultWords {
    return {
      kind: 'template-text',
      sentence: `De functie ‘${helper}’ is alleen voor ${soorten.map((soort) => `een ${soort}`).join(' of ')}.`,
      remedy: 'Geef een ander veld, of druk de naam af zonder functie.',
    };
  },

  wrongArgument(helper: string, takes: 'value' | 'list' | 'both'): FaultWords {
    const what = { value: 'één waarde', list: 'een lijst', both: 'waarden en lijsten' }[takes];
    return {
      kind: 'template-text',
      sentence: `De functie ‘${helper}’ is alleen voor ${what}.`,
      remedy: 'Geef een onderdeel van wat hier staat: ‘.aantal’ is een getal, ‘.nummers’ een lijst.',
    };
  },

  unlike(helper: string): FaultWords {
    return {
      kind: 'template-text',
      sentence: `De functie ‘${helper}’ vergelijkt hier waarden van verschillende soorten; de uitkomst is altijd dezelfde.`,
      remedy:
        'Vergelijk een tekst met een tekst tussen aanhalingstekens, een getal met een getal, en gebruik een janee zonder vergelijking.',
    };
  },
} satisfies Record<string, FaultWords | ((...args: never[]) => FaultWords)>;
