import type { LetterSources } from '../contract.ts';
import type { OpenedLetter } from '../open-letter.ts';

/** The text of the files that a letter was opened with, for the window, which reads them with the same readers. */
export async function letterSources({
  template,
  huisstijl,
}: Pick<OpenedLetter, 'template' | 'huisstijl'>): Promise<LetterSources> {
  const { logo, text } = huisstijl;
  const characters = await huisstijl.characters();
  return {
    template: template.files,
    huisstijl: text,
    ...(characters === undefined ? {} : { characters }),
    ...(logo === undefined ? {} : { logoSvg: new TextDecoder().decode(logo.svg) }),
  };
}
