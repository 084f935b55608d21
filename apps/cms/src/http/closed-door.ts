import type { Endpoint } from 'payload'

/** An endpoint that Payload would offer and this cms does not: it answers 404 and says what to do instead. */
export function closedDoor(path: string, reason: string): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'post',
    handler: () => Response.json({ errors: [{ message: reason }] }, { status: 404 }),
  }
}
