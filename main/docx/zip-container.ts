import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';

/** A file ready to stand in a zip: its deflated bytes may be kept and used again. */
export type PackedFile = { readonly crc: number; readonly size: number; readonly deflated: Uint8Array };

export type ZipEntry = { readonly path: string; readonly file: PackedFile };

/**
 * Compresses one file. By fflate, because the zlib of Node gives other bytes on other processors; the same content has
 * to give the same file everywhere.
 */
export function packFile(content: Uint8Array): PackedFile {
  return { crc: crc32(content), size: content.length, deflated: deflateSync(content, { level: 6 }) };
}

/**
 * A zip of the entries in their order (PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16): no clock, no user, no
 * system in it, every file dated 1 January 1980. Paths are ASCII; the whole stays under 4 GB and 65,535 files.
 */
export function zipContainer(entries: readonly ZipEntry[]): Uint8Array {
  const size = entries.reduce((sum, { path, file }) => sum + HEADERS + 2 * path.length + file.deflated.length, END);
  const zip = new Uint8Array(size);
  const view = new DataView(zip.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    at = writeLocalFile(zip, view, at, entry);
  }
  const directory = at;
  for (const [index, entry] of entries.entries()) at = writeDirectoryEntry(zip, view, at, entry, offsets[index] ?? 0);
  writeEnd(view, at, entries.length, directory);
  return zip;
}

const LOCAL = 30;
const DIRECTORY = 46;
const HEADERS = LOCAL + DIRECTORY;
const END = 22;

const VERSION = 20;
const DEFLATE = 8;
/** Day 1 of month 1 of year 0, which is 1980. */
const FIRST_DAY = 0x21;

function writeLocalFile(zip: Uint8Array, view: DataView, at: number, { path, file }: ZipEntry): number {
  view.setUint32(at, 0x04034b50, true);
  writeDescription(view, at + 4, path, file);
  zip.set(ascii(path), at + LOCAL);
  zip.set(file.deflated, at + LOCAL + path.length);
  return at + LOCAL + path.length + file.deflated.length;
}

function writeDirectoryEntry(zip: Uint8Array, view: DataView, at: number, entry: ZipEntry, offset: number): number {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, VERSION, true);
  writeDescription(view, at + 6, entry.path, entry.file);
  view.setUint32(at + 42, offset, true);
  zip.set(ascii(entry.path), at + DIRECTORY);
  return at + DIRECTORY + entry.path.length;
}

/** The 24 bytes that a local header and a directory entry have in common; flags and seconds stay zero. */
function writeDescription(view: DataView, at: number, path: string, { crc, size, deflated }: PackedFile): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 4, DEFLATE, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, deflated.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, path.length, true);
}

function writeEnd(view: DataView, at: number, count: number, directory: number): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
}

function ascii(path: string): Uint8Array {
  return new TextEncoder().encode(path);
}
