import type { Block, Inline, PuntBlock } from '../../../letter/body/body.ts';
import type { Letter } from '../../../letter/model/letter.ts';
import { displayValue } from '../../../letter/template/display-value.ts';
import type { LoadedTemplate } from '../../../letter/template/read-template.ts';
import { reactieLabel, sectieKop } from '../../../letter/template/section-texts.ts';
import { templateContext } from '../../../letter/template/template-context.ts';
import { letterNames } from '../../../letter/template/template-names.ts';

/** The letter as a row of plain texts, one for each kop, alinea and punt; an unknown value as its label in brackets. */
export function sentencesOf(letter: Letter, loaded: LoadedTemplate, gemeente = 'Nijmegen'): string[] {
  const context = templateContext(letter, loaded, { gemeente });
  const names = letterNames(loaded.template);
  const inline = (one: Inline): string => {
    if ('text' in one) return one.text;
    if (one.type !== 'veld') return '';
    const { soort, label } = names.get(one.naam)!;
    return displayValue(soort, context[one.naam]) ?? `[${label}]`;
  };
  const text = (inlines: readonly Inline[]) => inlines.map(inline).join('');
  const block = (one: Block | PuntBlock): string[] =>
    one.type === 'alinea' || one.type === 'tussenkop' ? [text(one.children)] : [];
  return letter.body.flatMap((section): string[] => {
    const kop = sectieKop(loaded, section.key, context);
    const above = kop === undefined ? [] : [kop];
    if (section.type === 'tekst') return [...above, ...section.children.flatMap(block)];
    if (section.type === 'punten') {
      return section.children.map((punt, index) => `${index + 1}. ${punt.children.flatMap(block).join(' ')}`);
    }
    if (section.type !== 'reacties') return above;
    return [
      ...above,
      ...section.children.flatMap(({ children: [titel, ...blocks] }, index) => [
        `${reactieLabel(loaded, section.key, index + 1, context)} ${text(titel.children)}`,
        ...blocks.flatMap(block),
      ]),
    ];
  });
}
