/** The part of Electron's event that says who asks. `senderFrame` is null when the frame is gone already. */
export type RequestEvent = {
  readonly sender: unknown;
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
};

/** Where the program's own pages stand. */
export const OWN_ORIGIN = 'app://collegebrief/';

/** Whether a request comes from the main frame of our own window, showing our own page. */
export function isOwnWindow({ sender, senderFrame }: RequestEvent, ownContents: unknown): boolean {
  if (ownContents === undefined || sender !== ownContents || senderFrame === null) return false;
  return senderFrame.parent === null && senderFrame.url.startsWith(OWN_ORIGIN);
}
