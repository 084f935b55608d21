import type { Access } from 'payload'
import { roleOf } from './roles.ts'

export const staffOnly: Access = ({ req }) => roleOf(req.user) !== null
