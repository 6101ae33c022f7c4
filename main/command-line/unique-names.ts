/**
 * Names of files that are different within one run, also on a disk that does not tell capitals from small letters: the
 * second letter of one name becomes "name (2)".
 */
export class UniqueNames {
  readonly #used = new Set<string>();

  unique(name: string): string {
    for (let count = 1; ; count += 1) {
      const candidate = count === 1 ? name : `${name} (${count})`;
      const key = candidate.toLowerCase();
      if (this.#used.has(key)) continue;
      this.#used.add(key);
      return candidate;
    }
  }
}
