/** What a printed letter repeats or adds around its text: cut before the text is compared. */
export type Surroundings = {
  /** Page number as printed on one page. */
  pageNumber: (page: number, pages: number) => string;
  /** Lines at the top of each page after the first. */
  followingPage: readonly string[];
  /** Lines on the first page that no reader meets in the running text: the name that stands for the logo, addresses. */
  firstPage: readonly string[];
};

/**
 * Words parted by one space. Where a line may break after a hyphen or a slash no space is kept, so that the same text
 * compares equal however it is broken into lines.
 */
export function wordsOf(text: string): string[] {
  return text
    .replace(/([-/])\s+/g, '$1')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/**
 * The words of all pages in their order, without the surroundings. A line of the surroundings that does not stand
 * exactly once on a page where it belongs is left in, so that a comparison shows it.
 */
export function runningWords(pages: readonly string[], surroundings: Surroundings): string[] {
  const texts = pages.map((page, index) => {
    const lines = index === 0 ? surroundings.firstPage : surroundings.followingPage;
    return [surroundings.pageNumber(index + 1, pages.length), ...lines].reduce<readonly string[]>(
      (words, line) => withoutOnce(words, wordsOf(line)),
      wordsOf(page),
    );
  });
  return wordsOf(texts.flat().join(' '));
}

/** The words without the one place where `cut` stands; all of them when it does not stand there exactly once. */
export function withoutOnce(words: readonly string[], cut: readonly string[]): readonly string[] {
  const places = words.flatMap((_, at) => (cut.every((word, index) => words[at + index] === word) ? [at] : []));
  const [place] = places;
  return places.length === 1 && place !== undefined
    ? [...words.slice(0, place), ...words.slice(place + cut.length)]
    : words;
}
