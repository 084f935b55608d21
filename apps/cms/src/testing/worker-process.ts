import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { databaseUrl } from './test-server.ts'
import { testSettings } from './test-settings.ts'

/** A worker as `npm start` runs it: a process of its own, over the database of a cms under test. */
export class WorkerProcess {
  private constructor(
    private readonly child: ChildProcess,
    private readonly ended: Promise<unknown>,
  ) {}

  static async start(database: string): Promise<WorkerProcess> {
    const { secret, reportsSecret } = testSettings('')
    const child = spawn(process.execPath, ['--conditions=production', 'run-command.mjs', 'worker'], {
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl(database),
        PAYLOAD_SECRET: secret,
        REPORTS_SECRET: reportsSecret,
        NODE_ENV: 'production',
      },
      stdio: ['ignore', 'pipe', 'inherit'] as const,
    })
    const ended = once(child, 'exit')
    await new Promise<void>((ready, failed) => {
      child.stdout.on('data', (text: Buffer) => {
        if (text.toString().includes('The worker is ready')) ready()
      })
      ended.then(() => failed(new Error('The worker ended before it was ready.')), failed)
    })
    return new WorkerProcess(child, ended)
  }

  /** As the kernel does when memory runs out: nothing is said, nothing is put away. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL')
    await this.ended
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM')
    await this.ended
  }
}
