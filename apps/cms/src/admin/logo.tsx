import { Wordmark } from '@evenkeel/ui'

/** The name on the sign-in page. */
export function Logo() {
  return <Wordmark height={44} />
}
