/** The page that an address asks for; what is no page number asks for the first. */
export function pageAsked(text: string | null): number {
  return text !== null && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 1
}
