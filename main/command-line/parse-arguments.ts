import { parseArgs } from 'node:util';
import { failed, ok, type Result } from '../../letter/model/result.ts';
import { argumentFaults } from './argument-faults.ts';
import { COMMAND_USAGE, type CommandName } from './usage.ts';

/** What was asked, checked for its form: `files` are the words that are not options, in order. */
export type Arguments = {
  command: CommandName;
  files: string[];
  docx?: Target;
  pdf?: Target;
  out?: string;
  gegevens?: string;
  huisstijl?: string;
  bronnen?: string;
  concept: boolean;
  json: boolean;
};

/** `true`: this kind of file is wanted, under the name of the letter; a text: at this path. */
export type Target = true | string;

export type UsageFault = { message: string; command?: CommandName };

/** The options of each command: `flag` takes no value, `value` needs one, `optional` may have one behind `=`. */
const OPTIONS: Record<CommandName, Readonly<Record<string, 'flag' | 'value' | 'optional'>>> = {
  templates: { bronnen: 'value' },
  new: { gegevens: 'value', out: 'value', huisstijl: 'value', bronnen: 'value' },
  export: { docx: 'optional', pdf: 'optional', out: 'value', concept: 'flag', bronnen: 'value' },
  check: { json: 'flag', bronnen: 'value' },
  text: { bronnen: 'value' },
};

/** Reads the words of the command line. Everything that is wrong with them is reported at once. */
export function parseArguments(words: readonly string[]): Result<Arguments | 'help', UsageFault> {
  if (words.length === 0) return failed([{ message: 'Noem een opdracht.' }]);
  if (words.some((word) => word === '--help' || word === '-h') || words[0] === 'help') return ok('help');
  const [first = '', ...rest] = words;
  if (!isCommand(first)) return failed([{ message: `‘${first}’ is geen opdracht van brief.` }]);

  const found = collect(first, rest);
  const faults = [...found.faults, ...argumentFaults(found.args)].map((message) => ({ message, command: first }));
  return faults.length > 0 ? failed(faults) : ok(found.args);
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMAND_USAGE, word);
}

type Token = { name?: string; written: string; value: string | undefined };

function collect(command: CommandName, words: readonly string[]): { args: Arguments; faults: string[] } {
  const args: Arguments = { command, files: [], concept: false, json: false };
  const faults: string[] = [];
  for (const token of tokensOf(command, words)) {
    if (token.name === undefined) {
      args.files.push(token.written);
      continue;
    }
    const fault = takeOption(args, token.name, token);
    if (fault !== undefined) faults.push(fault);
  }
  return { args, faults };
}

/** `written` is the option as it was typed ("-x"), or the word that is no option. */
function tokensOf(command: CommandName, words: readonly string[]): Token[] {
  const options = Object.fromEntries(
    Object.entries(OPTIONS[command]).map(([name, kind]) => [
      name,
      { type: kind === 'value' ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  return tokens.flatMap((token): Token[] => {
    if (token.kind === 'positional') return [{ written: token.value, value: undefined }];
    if (token.kind !== 'option') return [];
    // An option behind an option is not its value: "--out --pdf" forgot the folder.
    const isForgotten = token.inlineValue === false && token.value.startsWith('--');
    return [{ name: token.name, written: token.rawName, value: isForgotten ? undefined : token.value }];
  });
}

/** Puts one option in its place; returns what is wrong with it, if anything. */
function takeOption(args: Arguments, name: string, { written, value }: Token): string | undefined {
  const kind = OPTIONS[args.command][name];
  if (kind === undefined) return `De opdracht ${args.command} kent de optie ${written} niet.`;
  if (kind === 'flag' && value !== undefined) return `De optie ${written} heeft geen waarde.`;
  if (kind === 'value' && (value === undefined || value === '')) return `Achter ${written} ontbreekt de waarde.`;
  if (kind === 'optional' && value === '') return `Achter ${written}= ontbreekt de naam van het bestand.`;
  switch (name) {
    case 'docx':
    case 'pdf':
      args[name] = value ?? true;
      return undefined;
    case 'concept':
    case 'json':
      args[name] = true;
      return undefined;
    case 'out':
    case 'gegevens':
    case 'huisstijl':
    case 'bronnen':
      if (value !== undefined) args[name] = value;
      return undefined;
    default:
      throw new Error(`The option --${name} is declared and not taken.`);
  }
}
