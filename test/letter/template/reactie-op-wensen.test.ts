import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { bodyFaults } from '../../../letter/body/body-faults.ts';
import { createBodyEditor } from '../../../letter/body/create-body-editor.ts';
import type { Letter } from '../../../letter/model/letter.ts';
import { letterSchema } from '../../../letter/model/letter-schema.ts';
import { newLetter } from '../../../letter/template/new-letter.ts';
import type { NewLetterInput } from '../../../letter/template/new-letter-input.ts';
import { countingIds, loadedTemplate } from './read-template-folder.ts';
import { seedLetterInput } from './seed-letter-input.ts';
import { sentencesOf } from './sentences-of.ts';

const template = loadedTemplate('reactie-op-wensen');
const huisstijl = { id: 'voorbeeld', version: 1, gemeente: 'Nijmegen' };

function letterOf(gegevens: NewLetterInput): Letter {
  const made = newLetter({ template, huisstijl, id: 'brief', newId: countingIds(), gegevens });
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  return made.value;
}

describe('reactie-op-wensen', () => {
  it('makes the sentences of the letter E26.000183', () => {
    expect(sentencesOf(letterOf(seedLetterInput), template)).toEqual([
      'Op 28 oktober 2025 hebben wij u de ontwerp-Dienstverleningsovereenkomst 2026-2027 tussen gemeenten en WerkBedrijf toegezonden, met het verzoek om over met name de lokale keuzes van Nijmegen wensen en bedenkingen kenbaar te maken.',
      'Wij hebben na de raadsvergadering van 17 december 2025 van u de volgende wensen ontvangen:',
      expect.stringMatching(/^1\. De gemeenteraad spreekt de wens uit dat het college vasthoudt/),
      expect.stringMatching(/^2\. De gemeenteraad spreekt de wens uit dat college de samenwerking/),
      'In deze brief geven wij u onze reactie op beide wensen.',
      'Reactie college op wensen raad',
      'Ad wens 1: Geen verdere afschaling van lokale aanwezigheid na 2026; slechts wanneer inwoners niet slechter af zijn.',
      expect.stringMatching(/^Wij hebben begrip voor de wens van de raad/),
      'Ad wens 2: Eén contactpersoon/vast loket voor de inwoner in de keten van samenwerkingspartners, in de volle breedte van het sociaal domein.',
      'Deze wens is erg lastig te verwezenlijken.',
      expect.stringMatching(/^Wij zullen in gesprek gaan met betrokken partners/),
      'Tot slot',
      'Uw wensen overziend, is het college van mening dat er geen noodzaak is tot het kenbaar maken van een zienswijze op de ontwerp-DVO 2026-2027, noch tot een aanpassing in onze oorspronkelijke lokale keuzes.',
      'Wij vertrouwen erop u hiermee voldoende te hebben geïnformeerd.',
    ]);
  });

  it('fills the gegevens of the seed letter', () => {
    const { gegevens } = letterOf(seedLetterInput);
    expect(gegevens).toMatchObject({
      kenmerk: 'E26.000183',
      datum: '2026-03-03',
      geadresseerde: { soort: 'orgaan', regels: ['Aan de gemeenteraad van Nijmegen'] },
      aanhef: 'Geachte leden van de raad,',
      openbaarheid: 'openbaar',
    });
    expect(gegevens.velden).toEqual(seedLetterInput.velden);
  });

  it('speaks of one wens when there is one, and of these wensen when there are three', () => {
    const wens = { tekst: 'Wij wensen iets.' };
    const one = sentencesOf(letterOf({ ...seedLetterInput, punten: { wensen: [wens] } }), template);
    expect(one).toContain('Wij hebben na de raadsvergadering van 17 december 2025 van u de volgende wens ontvangen:');
    expect(one).toContain('In deze brief geven wij u onze reactie op de wens.');
    expect(one).toContain('Reactie college op wens raad');
    expect(one.find((sentence) => sentence.startsWith('Uw '))).toMatch(/^Uw wens overziend, /);
    const three = sentencesOf(letterOf({ ...seedLetterInput, punten: { wensen: [wens, wens, wens] } }), template);
    expect(three).toContain('In deze brief geven wij u onze reactie op deze wensen.');
  });

  it.each([
    [true, true, 'er noodzaak is tot het kenbaar maken van een zienswijze op X en tot een aanpassing in Y'],
    [true, false, 'er noodzaak is tot het kenbaar maken van een zienswijze op X, maar niet tot een aanpassing in Y'],
    [
      false,
      true,
      'er geen noodzaak is tot het kenbaar maken van een zienswijze op X, maar wel tot een aanpassing in Y',
    ],
    [false, false, 'er geen noodzaak is tot het kenbaar maken van een zienswijze op X, noch tot een aanpassing in Y'],
  ])('concludes: zienswijze %s, aanpassing %s', (zienswijze_nodig, aanpassing, oordeel) => {
    const letter = letterOf({ velden: { zienswijze_nodig, aanpassing, stuk_kort: 'X', eigen_keuzes: 'Y' } });
    expect(sentencesOf(letter, template)).toContain(`Uw wensen overziend, is het college van mening dat ${oordeel}.`);
  });

  it('leaves open what is not known yet', () => {
    const sentences = sentencesOf(letterOf({}), template);
    expect(sentences[0]).toBe(
      'Op [Datum van toezending] hebben wij u [Stuk, voluit] toegezonden, met het verzoek om over [Waarover wensen zijn gevraagd] wensen en bedenkingen kenbaar te maken.',
    );
    expect(sentences).toContain(
      'Uw wensen overziend, is het college van mening dat [oordeel over zienswijze en aanpassing].',
    );
  });

  it('names the grondslag when there is one', () => {
    const letter = letterOf({ velden: { grondslag: 'artikel 169 van de Gemeentewet' } });
    expect(sentencesOf(letter, template)[0]).toMatch(
      / kenbaar te maken\. Dat deden wij op grond van artikel 169 van de Gemeentewet\.$/,
    );
  });

  it.each([
    ['empty', {}],
    ['the seed letter', seedLetterInput],
  ])('is valid and needs no normalising: %s', (_name, input) => {
    const letter = letterOf(input);
    expect(v.safeParse(letterSchema, letter).issues).toBeUndefined();
    expect(bodyFaults(letter.body)).toEqual([]);
    expect(createBodyEditor(letter.body, countingIds()).children).toEqual(letter.body);
  });

  it('names no municipality of its own', () => {
    expect(JSON.stringify(template.template)).not.toMatch(/Nijmegen/);
  });
});
