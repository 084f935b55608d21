import type { Access } from 'payload'
import { roleOf } from './roles.ts'

export const administratorsOnly: Access = ({ req }) => roleOf(req.user) === 'administrator'
