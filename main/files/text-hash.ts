import { createHash } from 'node:crypto';

/** Equal for equal texts, and for practical purposes only for those (SHA-256, hexadecimal). */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
