import type { StartState } from '../contract.ts';

/** Every other Unix is treated as Linux. */
export const PLATFORM: StartState['platform'] =
  process.platform === 'win32' ? 'windows' : process.platform === 'darwin' ? 'macos' : 'linux';
