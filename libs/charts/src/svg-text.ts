import { escapeXml } from './svg.js';

/** How a line of text is set. */
export interface TextStyle {
  readonly size: number;
  readonly fill?: string;
  readonly weight?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Fonts that are there on most machines; nothing is ever fetched for a picture. */
export const PICTURE_FONTS = 'Fira Sans, Segoe UI, Helvetica Neue, Arial, DejaVu Sans, sans-serif';

/** A line of text at a place. */
export function svgText(text: string, x: number, y: number, style: TextStyle): string {
  const { size, fill = '#171a2b', weight = 400, anchor = 'start' } = style;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${escapeXml(text)}</text>`;
}

/** A coordinate with one decimal. */
export function round(coordinate: number): number {
  return Math.round(coordinate * 10) / 10;
}
