import type { IContext, XmlComponent } from 'docx';
import { escapeXml } from './escape-xml.ts';

/**
 * The XML of one component of docx, with its declaration: what docx's own packer writes, without its copy of the tree.
 * The components are docx's; only their last step, from its plain objects to text, is done here.
 */
export function xmlOf(component: XmlComponent, context: IContext): string {
  const prepared: unknown = component.prepForXml(context);
  if (!isElement(prepared)) throw new Error('A part of a DOCX has a root element.');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${elementXml(prepared)}`;
}

/** `{ "w:p": [{ _attr: {…} }, child, …] }`: one key, the name; text stands among the children as it is. */
type Element = Readonly<Record<string, unknown>>;

function elementXml(element: Element): string {
  const name = Object.keys(element)[0] ?? '';
  const content = element[name];
  if (Array.isArray(content)) return parentXml(name, content);
  if (isElement(content)) return `<${name}${attributesXml(content)}/>`;
  return `<${name}>${escapeXml(String(content))}</${name}>`;
}

function parentXml(name: string, content: readonly unknown[]): string {
  let attributes = '';
  let inner = '';
  for (const child of content) {
    if (!isElement(child)) inner += escapeXml(String(child));
    else if ('_attr' in child) attributes += attributesXml(child);
    else inner += elementXml(child);
  }
  return `<${name}${attributes}>${inner}</${name}>`;
}

function attributesXml({ _attr: attributes }: Element): string {
  if (!isElement(attributes)) return '';
  let xml = '';
  for (const [name, value] of Object.entries(attributes)) xml += ` ${name}="${escapeXml(String(value))}"`;
  return xml;
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null;
}
