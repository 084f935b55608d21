import { passwordProblem } from '@evenkeel/domain'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { lockUsersTable } from '../database/lock-users-table.ts'
import { readFirstAdministrator } from '../env.ts'
import { CommandError, openCms, runCommand } from './command.ts'

/** Makes the first administrator when there is no user yet; prints `created` or `exists`, for other scripts to read. */
await runCommand(async () => {
  const { email, password } = readFirstAdministrator()
  const problem = passwordProblem(password, { email, name: 'Administrator' })
  if (problem !== null) throw new CommandError(`ADMIN_PASSWORD will not do. ${problem}`)
  const payload = await openCms()
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    // Two commands at the same moment: the second one waits here and then finds the first one's user.
    await lockUsersTable(req)
    const { totalDocs } = await payload.count({ collection: 'users', req })
    if (totalDocs === 0) {
      const data = { name: 'Administrator', email, password, role: 'administrator' as const }
      await payload.create({ collection: 'users', data, req })
    }
    await commitTransaction(req)
    process.stdout.write(totalDocs === 0 ? 'created\n' : 'exists\n')
  } catch (error) {
    await killTransaction(req)
    throw error
  }
  await payload.destroy()
  return 0
})
