import { PNG } from 'pngjs';

/** Chromium draws the edge of a sign or a line now and then a shade lighter or darker. */
const MOST_SHADES = 16;
const MOST_OF_PIXELS = 0.005;

/**
 * Whether two pictures of a screen show the same: of equal size, and where they differ, by a shade, in so few pixels that
 * only edges can be meant.
 */
export function looksTheSame(one: Buffer, other: Buffer): boolean {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) return false;
  let different = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const shades = Math.max(
      ...[0, 1, 2].map((channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0))),
    );
    if (shades > MOST_SHADES) return false;
    if (shades > 0) different += 1;
  }
  return different <= MOST_OF_PIXELS * a.width * a.height;
}
