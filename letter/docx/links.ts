import type { File } from 'docx';
import { linkTarget } from './link-target.ts';

/**
 * The links of the body, each with an id of its own that is the same every time the letter is written. (docx's own
 * `ExternalHyperlink` draws its ids at random.)
 */
export type Links = {
  /** The id for a link to `href`; undefined when it is no address that a DOCX can hold, and the text stands alone. */
  add(href: string): string | undefined;
  /** Makes the ids known to the document: without it no link leads anywhere. */
  register(document: File): void;
};

export function createLinks(): Links {
  const targets: string[] = [];
  return {
    add(href) {
      const target = linkTarget(href);
      return target === undefined ? undefined : linkId(targets.push(target));
    },
    register(document) {
      for (const [index, target] of targets.entries()) {
        document.Document.Relationships.addRelationship(linkId(index + 1), HYPERLINK, target, 'External');
      }
    },
  };
}

function linkId(number: number): string {
  return `Link${number}`;
}

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
