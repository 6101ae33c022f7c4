import { MAX_VALUES, passedLimit } from './json-limit.ts';
import { MAX_FILE_CHARACTERS } from './read-brief-file.ts';

/** Whether the text of a `.brief` file is so large, or holds so much, that `readBriefFile` refuses it for that alone. */
export function isTooLargeToOpen(text: string): boolean {
  if (text.length > MAX_FILE_CHARACTERS) return true;
  // A text holds no more values than characters.
  return text.length > MAX_VALUES && passedLimit(text) !== undefined;
}
