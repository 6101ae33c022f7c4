import { describe, expect, it } from 'vitest';
import { typstFault } from '../../../main/pdf/typst-fault.ts';
import { alinea, letterOf } from '../../letter/pdf/printed-fixtures.ts';

const letter = letterOf([alinea('Gewoon'), alinea('Met \u{e000} en \u{feff}')]);

function fault(text: string) {
  return typstFault({ severity: 'error', text }, letter);
}

describe('a message of Typst', () => {
  it.each([
    ['unknown font family: source sans 3', 'font-missing'],
    ['PDF/UA-1 error: missing document title', 'title-missing'],
    ['PDF/UA-1 error: heading title is empty', 'heading-empty'],
    ['PDF/UA-1 error: heading title could not be determined', 'heading-empty'],
    ['PDF/UA-1 error: skipped from heading level 1 to 3', 'heading-order'],
    ['PDF/UA-1 error: the first heading must be of level 1', 'heading-order'],
    ['PDF/A-2a error: missing alt text', 'alt-missing'],
    ['failed to parse SVG (missing root node at 1:1)', 'logo-broken'],
    ['URL must not be empty', 'link-refused'],
    ['layout did not converge within 5 attempts', 'layout-failed'],
  ])('%s is a %s', (text, kind) => {
    expect(fault(text)).toMatchObject({ kind, sentence: expect.any(String), remedy: expect.any(String) });
  });

  it('about a character names it with its code, its lettertype and its place', () => {
    expect(fault('PDF/UA-1 error: the text `"\\u{e000}"` could not be displayed with font `"Source Sans 3"`')).toEqual({
      kind: 'character-missing',
      place: 'begin van de brief',
      sentence: 'Het teken ‘\u{e000}’ (U+E000) staat niet in het lettertype Source Sans 3.',
      remedy: 'Haal het teken weg of schrijf het in letters.',
    });
    expect(fault('PDF/A-2a error: the text contains the disallowed codepoint `"\\u{feff}"`')).toMatchObject({
      kind: 'character-missing',
      place: 'begin van de brief',
      sentence: expect.stringContaining('(U+FEFF)'),
    });
  });

  it('that is not known is handed on', () => {
    expect(fault('something new').sentence).toBe(
      'De opmaak van de brief is mislukt; het zetprogramma meldt: something new',
    );
  });
});
