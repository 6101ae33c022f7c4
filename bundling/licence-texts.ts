import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A library or font that is part of the program, with the words under which it may be. */
export type LicenceText = { naam: string; versie: string; licentie: string; tekst: string };

/** What the window imports to have them all (declared in renderer/dialogs/licence-texts.d.ts). */
const MODULE = 'virtual:licence-texts';

type Lock = {
  packages: Record<string, { version?: string; dev?: boolean; optional?: boolean; license?: string }>;
};

/** Packages of types only, and what others can do without: nothing of them is in the program. */
const TYPES_ONLY = /^@types\/|^csstype$|^undici-types$|^typescript$/;

/** Gives the window the licence texts of all that is bundled. The build fails when there is one without a text. */
export function licenceTexts(root = join(import.meta.dirname, '..')): Plugin {
  return {
    name: 'licence-texts',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      return `export const LICENCE_TEXTS = ${JSON.stringify(readLicenceTexts(root))};`;
    },
  };
}

/** The texts of every npm library that is no tool of the build and of every font, by name. Throws on one without. */
export function readLicenceTexts(root: string): LicenceText[] {
  return [...libraries(root), ...fonts(root)].sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

function libraries(root: string): LicenceText[] {
  const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages).flatMap(([path, { version = '', dev, optional, license = '' }]) => {
    const naam = path.split('node_modules/').at(-1) ?? '';
    if (path === '' || dev === true || optional === true || TYPES_ONLY.test(naam)) return [];
    return [{ naam, versie: version, licentie: license, tekst: textIn(join(root, path)) ?? knownText(root, naam) }];
  });
}

function fonts(root: string): LicenceText[] {
  const folder = join(root, 'assets/fonts');
  return readdirSync(folder).map((name) => {
    const tekst = textIn(join(folder, name));
    if (tekst === undefined) throw new Error(`The font ${name} has no licence text beside it.`);
    return { naam: fontName(name), versie: '', licentie: 'OFL-1.1', tekst };
  });
}

/** "source-sans-3" is Source Sans 3. */
function fontName(folder: string): string {
  return folder.replace(/(^|-)(.)/g, (_all, dash: string, first: string) => `${dash && ' '}${first.toUpperCase()}`);
}

/** What the package itself brings; `undefined` when it brings none. */
function textIn(folder: string): string | undefined {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|licentie|copying|notice)(\.(md|txt))?$/i.test(name));
  if (files.length === 0) return undefined;
  return files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
}

/** Packages that name their licence and leave its text in their repository. */
function knownText(root: string, naam: string): string {
  if (/^slate(-|$)/.test(naam)) return mit('2016–2023 Ian Storm Taylor');
  if (naam === '@handlebars/parser') return isc('the authors of Handlebars');
  const sister = '@myriaddreamin/typst-ts-node-compiler';
  const ofSister = naam === '@myriaddreamin/typst-ts-renderer' ? textIn(join(root, 'node_modules', sister)) : undefined;
  if (ofSister === undefined) throw new Error(`${naam} has no licence text.`);
  return ofSister;
}

function mit(holder: string): string {
  return `The MIT License

Copyright © ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}

function isc(holder: string): string {
  return `ISC License

Copyright © ${holder}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;
}
