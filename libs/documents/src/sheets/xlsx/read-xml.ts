import { Parser } from 'saxen';
import { damagedTable } from '../sheet-problems.js';

/** Attributes by their name without a prefix. */
export type Attributes = Readonly<Record<string, string>>;

/** What is done with the elements of a part, by their name without a prefix. */
export interface XmlVisitor {
  open?(element: string, attributes: Attributes): void;
  close?(element: string): void;
  /** May come in several pieces. */
  text?(text: string): void;
}

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };

/** Walks through a part of a workbook. Throws `table-file-damaged`, also for declarations of entities. */
export function readXml(xml: string, visitor: XmlVisitor): void {
  const parser = new Parser()
    .on('openTag', (name, attributes) => visitor.open?.(local(name), plainAttributes(attributes())))
    .on('closeTag', (name) => visitor.close?.(local(name)))
    .on('text', (raw) => visitor.text?.(decoded(raw)))
    .on('cdata', (text) => visitor.text?.(text))
    .on('attention', () => {
      throw damagedTable();
    })
    .on('error', (error) => {
      throw damagedTable({}, error);
    });
  parser.parse(xml);
}

function plainAttributes(attributes: Readonly<Record<string, string>>): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, raw]) => [local(name), decoded(raw)]));
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decoded(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(ENTITY, (entity, hex: string | undefined, decimal: string | undefined, name: string) => {
    if (hex === undefined && decimal === undefined) return NAMED[name] ?? entity;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
