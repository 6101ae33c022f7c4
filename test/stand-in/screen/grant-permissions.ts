import type { BrowserContext } from 'playwright-core';

/** Playwright's names of Electron's permissions. */
const NAMES: Record<string, string[]> = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  media: ['camera', 'microphone'],
  midi: ['midi'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  'storage-access': ['storage-access'],
};

/** Grants just these; what is not granted is refused without asking. `permissions` holds Electron's names. */
export async function grantPermissions(context: BrowserContext, permissions: readonly string[]): Promise<void> {
  await context.grantPermissions(permissions.flatMap((name) => NAMES[name] ?? []));
}
