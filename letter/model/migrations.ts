/** The version of the file format that this program writes. */
export const CURRENT_VERSION = 1;

/**
 * Makes the content of a file of one version into that of the next. It never throws: what does not have the shape that
 * it expects it leaves as it is, and the schema of the current version reports it.
 */
export type Migration = (content: Record<string, unknown>) => Record<string, unknown>;

/** `migrations.get(n)` goes from version n to version n + 1: there is one for each older version. */
export type Migrations = ReadonlyMap<number, Migration>;

export const migrations: Migrations = new Map();

/**
 * Brings the content of a file of version `from` to version `to`, one version at a time. Throws when a migration is
 * missing: that is a fault of the program, not of the file.
 */
export function migrate(
  content: Record<string, unknown>,
  from: number,
  to: number,
  steps: Migrations,
): Record<string, unknown> {
  let migrated = content;
  for (let version = from; version < to; version += 1) {
    const step = steps.get(version);
    if (step === undefined) throw new Error(`There is no migration from version ${version} of the file format.`);
    migrated = { ...step(migrated), version: version + 1 };
  }
  return migrated;
}
