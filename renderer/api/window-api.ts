import type { WindowApi } from '../../main/contract.ts';

declare global {
  interface Window {
    /** Put there by the preload (main/preload.ts). */
    readonly collegebrief: WindowApi;
  }
}

/** What the window may ask of the main process. */
export const windowApi: WindowApi = window.collegebrief;
