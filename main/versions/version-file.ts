import type { Version } from '../contract.ts';

/**
 * A kept version as it stands in its folder. All that is known of it but its text and its name is in the name of its
 * file, so that nothing is lost when a list of them would be.
 */
export type VersionFile = {
  /** Counts up with every version of a letter, whatever the clock says. */
  readonly count: number;
  readonly savedAt: Date;
  readonly how: Version['how'];
  /** The SHA-256 of the text, in hexadecimal. */
  readonly hash: string;
};

const HOWS: Readonly<Record<Version['how'], true>> = {
  user: true,
  auto: true,
  opened: true,
  restored: true,
  joined: true,
  other: true,
};
const NAME = /^(\d{1,9})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([a-z]+)-([0-9a-f]{64})\.brief\.gz$/;

/** "000012-20261124T140312345Z-user-<hash>.brief.gz": a text in gzip. No character of it is special on any system. */
export function versionFileName(version: VersionFile): string {
  return `${versionIdOf(version)}-${version.how}-${version.hash}.brief.gz`;
}

/** "000012-20261124T140312345Z" */
export function versionIdOf({ count, savedAt }: VersionFile): string {
  return `${String(count).padStart(6, '0')}-${savedAt.toISOString().replace(/[-:.]/g, '')}`;
}

/** The name of the file in which the name of a milestone stands, as plain text. */
export function milestoneFileName(id: string): string {
  return `${id}.naam.txt`;
}

/** What a file in the folder is; undefined for anything but a version. */
export function readVersionFileName(name: string): VersionFile | undefined {
  const found = NAME.exec(name);
  if (found === null) return undefined;
  const [, count, year, month, day, hour, minute, second, ms, how = '', hash = ''] = found;
  const savedAt = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
  if (Number.isNaN(savedAt.getTime()) || !isHow(how)) return undefined;
  return { count: Number(count), savedAt, how, hash };
}

function isHow(text: string): text is Version['how'] {
  return Object.hasOwn(HOWS, text);
}
