import type { Finding } from '../../letter/check/finding.ts';

/** Findings of one weight, by the place where they were found. */
export type FindingGroup = {
  readonly ernst: Finding['ernst'];
  readonly places: readonly { readonly label: string; readonly findings: readonly Finding[] }[];
};

/** What must be mended first, then what deserves a look; within that the places in the order in which they were found. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  return (['fout', 'let-op'] as const).flatMap((ernst) => {
    const places = new Map<string, Finding[]>();
    for (const finding of findings) {
      if (finding.ernst !== ernst) continue;
      places.set(finding.place.label, [...(places.get(finding.place.label) ?? []), finding]);
    }
    return places.size === 0
      ? []
      : [{ ernst, places: Array.from(places, ([label, found]) => ({ label, findings: found })) }];
  });
}
