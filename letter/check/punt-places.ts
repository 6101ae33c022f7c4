import type { Punt, Reactie } from '../body/body.ts';
import { unusedSections } from '../template/unused-sections.ts';
import type { CheckInput } from './check.ts';

/** One punt of the letter with its reactie, its noun ("wens"), its number and how people call the place of both. */
export type PuntPlace = {
  punt: Punt;
  woord: string;
  nummer: number;
  puntLabel: string;
  /** Absent when this kind of letter does not answer the list. */
  reactie: Reactie | undefined;
  reactieLabel: string;
};

/** All punten of the letter, in order; a list that the template does not demand and that is not used has none. */
export function puntPlaces({ letter, template: { template } }: CheckInput): PuntPlace[] {
  const unused = unusedSections(letter.body, template);
  return letter.body.flatMap((section): PuntPlace[] => {
    if (section.type !== 'punten' || unused.has(section.key)) return [];
    const definition = template.secties.find(({ key }) => key === section.key);
    const woord = definition?.soort === 'punten' ? definition.woord.enkelvoud : 'punt';
    const answers = letter.body.find((other) => other.type === 'reacties' && other.punten === section.key);
    const reacties = new Map(answers?.type === 'reacties' ? answers.children.map((one) => [one.punt, one]) : []);
    const answersName = template.secties.find(({ key }) => key === answers?.key)?.naam ?? 'Reacties';
    return section.children.map((punt, index) => ({
      punt,
      woord,
      nummer: index + 1,
      puntLabel: `${definition?.naam ?? section.key}, ${woord} ${index + 1}`,
      reactie: reacties.get(punt.id),
      reactieLabel: `${answersName}, ${woord} ${index + 1}`,
    }));
  });
}
