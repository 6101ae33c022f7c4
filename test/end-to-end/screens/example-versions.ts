import { join } from 'node:path';
import type { Letter } from '../../../letter/model/letter.ts';
import { writeBriefFile } from '../../../letter/model/write-brief-file.ts';
import type { Version } from '../../../main/contract.ts';
import { createVersions } from '../../../main/versions/versions.ts';

type Example = { at: string; how: Version['how']; onderwerp?: string; naam?: string; slot?: string };

const EXAMPLES: readonly Example[] = [
  {
    at: '2026-02-27T16:30',
    how: 'user',
    onderwerp: 'Reactie op wensen',
    naam: 'naar jurist gestuurd',
    slot: 'concept',
  },
  {
    at: '2026-03-02T11:15',
    how: 'user',
    onderwerp: 'Reactie op wensen',
    slot: 'Wij hopen u zo te hebben geïnformeerd.',
  },
  { at: '2026-03-03T10:05', how: 'user', slot: 'Wij hopen u zo te hebben geïnformeerd.' },
  { at: '2026-03-03T13:12', how: 'auto', slot: 'Wij vertrouwen erop' },
  { at: '2026-03-03T13:20', how: 'auto', slot: 'Wij vertrouwen erop dat u' },
  { at: '2026-03-03T13:40', how: 'auto' },
];

/** Gives a letter a past, of which the last is the letter itself. */
export async function keepExampleVersions(userData: string, letter: Letter): Promise<void> {
  let now = new Date();
  const versions = createVersions(join(userData, 'versies'), () => now);
  for (const { at, how, naam, ...was } of EXAMPLES) {
    now = new Date(`${at}:00+01:00`);
    await versions.keep(letter.id, writeBriefFile(asItWas(letter, was)), how);
    if (naam === undefined) continue;
    const list = await versions.list(letter.id);
    const [newest] = list.ok ? list.value.versions : [];
    if (newest !== undefined) await versions.name(letter.id, newest.id, naam);
  }
}

function asItWas(letter: Letter, { onderwerp, slot }: Pick<Example, 'onderwerp' | 'slot'>): Letter {
  const was = structuredClone(letter);
  if (onderwerp !== undefined) was.gegevens.onderwerp = onderwerp;
  const last = was.body.find((section) => section.type === 'tekst' && section.key === 'slot')?.children.at(-1);
  if (slot !== undefined && last !== undefined && 'type' in last && last.type === 'alinea')
    last.children = [{ text: slot }];
  return was;
}
