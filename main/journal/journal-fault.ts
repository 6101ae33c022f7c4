import type { Fault } from '../../letter/model/result.ts';
import type { FileFault } from '../files/file-fault.ts';

export type JournalFault = Fault<'journal-failed' | 'journal-damaged' | 'journal-newer' | 'journal-missing'>;

/** The journal cannot be written: what keeps it from being so, and what to do. */
export function journalFailed({ kind, place }: FileFault): JournalFault {
  const reasons: Partial<Record<FileFault['kind'], string>> = {
    'disk-full': 'de schijf is vol',
    'file-denied': 'in de eigen map van het programma mag niet worden geschreven',
  };
  return {
    kind: 'journal-failed',
    place,
    sentence: `Van deze brief wordt nu geen herstelkopie bijgehouden: ${reasons[kind] ?? 'de eigen map van het programma is niet te beschrijven'}.`,
    remedy: 'Sla de brief zelf op. Bij de volgende wijziging wordt het opnieuw geprobeerd.',
  };
}

/** Nothing can be had from a journal. It has no name that says anything to people, so there is no place. */
export function unreadableJournal(kind: 'damaged' | 'newer' | 'missing'): JournalFault {
  return { kind: `journal-${kind}`, place: '', ...WORDS[kind] };
}

const WORDS = {
  damaged: {
    sentence: 'Deze herstelkopie is beschadigd en kan niet worden geopend.',
    remedy: 'Open de opgeslagen brief; de beschadigde kopie blijft staan.',
  },
  newer: {
    sentence: 'Deze herstelkopie is gemaakt met een nieuwere versie van Collegebrief.',
    remedy: 'Werk Collegebrief bij en open de kopie daarna opnieuw; aan de kopie is niets veranderd.',
  },
  missing: { sentence: 'Deze herstelkopie bestaat niet meer.', remedy: 'Kies een andere kopie.' },
} as const;
