import { withoutComments } from './handlebars/tag-scanner.ts';
import type { FaultWords, TemplateFault } from './template-fault.ts';

/** Lines of `brief.hbs` that look like layout but are not: they would be printed as they stand. Comments hold anything. */
export function layoutFaults(source: string, place: string): TemplateFault[] {
  return withoutComments(source)
    .split('\n')
    .flatMap((line, index) => {
      const words = wordsFor(line);
      return words === undefined ? [] : [{ ...words, place: `${place}:${index + 1}:1` }];
    });
}

function wordsFor(line: string): FaultWords | undefined {
  if (/^\s*#{1,6}(?!#)/.test(line) && !/^ *## \S/.test(line)) return WORDS.kop;
  if (/^\s*(?:-|\d{1,2}\.)\s+\S/.test(line) && !/^(?: {2})?(?:-|\d{1,2}\.) +\S/.test(line)) return WORDS.indent;
  if (/^\s*[*•–]\s/.test(line)) return WORDS.bullet;
  return undefined;
}

const WORDS: Record<'kop' | 'indent' | 'bullet', FaultWords> = {
  kop: {
    kind: 'template-layout',
    sentence: 'Een tussenkop begint met twee hekjes, een spatie en tekst.',
    remedy: 'Schrijf ‘## Tussenkop’.',
  },
  indent: {
    kind: 'template-layout',
    sentence: 'Een onderdeel van een lijst begint aan het begin van de regel, of na precies twee spaties.',
    remedy: 'Schrijf ‘- onderdeel’, of ‘  - onderdeel’ voor het tweede niveau.',
  },
  bullet: {
    kind: 'template-layout',
    sentence: 'Een onderdeel van een opsomming begint met een streepje.',
    remedy: 'Schrijf ‘- onderdeel’.',
  },
};
