import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folders that Electron's `app.getPath` names, except those that lie in the app's own data. */
export function systemPaths(): Record<string, string> & { appData: string } {
  const home = homedir();
  return {
    home,
    appData: appDataFolder(home),
    temp: tmpdir(),
    exe: process.execPath,
    module: process.execPath,
    desktop: join(home, 'Desktop'),
    documents: join(home, 'Documents'),
    downloads: join(home, 'Downloads'),
    music: join(home, 'Music'),
    pictures: join(home, 'Pictures'),
    videos: join(home, 'Videos'),
  };
}

function appDataFolder(home: string): string {
  if (process.platform === 'win32') return process.env.APPDATA ?? join(home, 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support');
  return process.env.XDG_CONFIG_HOME ?? join(home, '.config');
}
