import type { JSONField } from 'payload'

const nobody = () => false

/** What readers saw change, kept by `keepPublicHistory` with each publication; no form shows it, nobody writes it. */
export const publicHistory: JSONField = {
  name: 'changes',
  type: 'json',
  access: { create: nobody, update: nobody },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
}
