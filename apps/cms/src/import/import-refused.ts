/** The file cannot be used; each sentence says why and what to do. */
export class ImportRefused extends Error {
  override name = 'ImportRefused'
  readonly sentences: readonly string[]

  constructor(...sentences: readonly [string, ...string[]]) {
    super(sentences.join(' '))
    this.sentences = sentences
  }
}

/** Somebody saved something between plan and writing; the plan has to be made again. */
export class MovedOn extends Error {
  override name = 'MovedOn'
}
