import type { PuntenSection } from '../../letter/body/body.ts';
import type { Huisstijl } from '../../letter/huisstijl/huisstijl.ts';
import type { Letter } from '../../letter/model/letter.ts';
import { sameJson } from '../../letter/model/same-json.ts';
import type { LetterValues } from '../../letter/print/letter-values.ts';
import { letterValuesOf } from '../../letter/print/letter-values-of.ts';
import type { SectionWords } from '../../letter/print/section-words.ts';
import { sectionWordsOf } from '../../letter/print/section-words-of.ts';
import type { LoadedTemplate } from '../../letter/template/read-template.ts';
import { type TemplateContext, templateContext } from '../../letter/template/template-context.ts';

/** What the text of a letter shows without its being typed. */
export type LetterWords = { readonly values: LetterValues; readonly words: SectionWords };

/**
 * Gives the values and fixed words of a letter: the very same objects until one of them says something else, so that
 * typing in running text costs nothing. They follow from the gegevens and the punten; see `templateContext`.
 */
export function letterWordsOf(loaded: LoadedTemplate, huisstijl: Huisstijl): (letter: Letter) => LetterWords {
  let known: { readonly sources: Sources; readonly words: LetterWords } | undefined;
  return (letter) => {
    const { gegevens, body } = letter;
    const punten = body.filter((section) => section.type === 'punten');
    if (known?.sources.gegevens === gegevens && sameSections(known.sources.punten, punten)) return known.words;
    const context = templateContext(letter, loaded, huisstijl);
    const sources = { gegevens, punten, context, puntIds: punten.map(({ children }) => children.map(({ id }) => id)) };
    const isSame = sameJson(known?.sources.context, context) && sameJson(known?.sources.puntIds, sources.puntIds);
    const words =
      known !== undefined && isSame
        ? known.words
        : { values: letterValuesOf(letter, loaded, context), words: sectionWordsOf(loaded, context) };
    known = { sources, words };
    return words;
  };
}

type Sources = {
  readonly gegevens: Letter['gegevens'];
  readonly punten: readonly PuntenSection[];
  readonly context: TemplateContext;
  readonly puntIds: readonly (readonly string[])[];
};

function sameSections(left: readonly PuntenSection[], right: readonly PuntenSection[]): boolean {
  return left.length === right.length && left.every((section, index) => section === right[index]);
}
