type Json = { [name: string]: unknown }

const step = '  '

/** A JSON Schema as a type that a person reads at a glance, in the manner of TypeScript; references by their names. */
export function writeType(schema: unknown, indent = ''): string {
  if (typeof schema !== 'object' || schema === null) return 'anything'
  const {
    $ref,
    enum: choices,
    const: only,
    anyOf,
    oneOf,
    type,
    format,
    properties,
    items,
    required,
  } = schema as Json
  if (typeof $ref === 'string') return $ref.split('/').at(-1) ?? ''
  if (only !== undefined) return JSON.stringify(only)
  if (Array.isArray(choices)) return choices.map(choice => JSON.stringify(choice)).join(' | ')
  const union = anyOf ?? oneOf
  if (Array.isArray(union)) return union.map(one => writeType(one, indent)).join(' | ')
  if (Array.isArray(type)) return type.join(' | ')
  if (type === 'array') return listOf(writeType(items, indent))
  if (properties) return writeObject(properties as Json, Array.isArray(required) ? required : [], indent)
  if (type === 'object') return 'object'
  return format === 'date-time' ? 'time' : String(type ?? 'anything')
}

const listOf = (inner: string) =>
  /^\w+$/.test(inner) || inner.startsWith('{') ? `${inner}[]` : `(${inner})[]`

function writeObject(properties: Json, required: readonly unknown[], indent: string): string {
  const lines = Object.entries(properties).map(([name, inner]) => {
    const optional = required.includes(name) ? '' : '?'
    return `${indent}${step}${name}${optional}: ${writeType(inner, indent + step)}`
  })
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`
}
