import { setFlagsFromString } from 'node:v8'

/**
 * Called once at start. On a machine with much memory V8 lets a heap double before it looks what of it is still needed,
 * and never gives that back; a fifth is as quick here, and an instance stays a hundred megabytes smaller.
 */
export function spareMemory(): void {
  setFlagsFromString('--heap-growing-percent=20')
}
