/** True for a blank, for five digits, for ZIP+4 with or without its hyphen, and for one whose leading zero a spreadsheet ate. */
export function isZip(text: string): boolean {
  return /^(?:\d{3,5}|\d{8,9}|\d{5}-\d{0,4})?$/.test(text)
}
