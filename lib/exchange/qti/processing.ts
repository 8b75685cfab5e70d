import { element, type Xml } from '../xml/write'

type Declared = {
  identifier?: string
  cardinality: string
  baseType: string
  correct: readonly string[]
  entries?: readonly { key: string; value: number }[]
  least?: number
  caseless?: boolean
}

/** RESPONSE, or another: its type, what is right, and what each part of it earns. */
export function declare({
  identifier = 'RESPONSE',
  cardinality,
  baseType,
  correct: right,
  entries,
  least,
  caseless,
}: Declared): Xml {
  const values = right.map(value => element('value', {}, value))
  return element(
    'responseDeclaration',
    { identifier, cardinality, baseType },
    element('correctResponse', {}, values),
    entries &&
      element(
        'mapping',
        { lowerBound: least, defaultValue: 0 },
        entries.map(({ key, value }) =>
          element('mapEntry', { mapKey: key, mappedValue: value, caseSensitive: caseless ? false : null }),
        ),
      ),
  )
}

export const response = element('variable', { identifier: 'RESPONSE' })
export const correct = element('match', {}, response, element('correct', { identifier: 'RESPONSE' }))
export const mapped = element('mapResponse', { identifier: 'RESPONSE' })
export const baseValue = (value: number) => element('baseValue', { baseType: 'float' }, value)

export const setScore = (expression: Xml): Xml =>
  element('setOutcomeValue', { identifier: 'SCORE' }, expression)

export const scoreIf = (condition: Xml, points: number): Xml =>
  element('responseCondition', {}, element('responseIf', {}, condition, setScore(baseValue(points))))
