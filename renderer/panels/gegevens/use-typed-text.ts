import { useState } from 'react';

/** The text of a field whose value is something else, such as a date. */
export type TypedText<Value> = {
  /** What the field shows: what was typed, or the value as it is written when it came from elsewhere. */
  readonly text: string;
  readonly isTyping: boolean;
  /** Takes what was typed and gives its value. */
  type(text: string): Value | undefined;
  /** From now on the field shows the value as it is written. */
  leave(): void;
};

/**
 * @param show writes a value, as the field shows it when nobody types
 * @param read gives the value of a text; must not lose anything: what cannot be read is its own value
 */
export function useTypedText<Value>(
  value: Value | undefined,
  { show, read }: { show: (value: Value) => string; read: (text: string) => Value | undefined },
): TypedText<Value> {
  const [typed, setTyped] = useState<string>();
  const isTyping = typed !== undefined && read(typed) === value;
  return {
    text: isTyping ? typed : value === undefined ? '' : show(value),
    isTyping,
    type(text) {
      setTyped(text);
      return read(text);
    },
    leave: () => setTyped(undefined),
  };
}
