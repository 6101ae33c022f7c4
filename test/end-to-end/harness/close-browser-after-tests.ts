import { afterAll } from 'vitest';
import { closeSharedBrowser } from './shared-browser.ts';

afterAll(closeSharedBrowser);
