import * as v from 'valibot';
import { hrefSchema } from '../../../letter/body/body-schema.ts';

/**
 * The address that somebody means: a web address may go without https://, an e-mail address and a telephone number are
 * written as they are. `undefined` when it is none of these.
 */
export function linkAddress(typed: string): string | undefined {
  const text = typed.trim();
  const address = withScheme(text);
  return address !== undefined && v.is(hrefSchema, address) && isParsed(address) ? address : undefined;
}

function withScheme(text: string): string | undefined {
  if (/^(?:https?|mailto|tel):/iu.test(text)) return text;
  if (/^[^\s@/:]+@[^\s@/:]+\.[a-z]{2,}$/iu.test(text)) return `mailto:${text}`;
  if (/^\+?\d[\d\s()-]{1,18}\d$/u.test(text)) return `tel:${text.replace(/[\s()-]/gu, '')}`;
  return /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?:[/?#:]\S*)?$/iu.test(text) ? `https://${text}` : undefined;
}

function isParsed(address: string): boolean {
  return URL.canParse(address);
}
