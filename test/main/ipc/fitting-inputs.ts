import { readFileSync } from 'node:fs';
import { readBriefFile } from '../../../letter/model/read-brief-file.ts';
import type { RequestInput, RequestName } from '../../../main/contract.ts';

const seed = readBriefFile(readFileSync('test/letters/E26.000183.brief', 'utf8'), 'E26.000183.brief');
if (!seed.ok) throw new Error('The seed letter cannot be read.');
const letter = seed.value;
const file = 'a1b2c3';

/** For every request something that fits. */
export const FITTING_INPUTS: { readonly [Name in RequestName]: RequestInput<Name> } = {
  'app:start': {},
  'settings:save': {
    naam: 'A. de Vries',
    functie: 'beleidsmedewerker',
    huisstijl: 'nijmegen',
    thema: 'donker',
    isWelcomed: true,
  },
  'folder:choose': {},
  'folder:open': { folder: file },
  'letters:list': { query: 'werkbedrijf' },
  'letter:new': { template: 'reactie-op-wensen' },
  'letter:open': { file, how: 'take-over' },
  'letter:choose': {},
  'letter:cancel-open': {},
  'letter:open-copy': { file },
  'letter:shown': { file, as: 'edited' },
  'letter:look': {},
  'join:letters': { file, letter, known: 'a'.repeat(64) },
  'join:choose': { letter },
  'letter:save': { file, letter, how: 'auto', known: 'a'.repeat(64), over: '0123456789abcdef'.repeat(4) },
  'letter:save-as': { letter },
  'versions:list': { letter: letter.id },
  'versions:letter': { letter: letter.id, version: '12-20261124T080000000Z' },
  'versions:name': { letter: letter.id, version: '12-20261124T080000000Z', naam: 'naar jurist gestuurd' },
  'recovery:list': {},
  'recovery:letters': { id: 'c0ffee' },
  'recovery:open': { id: 'c0ffee' },
  'recovery:settle': { id: 'c0ffee' },
  'recovery:save-copy': { id: 'c0ffee' },
  'copy:begin': { copy: 'a1', revision: 0, letter, isReadOnly: false, file },
  'copy:change': { copy: 'a1', revision: 1, change: [{ op: 'replace', path: ['gegevens', 'onderwerp'], value: 'x' }] },
  'copy:end': { copy: 'a1' },
  'pages:draw': { copy: 'a1', revision: 1, concept: true, shown: { drawing: 1, first: 2, last: 3 } },
  'pages:thumbnail': { template: 'reactie-op-wensen' },
  'export:target': { letter },
  'export:choose-folder': {},
  'export:existing': { formats: ['docx'], folder: file, name: 'brief' },
  'export:run': { letter, formats: ['docx', 'pdf'], folder: file, name: 'brief', concept: false },
  'file:open': { file },
  'file:show': { file },
  'link:open': { href: 'https://www.nijmegen.nl' },
  'window:unsaved': { unsaved: true },
  'view:save': { panelWidth: 22, zoom: 100, panel: 'gegevens' },
  'window:close': {},
};
