import type { LoadedTemplate } from '../template/read-template.ts';
import { reactieLabel, sectieKop } from '../template/section-texts.ts';
import type { TemplateContext } from '../template/template-context.ts';
import type { SectionWords } from './section-words.ts';

/** The fixed words of the sections of one letter, from its template. */
export function sectionWordsOf(loaded: LoadedTemplate, context: TemplateContext): SectionWords {
  const sectieOf = (key: string) => loaded.template.secties.find((sectie) => sectie.key === key);
  return {
    naam: (key) => sectieOf(key)?.naam ?? key,
    kop: (key) => sectieKop(loaded, key, context),
    reactieLabel: (key, nummer) => reactieLabel(loaded, key, nummer, context),
    woord(key) {
      const sectie = sectieOf(key);
      return sectie?.soort === 'punten' ? sectie.woord.enkelvoud : 'punt';
    },
    isVerplicht(key) {
      const sectie = sectieOf(key);
      return sectie?.soort === 'tekst' && sectie.verplicht;
    },
  };
}
