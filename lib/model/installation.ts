/** How one part of an installation is; `code` is a key of the `doctor` messages, which say what to do. */
export const partsOfInstallation = [
  'node',
  'settings',
  'build',
  'data',
  'room',
  'database',
  'version',
  'clock',
  'secret',
  'address',
  'backups',
] as const
export type PartOfInstallation = (typeof partsOfInstallation)[number]

export const codesOfInstallation = [
  'node-well',
  'node-old',
  'settings-well',
  'build-well',
  'build-none',
  'data-well',
  'data-none',
  'data-open',
  'data-denied',
  'room-well',
  'room-little',
  'room-none',
  'database-embedded',
  'database-running',
  'database-none',
  'database-server',
  'database-encoding',
  'version-well',
  'version-behind',
  'clock-well',
  'clock-off',
  'secret-kept',
  'secret-given',
  'secret-none',
  'secret-open',
  'address-well',
  'address-local',
  'address-plain',
  'backups-well',
  'backups-none',
  'backups-old',
  'backups-off',
  'backups-bad',
  'backups-server',
] as const
export type CodeOfInstallation = (typeof codesOfInstallation)[number]

export type FindingOfInstallation = {
  part: PartOfInstallation
  state: 'well' | 'look' | 'broken'
  /** A key of the `doctor` messages, or of the `start` or `failures` ones when `from` says so. */
  code: string
  from: 'doctor' | 'start' | 'failures'
  params: Record<string, string | number>
}
