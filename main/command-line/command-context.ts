import type { SourcesCache } from '../sources/sources-cache.ts';
import type { Terminal } from './terminal.ts';

/** What every command works with. */
export type CommandContext = { terminal: Terminal; sources: SourcesCache };
