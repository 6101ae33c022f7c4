/** The first letter as a capital; the ij is one letter in Dutch: "ijsbaan" becomes "IJsbaan". */
export function capitalised(text: string): string {
  if (/^ij/i.test(text)) return `IJ${text.slice(2)}`;
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
