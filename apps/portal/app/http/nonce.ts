import { createContext, useContext } from 'react'

/** The nonce of this response, for pages that ship scripts: `<Scripts nonce={useNonce()} />`. Empty in the browser. */
export const NonceContext = createContext('')

/** The nonce that the response's content security policy allows; a page that uses it is never kept in a cache. */
export function useNonce(): string {
  return useContext(NonceContext)
}
