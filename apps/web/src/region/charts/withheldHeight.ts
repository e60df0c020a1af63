/**
 * The size of a bar that stands for a withheld count: always the same part of the largest shown one, so
 * that its size tells nothing; large enough to be seen.
 */
export function withheldHeight(counts: readonly (number | null)[]): number {
  const largest = Math.max(0, ...counts.map((count) => count ?? 0));
  return Math.max(1, largest * 0.06);
}
