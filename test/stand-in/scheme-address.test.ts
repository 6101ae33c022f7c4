import { describe, expect, test } from 'vitest';
import { isOwnAddress, toAppAddress, toScreenAddress, toScreenHeader } from './screen/scheme-address.ts';

test.each([
  ['app://collegebrief/', 'https://collegebrief.app.s.invalid/'],
  ['app://collegebrief', 'https://collegebrief.app.s.invalid/'],
  ['app://brief/a/b.js?x=1#y', 'https://brief.app.s.invalid/a/b.js?x=1#y'],
])('%s is shown as %s', (app, screen) => {
  expect(toScreenAddress(app)).toBe(screen);
  expect(toAppAddress(screen)).toBe(app.endsWith('brief') ? `${app}/` : app);
  expect(isOwnAddress(screen)).toBe(true);
});

test.each(['https://voorbeeld.nl/app://x', 'data:text/html,x', 'about:blank', 'file:///etc/passwd'])(
  '%s stays',
  (url) => {
    expect(toScreenAddress(url)).toBe(url);
    expect(toAppAddress(url)).toBe(url);
    expect(isOwnAddress(url)).toBe(false);
  },
);

test('addresses of others that hold the domain are not its own', () => {
  expect(isOwnAddress('https://voorbeeld.nl/?x=https://a.app.s.invalid/')).toBe(false);
  expect(isOwnAddress('https://a.app.s.invalid.voorbeeld.nl/')).toBe(false);
});

describe('a header', () => {
  test('names the scheme and its hosts in Chromium addresses', () => {
    const policy = "default-src 'none'; font-src app:; script-src app://brief 'self'; img-src app: data:";
    expect(toScreenHeader(policy, 'app')).toBe(
      "default-src 'none'; font-src https://*.app.s.invalid; script-src https://brief.app.s.invalid 'self'; img-src https://*.app.s.invalid data:",
    );
  });
});
