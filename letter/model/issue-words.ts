import type * as v from 'valibot';

export type Issue = v.BaseIssue<unknown>;

export type IssueWords = { readonly sentence: string; readonly remedy: string };

/** What one issue of valibot says, in Dutch; a message that a schema gives itself is kept, as a sentence. */
export function wordsFor(issue: Issue): IssueWords {
  if (!isDefaultMessage(issue.message)) {
    return { sentence: asSentence(issue.message), remedy: 'Verbeter de waarde op deze plaats.' };
  }
  return keyWords(issue) ?? constraintWords(issue) ?? choiceWords(issue) ?? typeWords(issue);
}

/** Missing and unknown keys. */
function keyWords(issue: Issue): IssueWords | undefined {
  const last = issue.path?.at(-1);
  const name = shortened(String(last?.key ?? ''));
  if (issue.kind === 'schema' && issue.expected === 'never') {
    return last?.type === 'array'
      ? { sentence: 'Hier staat een onderdeel te veel.', remedy: 'Haal dit onderdeel weg.' }
      : { sentence: `Onbekend veld ‘${name}’.`, remedy: 'Haal het weg of verbeter de naam.' };
  }
  if (issue.kind === 'schema' && issue.input === undefined && last !== undefined) {
    return { sentence: `‘${name}’ ontbreekt.`, remedy: `Voeg ‘${name}’ toe.` };
  }
  return undefined;
}

function choiceWords(issue: Issue): IssueWords | undefined {
  const isChoice = issue.type === 'picklist' || issue.type === 'variant' || issue.type === 'literal';
  if (!isChoice || issue.expected === null || issue.expected === 'Object') return undefined;
  const known = issue.expected.replace(/^\(|\)$/g, '').split(' | ');
  const names = known.map((value) => value.replace(/^"|"$/g, ''));
  const found = typeof issue.input === 'string' ? `‘${shortened(issue.input)}’` : nameOfValue(issue.input);
  return {
    sentence: `${capitalised(found)} is hier niet bekend; bekend ${names.length === 1 ? 'is' : 'zijn'}: ${names.join(', ')}.`,
    remedy: names.length === 1 ? `Zet hier ${names.join('')}.` : 'Kies een van de bekende waarden.',
  };
}

function typeWords(issue: Issue): IssueWords {
  const expected = NAMES_OF_TYPES[issue.type] ?? NAMES_OF_TYPES[issue.expected ?? ''];
  if (expected === undefined) {
    return { sentence: 'Deze waarde kan hier niet staan.', remedy: 'Verbeter de waarde op deze plaats.' };
  }
  return {
    sentence: `Hier hoort ${expected}, er staat ${nameOfValue(issue.input)}.`,
    remedy: `Zet hier ${expected}.`,
  };
}

/** Limits of a value whose type is right. */
function constraintWords(issue: Issue): IssueWords | undefined {
  const limit = typeof issue.requirement === 'number' ? String(issue.requirement).replace('.', ',') : '';
  const [what, unit] = Array.isArray(issue.input) ? ['een lijst', 'onderdelen'] : ['een tekst', 'tekens'];
  const demands: Record<string, string> = {
    integer: 'een heel getal',
    safe_integer: 'een heel getal',
    finite: 'een gewoon getal',
    min_value: `een getal van ten minste ${limit}`,
    max_value: `een getal van ten hoogste ${limit}`,
    min_length: `${what} van ten minste ${limit} ${unit}`,
    max_length: `${what} van ten hoogste ${limit} ${unit}`,
    length: `${what} van precies ${limit} ${unit}`,
    non_empty: `${what} die niet leeg is`,
    regex: 'een tekst in een andere vorm',
  };
  const demand = issue.kind === 'validation' ? demands[issue.type] : undefined;
  return demand === undefined ? undefined : { sentence: `Hier hoort ${demand}.`, remedy: `Zet hier ${demand}.` };
}

const NAMES_OF_TYPES: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  boolean: 'true of false',
  null: 'null',
  Array: 'een lijst',
  array: 'een lijst',
  tuple: 'een lijst',
  strict_tuple: 'een lijst',
  tuple_with_rest: 'een lijst',
  Object: 'een object',
  object: 'een object',
  strict_object: 'een object',
  record: 'een object',
  '(string | number | boolean)': 'een tekst, een getal of true of false',
  '(string | number)': 'een tekst of een getal',
};

function nameOfValue(value: unknown): string {
  if (value === undefined || value === null) return 'niets';
  if (Array.isArray(value)) return 'een lijst';
  return { string: 'een tekst', number: 'een getal', boolean: 'true of false' }[String(typeof value)] ?? 'een object';
}

function isDefaultMessage(message: string): boolean {
  return /^Invalid [a-z]+(?: [a-z]+)*: (?:Expected |Received )/i.test(message);
}

function asSentence(message: string): string {
  return capitalised(/[.!?]$/.test(message) ? message : `${message}.`);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names and values of a file may be of any length and hold anything; a sentence stays readable. */
export function shortened(text: string): string {
  const plain = text.replace(/[\p{C}\s]+/gu, ' ');
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
}
