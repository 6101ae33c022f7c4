import type { Alinea, Block, Body, Item, Reactie, Section, TekstSection } from '../../../letter/body/body.ts';

/** Gives whole numbers from 0 up to a bound, the same row for the same seed. */
export type Random = (below: number) => number;

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The body with so many blocks of every kind in its first section, of all lengths. */
export function longBody(body: Body, count: number, random: Random): Body {
  const [first, ...rest] = body;
  if (first?.type !== 'tekst') throw new Error('The letter does not begin with text.');
  const blocks = Array.from({ length: count }, () => randomBlock(random));
  return [{ ...first, children: [...first.children, ...blocks] }, ...rest];
}

/**
 * The body after one change such as people make: at a block near `at`, a share of the way down its first section, or now
 * and then in a reactie.
 */
export function editedBody(body: Body, at: number, random: Random): Body {
  const [first, ...rest] = body;
  if (first?.type !== 'tekst') throw new Error('The letter does not begin with text.');
  if (random(10) === 0) return [first, ...rest.map((section) => withReactie(section, random))];
  const index = Math.min(first.children.length - 1, Math.floor(at * first.children.length) + random(8));
  return [withEdit(first, index, random), ...rest];
}

function withReactie(section: Section, random: Random): Section {
  if (section.type !== 'reacties') return section;
  const at = random(section.children.length);
  return {
    ...section,
    children: section.children.map((reactie, index) => {
      const [kop, ...blocks] = reactie.children;
      const children: Reactie['children'] = [kop, ...blocks, randomBlock(random)];
      return index === at ? { ...reactie, children } : reactie;
    }),
  };
}

function withEdit(section: TekstSection, index: number, random: Random): TekstSection {
  const { children } = section;
  const put = (count: number, ...blocks: Block[]) => ({
    ...section,
    children: [...children.slice(0, index), ...blocks, ...children.slice(index + count)],
  });
  const block = children[index];
  switch (random(9)) {
    case 0:
      return put(0, randomBlock(random));
    case 1:
      return children.length > 20 ? put(1) : put(0, randomBlock(random));
    case 2:
      return put(1, randomBlock(random));
    case 3:
      return children.length > 40 ? put(1 + random(12)) : section;
    case 4:
      return put(0, ...Array.from({ length: random(12) }, () => randomBlock(random)));
    default:
      return block?.type === 'alinea' ? put(1, typedIn(block, random)) : put(1, randomBlock(random));
  }
}

function typedIn(alinea: Alinea, random: Random): Alinea {
  const [first, ...rest] = alinea.children;
  const text = first !== undefined && 'text' in first ? first.text : '';
  const cut = random(4) === 0 ? text.slice(0, random(text.length + 1)) : text;
  return { ...alinea, children: [{ text: `${cut}${words(1 + random(random(3) === 0 ? 40 : 3), random)}` }, ...rest] };
}

function randomBlock(random: Random): Block {
  const id = freshId();
  switch (random(14)) {
    case 0:
    case 1:
      return { type: 'tussenkop', id, children: [{ text: words(1 + random(12), random) }] };
    case 2:
      return { type: 'opsomming', id, children: items(1 + random(9), random) };
    case 3:
      return { type: 'nummering', id, children: items(1 + random(30), random) };
    case 4:
      return {
        type: 'tabel',
        id,
        children: Array.from({ length: 2 + random(12) }, () => ({
          type: 'rij' as const,
          id: freshId(),
          children: Array.from({ length: 3 }, () => ({
            type: 'cel' as const,
            id: freshId(),
            children: [{ text: words(random(12), random) }],
          })),
        })),
      };
    default:
      return randomAlinea(random(8) === 0 ? 400 : 90, random);
  }
}

function items(count: number, random: Random): Item[] {
  return Array.from({ length: count }, () => ({ type: 'item', id: freshId(), children: [randomAlinea(30, random)] }));
}

function randomAlinea(most: number, random: Random): Alinea {
  const children = [{ text: words(1 + random(most), random) }];
  return { type: 'alinea', id: freshId(), children };
}

const WORDS =
  'het college neemt uw wens over en legt besluit voor de zomer aan gemeenteraad Nijmegen artikel 12 klimaatadaptatieplan €';

function words(count: number, random: Random): string {
  const all = WORDS.split(' ');
  return Array.from({ length: count }, () => `${all[random(all.length)]} `).join('');
}

let ids = 0;

function freshId(): string {
  ids += 1;
  return `r${ids}`;
}
