import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { returnPath } from '../http/return-path.ts'
import { themeCookie, themeNamed } from '../http/theme-cookie.ts'

/** Nobody reads this address; who comes here by hand goes to the start page. */
export function loader() {
  return redirect('/')
}

/** Remembers the colors that a reader chose and goes back to where they were. */
export async function action({ request, context }: ActionFunctionArgs) {
  // A body that is no form chooses nothing.
  const form = await request.formData().catch(() => new FormData())
  const theme = themeNamed(form.get('theme')) ?? 'system'
  const cookie = themeCookie(theme, { secure: context.portalUrl.startsWith('https:') })
  const headers = { 'Set-Cookie': cookie }
  return redirect(returnPath(form.get('returnTo'), context.portalUrl), { status: 303, headers })
}
