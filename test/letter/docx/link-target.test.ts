import { expect, test } from 'vitest';
import { linkTarget } from '../../../letter/docx/link-target.ts';

test.each([
  ['https://www.nijmegen.nl/contact', 'https://www.nijmegen.nl/contact'],
  ['HTTPS://Nijmegen.nl', 'https://Nijmegen.nl'],
  ['http://localhost:8080/a?b=c&d=e#f', 'http://localhost:8080/a?b=c&d=e#f'],
  ['https://gemeente.nl/é/x|y', 'https://gemeente.nl/%C3%A9/x%7Cy'],
  ['https://gemeente.nl/100%', 'https://gemeente.nl/100%25'],
  ['https://gemeente.nl/%20', 'https://gemeente.nl/%20'],
  ['https://gemeente.nl/a#b#c', 'https://gemeente.nl/a#b%23c'],
  ['https://gemeente.nl/a[1]', 'https://gemeente.nl/a%5B1%5D'],
  ['https://gemeente.nl/"<>\u0000', 'https://gemeente.nl/%22%3C%3E%20'],
  ['https://gemeente.nl/\ud800x', 'https://gemeente.nl/x'],
  ['mailto:raad@nijmegen.nl?subject=a b', 'mailto:raad@nijmegen.nl?subject=a%20b'],
  ['tel:14024', 'tel:14024'],
])('%j is written as %s', (href, target) => {
  expect(linkTarget(href)).toBe(target);
});

test.each([
  ['no host', 'https://'],
  ['no host before the path', 'https:///x'],
  ['a bracket as host', 'https://[kapot'],
  ['a port that does not exist', 'https://a.nl:99999'],
  ['a user in front of the host', 'https://bank.nl@kwaad.nl'],
  ['another scheme', 'javascript:alert(1)'],
  ['a file', 'file:///etc/passwd'],
  ['nothing', ''],
  ['no address', 'mailto:'],
])('%s gives no link', (_, href) => {
  expect(linkTarget(href)).toBeUndefined();
});
