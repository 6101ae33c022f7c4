import { expect, it } from 'vitest';
import { compileMessages, exportMessages, unquote } from '../../../main/pdf/typst-messages.ts';

it('takes errors and warnings from a compilation, and no trace of its imports', () => {
  const diagnostics = [
    { message: 'unknown font family: nergens', severity: 2, path: 'brief.typ' },
    { message: 'import', severity: 4, path: 'brief.typ' },
    { message: 'panicked with: "onbekend blok: x"', severity: 1, path: 'blokken.typ' },
    'something else',
  ];
  expect(compileMessages(diagnostics)).toEqual([
    { severity: 'warning', text: 'unknown font family: nergens' },
    { severity: 'error', text: 'panicked with: "onbekend blok: x"' },
  ]);
});

it('takes every message from a failed export', () => {
  const code =
    '[SourceDiagnostic { severity: Error, span: Span(1), message: "PDF/UA-1 error: missing alt text", trace: [], hints: ["a \\"hint\\""] }, ' +
    'SourceDiagnostic { severity: Error, span: Span(2), message: "the text `\\"\\\\u{e000}\\"` could not", trace: [], hints: [] }]';
  expect(exportMessages(Object.assign(new Error(code), { code }))).toEqual([
    { severity: 'error', text: 'PDF/UA-1 error: missing alt text' },
    { severity: 'error', text: 'the text `"\\u{e000}"` could not' },
  ]);
});

it('takes a text in another notation as one message', () => {
  expect(exportMessages(new Error('out of memory'))).toEqual([{ severity: 'error', text: 'Error: out of memory' }]);
});

it('reads a string in the notation of Rust', () => {
  expect(unquote('a\\u{1f600}b\\"c\\\\d\\ne')).toBe('a😀b"c\\d\ne');
});
