import { Icon as Mark } from '@evenkeel/ui'

/** The mark at the top of the navigation. */
export function Icon() {
  return <Mark size={22} />
}
