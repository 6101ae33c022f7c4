import type { NoticeName, RequestName } from '../contract.ts';

/*
 * The names alone, without the schemas of the contract: the preload carries these and nothing heavier. A name that is
 * missing here does not compile.
 */

const EVERY_REQUEST: Readonly<Record<RequestName, true>> = {
  'app:start': true,
  'settings:save': true,
  'view:save': true,
  'folder:choose': true,
  'folder:open': true,
  'letters:list': true,
  'letter:new': true,
  'letter:open': true,
  'letter:choose': true,
  'letter:open-copy': true,
  'letter:cancel-open': true,
  'letter:shown': true,
  'letter:look': true,
  'join:letters': true,
  'join:choose': true,
  'letter:save': true,
  'letter:save-as': true,
  'versions:list': true,
  'versions:letter': true,
  'versions:name': true,
  'recovery:list': true,
  'recovery:letters': true,
  'recovery:open': true,
  'recovery:settle': true,
  'recovery:save-copy': true,
  'copy:begin': true,
  'copy:change': true,
  'copy:end': true,
  'pages:draw': true,
  'pages:thumbnail': true,
  'export:target': true,
  'export:choose-folder': true,
  'export:existing': true,
  'export:run': true,
  'file:open': true,
  'file:show': true,
  'link:open': true,
  'window:unsaved': true,
  'window:close': true,
};

const EVERY_NOTICE: Readonly<Record<NoticeName, true>> = {
  menu: true,
  'open-file': true,
  'close-requested': true,
  'file-changed': true,
  'file-missing': true,
  'file-back': true,
  'lock-freed': true,
  'journal-failed': true,
  'export-progress': true,
  'join-progress': true,
};

/** Whether this is the name of a request of the contract. */
export function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(EVERY_REQUEST, name);
}

/** Whether this is the name of a notice of the contract. */
export function isNoticeName(name: unknown): name is NoticeName {
  return typeof name === 'string' && Object.hasOwn(EVERY_NOTICE, name);
}

/** Every name that the window may ask by. */
export const REQUEST_NAMES: readonly RequestName[] = Object.keys(EVERY_REQUEST).filter(isRequestName);
