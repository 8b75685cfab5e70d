import { expect, it } from 'vitest'
import { describeApi } from '@/app/api/v1/_description/describe-api'
import { apiRoutes } from '@/app/api/v1/_table/table'
import { GET } from '@/app/api/v1/[...path]/route'

type Json = Record<string, unknown>
type Operation = {
  operationId: string
  parameters?: { name: string; in: string; required?: boolean }[]
} & Json
const description = describeApi('en') as {
  openapi: string
  paths: Record<string, Record<string, Operation>>
} & Json
const operations = Object.entries(description.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
)

function each(value: unknown, visit: (object: Json) => void): void {
  if (typeof value !== 'object' || value === null) return
  visit(value as Json)
  for (const inner of Object.values(value)) each(inner, visit)
}

it('is OpenAPI 3.1 with every line of the table in it, each under a name of its own', () => {
  expect(description.openapi).toMatch(/^3\.1\./)
  expect(operations.map(({ path, method }) => `${method.toUpperCase()} ${path}`).sort()).toEqual(
    apiRoutes.map(({ path, method }) => `${method} ${path}`).sort(),
  )
  expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(apiRoutes.length)
})

it('refers to nothing that it has not', () => {
  const references: string[] = []
  each(description, object => typeof object.$ref === 'string' && references.push(object.$ref))
  expect(references.length).toBeGreaterThan(30)
  for (const reference of references) {
    const steps = reference.replace(/^#\//, '').split('/')
    const found = steps.reduce<unknown>((at, step) => (at as Json | undefined)?.[step], description)
    expect([reference, typeof found]).toEqual([reference, 'object'])
  }
})

it('names each part of a path as a parameter that is needed', () => {
  for (const { path, operation } of operations) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(match => match[1])
    const parameters = (operation.parameters ?? []).filter(one => one.in === 'path')
    expect(parameters.map(({ name }) => name).sort()).toEqual(named.sort())
    for (const { required } of parameters) expect(required).toBe(true)
  }
})

it('says of each shape what is in it: none is just anything', () => {
  const { schemas } = description.components as { schemas: Record<string, Json> }
  const vague: string[] = []
  for (const [id, schema] of Object.entries(schemas))
    each(schema, ({ properties }) => {
      for (const [name, inner] of Object.entries(properties ?? {}))
        if (Object.keys(inner as Json).length === 0) vague.push(`${id}.${name}`)
    })
  expect(vague).toEqual([])
})

it('is told to everybody, in both languages', async () => {
  const ask = async (query: string) =>
    (await GET(new Request(`http://quiz.example/api/v1/openapi.json${query}`))).json()
  const [english, french] = [await ask(''), await ask('?language=fr')]
  expect(english).toEqual(JSON.parse(JSON.stringify(description)))
  expect(Object.keys(french.paths)).toEqual(Object.keys(english.paths))
  expect(french.paths['/articles'].get.summary).toBe('Lister les articles')
})
