import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BodyElement } from '../../letter/body/body.ts';
import { blocksOf } from '../../letter/body/queries/blocks-of.ts';
import { MAX_DEPTH, MAX_VALUES } from '../../letter/model/json-limit.ts';
import { MAX_FILE_CHARACTERS, readBriefFile } from '../../letter/model/read-brief-file.ts';
import { writeBriefFile } from '../../letter/model/write-brief-file.ts';
import { everyNodeLetter } from '../letter/model/every-node-letter.ts';

const page = readFileSync(new URL('../../docs/bestandsformaat.md', import.meta.url), 'utf8');

/** The compiler keeps this list complete: a new kind of node does not compile until it is named here. */
const TYPES: Record<BodyElement['type'], true> = {
  tekst: true,
  punten: true,
  reacties: true,
  ondertekening: true,
  bijlagen: true,
  punt: true,
  reactie: true,
  reactiekop: true,
  bijlage: true,
  alinea: true,
  tussenkop: true,
  opsomming: true,
  nummering: true,
  item: true,
  tabel: true,
  rij: true,
  cel: true,
  link: true,
  veld: true,
  verwijzing: true,
};

describe('docs/bestandsformaat.md', () => {
  test('its example is a letter that the reader accepts', () => {
    const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    expect(readBriefFile(example, 'voorbeeld.brief')).toMatchObject({ ok: true });
  });

  test.each(Object.keys(TYPES))('it describes the node %s with each of its own fields', (type) => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${type}\` |`));
    expect(row, `a row for ${type}`).toBeDefined();
    const fields = nodesOf(type).flatMap((node) =>
      Object.keys(node).filter((key) => key !== 'type' && key !== 'children'),
    );
    expect(fields.length, `the letter with every node holds a ${type} with a field`).toBeGreaterThan(0);
    for (const field of new Set(fields)) expect(row).toContain(`\`${field}\``);
  });

  test('it describes no node that the reader does not know', () => {
    const rows = [...page.matchAll(/^\| `([a-z_]+)` \| (?:`|—)/gm)].map((match) => match[1] ?? '');
    const inBodyTable = page.slice(page.indexOf('| type | own fields'));
    const types = rows.filter((type) => inBodyTable.includes(`| \`${type}\` |`));
    expect(types.sort()).toEqual(Object.keys(TYPES).sort());
  });

  test('it describes every field of letter and gegevens', () => {
    const letter = everyNodeLetter();
    for (const field of [...Object.keys(letter), ...Object.keys(letter.gegevens)])
      expect(page).toContain(`\`${field}\``);
  });

  test('it has the limits', () => {
    const [characters, depth, values] = [MAX_FILE_CHARACTERS, MAX_DEPTH, MAX_VALUES].map((one) =>
      one.toLocaleString('en'),
    );
    expect(page).toContain(`${characters} characters, ${depth} levels and ${values} values`);
  });

  test('the letter with every node survives the file', () => {
    expect(readBriefFile(writeBriefFile(everyNodeLetter()), 'alles.brief')).toEqual({
      ok: true,
      value: everyNodeLetter(),
    });
  });
});

function nodesOf(type: string): object[] {
  const { body } = everyNodeLetter();
  const identified = blocksOf(body).map(({ node }) => node);
  const inlines = identified.flatMap((node) => node.children.filter((child) => 'type' in child));
  return [...identified, ...inlines].filter((node) => 'type' in node && node.type === type);
}
