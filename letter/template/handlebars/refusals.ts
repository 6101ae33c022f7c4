import type { FaultWords } from '../template-fault.ts';
import { HELPERS } from './helper-table.ts';

const KNOWN_HELPERS = [...HELPERS.keys()].join(', ');

/** The words for what parses as Handlebars but may not stand in a template. */
export const refusals = {
  partial: words('Een sjabloon kan geen ander sjabloon invoegen ({{> ...}}).', 'Zet de tekst zelf op deze plaats.'),
  decorator: words('Een sjabloon kan niets vastleggen met {{* ...}} of {{#* ...}}.', 'Haal deze code weg.'),
  noName: words('Hier hoort de naam van een veld of een functie.', 'Zet hier een naam uit template.json.'),
  partOfCall: words(
    'Van de uitkomst van een functie kan geen onderdeel worden opgevraagd.',
    'Gebruik de uitkomst in zijn geheel.',
  ),

  unknownBlock(name = ''): FaultWords {
    const sentence = name === '' ? 'Hier hoort de naam van een blok.' : `Het blok ‘#${name}’ is niet bekend.`;
    return words(sentence, 'Gebruik #if, #unless, #each, #with of, in brief.hbs, #sectie.');
  },

  unknownHelper(name: string | undefined): FaultWords {
    const sentence =
      name === undefined ? 'Hier hoort de naam van een functie.' : `De functie ‘${name}’ is niet bekend.`;
    return words(sentence, `Bekend zijn: ${KNOWN_HELPERS}.`);
  },

  blockAsHelper(name: string): FaultWords {
    return words(
      `‘${name}’ is een blok en heeft een begin en een einde.`,
      `Schrijf {{#${name} ...}} ... {{/${name}}}.`,
    );
  },

  blockParamIsHelper(name: string): FaultWords {
    return words(`De naam ‘${name}’ achter ‘as’ is al een functie of een blok.`, 'Kies een andere naam.');
  },
};

function words(sentence: string, remedy: string): FaultWords {
  return { kind: 'template-text', sentence, remedy };
}
