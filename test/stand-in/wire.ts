/**
 * What the two processes of the stand-in say to each other. The main process of the app runs in a Node process of its
 * own (the host); the screen, which holds Chromium, runs in the process that started it: a test, or `npm start`.
 */

/** Identifies a BrowserWindow on both sides. */
export type WindowId = number;

/** A message of the preload or to it, as text of the codec: the screen only passes it on. */
export type Payload = string;

export type WindowOptions = {
  window: WindowId;
  preload: string | null;
  width: number;
  height: number;
  /** Electron's names of the permissions that the app's handler grants. */
  permissions: string[];
};

export type DialogKind = 'open' | 'save' | 'message' | 'error';
/** `options` are those of Electron's call. */
export type DialogRequest = { kind: DialogKind; window: WindowId | null; options: Record<string, unknown> };
/** `button` is the index of a message box's button; the others follow Electron's return values. */
export type DialogReply = {
  canceled: boolean;
  filePaths: string[];
  filePath: string;
  button: number;
  checkboxChecked: boolean;
};

export type ExternalOpen = { kind: 'link' | 'file' | 'folder'; target: string };

/** What the host asks of the screen. */
export type ScreenCalls = {
  openWindow(options: WindowOptions): Promise<void>;
  /** Resolves when the page has loaded; fails as Electron's loadURL does. */
  load(window: WindowId, url: string): Promise<void>;
  reload(window: WindowId): Promise<void>;
  closeWindow(window: WindowId): Promise<void>;
  focus(window: WindowId): Promise<void>;
  resize(window: WindowId, width: number, height: number): Promise<void>;
  setColorScheme(scheme: 'light' | 'dark' | null): Promise<void>;
  send(window: WindowId, channel: string, args: Payload): Promise<void>;
  invoked(window: WindowId, call: number, answer: Payload): Promise<void>;
  showDialog(request: DialogRequest): Promise<DialogReply>;
  openExternal(opened: ExternalOpen): Promise<void>;
  /** Every notice that main sent and every other act worth seeing in a test. */
  recentDocument(path: string): Promise<void>;
};

export type SchemeRequest = {
  window: WindowId;
  url: string;
  method: string;
  headers: [string, string][];
  body: Uint8Array;
};
export type SchemeResponse = { status: number; headers: [string, string][]; body: Uint8Array };

/** What the screen asks of the host. */
export type HostCalls = {
  /** Runs the main bundle; resolves when it has been read, before the app is ready. */
  run(): Promise<void>;
  serve(request: SchemeRequest): Promise<SchemeResponse>;
  /** A message of the preload. `call` is null for `send`, else the number of the `invoke` to answer. */
  ipc(window: WindowId, url: string, channel: string, args: Payload, call: number | null): Promise<void>;
  /** Whether the page may go to `url` by itself. */
  mayNavigate(window: WindowId, url: string): Promise<boolean>;
  navigated(window: WindowId, url: string): Promise<void>;
  /** The page wants a new window; the app's handler decides, and the stand-in opens none. */
  wantsWindow(window: WindowId, url: string): Promise<'allow' | 'deny'>;
  preloadFailed(window: WindowId, message: string): Promise<void>;
  pageCrashed(window: WindowId): Promise<void>;
  /** The user closes the window. Resolves to false when the app keeps it open. */
  userCloses(window: WindowId): Promise<boolean>;
  /** The window is gone without the app having been asked. */
  windowGone(window: WindowId): Promise<void>;
  clickMenu(id: string): Promise<void>;
  menuItems(): Promise<MenuItemSummary[]>;
  /** Emits an event of `app` by hand, such as open-file or second-instance. */
  emitAppEvent(event: string, args: unknown[]): Promise<void>;
  quit(): Promise<void>;
};

export type MenuItemSummary = {
  id: string;
  label: string;
  accelerator: string;
  role: string;
  enabled: boolean;
  checked: boolean;
  visible: boolean;
  items: MenuItemSummary[];
};
