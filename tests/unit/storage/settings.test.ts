import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '@/lib/storage/project-root'
import { storageSettings } from '@/lib/storage/settings'

const environment = (values: Record<string, string>) => ({ NODE_ENV: 'test' as const, ...values })

test('with nothing said the database is embedded, under .passage of the project', () => {
  expect(storageSettings(environment({}))).toEqual({
    url: null,
    dataDirectory: join(process.cwd(), '.passage'),
    secret: null,
  })
})

test('a PostgreSQL server and another directory are taken from the environment', () => {
  const url = 'postgresql://someone@db.example.org/passage'
  const settings = storageSettings(environment({ DATABASE_URL: url, PASSAGE_DATA: '/var/lib/passage' }))
  expect(settings).toMatchObject({ url, dataDirectory: '/var/lib/passage' })
})

test('a value that cannot be used is named and not shown', () => {
  const bad = () => storageSettings(environment({ DATABASE_URL: 'mysql://someone:hunter2@db/passage' }))
  expect(bad).toThrow(expect.objectContaining({ code: 'bad-setting', params: { name: 'DATABASE_URL' } }))
  expect(bad).not.toThrow(/hunter2/)
})

test('a server that runs from its standalone copy finds the project above it', () => {
  expect(projectRoot(join('/srv', 'passage', '.next', 'standalone'))).toBe(join('/srv', 'passage'))
  expect(projectRoot(join('/srv', 'passage'))).toBe(join('/srv', 'passage'))
})
