import { describe, expect, it } from 'vitest'
import { backupFolder, backupName, isBackupDue } from '@/lib/storage/backup/backup-folder'

const now = new Date('2026-03-29T03:00:00Z')
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000)

describe('the backup of the day', () => {
  it.each([
    [null, true, true],
    [null, false, false],
    [ago(23), true, false],
    [ago(24), true, true],
    [ago(24), false, false],
    [ago(29), false, false],
    [ago(30), false, true],
    // The clock was set back by a year: the backup of the future says nothing.
    [ago(-9_000), true, true],
  ])('made at %s, nobody responding: %s → %s', (newest, quiet, due) => {
    expect(isBackupDue({ newest, quiet, now })).toBe(due)
  })

  it('is named by its time, in an order that names keep', () => {
    expect(backupName(now)).toBe('passage-20260329T030000Z.backup')
    expect(backupName(ago(1)) < backupName(now)).toBe(true)
  })

  it('goes where it is told, beside the database, or nowhere', () => {
    expect(backupFolder({ PASSAGE_DATA: '/srv/p', NODE_ENV: 'test' })).toBe('/srv/p/backups')
    expect(backupFolder({ PASSAGE_BACKUPS: '/mnt/b', NODE_ENV: 'test' })).toBe('/mnt/b')
    expect(backupFolder({ PASSAGE_BACKUPS: 'off', NODE_ENV: 'test' })).toBeNull()
  })
})
