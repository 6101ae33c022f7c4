import { readFileSync } from 'node:fs';

/**
 * Adds up the reports of Vitest that are named on the command line and prints one line, `N passed, N failed`. Exits 1
 * when a report is missing, ran no test, failed, or skipped a test.
 */
const reports = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')));
const sum = (count) => reports.reduce((total, report) => total + count(report), 0);

const passed = sum((report) => report.numPassedTests);
const failed = sum((report) => report.numFailedTests);
const skipped = sum((report) => report.numPendingTests + report.numTodoTests);
const isWhole = reports.length > 0 && reports.every((report) => report.success && report.numPassedTests > 0);

process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exitCode = isWhole && failed === 0 && skipped === 0 ? 0 : 1;
