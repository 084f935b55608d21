/**
 * Browsers ask again each time (and get a 304); a cache in front may answer for two seconds and for four more while
 * it asks: what an editor publishes is seen within ten seconds all the same.
 */
export const publicForSeconds = 'public, max-age=0, s-maxage=2, stale-while-revalidate=4'
/** Files whose name carries a hash of their content. */
export const immutable = 'public, max-age=31536000, immutable'
export const forAnHour = 'public, max-age=3600'
export const neverStored = 'no-store'
