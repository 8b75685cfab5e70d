/** Where proxy.ts writes the path that was asked for, so that signing in can lead back to it. */
export const pathHeader = 'x-passage-path'
