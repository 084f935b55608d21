/** The answer for an address below a known page at which nothing stands, with words for the reader. To be thrown. */
export function missing(words: string): Response {
  return new Response(words, { status: 404, statusText: 'Not Found' })
}
