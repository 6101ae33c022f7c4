import type { NoticeName, Notices } from '../contract.ts';

/** The part of Electron's `webContents` that is used. */
export type NoticeTarget = { isDestroyed(): boolean; send(channel: string, notice: unknown): void };

/** Tells the window something that it did not ask; when there is no window, nobody is told. */
export type SendNotice = <Name extends NoticeName>(name: Name, notice: Notices[Name]) => void;

/** `target` is asked at each notice: the window may have been closed, or be another one. */
export function createNotices(target: () => NoticeTarget | undefined): SendNotice {
  return (name, notice) => {
    const contents = target();
    if (contents !== undefined && !contents.isDestroyed()) contents.send(name, notice);
  };
}
