import type { FunctionComponent } from 'react';
import type { RenderElementProps } from 'slate-react';
import type { BodyType } from '../../../letter/body/grammar.ts';
import type { ElementOf } from '../transforms/entry-above.ts';

/** What Slate hands over to draw one element of a type. */
export type DrawnElement<Type extends BodyType> = Omit<RenderElementProps, 'element'> & { element: ElementOf<Type> };

/** One component for each type of element: a new type does not compile until it is drawn. */
export type ElementTable = { readonly [Type in BodyType]: FunctionComponent<DrawnElement<Type>> };
