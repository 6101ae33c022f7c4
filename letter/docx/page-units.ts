/** Millimetres in twips (twentieths of a point), the unit in which DOCX measures a page. */
export function twipsOfMm(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 72 * 20);
}

/** Points in twips. */
export function twipsOfPt(points: number): number {
  return Math.round(points * 20);
}

/** Points in half-points, the unit of a size of type. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Points in eighths of a point, the unit of the weight of a line. */
export function eighthPoints(points: number): number {
  return Math.round(points * 8);
}

/** `#8a0f32` as DOCX writes it: `8A0F32`. */
export function docxColour(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}
