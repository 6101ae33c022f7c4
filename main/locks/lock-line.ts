/**
 * What a lock file says, in the five fields of LibreOffice (svl/source/misc/lockfilecommon.cxx): the name of the person,
 * the name with which that person is known to the system, the computer, since when ("24.11.2026 08:42", on the clock of
 * that computer), and the profile of the program.
 */
export type LockLine = {
  readonly naam: string;
  readonly gebruiker: string;
  readonly computer: string;
  readonly since: string;
  readonly profile: string;
};

/** The line as it stands in the file: a comma after each field, `;` after the last, each of these and `\` after a `\`. */
export function writeLockLine({ naam, gebruiker, computer, since, profile }: LockLine): string {
  const fields = [naam, gebruiker, computer, since, profile].map(
    (field) => field.replaceAll(CONTROL_CHARACTERS, ' ').replaceAll(/[\\,;]/g, '\\$&'), // one line, whatever a name holds
  );
  return `${fields.join(',')};`;
}

/** What a lock file says; undefined when it is damaged, empty or made by a program that keeps other things in it. */
export function readLockLine(text: string): LockLine | undefined {
  const [line = ''] = /^(?:[^\\;]|\\.)*;/s.exec(text) ?? [];
  const fields = [...line.matchAll(/((?:[^\\,;]|\\.)*)[,;]/gs)].map(([, field = '']) => field);
  const [naam, gebruiker, computer, since, profile, ...others] = fields.map((field) =>
    field.replaceAll(/\\(.)/gs, '$1'),
  );
  const isWhole = profile !== undefined && others.length === 0;
  if (!isWhole || naam === undefined || gebruiker === undefined) return undefined;
  if (computer === undefined || since === undefined) return undefined;
  return { naam, gebruiker, computer, since, profile };
}

const CONTROL_CHARACTERS = /\p{Cc}/gu;

/** A moment as LibreOffice writes it. */
export function lockTime(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${two(moment.getDate())}.${two(moment.getMonth() + 1)}.${moment.getFullYear()}`;
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
