import {
  type Content,
  informaticsParts,
  type Option,
  readChoice,
  specialtiesInOrder,
  splitPost,
  splitPostRows,
  splits,
} from '@evenkeel/domain'

/** A split post as an address asks for it: what can be chosen, what is, and what it comes to. */
export function splitChoice({ entries }: Content, parameters: URLSearchParams) {
  const bases = specialtiesInOrder(entries.specialties).filter(({ kind }) => kind === 'base')
  const parts = informaticsParts(entries.careerModels)
  const base = read('base', 'Base specialty', bases.map(asOption))
  const part = read('with', 'Informatics part', parts.map(asOption))
  const split = read('split', 'Split', splits)
  const specialty = bases.find(({ slug }) => slug === base.value)
  const model = parts.find(({ slug }) => slug === part.value)
  const post = specialty && model && split.value ? splitPost(specialty, model, split.value) : null
  return {
    fields: [base, part, split],
    notes: [base, part, split].flatMap(({ note }) => note ?? []),
    post: post && {
      clinical: post.clinical.name,
      informatics: post.informatics.name,
      split: split.label,
      rows: splitPostRows(post),
      waiver: post.waiver,
      note: specialty?.clinicalWeek.note ?? null,
      restsOnEstimates: [post.clinical, post.informatics].some(
        ({ evidence }) => evidence === 'editorial-estimate',
      ),
    },
  }

  function read<V extends string>(name: string, label: string, options: readonly Option<V>[]) {
    const { value, note } = readChoice(parameters.get(name), { label, options })
    const said = options.find((option) => option.value === value)?.label ?? ''
    return { name, title: label, value, note, label: said, options }
  }
}

export type SplitChoice = ReturnType<typeof splitChoice>

function asOption({ slug, name }: { slug: string; name: string }): Option {
  return { value: slug, label: name }
}
