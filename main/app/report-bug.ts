/**
 * Writes a bug on the standard error: where it happened and what kind it was. Its message is left out, because messages
 * of errors may hold text of a letter, names and addresses.
 */
export function reportBug(where: string, error: unknown): void {
  process.stderr.write(`${where}: ${describeBug(error)}\n`);
}

export function describeBug(error: unknown): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}`;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name}${code}`, ...frames].join('\n');
}
