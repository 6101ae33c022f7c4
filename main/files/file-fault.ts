import type { Fault } from '../../letter/model/result.ts';

/** What can go wrong with a file or folder outside the program. */
export type FileFaultKind =
  | 'file-missing'
  | 'file-exists'
  | 'file-is-folder'
  | 'file-not-text'
  | 'file-too-large'
  | 'file-denied'
  | 'folder-missing'
  | 'folder-is-file'
  | 'disk-full'
  | 'name-too-long'
  | 'file-busy'
  | 'file-changed'
  | 'file-differs'
  | 'file-failed';

export type FileFault = Fault<FileFaultKind>;

const WORDS: Record<FileFaultKind, { sentence: string; remedy: string }> = {
  'file-missing': { sentence: 'Dit bestand bestaat niet.', remedy: 'Controleer de naam en de map.' },
  'file-exists': {
    sentence: 'Dit bestand bestaat al en wordt niet overschreven.',
    remedy: 'Kies een andere naam, of verwijder eerst het oude bestand.',
  },
  'file-is-folder': { sentence: 'Dit is een map en geen bestand.', remedy: 'Noem een bestand in deze map.' },
  'file-not-text': {
    sentence: 'Dit bestand bevat geen leesbare tekst (UTF-8).',
    remedy: 'Kies een bestand dat met Collegebrief is gemaakt.',
  },
  'file-too-large': { sentence: 'Dit bestand is te groot om te lezen.', remedy: 'Kies een ander bestand.' },
  'file-denied': {
    sentence: 'Hier mag niet worden gelezen of geschreven.',
    remedy: 'Kies een andere map, of vraag uw beheerder om rechten op deze map.',
  },
  'folder-missing': { sentence: 'Deze map bestaat niet.', remedy: 'Maak de map, of kies een andere.' },
  'folder-is-file': {
    sentence: 'Hier staat een bestand waar een map hoort te staan.',
    remedy: 'Kies een andere map.',
  },
  'disk-full': {
    sentence: 'De schijf is vol.',
    remedy: 'Maak ruimte vrij of kies een andere schijf, en probeer het opnieuw.',
  },
  'name-too-long': {
    sentence: 'De naam van dit bestand is te lang.',
    remedy: 'Kies een kortere naam of een kortere map.',
  },
  'file-busy': {
    sentence: 'Dit bestand is in gebruik door een ander programma.',
    remedy: 'Sluit het bestand daar en probeer het opnieuw.',
  },
  'file-changed': {
    sentence: 'Dit bestand is veranderd sinds u het opende; het is niet overschreven.',
    remedy: 'Sla uw brief op onder een andere naam en leg de twee naast elkaar.',
  },
  'file-differs': {
    sentence: 'Het bestand staat anders op de schijf dan het is weggeschreven.',
    remedy: 'Sla de brief op een andere plaats op, en meld dit aan uw beheerder.',
  },
  'file-failed': {
    sentence: 'Dit bestand kon niet worden gelezen of geschreven.',
    remedy: 'Probeer het opnieuw; lukt het weer niet, meld dan de foutcode aan uw beheerder.',
  },
};

const KIND_OF_CODE: Readonly<Record<string, FileFaultKind>> = {
  ENOENT: 'file-missing',
  EEXIST: 'file-exists',
  EISDIR: 'file-is-folder',
  ENOTDIR: 'folder-is-file',
  EACCES: 'file-denied',
  EPERM: 'file-denied',
  EROFS: 'file-denied',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  ENAMETOOLONG: 'name-too-long',
  EBUSY: 'file-busy',
  ETXTBSY: 'file-busy',
};

export function fileFault(kind: FileFaultKind, place: string): FileFault {
  return { kind, place, ...WORDS[kind] };
}

/** The fault for an error of the file system; an error that does not come from there is a bug and is thrown again. */
export function fileFaultOf(error: unknown, place: string): FileFault {
  const code = errorCode(error);
  if (code === undefined) throw error;
  const kind = KIND_OF_CODE[code] ?? 'file-failed';
  return kind === 'file-failed' ? fileFault(kind, `${place} (${code})`) : fileFault(kind, place);
}

export function isFileFault(fault: Fault): fault is FileFault {
  return Object.hasOwn(WORDS, fault.kind);
}

/** The code that the file system gives an error ("ENOSPC"). */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return /^E[A-Z0-9]+$/.test(error.code) ? error.code : undefined;
}
