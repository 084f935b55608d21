import literata from '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2?url'
import publicSans from '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?url'

/** Addresses of the two faces that every page shows at once; for bundlers that know `?url`. */
export const preloadedFaces: readonly string[] = [literata, publicSans]
