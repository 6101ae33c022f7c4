import { windowTables } from './window/window-tables.ts';

/** Times the window alone: `node test/bench/dist/window-bench.js`, after `npm run bench` has built it. */
for await (const table of windowTables()) process.stdout.write(`${table}\n\n`);
