const themes = ['system', 'light', 'dark'] as const

/** Which colors a reader asked for; `system` leaves it to the device. */
export type ThemeName = (typeof themes)[number]

const cookieName = 'theme'
const oneYear = 365 * 24 * 3600

/** The theme in a Cookie header; `system` where there is none or an unknown one. */
export function themeFromCookies(cookies: string | null | undefined): ThemeName {
  const value = /(?:^|;\s*)theme=([a-z]{1,10})(?:;|$)/.exec(cookies ?? '')?.[1]
  return themeNamed(value) ?? 'system'
}

/** The Set-Cookie header that remembers a theme; `system` forgets the choice. */
export function themeCookie(theme: ThemeName, { secure }: { secure: boolean }): string {
  const value =
    theme === 'system' ? `${cookieName}=; Max-Age=0` : `${cookieName}=${theme}; Max-Age=${oneYear}`
  return `${value}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}

/** The theme of that name, if there is one. */
export function themeNamed(value: unknown): ThemeName | undefined {
  return themes.find((theme) => theme === value)
}
