import { missingCharacterWords } from '../../letter/print/missing-character-words.ts';
import { placesOfText } from '../../letter/print/places-of-text.ts';
import type { PrintedLetter } from '../../letter/print/printed-letter.ts';
import type { PdfFault, PdfFaultKind } from './pdf-fault.ts';
import { type TypstMessage, unquote } from './typst-messages.ts';

/** What a message of Typst means for the letter that it was about, in Dutch. */
export function typstFault({ text }: TypstMessage, printed: PrintedLetter): PdfFault {
  const character = characterOf(text);
  if (character !== undefined) return characterFault(character, printed);
  const known = KNOWN.find(({ pattern }) => pattern.test(text));
  if (known !== undefined) return { ...known.fault, place: known.place(printed) };
  return {
    kind: 'layout-failed',
    place: 'opmaak',
    sentence: `De opmaak van de brief is mislukt; het zetprogramma meldt: ${text}`,
    remedy: 'Meld deze tekst aan de beheerder van het programma, samen met het briefbestand.',
  };
}

/** The character of "the text … could not be displayed" or "contains the disallowed codepoint …", the latter quoted twice. */
function characterOf(text: string): string | undefined {
  const [, shown, refused] =
    /the text `"(.+?)"` could not be displayed|disallowed codepoint `"(.+?)"`/s.exec(text) ?? [];
  const quoted = shown ?? refused;
  return quoted === undefined ? undefined : unquote(quoted);
}

/** That the lettertype of a letter cannot show a character, and where it stands. */
export function characterFault(character: string, printed: PrintedLetter): PdfFault {
  return {
    kind: 'character-missing',
    place: placesOfText(printed, character).join('; ') || 'tekst van de brief',
    ...missingCharacterWords([character], printed.stijl.lettertype.familie),
  };
}

type KnownFault = {
  pattern: RegExp;
  place: (printed: PrintedLetter) => string;
  fault: { kind: PdfFaultKind; sentence: string; remedy: string };
};

const KNOWN: readonly KnownFault[] = [
  {
    pattern: /unknown font family/,
    place: ({ stijl }) => `lettertype ${stijl.lettertype.familie}`,
    fault: {
      kind: 'font-missing',
      sentence: 'Het lettertype van de huisstijl staat niet in de bestanden die de huisstijl noemt.',
      remedy:
        'Zet de vier bestanden van het lettertype terug in de map assets/fonts, of noem in de huisstijl de juiste familie.',
    },
  },
  {
    pattern: /missing document title/,
    place: () => 'Onderwerp',
    fault: {
      kind: 'title-missing',
      sentence: 'De brief heeft geen onderwerp, en een toegankelijke PDF heeft een titel nodig.',
      remedy: 'Vul het onderwerp in bij de gegevens.',
    },
  },
  {
    pattern: /heading title/,
    place: () => 'koppen',
    fault: {
      kind: 'heading-empty',
      sentence: 'Een kop van de brief heeft geen tekst.',
      remedy: 'Geef de kop een tekst of haal hem weg.',
    },
  },
  {
    pattern: /skipped from heading level|first heading must be of level 1/,
    place: () => 'koppen',
    fault: {
      kind: 'heading-order',
      sentence: 'De koppen van de brief slaan een niveau over.',
      remedy: 'Laat de eerste kop van niveau 1 zijn en elke volgende hoogstens één niveau dieper.',
    },
  },
  {
    pattern: /missing alt text/,
    place: () => 'Briefhoofd',
    fault: {
      kind: 'alt-missing',
      sentence: 'Het logo heeft geen tekst voor wie het niet ziet.',
      remedy: 'Vul in de huisstijl bij het logo de alternatieve tekst in.',
    },
  },
  {
    pattern: /failed to parse SVG|failed to decode image/,
    place: () => 'Briefhoofd',
    fault: {
      kind: 'logo-broken',
      sentence: 'Het logo van de huisstijl is geen leesbaar SVG-bestand.',
      remedy: 'Vervang het SVG-bestand van het logo in de map van de huisstijl.',
    },
  },
  {
    pattern: /URL (must not be empty|is too long)/,
    place: () => 'koppelingen',
    fault: {
      kind: 'link-refused',
      sentence: 'Een koppeling in de brief heeft geen adres, of een adres dat te lang is voor een PDF.',
      remedy: 'Geef de koppeling een korter adres of haal haar weg.',
    },
  },
];
