/** The place of a criterion in the table, for links to it. */
export function criterionAnchor(criterionId: string): string {
  return `kriterium-${criterionId}`;
}
