/** What a person may be at the desk, from the widest rights to the narrowest. */
export const staffRoles = ['administrator', 'editor', 'advisor'] as const
export type StaffRole = (typeof staffRoles)[number]
