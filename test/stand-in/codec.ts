/** Text that carries what Electron's structured clone would carry between the processes. */
export type Codec = { encode(value: unknown): string; decode(text: string): unknown };

/**
 * Makes the codec. The function stands alone, because its source is also run inside the page's isolated world; so
 * nothing here may refer to anything outside it. Values that JSON has stay JSON; the others become `{ $: kind, v }`.
 */
export function createCodec(): Codec {
  const VIEWS: Record<string, new (buffer: ArrayBuffer) => ArrayBufferView> = {
    Uint8Array,
    Uint8ClampedArray,
    Int8Array,
    Uint16Array,
    Int16Array,
    Uint32Array,
    Int32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  };
  type Native = { toBase64(): string };
  type NativeStatic = { fromBase64(text: string): Uint8Array };
  type NodeBuffer = {
    from(data: ArrayBuffer | string, a?: string | number, b?: number): Uint8Array & { toString(kind: string): string };
  };
  const NodeBytes = (globalThis as { Buffer?: NodeBuffer }).Buffer;

  function toBase64(bytes: Uint8Array): string {
    if (NodeBytes === undefined) return (bytes as unknown as Native).toBase64();
    return NodeBytes.from(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  }

  function fromBase64(text: string): Uint8Array {
    if (NodeBytes === undefined) return (Uint8Array as unknown as NativeStatic).fromBase64(text);
    return new Uint8Array(NodeBytes.from(text, 'base64'));
  }

  function encodeBytes(value: ArrayBuffer | ArrayBufferView): object {
    if (value instanceof ArrayBuffer) return { $: 'buffer', v: toBase64(new Uint8Array(value)) };
    const kind = Object.keys(VIEWS).find((name) => VIEWS[name] !== undefined && value instanceof VIEWS[name]);
    const bytes = new Uint8Array(value.buffer as ArrayBuffer, value.byteOffset, value.byteLength);
    return { $: kind, v: toBase64(bytes) };
  }

  function tagPrimitive(value: unknown): unknown {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) };
    if (typeof value !== 'number') throw new Error('An object could not be cloned.');
    return Number.isFinite(value) && !Object.is(value, -0)
      ? value
      : { $: 'number', v: Object.is(value, -0) ? '-0' : String(value) };
  }

  function tagSpecial(value: object, inside: object[]): object | undefined {
    if (value instanceof Date) return { $: 'date', v: value.getTime() };
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return encodeBytes(value);
    if (value instanceof Map) return { $: 'map', v: tag([...value], inside) };
    if (value instanceof Set) return { $: 'set', v: tag([...value], inside) };
    if (value instanceof Error) return { $: 'error', v: [value.name, value.message] };
    if (value instanceof Promise || value instanceof WeakMap) throw new Error('An object could not be cloned.');
    return undefined;
  }

  function tag(value: unknown, above: object[]): unknown {
    if (typeof value !== 'object' || value === null) return tagPrimitive(value);
    if (above.includes(value)) throw new Error('The stand-in does not offer values that hold themselves.');
    const inside = [...above, value];
    if (Array.isArray(value)) return value.map((item) => tag(item, inside));
    return tagSpecial(value, inside) ?? tagEntries(value, inside);
  }

  function tagEntries(value: object, inside: object[]): object {
    const entries = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, tag(item, inside)]));
    return '$' in entries ? { $: 'object', v: entries } : entries;
  }

  const special: Record<string, (v: unknown) => unknown> = {
    undefined: () => undefined,
    bigint: (v) => BigInt(v as string),
    number: Number,
    date: (v) => new Date(v as number),
    buffer: (v) => fromBase64(v as string).buffer,
    map: (v) => new Map(untag(v) as [unknown, unknown][]),
    set: (v) => new Set(untag(v) as unknown[]),
    error: (v) => Object.assign(new Error((v as string[])[1]), { name: (v as string[])[0] }),
    object: (v) => untagEntries(v as object),
  };

  function untagSpecial(kind: unknown, v: unknown): unknown {
    const make = special[String(kind)];
    if (make !== undefined) return make(v);
    const View = VIEWS[String(kind)];
    if (View === undefined) throw new Error(`The codec knows no ${String(kind)}.`);
    return new View(fromBase64(v as string).buffer as ArrayBuffer);
  }

  function untagEntries(value: object): object {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, untag(item)]));
  }

  function untag(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(untag);
    return '$' in value ? untagSpecial(value.$, (value as { v?: unknown }).v) : untagEntries(value);
  }

  return {
    encode: (value) => JSON.stringify(tag(value, [])),
    decode: (text) => untag(JSON.parse(text)),
  };
}
