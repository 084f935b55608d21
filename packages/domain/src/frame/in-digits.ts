/** A count as a reader sees it: thousands are set apart. */
export function inDigits(count: number): string {
  return count.toLocaleString('en-US')
}
