/** A refusal in the form in which Payload reports errors. */
export function refusal(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status })
}
