import type { MetaFunction } from '@remix-run/node'
import { pageMeta } from '../../page-meta.ts'

export const meta: MetaFunction = (args) =>
  pageMeta(args, { title: 'Evenkeel', description: 'Training paths into clinical informatics.' })

export default function Home() {
  return <h1>Evenkeel</h1>
}
