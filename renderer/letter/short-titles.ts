/** A shared beginning of fewer words than this is left alone: "De raad wenst" tells more than nothing. */
const SHARED_WORDS = 3;

/** No title is longer; a window shows less of it where it is narrow. */
const LONGEST = 60;

/**
 * Short names for punten that stand in one list. The words with which all of them begin ("De gemeenteraad spreekt de
 * wens uit dat het college") tell nothing and are left out, and what is left begins with a capital; what is too long ends
 * in dots, at a whole word.
 */
export function shortTitles(texts: readonly string[]): string[] {
  const words = texts.map((text) => text.split(/\s+/u).filter((word) => word !== ''));
  const filled = words.filter((one) => one.length > 0);
  const shared = filled.length < 2 ? 0 : sharedWords(filled);
  if (shared < SHARED_WORDS) return words.map((one) => cutOff(one.join(' ')));
  return words.map((one) => capitalised(cutOff(one.slice(shared).join(' '))));
}

/** How many words all begin with, so that each keeps at least one. */
function sharedWords(texts: readonly (readonly string[])[]): number {
  const [first = [], ...others] = texts;
  const most = Math.min(...texts.map((words) => words.length - 1));
  let shared = 0;
  while (shared < most && others.every((words) => words[shared] === first[shared])) shared += 1;
  return shared;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function cutOff(text: string): string {
  if (text.length <= LONGEST) return text;
  const room = text.slice(0, LONGEST);
  const space = room.lastIndexOf(' ');
  return `${(space > LONGEST / 2 ? room.slice(0, space) : room).replace(/[\s,;:.]+$/u, '')}…`;
}
