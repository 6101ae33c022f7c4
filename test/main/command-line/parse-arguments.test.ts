import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../../main/command-line/parse-arguments.ts';

function parsed(line: string) {
  return parseArguments(line.split(' ').filter((word) => word !== ''));
}

function messages(line: string): string[] {
  const result = parsed(line);
  return result.ok ? [] : result.faults.map(({ message }) => message);
}

describe('reading the command line', () => {
  test('export of several letters to a folder', () => {
    expect(parsed('export a.brief b.brief --out uit --pdf')).toEqual({
      ok: true,
      value: { command: 'export', files: ['a.brief', 'b.brief'], out: 'uit', pdf: true, concept: false, json: false },
    });
  });

  test('export of one letter to named files', () => {
    expect(parsed('export a.brief --docx=x/y.docx --pdf=z.pdf')).toMatchObject({
      ok: true,
      value: { docx: 'x/y.docx', pdf: 'z.pdf' },
    });
  });

  test('--docx and --pdf take no word after them: the letter behind them stays a letter', () => {
    expect(parsed('export --docx a.brief')).toMatchObject({ ok: true, value: { docx: true, files: ['a.brief'] } });
  });

  test('a letter whose name begins with a dash stands behind --', () => {
    expect(parsed('export -- -a.brief')).toMatchObject({ ok: true, value: { files: ['-a.brief'] } });
  });

  test.each(['--help', '-h', 'help', 'export --help', 'new -h'])('%s asks for help', (line) => {
    expect(parsed(line)).toEqual({ ok: true, value: 'help' });
  });

  test.each([
    ['', 'Noem een opdracht.'],
    ['exporteer a.brief', '‘exporteer’ is geen opdracht van brief.'],
    ['export', 'Noem een brief.'],
    ['check a.brief b.brief', '‘b.brief’ hoort hier niet.'],
    ['export a.brief --html', 'De opdracht export kent de optie --html niet.'],
    ['export a.brief --out', 'Achter --out ontbreekt de waarde.'],
    ['export a.brief --out --concept', 'Achter --out ontbreekt de waarde.'],
    ['export a.brief --pdf=', 'Achter --pdf= ontbreekt de naam van het bestand.'],
    ['export a.brief --concept=ja', 'De optie --concept heeft geen waarde.'],
    ['export a.brief b.brief --pdf=x.pdf', '--docx=BESTAND en --pdf=BESTAND gaan alleen bij één brief.'],
    ['export a.brief --pdf=./map/../a.brief', '--pdf noemt een brief; die zou worden overschreven.'],
    ['export a.brief --docx=ander.BRIEF', '--docx noemt een brief; die zou worden overschreven.'],
    ['export a --pdf=a', '--pdf noemt een brief; die zou worden overschreven.'],
    ['export a.brief --docx=uit/x --pdf=./uit/x', '--docx en --pdf noemen hetzelfde bestand.'],
    ['templates iets', '‘iets’ hoort hier niet.'],
    ['export -x a.brief', 'De opdracht export kent de optie -x niet.'],
  ])('%s is wrong use', (line, message) => {
    expect(messages(line)).toEqual([message]);
  });

  test('everything that is wrong is said at once', () => {
    expect(messages('new --kleur rood --json')).toEqual([
      'De opdracht new kent de optie --kleur niet.',
      'De opdracht new kent de optie --json niet.',
      'Noem met --gegevens het bestand met de gegevens.',
      'Noem met --out het bestand van de nieuwe brief.',
    ]);
  });
});
