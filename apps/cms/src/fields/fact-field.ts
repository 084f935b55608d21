import { type FactDefinition, factGroups, reviewPeriodLabels } from '@evenkeel/domain'
import type { CollapsibleField, Field, GroupField } from 'payload'
import { validateWith } from './validate-with.ts'

/**
 * The `facts` group of a collection, made from the domain's registry: a fact that is added there gets its field
 * here. A blank field is "not stated", which is an answer of its own; no field has a default value.
 */
export function factsGroup(facts: Record<string, FactDefinition>): GroupField {
  return {
    name: 'facts',
    label: false,
    type: 'group',
    admin: {
      hideGutter: true,
      description:
        'Enter only what a source states, and add an evidence row for it. Blank means: not stated.',
    },
    fields: factGroups.flatMap((group) => {
      const inGroup = Object.entries(facts).filter(([, fact]) => fact.group === group.value)
      return inGroup.length > 0 ? [collapsible(group.label, inGroup)] : []
    }),
  }
}

function collapsible(label: string, facts: [string, FactDefinition][]): CollapsibleField {
  return { type: 'collapsible', label, fields: facts.map(([key, fact]) => factField(key, fact)) }
}

function factField(key: string, fact: FactDefinition): Field {
  const basics = { name: key, label: fact.label, required: false, validate: validateWith(fact.schema) }
  const admin = { description: `${fact.help} Checked ${periodOf(fact)}.` }
  switch (fact.kind) {
    case 'choice':
      return { ...basics, type: 'select', options: optionsOf(fact), admin: { ...admin, isClearable: true } }
    case 'choices':
      return { ...basics, type: 'select', hasMany: true, options: optionsOf(fact), admin }
    case 'amount':
      return {
        ...basics,
        type: 'number',
        min: fact.lowest,
        max: fact.highest,
        admin: { ...admin, placeholder: fact.unit },
      }
    case 'words':
      return { ...basics, type: 'text', admin }
  }
}

function optionsOf(fact: Extract<FactDefinition, { kind: 'choice' | 'choices' }>) {
  return fact.options.map(({ value, label }) => ({ value, label }))
}

function periodOf(fact: FactDefinition): string {
  return reviewPeriodLabels.find((period) => period.value === fact.reviewPeriod)?.label ?? ''
}
