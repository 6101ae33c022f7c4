import { expect, test } from 'vitest';
import { withoutSelectionSearch } from '../../../../renderer/editor/editing/without-selection-search.ts';

test('React finds nothing that can hold a selection; what the attribute says stays', () => {
  class Editable {
    attribute = 'true';
    get contentEditable() {
      return this.attribute;
    }
  }
  const element = new Editable();
  withoutSelectionSearch(element as unknown as HTMLElement);
  withoutSelectionSearch(element as unknown as HTMLElement);
  expect(element.contentEditable).toBe('inherit');
  expect(element.attribute).toBe('true');
});
