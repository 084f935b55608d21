import { type Fault, titleOf } from './problem.ts'

/**
 * A whole page that says what is wrong, for when the pages proper cannot be asked: their look, as far as styles without
 * a component reach (fault.css). `stylesheets` are addresses of our own style files.
 */
export function faultPage({ status, detail }: Fault, stylesheets: readonly string[]): string {
  const links = stylesheets.map((href) => `<link rel="stylesheet" href="${escaped(href)}">`).join('')
  return [
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    '<link rel="icon" href="/favicon.svg" type="image/svg+xml">',
    `<title>${titleOf(status)} | Evenkeel</title>${links}</head>`,
    '<body><header data-fault="head"><a href="/">Evenkeel</a></header>',
    `<main data-fault="page"><h1>${titleOf(status)}</h1><p>${escaped(detail)}</p>`,
    '<p><a href="/programs">Find programs</a></p><p><a href="/">Go to the start page</a></p></main></body></html>',
  ].join('\n')
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
