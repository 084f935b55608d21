/**
 * The address behind a telephone number as printed, for a link. Numbers of five or six digits are short codes in the
 * United States: they take text messages, not calls.
 */
export function dialAddress(phone: string): string {
  const number = phone.replace(/[^\d+]/g, '')
  return /^\d{5,6}$/.test(number) ? `sms:${number}` : `tel:${number}`
}
