const oldest = { major: 20, minor: 19 }

/**
 * What is wrong with this Node.js, in words; null when it will do.
 * @param {string} version as in process.versions.node
 * @returns {string | null}
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isNewEnough = major > oldest.major || (major === oldest.major && minor >= oldest.minor)
  if (isNewEnough) return null
  return (
    `Evenkeel needs Node.js ${oldest.major}.${oldest.minor} or newer; this is ${version}.\n` +
    'Get a current one from https://nodejs.org/ (the "LTS" one) and run the same command again.'
  )
}

/**
 * @param {NodeJS.Platform} platform
 * @returns {string | null} null when it will do
 */
export function platformProblem(platform) {
  if (platform !== 'win32') return null
  return 'These commands run on Linux and macOS. On Windows use them inside WSL 2: https://learn.microsoft.com/windows/wsl/install'
}
