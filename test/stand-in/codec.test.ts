import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCodec } from './codec.ts';

const codec = createCodec();
const back = (value: unknown) => codec.decode(codec.encode(value));

test.each([
  ['undefined, alone and inside', [undefined, { a: undefined }]],
  ['numbers that JSON lacks', [Number.NaN, Number.POSITIVE_INFINITY, -0, 12n]],
  ['a date', new Date('2026-03-03T10:00:00Z')],
  ['a map and a set', [new Map<unknown, unknown>([[{ a: 1 }, [undefined]]]), new Set(['x', new Date(0)])]],
  ['bytes of each kind', [new Uint8Array([0, 255]), new Uint16Array([1, 65535]), new Float64Array([0.5])]],
  ['an object that looks like a tag', { $: 'date', v: { $: 'undefined' } }],
])('%s comes back as it was', (_, value) => {
  expect(back(value)).toEqual(value);
});

test('bytes come back with their own kind and length, also from the middle of a buffer', () => {
  const middle = new Uint8Array([1, 2, 3, 4]).subarray(1, 3);
  expect(back(middle)).toEqual(new Uint8Array([2, 3]));
  expect(back(new Uint8Array([7]).buffer)).toEqual(new Uint8Array([7]).buffer);
});

test('an error comes back with its name and message', () => {
  const error = back(new RangeError('te ver')) as Error;
  expect([error.name, error.message]).toEqual(['RangeError', 'te ver']);
});

test('any JSON comes back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(back(value)).toEqual(value);
    }),
  );
});

test.each([
  ['a function', () => 1],
  ['a symbol', Symbol('x')],
  ['a promise', Promise.resolve(1)],
])('%s cannot be cloned, in the words of Electron', (_, value) => {
  expect(() => codec.encode({ deep: [value] })).toThrow('An object could not be cloned.');
});

test('a value that holds itself is refused in plain words', () => {
  const loop: Record<string, unknown> = {};
  loop.self = loop;
  expect(() => codec.encode(loop)).toThrow('The stand-in does not offer values that hold themselves.');
});
