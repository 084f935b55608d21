/** Runs once when the server starts: an environment that is not right ends the process at boot, with the reason. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { checkEnvironmentAtBoot } = await import('./check-environment-at-boot.ts')
  checkEnvironmentAtBoot()
}
