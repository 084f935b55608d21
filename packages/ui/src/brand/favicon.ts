/** The icon on a tile, as a whole SVG document: colors are fixed, because a tab bar has no theme of ours. */
export const faviconSvg = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
  '<rect width="32" height="32" rx="4" fill="#16202b"/>',
  '<path d="M25.5 16A9.5 9.5 0 1 0 22.7 22.7" fill="none" stroke="#f6f1e4" stroke-width="3.4"/>',
  '<path d="M0 16H32" stroke="#f08fc4" stroke-width="3"/>',
  '</svg>',
].join('')
