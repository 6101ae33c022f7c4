import { BookmarkEnd, BookmarkStart } from 'docx';

/**
 * Gives the hidden bookmark of a block: `_par_<id>` (a name that starts with a low dash is not shown by Word). Names and
 * ranges outlive a round through LibreOffice, which is how remarks find their block again. Numbers run per document.
 */
export type Bookmarks = { around(id: string): BookmarkPair };

export type BookmarkPair = { start: BookmarkStart; end: BookmarkEnd };

export function bookmarkName(id: string): string {
  return `_par_${id}`;
}

export function createBookmarks(): Bookmarks {
  let last = 0;
  return {
    around(id) {
      last += 1;
      return { start: new BookmarkStart(bookmarkName(id), last), end: new BookmarkEnd(last) };
    },
  };
}
