import type { Body } from '../body/body.ts';
import { puntNumber } from '../body/queries/punt-number.ts';
import type { IndexedBlock } from './block-index.ts';
import type { LetterNames } from './letter-names.ts';

/** What people call the place of a block: "Inleiding", "Wens 3", "Ad wens 2", in a table with the row. */
export function blockPlace({ node, ancestors, position }: IndexedBlock, body: Body, names: LetterNames): string {
  const line = [...ancestors, node];
  const [section] = line;
  if (section === undefined) return '';
  const rij = line.find(({ type }) => type === 'rij');
  const tabel = line.find(({ type }) => type === 'tabel');
  const home = homePlace(line, body, names) ?? names.sectie('key' in section ? section.key : '');
  if (node.type === 'bijlage') return `${home} ${position + 1}`;
  if (tabel === undefined) return home;
  const row = tabel.children.findIndex((child) => 'id' in child && child.id === rij?.id);
  return row < 0 ? `${home}, tabel` : `${home}, tabel, rij ${row + 1}`;
}

function homePlace(line: readonly IndexedBlock['node'][], body: Body, names: LetterNames): string | undefined {
  const [section, home] = line;
  if (section === undefined || home === undefined || !('key' in section)) return undefined;
  if (home.type === 'punt') return capitalised(`${names.woord(section.key)} ${puntNumber(body, home.id) ?? ''}`);
  if (home.type === 'reactie') return names.reactie(section.key, puntNumber(body, home.punt) ?? 0);
  return undefined;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
