import { crc32, inflateRawSync } from 'node:zlib';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { packFile, zipContainer } from '../../../main/docx/zip-container.ts';

const FILES: Record<string, Uint8Array> = {
  '[Content_Types].xml': new TextEncoder().encode('<Types/>'),
  'word/document.xml': new TextEncoder().encode('tekst '.repeat(5000)),
  'word/fonts/font1.odttf': Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 251),
  'leeg.xml': new Uint8Array(),
};

const zip = zipContainer(Object.entries(FILES).map(([path, content]) => ({ path, file: packFile(content) })));

describe('a zip', () => {
  test('is read by another program: every file, whole, in its order', () => {
    const read = new PizZip(zip, { checkCRC32: true });
    expect(Object.keys(read.files)).toEqual(Object.keys(FILES));
    for (const [path, content] of Object.entries(FILES)) expect(read.file(path)?.asUint8Array()).toEqual(content);
  });

  test('has local headers that agree with its directory', () => {
    const view = new DataView(zip.buffer);
    let at = 0;
    for (const [path, content] of Object.entries(FILES)) {
      expect(view.getUint32(at, true)).toBe(0x04034b50);
      expect(view.getUint32(at + 14, true)).toBe(crc32(content));
      const [packed, size, name] = [
        view.getUint32(at + 18, true),
        view.getUint32(at + 22, true),
        view.getUint16(at + 26, true),
      ];
      expect(size).toBe(content.length);
      expect(new TextDecoder().decode(zip.subarray(at + 30, at + 30 + name))).toBe(path);
      const data = zip.subarray(at + 30 + name, at + 30 + name + packed);
      expect(new Uint8Array(inflateRawSync(data))).toEqual(content);
      at += 30 + name + packed;
    }
    expect(view.getUint32(at, true)).toBe(0x02014b50);
  });

  test('dates every file on 1 January 1980', () => {
    const dates = Object.values(new PizZip(zip).files).map(({ date }) => date);
    expect(dates.map((date) => [date.getFullYear(), date.getMonth(), date.getDate(), date.getHours()])).toEqual(
      Object.keys(FILES).map(() => [1980, 0, 1, 0]),
    );
  });

  test('of nothing is an empty one', () => {
    expect(Object.keys(new PizZip(zipContainer([])).files)).toEqual([]);
  });
});
