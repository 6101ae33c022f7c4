import type { FileRef, LetterLock, LockedFault } from '../contract.ts';

/** Why a letter that another has open is not opened for editing, and what can be done instead. */
export function lockedFault(file: FileRef, lock: LetterLock): LockedFault {
  const { naam, since, isStale } = lock;
  return {
    kind: 'letter-locked',
    place: file.name,
    sentence: isStale
      ? `Deze brief is geopend door ${naam}, sinds ${since}, maar dat lijkt niet meer te kloppen.`
      : `Aan deze brief werkt al iemand: ${naam}, sinds ${since}.`,
    remedy: isStale
      ? 'Vraag het na als u twijfelt; anders kunt u de brief toch bewerken.'
      : 'Open de brief om te lezen, of maak een kopie om zelf in te werken.',
    file,
    lock,
  };
}
