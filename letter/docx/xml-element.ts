import { BuilderElement, type XmlComponent } from 'docx';

/** An element that docx has no class for, with its attributes as DOCX names them (`w:val`). */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  const payload = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]));
  return new BuilderElement({ name, attributes: payload, children });
}
