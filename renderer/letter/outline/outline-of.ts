import type { PuntenSection, ReactiesSection, Section } from '../../../letter/body/body.ts';
import { isEmptyNode } from '../../../letter/body/queries/is-empty-node.ts';
import { textOf } from '../../../letter/body/queries/text-of.ts';
import type { FindingPlace } from '../../../letter/check/finding.ts';
import type { SessionState } from '../../session/letter-session.ts';
import { nl } from '../../text/nl.ts';
import { shortTitles } from '../short-titles.ts';
import type { Missing } from './missing-places.ts';
import type { OutlineEntry, OutlineState } from './outline-entry.ts';

/** The parts of a letter in reading order, each with what is still missing in it. */
export function outlineOf(state: State, missing: Missing): OutlineEntry[] {
  return [...gegevensEntries(missing), ...state.body.map((section) => sectionEntry(section, state, missing))];
}

function gegevensEntries(missing: Missing): OutlineEntry[] {
  const entry = (label: string, namen: readonly string[]): OutlineEntry => {
    const naam = namen.find((one) => missing.gegevens.has(one)) ?? namen[0] ?? '';
    return {
      key: `gegeven-${namen.join('-')}`,
      label,
      state: namen.some((one) => missing.gegevens.has(one)) ? 'ontbreekt' : 'gereed',
      place: { soort: 'gegeven', naam, label },
      children: [],
    };
  };
  return [
    entry(nl.outline.geadresseerde, ['geadresseerde', 'aanhef']),
    entry(nl.outline.kenmerkEnDatum, ['kenmerk', 'datum']),
    entry(nl.outline.onderwerp, ['onderwerp']),
  ];
}

type State = Pick<SessionState, 'body' | 'words'>;

function sectionEntry(section: Section, state: State, missing: Missing): OutlineEntry {
  const label = state.words.naam(section.key);
  const base = {
    key: section.key,
    label,
    state: stateOf(section, missing.sections.has(section.key)),
    place: { soort: 'sectie', key: section.key, label } satisfies FindingPlace,
    children: [],
  };
  switch (section.type) {
    case 'punten':
      return { ...base, count: String(section.children.length), children: puntEntries(section, state, missing) };
    case 'reacties':
      return { ...base, count: doneOf(section), children: reactieEntries(section, state, missing) };
    case 'ondertekening':
      return {
        ...base,
        state: missing.gegevens.has('ondertekenaars') ? 'ontbreekt' : 'gereed',
        place: { soort: 'gegeven', naam: 'ondertekenaars', label },
      };
    default:
      return base;
  }
}

function stateOf(node: Parameters<typeof isEmptyNode>[0], isMissing: boolean): OutlineState {
  if (isMissing) return 'ontbreekt';
  return isEmptyNode(node) ? 'leeg' : 'gereed';
}

function puntEntries(section: PuntenSection, { words }: State, missing: Missing): OutlineEntry[] {
  const titles = shortTitles(section.children.map(textOf));
  return section.children.map((punt, index) => ({
    key: punt.id,
    label: `${index + 1}. ${titles[index] || nl.outline.zonderTekst}`,
    state: stateOf(punt, missing.blocks.has(punt.id)),
    place: {
      soort: 'blok',
      id: punt.id,
      label: `${words.naam(section.key)}, ${words.woord(section.key)} ${index + 1}`,
    },
    puntId: punt.id,
    children: [],
  }));
}

function reactieEntries(section: ReactiesSection, { words }: State, missing: Missing): OutlineEntry[] {
  return section.children.map((reactie, index) => {
    const label = words.reactieLabel(section.key, index + 1).replace(/\s*:$/u, '');
    const isMissing = missing.blocks.has(reactie.id) || missing.blocks.has(reactie.children[0].id);
    return {
      key: reactie.id,
      label,
      state: stateOf(reactie, isMissing),
      place: { soort: 'blok', id: reactie.id, label },
      puntId: reactie.punt,
      children: [],
    };
  });
}

/** "1 van 2": how many reacties say something. */
function doneOf({ children }: ReactiesSection): string {
  const done = children.filter(({ children: [, ...blocks] }) => !blocks.every(isEmptyNode)).length;
  return nl.outline.vanTotaal(done, children.length);
}
